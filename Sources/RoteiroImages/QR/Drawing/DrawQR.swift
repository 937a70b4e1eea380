package import RoteiroCore

/// A QR code and its image.
package struct DrawnQR: Sendable, Hashable {
    /// 1 to 40.
    package var version: Int
    /// Modules on a side, without the quiet zone.
    package var modules: Int
    /// The file.
    package var png: [UInt8]
    /// In pixels, with the quiet zone.
    package var width: Int
    /// In pixels, with the quiet zone.
    package var height: Int
}

/// The code as a black and white PNG, 8 pixels a module, with the quiet zone of 4 modules that ISO/IEC 18004 asks for.
///
/// Nil when the payload is empty or does not fit (`QRCorrection.byteCapacity`).
package func drawQR(_ content: QRContent) -> DrawnQR? {
    guard let matrix = QRMatrix(content) else { return nil }
    let quiet = 4
    let side = matrix.modules + 2 * quiet
    let scale = 8  // so a module is just one byte of a row with one bit a pixel
    let light = [UInt8](repeating: 0xFF, count: side)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(side * side * scale)
    for y in 0..<side {
        var row = light
        if (quiet..<quiet + matrix.modules).contains(y) {
            for column in 0..<matrix.modules where matrix[y - quiet, column] { row[quiet + column] = 0 }
        }
        for _ in 0..<scale { bytes += row }
    }
    let image = PixelImage(width: side * scale, height: side * scale, format: .grey1, bytes: bytes)
    guard let png = try? encodePNG(image) else { return nil }
    return DrawnQR(version: matrix.version, modules: matrix.modules, png: png, width: image.width, height: image.height)
}
