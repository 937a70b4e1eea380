/// What a QR code is drawn from: two blocks with the same are one image.
package struct QRContent: Sendable, Hashable {
    /// What a camera reads, to the byte.
    package var payload: String
    /// How much damage the code survives.
    package var correction: QRCorrection

    /// The code of `payload`.
    package init(payload: String, correction: QRCorrection) {
        self.payload = payload
        self.correction = correction
    }
}
