/// `::: qr`: a QR code that the build generates.
package struct QRBlock: Sendable, Hashable {
    /// The exact bytes that the code encodes.
    package var payload: Located<String>
    package var correction: QRCorrection
    /// The blocks below the code.
    package var caption: [Block]
    package var fence: Fence
    package var span: Span

    package init(payload: Located<String>, correction: QRCorrection, caption: [Block], fence: Fence, span: Span) {
        self.payload = payload
        self.correction = correction
        self.caption = caption
        self.fence = fence
        self.span = span
    }
}
