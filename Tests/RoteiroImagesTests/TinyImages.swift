/// Small images of every format except PNG, built byte by byte. DecoderTests checks them with real decoders.
enum TinyImages {
    /// A gray image of 8 × 8: one block whose only coefficient is zero. `extra` are segments before the tables.
    static func jpeg(extra: [[UInt8]] = []) -> [UInt8] {
        let table = [0] + Array(repeating: 1 as UInt8, count: 64)
        let codes: [UInt8] = [1] + Array(repeating: 0, count: 15) + [0]  // one code of one bit, for the value 0
        return [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]) + extra.joined()
            + segment(0xDB, table) + segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]) + segment(0xC4, [0x00] + codes)
            + segment(0xC4, [0x10] + codes) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x3F] + [0xFF, 0xD9]
    }

    static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 255)] + data
    }

    /// One pixel in `frames` frames. `extra` are blocks before the frames.
    static func gif(frames: Int, extra: [UInt8] = []) -> [UInt8] {
        let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
        let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0]
        return Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255] + extra
            + (0..<frames).flatMap { _ in control + frame } + [0x3B]
    }

    /// One black pixel, lossless: after the size, five codes with one symbol each, which take no bits of data (RFC 9649, 3.7.2.1.1).
    static let webp = riff(chunk("VP8L", lossless))
    private static let lossless: [UInt8] = [0x2F, 0, 0, 0, 0, 0x88, 0x88, 0x08]

    /// The same pixel in `frames` frames, with more chunks after them.
    static func extendedWebP(frames: Int, flags: UInt8 = 2, after: [UInt8] = []) -> [UInt8] {
        let header: [UInt8] = [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        let animation: [UInt8] = flags & 2 == 0 ? [] : chunk("ANIM", [0, 0, 0, 0, 0, 0])
        let frame: [UInt8] =
            flags & 2 == 0
            ? chunk("VP8L", lossless) : chunk("ANMF", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0] + chunk("VP8L", lossless))
        return riff(chunk("VP8X", header) + animation + (0..<frames).flatMap { _ in frame } + after)
    }

    static func riff(_ chunks: [UInt8]) -> [UInt8] { Array("RIFF".utf8) + littleEndian(chunks.count + 4) + Array("WEBP".utf8) + chunks }

    static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        Array(name.utf8) + littleEndian(data.count) + data + (data.count % 2 == 0 ? [] : [0])
    }

    /// A directory followed by `entries`.
    static func ico(_ entries: [[UInt8]]) -> [UInt8] {
        var folder: [UInt8] = [0, 0, 1, 0, UInt8(entries.count), 0]
        var offset = 6 + 16 * entries.count
        for entry in entries {
            folder += [2, 2, 0, 0, 1, 0, 32, 0] + littleEndian(entry.count) + littleEndian(offset)
            offset += entry.count
        }
        return folder + entries.joined()
    }

    /// 2 × 2 pixels of 32 bits, with a mask.
    static let bitmap: [UInt8] =
        littleEndian(40) + littleEndian(2) + littleEndian(4) + [1, 0, 32, 0] + Array(repeating: 0, count: 24)
        + Array(repeating: 0x7F, count: 16) + Array(repeating: 0, count: 8)

    /// 2 × 2 pixels of one bit, with a palette of two colors and a mask.
    static let paletteBitmap: [UInt8] =
        littleEndian(40) + littleEndian(2) + littleEndian(4) + [1, 0, 1, 0] + Array(repeating: 0, count: 24)
        + [0, 0, 0, 0, 255, 255, 255, 0] + [0x80, 0, 0, 0, 0x40, 0, 0, 0] + Array(repeating: 0, count: 8)

    static func svg(_ attributes: String, _ content: String = "") -> [UInt8] {
        Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)>\(content)</svg>".utf8)
    }

    static func littleEndian(_ number: Int) -> [UInt8] { [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) } }
}
