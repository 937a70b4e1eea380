import GuideImages
import GuideModel
import Testing

@Suite("Pictures other than PNG are known by their bytes and walked to their end")
struct InspectOtherFormatsTests {
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2] + [0xFF, 0xC4, 0, 3, 9]  // a table, whose marker looks like a frame
        + [0xFF, 0xC2, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0] + [0xFF, 0xDA, 0, 3, 1]
        + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD3, 0x56] + [0xFF, 0xDA, 0, 3, 1, 0x77] + [0xFF, 0xD9]

    private static func gif(frames: Int) -> [UInt8] {
        let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 2, 0x4C, 0x01, 0]
        let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
        return Array("GIF89a".utf8) + [3, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
            + (0..<frames).flatMap { _ in control + frame } + [0x3B]
    }

    private static func webp(_ chunks: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [UInt8(chunks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunks
    }

    private static let lossy = webp(Array("VP8 ".utf8) + [10, 0, 0, 0, 0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x01, 0xF0, 0x00])
    private static let lossless = webp(Array("VP8L".utf8) + [5, 0, 0, 0, 0x2F, 0x3F, 0xC1, 0x3B, 0x00, 0])
    private static func extended(frames: Int) -> [UInt8] {
        let frame = Array("ANMF".utf8) + [2, 0, 0, 0, 9, 9]
        return webp(Array("VP8X".utf8) + [10, 0, 0, 0, 2, 0, 0, 0, 0x3F, 0x01, 0, 0xEF, 0, 0] + (0..<frames).flatMap { _ in frame })
    }

    private static func ico(_ entries: [[UInt8]]) -> [UInt8] {
        var folder: [UInt8] = [0, 0, 1, 0, UInt8(entries.count), 0]
        var offset = 6 + 16 * entries.count
        for entry in entries {
            folder += [0, 0, 0, 0, 1, 0, 32, 0, UInt8(entry.count & 255), UInt8(entry.count >> 8), 0, 0, UInt8(offset), 0, 0, 0]
            offset += entry.count
        }
        return folder + entries.joined()
    }

    private static let bitmap: [UInt8] = [40, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 0, 1, 0, 32, 0] + Array(repeating: 0, count: 24 + 24)

    @Test("JPEG: the frame's size, through stuffed bytes, restarts and a second scan")
    func jpeg() {
        expect(Self.jpeg, .jpeg, 640, 480)
        expectTruncation(Self.jpeg, from: 3)
        #expect(inspectPicture([0xFF, 0xD8, 0xFF, 0xD9]).fault != nil)
        #expect(inspectPicture([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0]).fault == .corrupt("a segment is shorter than its length"))
    }

    @Test("GIF: one frame is a picture, two are an animation")
    func gif() {
        expect(Self.gif(frames: 1), .gif, 3, 2)
        #expect(!inspectPicture(Self.gif(frames: 1)).isAnimated)
        #expect(inspectPicture(Self.gif(frames: 2)).isAnimated)
        #expect(inspectPicture(Self.gif(frames: 0)).fault == .corrupt("no frame"))
        expectTruncation(Self.gif(frames: 2), from: 6)
    }

    @Test("WebP: lossy, lossless and extended")
    func webp() {
        expect(Self.lossy, .webp, 320, 240)
        expect(Self.lossless, .webp, 320, 240)
        expect(Self.extended(frames: 2), .webp, 320, 240)
        #expect(inspectPicture(Self.extended(frames: 2)).isAnimated)
        #expect(!inspectPicture(Self.extended(frames: 1)).isAnimated)
        #expect(inspectPicture(Self.extended(frames: 0)).fault == .corrupt("no frame"))
        for file in [Self.lossy, Self.lossless, Self.extended(frames: 1)] { expectTruncation(file, from: 12) }
    }

    @Test("ICO: entries of PNG and of BMP, the size of the largest")
    func ico() {
        expect(Self.ico([Self.bitmap]), .ico, 2, 2)
        expect(Self.ico([Self.bitmap, PNGFixture.small]), .ico, 4, 3)
        expectTruncation(Self.ico([PNGFixture.small, Self.bitmap]), from: 4)
        var broken = PNGFixture.small
        broken[50] ^= 1
        #expect(inspectPicture(Self.ico([broken])).fault != nil)
        #expect(inspectPicture(Self.ico([Array("not a picture at all".utf8)])).fault == .corrupt("an entry is neither PNG nor BMP"))
    }

    @Test(
        "SVG: the size from its attributes or its viewBox",
        arguments: [
            ("<svg width=\"30\" height='20px'/>", 30, 20), ("<?xml version=\"1.0\"?>\n<!-- > --><svg viewBox=\"0 0 64 32\"></svg>", 64, 32),
            ("<!DOCTYPE svg PUBLIC \"a\" \"b\" [<!ENTITY x \"y\">]><svg width='1in' viewBox='0,0,2,1'><g/></svg >\n", 96, 48),
            ("\u{FEFF}  <svg height='100%' width='100%' viewBox='0 0 7 9'></svg>", 7, 9), ("<svg></svg>", 0, 0),
            ("<svg width='10' viewBox='0 0 inf inf'/>", 10, 0), ("<svg viewBox='nan 0 inf nan'/>", 0, 0),
            ("<svg width='1e999' height='-3'></svg>", 0, 0),
        ])
    func svg(text: String, width: Int, height: Int) {
        expect(Array(text.utf8), .svg, width, height)
    }

    @Test("SVG: a root that is not closed is a cut file")
    func cutSVG() {
        expectTruncation(Array("<svg width='1' height='1'><path d='M0 0'/></svg>".utf8), from: 5)
    }

    private func expect(_ bytes: [UInt8], _ format: Picture.Format, _ width: Int, _ height: Int) {
        let picture = inspectPicture(bytes)
        #expect(picture.format == format)
        #expect((picture.width, picture.height) == (width, height))
        #expect(picture.fault == nil)
    }

    private func expectTruncation(_ bytes: [UInt8], from start: Int) {
        for count in start..<bytes.count { #expect(inspectPicture(Array(bytes.prefix(count))).fault == .truncated, "\(count) bytes") }
    }
}
