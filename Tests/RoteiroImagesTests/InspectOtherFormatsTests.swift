import RoteiroCore
import RoteiroImages
import Testing

@Suite("Pictures other than PNG are known by their bytes and walked to their end")
struct InspectOtherFormatsTests {
    private static let walked: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2] + [0xFF, 0xC4, 0, 3, 9]  // a table whose marker resembles that of a frame
        + [0xFF, 0xC2, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0] + [0xFF, 0xDA, 0, 3, 1]
        + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD3, 0x56] + [0xFF, 0xDA, 0, 3, 1, 0x77] + [0xFF, 0xD9]

    private static let lossy = TinyImages.riff(TinyImages.chunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x01, 0xF0, 0x00]))

    @Test("JPEG: the frame's size, through stuffed bytes, restarts and a second scan")
    func jpeg() {
        expect(Self.walked, .jpeg, 640, 480)
        expectTruncation(Self.walked.dropLast(3), from: 3)
        expect(TinyImages.jpeg(), .jpeg, 8, 8)
        expectTruncation(TinyImages.jpeg().dropLast(2), from: 3)
        #expect(inspectImage([0xFF, 0xD8, 0xFF, 0xD9]).fault != nil)
        #expect(inspectImage([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0]).fault == .corrupt("a segment is shorter than its length"))
        let frame = TinyImages.segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])
        #expect(inspectImage([0xFF, 0xD8] + frame + [0xFF, 0xD9]).fault == .corrupt("the image ends before its pixels"))
    }

    @Test("GIF: one frame is a picture, two are an animation")
    func gif() {
        expect(TinyImages.gif(frames: 1), .gif, 1, 1)
        #expect(!inspectImage(TinyImages.gif(frames: 1)).isAnimated)
        #expect(inspectImage(TinyImages.gif(frames: 2)).isAnimated)
        #expect(inspectImage(TinyImages.gif(frames: 0)).fault == .corrupt("no frame"))
        expectTruncation(TinyImages.gif(frames: 1).dropLast(1), from: 6)
    }

    @Test("WebP: lossy, lossless and extended")
    func webp() {
        let two = TinyImages.extendedWebP(frames: 2)
        expect(TinyImages.webp, .webp, 1, 1)
        expect(two, .webp, 1, 1)
        #expect(inspectImage(two).isAnimated)
        #expect(!inspectImage(TinyImages.extendedWebP(frames: 1)).isAnimated)
        #expect(inspectImage(TinyImages.extendedWebP(frames: 0)).fault == .corrupt("no frame"))
        for file in [TinyImages.webp, two, TinyImages.extendedWebP(frames: 1, flags: 0)] { expectTruncation(file, from: 12) }
    }

    @Test("WebP: a lossy frame is as long as it says")
    func shortFrame() {
        expect(Self.lossy, .webp, 320, 240)
        var cut = Self.lossy
        cut[20] = 0x30
        #expect(inspectImage(cut).fault == .corrupt("a frame is longer than its chunk"))
        expectTruncation(Self.lossy, from: 12)
    }

    @Test("ICO: an entry whose sides multiply past any number is too large")
    func hugeIcon() {
        var png = PNGFixture.small
        png.replaceSubrange(16..<24, with: [UInt8](repeating: 0xFF, count: 8))
        #expect(inspectImage(TinyImages.ico([png])).fault == .tooLarge(pixels: .max))
    }

    @Test("ICO: entries of PNG and of BMP, the size of the largest")
    func ico() {
        expect(TinyImages.ico([TinyImages.bitmap]), .ico, 2, 2)
        expect(TinyImages.ico([TinyImages.paletteBitmap, PNGFixture.small]), .ico, 4, 3)
        expectTruncation(TinyImages.ico([PNGFixture.small, TinyImages.bitmap, TinyImages.paletteBitmap]), from: 4)
        #expect(inspectImage(TinyImages.ico([Array(TinyImages.paletteBitmap.dropLast(7))])).fault == .truncated)
        var broken = PNGFixture.small
        broken[50] ^= 1
        #expect(inspectImage(TinyImages.ico([broken])).fault != nil)
        #expect(
            inspectImage(TinyImages.ico([Array("not a picture at all".utf8)])).fault == .corrupt("an entry is neither PNG nor BMP"))
    }

    @Test("ICO: entries that share their bytes, or have too many pixels together, are no work for us")
    func hostileICO() {
        var shared = TinyImages.ico([PNGFixture.small, PNGFixture.small])
        shared.replaceSubrange(34..<38, with: shared[18..<22])
        expect(shared, .ico, 4, 3)  // entries may share bytes as long as the file is large enough
        #expect(inspectImage(Array(shared.prefix(38 + PNGFixture.small.count))).fault == .corrupt("entries overlap"))
        let limits = ImageLimits(pixels: 20, side: 100, chunkBytes: 1000)
        #expect(inspectImage(TinyImages.ico([PNGFixture.small]), limits: limits).fault == nil)
        #expect(inspectImage(TinyImages.ico([PNGFixture.small, PNGFixture.small]), limits: limits).fault == .tooLarge(pixels: 12))
    }

    @Test("A picture of any kind with one byte changed is read to its end, whatever it is")
    func changed() {
        let files = [
            Self.walked, TinyImages.jpeg(), TinyImages.gif(frames: 2), TinyImages.webp, TinyImages.extendedWebP(frames: 2),
            Self.lossy,
            TinyImages.ico([TinyImages.paletteBitmap, PNGFixture.small]), TinyImages.svg("width='1'", "<g style='a'><!-- --></g>"),
        ]
        for file in files {
            for index in file.indices {
                for mask in [1, 0x10, 0x80, 0xFF] as [UInt8] {
                    var bytes = file
                    bytes[index] ^= mask
                    let image = inspectImage(bytes, aspects: [.color, .code])
                    #expect(image.format != nil || image.fault != nil)
                }
            }
        }
    }

    private func expect(_ bytes: [UInt8], _ format: ImageFile.Format, _ width: Int, _ height: Int) {
        let image = inspectImage(bytes)
        #expect(image.format == format)
        #expect((image.width, image.height) == (width, height))
        #expect(image.fault == nil)
    }
}

/// Expects that every prefix of an image of at least `start` bytes, which identify its format, is truncated.
func expectTruncation(_ bytes: some Collection<UInt8>, from start: Int) {
    for count in start..<bytes.count { #expect(inspectImage(Array(bytes.prefix(count))).fault == .truncated, "\(count) bytes") }
}
