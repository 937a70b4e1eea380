package import RoteiroCore

package struct DrawnQR: Sendable, Hashable {
    /// 1 to 40.
    package var version: Int
    /// The number of modules on a side, without the quiet zone.
    package var modules: Int
    /// The PNG file.
    package var png: [UInt8]
    /// In pixels, with the quiet zone.
    package var width: Int
    /// In pixels, with the quiet zone.
    package var height: Int
}

/// Draws the code as a black and white PNG with 8 pixels per module and the quiet zone of 4 modules that ISO/IEC 18004 requires.
///
/// Returns nil if the payload is empty or does not fit (`QRCorrection.byteCapacity`).
package func drawQR(_ content: QRContent) -> DrawnQR? {
    guard let matrix = QRMatrix(content) else { return nil }
    let quiet = 4
    let side = matrix.modules + 2 * quiet
    let scale = 8  // a module is then exactly one byte of a 1-bit row
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
    let image = PixelImage(width: side * scale, height: side * scale, format: .gray1, bytes: bytes)
    // libpng rejects no image of this size.
    guard let png = try? encodePNG(image) else { return nil }
    return DrawnQR(version: matrix.version, modules: matrix.modules, png: png, width: image.width, height: image.height)
}
