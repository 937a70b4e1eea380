internal import RoteiroCore

/// GIF87a and GIF89a: walks the blocks to the trailer and counts the frames.
enum GIFReader: ImageReader {
    static let format = ImageFile.Format.gif

    static func recognizes(_ source: ImageBytes) -> Bool {
        source.has("GIF87a") || source.has("GIF89a")
    }

    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        image.width = source.littleEndian(2, at: 6) ?? 0
        image.height = source.littleEndian(2, at: 8) ?? 0
        var offset = 13 + colorTableBytes(source[10] ?? 0)
        var frames = 0
        var hasXMP = false
        while let kind = source[offset] {
            offset += 1
            switch kind {
            case 0x21:
                // XMP is stored unchunked; a trailer after it lets decoders skip it as sub-blocks.
                if !hasXMP, source.has("XMP DataXMP", at: offset + 2) {
                    hasXMP = true
                    XMP.read(source.bytes[min(offset + 13, source.count)...].prefix(1 << 20), into: &image)
                }
                offset += 1
            case 0x2C:
                frames += 1
                offset += 9 + colorTableBytes(source[offset + 8] ?? 0) + 1
            case 0x3B:
                if frames == 0 { image.fault = .corrupt("no frame") }
                return
            default:
                image.fault = .corrupt("an unknown block")
                return
            }
            image.isAnimated = frames > 1
            guard skipSubBlocks(source, from: &offset) else { return image.fault = .truncated }
        }
        image.fault = frames > 0 && offset == source.count ? .harmless("no trailer") : .truncated
    }

    private static func colorTableBytes(_ flags: UInt8) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
    }

    /// Each sub-block starts with its length; a length of zero ends them. Returns false if the file ends before.
    private static func skipSubBlocks(_ source: ImageBytes, from offset: inout Int) -> Bool {
        while let length = source[offset] {
            offset += 1 + Int(length)
            if length == 0 { return true }
        }
        return false
    }
}
