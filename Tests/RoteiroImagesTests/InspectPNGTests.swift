import RoteiroCore
import RoteiroImages
import Testing

@Suite("PNG files are decoded to the last row")
struct InspectPNGTests {
    @Test("a whole picture has its size, its color and no fault")
    func whole() {
        let image = inspectImage(PNGFixture.small)
        #expect(image.format == .png)
        #expect((image.width, image.height) == (4, 3))
        #expect(image.color == "#336699")
        #expect(image.fault == nil)
        #expect(image.byteCount == PNGFixture.small.count)
        #expect(!image.isAnimated)
    }

    @Test("the fingerprint is SHA-256")
    func fingerprint() {
        #expect(inspectImage(Array("abc".utf8)).sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("every beginning of a picture is reported broken")
    func prefixes() {
        for count in 0..<PNGFixture.small.count {
            let image = inspectImage(Array(PNGFixture.small.prefix(count)))
            #expect(image.fault == (count == 0 ? .empty : .truncated), "\(count) bytes")
            if count >= 24 { #expect((image.width, image.height) == (4, 3)) }
        }
    }

    @Test("every changed byte of a picture is reported broken")
    func flips() {
        for index in PNGFixture.small.indices {
            for mask in (0..<8).map({ 1 << $0 }) + [0xFF] as [UInt8] {
                var bytes = PNGFixture.small
                bytes[index] ^= mask
                #expect(inspectImage(bytes).fault != nil, "byte \(index), mask \(mask)")
            }
        }
    }

    @Test("a zlib stream that does not add up is a fault, though each chunk's checksum is right")
    func badStream() {
        let rows = PNGFixture.rgbRows(width: 4, height: 3)
        let header = PNGFixture.header(width: 4, height: 3, depth: 8, type: 2)
        let streams = [
            PNGFixture.zlib(rows, adlerOff: 1), PNGFixture.zlib(Array(rows.dropLast(5))), Array(PNGFixture.zlib(rows).dropLast(9)),
            [0x12] + PNGFixture.zlib(rows), [],
        ]
        for stream in streams {
            let bytes = PNGFixture.signature + header + PNGFixture.chunk("IDAT", stream) + PNGFixture.chunk("IEND", [])
            guard case .corrupt(let words)? = inspectImage(bytes).fault else {
                Issue.record("\(stream.count) bytes of stream pass")
                continue
            }
            #expect(!words.isEmpty)
        }
    }

    @Test("bytes after the end are counted")
    func trailing() {
        #expect(inspectImage(PNGFixture.small + [1, 2, 3]).fault == .trailingBytes(3))
    }

    @Test("Apple's private variant is named, with its size")
    func cgbi() {
        let bytes = PNGFixture.signature + PNGFixture.chunk("CgBI", [0x50, 0, 0x20, 2]) + PNGFixture.small.dropFirst(8)
        let image = inspectImage(bytes)
        #expect(image.fault == .cgbi)
        #expect((image.width, image.height) == (4, 3))
    }

    @Test("too many pixels are refused before any is decoded")
    func tooLarge() {
        func fault(_ width: Int, _ height: Int) -> ImageFile.Fault? {
            inspectImage(PNGFixture.file(header: PNGFixture.header(width: width, height: height, depth: 8, type: 2), rows: [])).fault
        }
        #expect(fault(8001, 8000) == .tooLarge(pixels: 64_008_000))
        #expect(fault(8000, 8000) != .tooLarge(pixels: 64_000_000))
        #expect(fault(1_000_001, 1) == .tooLarge(pixels: 1_000_001))
        #expect(fault(0xFFFF_FFFF, 0xFFFF_FFFF) == .tooLarge(pixels: .max))
    }

    @Test("interlaced pictures of every small size are whole, and broken when cut")
    func interlaced() {
        for width in 1...9 {
            for height in 1...9 {
                let header = PNGFixture.header(width: width, height: height, depth: 8, type: 2, interlaced: true)
                let rows = adam7(width, height).flatMap { PNGFixture.rgbRows(width: $0.columns, height: $0.rows) }
                let image = inspectImage(PNGFixture.file(header: header, rows: rows))
                #expect(image.fault == nil && image.color == "#336699", "\(width) by \(height)")
                #expect(inspectImage(PNGFixture.file(header: header, rows: rows.dropLast())).fault != nil)
            }
        }
    }

    @Test("transparent pixels count as the white page under them")
    func transparent() {
        let header = PNGFixture.header(width: 2, height: 1, depth: 8, type: 6)
        let rows: [UInt8] = [0, 0, 0, 0, 0, 255, 0, 0, 255]
        #expect(inspectImage(PNGFixture.file(header: header, rows: rows)).color == "#ff8080")
    }

    @Test("gray of 1 and of 16 bits, and palettes, have a color")
    func depths() {
        func color(_ depth: UInt8, _ type: UInt8, _ row: [UInt8], _ extra: [[UInt8]] = []) -> String? {
            let header = PNGFixture.header(width: 2, height: 1, depth: depth, type: type)
            return inspectImage(PNGFixture.file(header: header, rows: [0] + row, extra: extra)).color
        }
        #expect(color(1, 0, [0b1000_0000]) == "#808080")
        #expect(color(16, 0, [0x40, 0, 0x40, 0xFF]) == "#404040")
        #expect(color(8, 3, [0, 1], [PNGFixture.chunk("PLTE", [10, 20, 30, 30, 40, 50])]) == "#141e28")
    }

    @Test("an animation is told by its acTL chunk")
    func animated() {
        func isAnimated(_ frames: Int) -> Bool {
            let control = PNGFixture.chunk("acTL", PNGFixture.bigEndian(frames) + PNGFixture.bigEndian(0))
            return inspectImage(small(extra: [control])).isAnimated
        }
        #expect(isAnimated(2))
        #expect(!isAnimated(1))
    }

    @Test("hundreds of texts, and one beyond the limit of a chunk, are passed over")
    func manyChunks() {
        let text = PNGFixture.chunk("tEXt", Array("Comment\0x".utf8))
        #expect(inspectImage(small(extra: Array(repeating: text, count: 500))).fault == nil)
        let limits = ImageLimits(pixels: 1000, side: 1000, chunkBytes: 1000)
        let long = PNGFixture.chunk("tEXt", Array(repeating: 65, count: 2000))
        #expect(inspectImage(small(extra: [long]), limits: limits).fault == nil)
    }

    private func small(extra: [[UInt8]]) -> [UInt8] {
        let rows = PNGFixture.rgbRows(width: 4, height: 3)
        return PNGFixture.file(header: PNGFixture.header(width: 4, height: 3, depth: 8, type: 2), rows: rows, extra: extra)
    }

    /// The sizes of the nonempty passes, from their offsets and the distances between their pixels (ISO/IEC 15948, 8.2).
    private func adam7(_ width: Int, _ height: Int) -> [(columns: Int, rows: Int)] {
        let passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
        return passes.map { ((width - $0.0 + $0.2 - 1) / $0.2, (height - $0.1 + $0.3 - 1) / $0.3) }.filter { $0.0 > 0 && $0.1 > 0 }
    }
}
