internal import GuideModel

/// PNG (ISO/IEC 15948): decoded to the last row, since the header alone passes a third of the broken files.
enum PNGReader: PictureReader {
    static let format = Picture.Format.png

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Four of the eight bytes of the signature are enough: the others tell what a careless transfer did.
    static func recognizes(_ source: PictureBytes) -> Bool {
        source.has(Array(signature[..<4])) || (source.count > 0 && source.count < 4 && signature.starts(with: source.bytes))
    }

    static func read(_ source: PictureBytes, into picture: inout Picture, limits: PictureLimits) {
        let isCgBI = source.has("CgBI", at: 12)
        let header = isCgBI ? 12 + 12 + (source.bigEndian(4, at: 8) ?? 0) : 12
        if source.has("IHDR", at: header) {
            picture.width = source.bigEndian(4, at: header + 4) ?? 0
            picture.height = source.bigEndian(4, at: header + 8) ?? 0
        }
        let (pixels, overflow) = picture.width.multipliedReportingOverflow(by: picture.height)
        if isCgBI {
            picture.fault = .cgbi
        } else if overflow || pixels > limits.pixels || max(picture.width, picture.height) > limits.side {
            picture.fault = .tooLarge(pixels: overflow ? .max : pixels)
        } else {
            decode(source, into: &picture, limits: limits)
        }
    }

    private static func decode(_ source: PictureBytes, into picture: inout Picture, limits: PictureLimits) {
        picture.isAnimated = frameCount(source) > 1
        var mean = MeanColor()
        do throws(PNGDecodingError) {
            let used = try decodePNG(source.bytes, limits: limits) { mean.add($0) }
            picture.color = mean.hexadecimal
            if used < source.count { picture.fault = .trailingBytes(source.count - used) }
        } catch {
            switch error {
            case .truncated: picture.fault = .truncated
            case .corrupt(let message): picture.fault = .corrupt(message)
            }
        }
    }

    /// Of an animated PNG: its `acTL` stands before the first `IDAT`.
    private static func frameCount(_ source: PictureBytes) -> Int {
        var offset = 8
        while let length = source.bigEndian(4, at: offset), !source.has("IDAT", at: offset + 4) {
            if source.has("acTL", at: offset + 4) { return source.bigEndian(4, at: offset + 8) ?? 1 }
            offset += 12 + length
        }
        return 1
    }
}
