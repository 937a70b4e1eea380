/// A QR code that the build draws.
package struct QRBlock: Sendable, Hashable {
    /// What a reader's camera will read, to the byte.
    package var payload: Located<String>
    /// How much damage the code survives.
    package var correction: QRCorrection
    /// What stands under the code.
    package var caption: [Block]
    /// Its lines.
    package var fence: Fence
    /// Where it stands.
    package var span: Span

    /// A code as parsed.
    package init(payload: Located<String>, correction: QRCorrection, caption: [Block], fence: Fence, span: Span) {
        self.payload = payload
        self.correction = correction
        self.caption = caption
        self.fence = fence
        self.span = span
    }
}
