/// PNG files built byte by byte, so that each can have a specific fault.
enum PNGFixture {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// 8-bit RGB, 4 × 3, all `#336699`: a complete file of less than 130 bytes.
    static let small = file(header: header(width: 4, height: 3, depth: 8, type: 2), rows: rgbRows(width: 4, height: 3))

    static func file(header: [UInt8], rows: [UInt8], extra: [[UInt8]] = [], after: [[UInt8]] = []) -> [UInt8] {
        signature + header + extra.joined() + chunk("IDAT", zlib(rows)) + after.joined() + chunk("IEND", [])
    }

    static func header(width: Int, height: Int, depth: UInt8, type: UInt8, interlaced: Bool = false) -> [UInt8] {
        chunk("IHDR", bigEndian(width) + bigEndian(height) + [depth, type, 0, 0, interlaced ? 1 : 0])
    }

    static func rgbRows(width: Int, height: Int) -> [UInt8] {
        (0..<height).flatMap { _ in [0] + (0..<width).flatMap { _ in [0x33, 0x66, 0x99] as [UInt8] } }
    }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(data.count) + body + bigEndian(Int(crc(body)))
    }

    /// A zlib stream of one stored block, without compression. `adlerOff` is added to its checksum.
    static func zlib(_ data: [UInt8], adlerOff: UInt32 = 0) -> [UInt8] {
        let length = [UInt8(data.count & 255), UInt8(data.count >> 8)]
        return [0x78, 0x01, 0x01] + length + length.map { ~$0 } + data + bigEndian(Int(adler(data) &+ adlerOff))
    }

    static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { part, _ in part & 1 == 1 ? part >> 1 ^ 0xEDB8_8320 : part >> 1 }
        }
    }

    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        let (low, high) = bytes.reduce((1 as UInt32, 0 as UInt32)) { sums, byte in
            let low = (sums.0 + UInt32(byte)) % 65521
            return (low, (sums.1 + low) % 65521)
        }
        return high << 16 | low
    }
}
