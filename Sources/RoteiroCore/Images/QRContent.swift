/// The content of a QR code. Blocks with equal content share one image.
package struct QRContent: Sendable, Hashable {
    /// The exact bytes to encode.
    package var payload: String
    package var correction: QRCorrection

    package init(payload: String, correction: QRCorrection) {
        self.payload = payload
        self.correction = correction
    }
}
