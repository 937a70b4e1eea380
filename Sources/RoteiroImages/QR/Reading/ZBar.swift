internal import CZBar
internal import RoteiroCore

/// Reads QR codes with libzbar, if it is installed.
struct ZBar {
    /// The name in Debian's package libzbar0.
    static let library = "libzbar.so.0"

    private let functions: guide_zbar

    /// Returns nil if the library is not installed.
    init?(_ library: String = ZBar.library) {
        var functions = guide_zbar()
        guard guide_zbar_open(&functions, library) != 0 else { return nil }
        self.functions = functions
    }

    /// Returns the start of the payload of the first code, at most half of it; nil if no code can be read.
    func payloadPrefix(in image: GrayImage) -> String? {
        var functions = functions
        var text = [UInt8](repeating: 0, count: 4096)  // a QR code holds at most 2,953 bytes
        let length = image.bytes.withUnsafeBufferPointer { gray in
            guide_zbar_read(&functions, gray.baseAddress, UInt32(image.width), UInt32(image.height), &text, text.count)
        }
        guard length >= 0 else { return nil }
        return Self.beginning(of: text.prefix(Int(length)))
    }

    /// Returns up to eight characters, enough for a person to identify the code: the complete payload may grant access to an account.
    static func beginning(of text: some Collection<UInt8>) -> String {
        let characters = String(decoding: text, as: UTF8.self).unicodeScalars.filter { scalar in
            scalar.value > 0x20 && scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
        }
        var beginning = String.UnicodeScalarView()
        beginning.append(contentsOf: characters.prefix(min(8, characters.count / 2)))
        return String(beginning)
    }
}

/// Reads the QR code of a PNG that may contain one. Decodes the image again, in grayscale; this second decoding is rarely needed.
func findCode(_ bytes: [UInt8], width: Int, height: Int, limits: ImageLimits, library: String = ZBar.library) -> DetectedQRCode? {
    guard let zbar = ZBar(library) else { return .unread }
    var image = GrayImage(width: width, height: height)
    // The first decoding reports the errors of the image.
    guard (try? decodePNG(bytes, limits: limits, row: { image.add($0) })) != nil else { return nil }
    return zbar.payloadPrefix(in: image).map { .read(prefix: $0) }
}
