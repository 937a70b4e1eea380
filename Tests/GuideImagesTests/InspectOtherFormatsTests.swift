import GuideImages
import GuideModel
import Testing

@Suite("Pictures other than PNG are known by their bytes and walked to their end")
struct InspectOtherFormatsTests {
    private static let walked: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2] + [0xFF, 0xC4, 0, 3, 9]  // a table, whose marker looks like a frame
        + [0xFF, 0xC2, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0] + [0xFF, 0xDA, 0, 3, 1]
        + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD3, 0x56] + [0xFF, 0xDA, 0, 3, 1, 0x77] + [0xFF, 0xD9]

    private static let lossy = TinyPictures.riff(TinyPictures.chunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x01, 0xF0, 0x00]))

    @Test("JPEG: the frame's size, through stuffed bytes, restarts and a second scan")
    func jpeg() {
        expect(Self.walked, .jpeg, 640, 480)
        expectTruncation(Self.walked, from: 3)
        expect(TinyPictures.jpeg(), .jpeg, 8, 8)
        expectTruncation(TinyPictures.jpeg(), from: 3)
        #expect(inspectPicture([0xFF, 0xD8, 0xFF, 0xD9]).fault != nil)
        #expect(inspectPicture([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0]).fault == .corrupt("a segment is shorter than its length"))
        let frame = TinyPictures.segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])
        #expect(inspectPicture([0xFF, 0xD8] + frame + [0xFF, 0xD9]).fault == .corrupt("the image ends before its pixels"))
    }

    @Test("GIF: one frame is a picture, two are an animation")
    func gif() {
        expect(TinyPictures.gif(frames: 1), .gif, 1, 1)
        #expect(!inspectPicture(TinyPictures.gif(frames: 1)).isAnimated)
        #expect(inspectPicture(TinyPictures.gif(frames: 2)).isAnimated)
        #expect(inspectPicture(TinyPictures.gif(frames: 0)).fault == .corrupt("no frame"))
        expectTruncation(TinyPictures.gif(frames: 2), from: 6)
    }

    @Test("WebP: lossy, lossless and extended")
    func webp() {
        let two = TinyPictures.extendedWebP(frames: 2)
        expect(TinyPictures.webp, .webp, 1, 1)
        expect(two, .webp, 1, 1)
        #expect(inspectPicture(two).isAnimated)
        #expect(!inspectPicture(TinyPictures.extendedWebP(frames: 1)).isAnimated)
        #expect(inspectPicture(TinyPictures.extendedWebP(frames: 0)).fault == .corrupt("no frame"))
        for file in [TinyPictures.webp, two, TinyPictures.extendedWebP(frames: 1, flags: 0)] { expectTruncation(file, from: 12) }
    }

    @Test("WebP: a lossy frame is as long as it says")
    func shortFrame() {
        expect(Self.lossy, .webp, 320, 240)
        var cut = Self.lossy
        cut[20] = 0x30
        #expect(inspectPicture(cut).fault == .corrupt("a frame is longer than its chunk"))
        expectTruncation(Self.lossy, from: 12)
    }

    @Test("ICO: entries of PNG and of BMP, the size of the largest")
    func ico() {
        expect(TinyPictures.ico([TinyPictures.bitmap]), .ico, 2, 2)
        expect(TinyPictures.ico([TinyPictures.paletteBitmap, PNGFixture.small]), .ico, 4, 3)
        expectTruncation(TinyPictures.ico([PNGFixture.small, TinyPictures.bitmap, TinyPictures.paletteBitmap]), from: 4)
        #expect(inspectPicture(TinyPictures.ico([Array(TinyPictures.paletteBitmap.dropLast(7))])).fault == .truncated)
        var broken = PNGFixture.small
        broken[50] ^= 1
        #expect(inspectPicture(TinyPictures.ico([broken])).fault != nil)
        #expect(
            inspectPicture(TinyPictures.ico([Array("not a picture at all".utf8)])).fault == .corrupt("an entry is neither PNG nor BMP"))
    }

    @Test("ICO: entries that share their bytes, or have too many pixels together, are no work for us")
    func hostileICO() {
        var shared = TinyPictures.ico([PNGFixture.small, PNGFixture.small])
        shared.replaceSubrange(34..<38, with: shared[18..<22])
        expect(shared, .ico, 4, 3)  // pointing to one place is no fault as long as the file pays for it
        #expect(inspectPicture(Array(shared.prefix(38 + PNGFixture.small.count))).fault == .corrupt("entries overlap"))
        let limits = PictureLimits(pixels: 20, side: 100, chunkBytes: 1000)
        #expect(inspectPicture(TinyPictures.ico([PNGFixture.small]), limits: limits).fault == nil)
        #expect(inspectPicture(TinyPictures.ico([PNGFixture.small, PNGFixture.small]), limits: limits).fault == .tooLarge(pixels: 12))
    }

    @Test("A picture of any kind with one byte changed is read to its end, whatever it is")
    func changed() {
        let files = [
            Self.walked, TinyPictures.jpeg(), TinyPictures.gif(frames: 2), TinyPictures.webp, TinyPictures.extendedWebP(frames: 2),
            Self.lossy,
            TinyPictures.ico([TinyPictures.paletteBitmap, PNGFixture.small]), TinyPictures.svg("width='1'", "<g style='a'><!-- --></g>"),
        ]
        for file in files {
            for index in file.indices {
                for mask in [1, 0x10, 0x80, 0xFF] as [UInt8] {
                    var bytes = file
                    bytes[index] ^= mask
                    let picture = inspectPicture(bytes, aspects: [.color, .code])
                    #expect(picture.format != nil || picture.fault != nil)
                }
            }
        }
    }

    private func expect(_ bytes: [UInt8], _ format: Picture.Format, _ width: Int, _ height: Int) {
        let picture = inspectPicture(bytes)
        #expect(picture.format == format)
        #expect((picture.width, picture.height) == (width, height))
        #expect(picture.fault == nil)
    }
}

/// Every beginning of a picture, from the `start` bytes that tell its kind.
func expectTruncation(_ bytes: [UInt8], from start: Int) {
    for count in start..<bytes.count { #expect(inspectPicture(Array(bytes.prefix(count))).fault == .truncated, "\(count) bytes") }
}
