internal import RoteiroCore

/// The QR code in a PNG that looks as if it held one: decoded once more, in grey, for libzbar. A second time is seldom needed.
func findCode(_ bytes: [UInt8], width: Int, height: Int, limits: ImageLimits, library: String = ZBar.library) -> ImageCode? {
    guard let zbar = ZBar(library) else { return .unread }
    var image = GreyImage(width: width, height: height)
    guard (try? decodePNG(bytes, limits: limits, row: { image.add($0) })) != nil else { return nil }
    return zbar.beginning(in: image).map { .read(beginning: $0) }
}
