internal import GuideModel

/// PNG (ISO/IEC 15948): decoded to the last row, since the header alone passes a third of the broken files.
enum PNGReader: PictureReader {
    static let format = Picture.Format.png

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Four of the eight bytes of the signature are enough: the others tell what a careless transfer did.
    static func recognizes(_ source: PictureBytes) -> Bool {
        source.has(Array(signature[..<4])) || (source.count > 0 && source.count < 4 && signature.starts(with: source.bytes))
    }

    static func read(_ source: PictureBytes, into picture: inout Picture, limits: PictureLimits, aspects: PictureAspects) {
        let isCgBI = source.has("CgBI", at: 12)
        let header = isCgBI ? 12 + 12 + (source.bigEndian(4, at: 8) ?? 0) : 12
        if source.has("IHDR", at: header) {
            picture.width = source.bigEndian(4, at: header + 4) ?? 0
            picture.height = source.bigEndian(4, at: header + 8) ?? 0
        }
        PNGChunks.read(source, into: &picture)
        let (pixels, overflow) = picture.width.multipliedReportingOverflow(by: picture.height)
        if isCgBI {
            picture.fault = .cgbi
        } else if overflow || pixels > limits.pixels || max(picture.width, picture.height) > limits.side {
            picture.fault = .tooLarge(pixels: overflow ? .max : pixels)
        } else {
            decode(source, into: &picture, limits: limits, aspects: aspects)
        }
    }

    /// One decoding for all; a picture that may hold a code takes another.
    private static func decode(_ source: PictureBytes, into picture: inout Picture, limits: PictureLimits, aspects: PictureAspects) {
        var mean = MeanColor()
        var finders = FinderPatterns()
        let (wantsColor, wantsCode) = (aspects.contains(.color), aspects.contains(.code))
        do throws(PNGDecodingError) {
            let used = try decodePNG(source.bytes, limits: limits) { row in
                if wantsColor { mean.add(row) }
                if wantsCode { finders.add(row) }
            }
            picture.color = mean.hexadecimal
            if used < source.count { picture.fault = .trailingBytes(source.count - used) }
        } catch {
            switch error {
            case .truncated: picture.fault = .truncated
            case .corrupt(let message): picture.fault = .corrupt(message)
            }
        }
        if picture.fault == nil, finders.mayBeCode {
            picture.code = findCode(source.bytes, width: picture.width, height: picture.height, limits: limits)
        }
    }
}
