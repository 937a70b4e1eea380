internal import RoteiroCore

/// WebP (RFC 9649): a RIFF file with a lossy, a lossless or an extended image.
enum WebPReader: ImageReader {
    static let format = ImageFile.Format.webp

    static func recognizes(_ source: ImageBytes) -> Bool {
        source.has("RIFF") && source.has("WEBP", at: 8)
    }

    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        let end = 8 + (source.littleEndian(4, at: 4) ?? 0)
        var offset = 12
        var frames = 0
        var hasShortFrame = false
        var isTurned = false
        defer { if isTurned { swap(&image.width, &image.height) } }
        while offset < min(end, source.count) {
            guard let length = source.littleEndian(4, at: offset + 4) else { break }
            if source.has("ANMF", at: offset) { frames += 1 }
            if source.has("VP8 ", at: offset) || source.has("VP8L", at: offset) { frames = max(frames, 1) }
            if source.has("EXIF", at: offset) || source.has("XMP ", at: offset) {
                isTurned = readMetadata(source, offset, length, into: &image) || isTurned
            }
            if let size = partitionSize(source, chunk: offset), size > length { hasShortFrame = true }
            if image.width == 0, let size = size(source, chunk: offset) { (image.width, image.height) = size }
            offset += 8 + length + length % 2  // chunks are padded to even sizes
        }
        image.isAnimated = frames > 1
        if end > source.count || offset > source.count + 1 {
            image.fault = .truncated
        } else if frames == 0 || image.width == 0 {
            image.fault = .corrupt("no frame")
        } else if hasShortFrame {
            image.fault = .corrupt("a frame is longer than its chunk")
        } else if offset > end + 1 {
            image.fault = .corrupt("a chunk is longer than the file says")
        }
    }

    /// Returns whether Exif turns the image by a quarter.
    private static func readMetadata(_ source: ImageBytes, _ offset: Int, _ length: Int, into image: inout ImageFile) -> Bool {
        guard offset + 8 + length <= source.count else { return false }
        let data = source.bytes[offset + 8..<offset + 8 + length]
        if source.has("EXIF", at: offset) { return Exif.read(data, into: &image) }
        XMP.read(data, into: &image)
        return false
    }

    /// The minimum size of a lossy frame: its header of ten bytes and its first partition (RFC 6386, 9.1).
    private static func partitionSize(_ source: ImageBytes, chunk offset: Int) -> Int? {
        guard source.has("VP8 ", at: offset), let tag = source.littleEndian(3, at: offset + 8) else { return nil }
        return 10 + tag >> 5
    }

    private static func size(_ source: ImageBytes, chunk offset: Int) -> (width: Int, height: Int)? {
        let data = offset + 8
        if source.has("VP8X", at: offset), let width = source.littleEndian(3, at: data + 4),
            let height = source.littleEndian(3, at: data + 7)
        {
            return (width + 1, height + 1)
        }
        if source.has("VP8L", at: offset), source[data] == 0x2F, let bits = source.littleEndian(4, at: data + 1) {
            return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        }
        if source.has("VP8 ", at: offset), source.has([0x9D, 0x01, 0x2A], at: data + 3),
            let width = source.littleEndian(2, at: data + 6), let height = source.littleEndian(2, at: data + 8)
        {
            return (width & 0x3FFF, height & 0x3FFF)
        }
        return nil
    }
}
