internal import RoteiroCore

/// Reads metadata from the chunks of a PNG. Lengths are not trusted: reading stops at the first invalid one, and the decoder reports the
/// fault.
struct PNGChunks {
    /// The remaining bytes of text to decompress, for the whole file: a small file can expand to gigabytes.
    private var inflateBudget = 8_000_000

    /// Returns whether Exif turns the image by a quarter.
    static func read(_ source: ImageBytes, into image: inout ImageFile) -> Bool {
        var chunks = PNGChunks()
        var isTurned = false
        var offset = 8
        var hasPixels = false
        while let length = source.bigEndian(4, at: offset), offset + 8 + length <= source.count, !source.has("IEND", at: offset + 4) {
            let data = offset + 8..<offset + 8 + length
            if source.has("IDAT", at: offset + 4) {
                hasPixels = true
            } else if source.has("acTL", at: offset + 4), !hasPixels {
                image.isAnimated = (source.bigEndian(4, at: data.lowerBound) ?? 1) > 1
            } else if source.has("eXIf", at: offset + 4) {
                isTurned = Exif.read(source.bytes[data], into: &image)
            } else if source.has("tEXt", at: offset + 4) || source.has("zTXt", at: offset + 4) || source.has("iTXt", at: offset + 4) {
                chunks.readText(source.bytes[data], kind: source.bytes[offset + 4], into: &image)
            }
            offset += 12 + length
        }
        return isTurned
    }

    /// A keyword, a zero byte and the text: plain (`t`), compressed (`z`), or either with a language (`i`).
    private mutating func readText(_ data: ArraySlice<UInt8>, kind: UInt8, into image: inout ImageFile) {
        guard let end = data.firstIndex(of: 0) else { return }
        let keyword = String(decoding: data[..<end], as: UTF8.self)
        let names = ["Author", "XML:com.adobe.xmp"]
        guard names.contains(keyword) || keyword.hasPrefix("Raw profile type ") else { return }
        guard let text = text(after: data[(end + 1)...], kind: kind) else { return }
        inflateBudget -= text.count
        if keyword == "Author" {
            if !isBlank(text) { image.note(.person(field: keyword)) }
        } else if keyword.hasPrefix("XML") {
            XMP.read(text, into: &image)
        } else {
            readProfile(text, into: &image)
        }
    }

    private func text(after rest: ArraySlice<UInt8>, kind: UInt8) -> ArraySlice<UInt8>? {
        switch kind {
        case UInt8(ascii: "t"): return rest
        case UInt8(ascii: "z"): return rest.first == 0 ? inflate(rest.dropFirst(), limit: inflateBudget)[...] : nil
        default:
            guard rest.count > 2, let language = rest.dropFirst(2).firstIndex(of: 0),
                let translated = rest[(language + 1)...].firstIndex(of: 0)
            else { return nil }
            let text = rest[(translated + 1)...]
            return rest.first == 1 ? inflate(text, limit: inflateBudget)[...] : text
        }
    }

    /// Reads the form in which ImageMagick stores Exif, IPTC and XMP: a line break, a name, a length, and hexadecimal bytes.
    private func readProfile(_ text: ArraySlice<UInt8>, into image: inout ImageFile) {
        let lines = text.split(separator: 0x0A, maxSplits: 2)
        guard lines.count == 3 else { return }
        var bytes: [UInt8] = []
        var high: UInt8?
        for byte in lines[2] {
            guard let digit = byte.hexadecimalDigit else { continue }
            if let first = high { bytes.append(first << 4 | digit) }
            high = high == nil ? digit : nil
        }
        if bytes.starts(with: Array("http://ns.adobe".utf8)) || bytes.first == UInt8(ascii: "<") {
            XMP.read(bytes[...], into: &image)
        } else if bytes.starts(with: Array("8BIM".utf8)) {
            IPTC.read(bytes[...], into: &image)
        } else {
            _ = Exif.read(bytes[...], into: &image)
        }
    }
}
