import RoteiroCore
import RoteiroImages
import Testing

@Suite("Images without their end mark are whole if their pixels are")
struct InspectEndsTests {
    /// A gray baseline image of 16 × 16, four blocks of two zero bits each; `restart` sets a restart interval of one block.
    private func gray(_ data: [UInt8], restart: Bool = false, sampling: UInt8 = 0x11) -> [UInt8] {
        let table = [0] + Array(repeating: 1 as UInt8, count: 64)
        let codes: [UInt8] = [1] + Array(repeating: 0, count: 15) + [0]
        return [0xFF, 0xD8] + TinyImages.segment(0xDB, table) + TinyImages.segment(0xC0, [8, 0, 16, 0, 16, 1, 1, sampling, 0])
            + (restart ? TinyImages.segment(0xDD, [0, 1]) : []) + TinyImages.segment(0xC4, [0x00] + codes)
            + TinyImages.segment(0xC4, [0x10] + codes) + TinyImages.segment(0xDA, [1, 1, 0, 0, 63, 0]) + data
    }

    private func fault(_ bytes: [UInt8]) -> ImageFile.Fault? { inspectImage(bytes).fault }

    @Test("JPEG: a baseline image is decoded to its last block")
    func baseline() {
        #expect(fault(gray([0x00, 0xFF, 0xD9])) == nil)
        #expect(fault(gray([0x00])) == .harmless("no end mark"))
        #expect(fault(gray([0x00, 0xFF])) == .harmless("no end mark"))
        #expect(fault(gray([])) == .truncated)
        #expect(fault(TinyImages.jpeg().dropLast(2)) == .harmless("no end mark"))
        #expect(fault(TinyImages.jpeg().dropLast(3)) == .truncated)
        // The sampling of a single component changes nothing.
        #expect(fault(gray([0x00], sampling: 0x22)) == .harmless("no end mark"))
    }

    @Test("JPEG: restart markers lie between the blocks")
    func restarts() {
        let pieces: [UInt8] = [0x3F, 0xFF, 0xD0, 0x3F, 0xFF, 0xD1, 0x3F, 0xFF, 0xD2, 0x3F]
        #expect(fault(gray(pieces, restart: true)) == .harmless("no end mark"))
        #expect(fault(gray(pieces.dropLast(1), restart: true)) == .truncated)
    }

    @Test("JPEG: an image without pixels, tables or frame is truncated")
    func withoutTables() {
        let scan = TinyImages.segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0, 0, 0]
        #expect(fault([0xFF, 0xD8] + scan) == .truncated)
        #expect(fault([0xFF, 0xD8] + TinyImages.segment(0xC0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]) + scan) == .truncated)
        #expect(fault([0xFF, 0xD8] + TinyImages.segment(0xC9, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]) + scan) == .truncated)
    }

    @Test("JPEG: a progressive image is whole after its first scan")
    func progressive() {
        let frame = [0xFF, 0xD8] + TinyImages.segment(0xC2, [8, 0, 16, 0, 16, 1, 1, 0x11, 0])
        let scan = TinyImages.segment(0xDA, [1, 1, 0, 0, 0, 0]) + [0, 0]
        #expect(fault(frame + scan) == .truncated)
        #expect(fault(frame + scan + scan) == .harmless("no end mark"))
    }

    @Test("GIF: only the trailer may be missing")
    func gif() {
        let file = TinyImages.gif(frames: 2)
        #expect(fault(file.dropLast(1)) == .harmless("no trailer"))
        #expect(fault(file.dropLast(2)) == .truncated)
        #expect(fault(TinyImages.gif(frames: 0).dropLast(1)) == .truncated)
    }

    @Test("PNG: what informs only, and what follows the last row, may be damaged")
    func png() {
        let rows = PNGFixture.rgbRows(width: 4, height: 3)
        let header = PNGFixture.header(width: 4, height: 3, depth: 8, type: 2)
        for name in ["tEXt", "iCCP", "eXIf", "gAMA", "pHYs", "tIME", "zzZz"] {
            var chunk = PNGFixture.chunk(name, [1, 2, 3, 4])
            chunk[chunk.count - 1] ^= 1
            let image = inspectImage(PNGFixture.file(header: header, rows: rows, extra: [chunk]))
            #expect(image.fault == .harmless("\(name): CRC error"))
            #expect(image.isVisible && image.color == "#336699")
        }
        let long = PNGFixture.chunk("IDAT", PNGFixture.zlib(rows + [0, 1, 2]))
        let image = inspectImage(PNGFixture.signature + header + long + PNGFixture.chunk("IEND", []))
        #expect(image.fault == .harmless("IDAT: Too much image data"))
        #expect(image.color == "#336699")
        for name in ["PLTE", "IDAT"] {
            let palette = PNGFixture.header(width: 2, height: 1, depth: 8, type: 3)
            let whole = PNGFixture.file(header: palette, rows: [0, 0, 1], extra: [PNGFixture.chunk("PLTE", [1, 2, 3, 4, 5, 6])])
            var bytes = whole
            let mark = Array(name.utf8)
            guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else { continue }
            bytes[start + 5] ^= 1
            guard case .corrupt? = fault(bytes) else {
                Issue.record("\(name) passes")
                continue
            }
            #expect(fault(whole) == nil)
        }
    }

    private func fault(_ bytes: ArraySlice<UInt8>) -> ImageFile.Fault? { fault(Array(bytes)) }
}
