import RoteiroCore
import RoteiroImages
import RoteiroTestSupport
import Testing

@Suite("AVIF and BMP are measured and walked")
struct InspectNewFormatsTests {
    @Test("AVIF: the size of the primary item, whatever other items there are")
    func avif() {
        let image = inspectImage(TinyImages.avif(width: 60, height: 40))
        #expect(image.format == .avif && image.fault == nil && !image.isAnimated)
        #expect((image.width, image.height) == (60, 40))
    }

    @Test("AVIF: a rotation by a quarter exchanges the sides", arguments: [(0, 60, 40), (1, 40, 60), (2, 60, 40), (3, 40, 60)])
    func rotation(_ quarters: UInt8, _ width: Int, _ height: Int) {
        let image = inspectImage(TinyImages.avif(width: 60, height: 40, quarters: quarters))
        #expect((image.width, image.height) == (width, height))
    }

    @Test("AVIF: a sequence is an animation, a file of another brand is no AVIF")
    func brands() {
        #expect(inspectImage(TinyImages.avif(width: 6, height: 4, brand: "avis")).isAnimated)
        #expect(inspectImage(TinyImages.avif(width: 6, height: 4, brand: "mif1")).format == .avif)
        #expect(inspectImage(TinyImages.avif(width: 6, height: 4, brand: "heic", compatible: "mif1")).format == nil)
    }

    @Test("AVIF: every file cut short is truncated")
    func cutAVIF() {
        let file = TinyImages.avif(width: 60, height: 40)
        for count in 32..<file.count { #expect(inspectImage(Array(file.prefix(count))).fault != nil, "\(count) bytes") }
        #expect(inspectImage(Array(file.dropLast(1))).fault == .truncated)
        #expect(inspectImage(TinyImages.avif(width: 0, height: 40)).fault == .corrupt("no image"))
    }

    @Test("AVIF: its Exif is read, and does not turn it")
    func exif() {
        let image = inspectImage(
            TinyImages.avif(width: 60, height: 40, exif: MetadataTests.exif(artist: "Ana", degrees: 1, orientation: 6)))
        #expect(image.metadata == [.person(field: "Artist"), .place(field: "GPS")])
        #expect((image.width, image.height) == (60, 40))
    }

    @Test("BMP: of every header, from the bottom or from the top")
    func bmp() {
        for height in [2, -2] {
            let image = inspectImage(TinyImages.bmp(width: 3, height: height))
            #expect(image.format == .bmp && image.fault == nil)
            #expect((image.width, image.height) == (3, 2))
        }
        let old: [UInt8] =
            Array("BM".utf8) + TinyImages.littleEndian(0) + [0, 0, 0, 0] + TinyImages.littleEndian(26) + TinyImages.littleEndian(12)
            + [3, 0, 2, 0, 1, 0, 24, 0] + [UInt8](repeating: 9, count: 24)
        let image = inspectImage(old)
        #expect((image.width, image.height) == (3, 2) && image.fault == nil)
        expectTruncation(old, from: 18)
        expectTruncation(TinyImages.bmp(width: 3, height: 2), from: 18)
        #expect(inspectImage(TinyImages.bmp(width: 0, height: 2)).fault == .corrupt("no pixels"))
        #expect(inspectImage(TinyImages.bmp(width: 3, height: 2, depth: 7)).fault == .corrupt("an unknown depth"))
        #expect(inspectImage(TinyImages.bmp(width: 1 << 30, height: 1 << 30)).fault != nil)
    }

    @Test("Damaged files never cause a trap", arguments: 0..<6)
    func damaged(_ seed: UInt64) {
        let exif = MetadataTests.exif(artist: "Ana", degrees: 1, orientation: 6)
        let files = [
            TinyImages.avif(width: 60, height: 40, quarters: 1, exif: exif), TinyImages.bmp(width: 3, height: 2),
            TinyImages.jpeg(extra: [TinyImages.segment(0xE1, Array("Exif\0\0".utf8) + exif)]).dropLast(2),
            TinyImages.gif(frames: 2).dropLast(1),
            TinyImages.svg("xmlns:a='b'", "<a:c d='&amp;&#10;'>&lt;</a:c><!-- e -->"),
            Array("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x 'y'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>".utf8),
            PNGFixture.small,
        ]
        for file in files {
            var mutations = Mutations(of: Array(file), seed: seed)
            for bytes in mutations.all(60) {
                let image = inspectImage(bytes, aspects: [.color, .code])
                #expect(image.width >= 0 && image.height >= 0)
                #expect(image.format != nil || image.fault != nil)
            }
        }
    }
}

extension TinyImages {
    static func bmp(width: Int, height: Int, depth: UInt8 = 24) -> [UInt8] {
        let pixels = [UInt8](repeating: 7, count: 24)
        return Array("BM".utf8) + littleEndian(54 + pixels.count) + [0, 0, 0, 0] + littleEndian(54) + littleEndian(40) + littleEndian(width)
            + littleEndian(height) + [1, 0, depth, 0] + [UInt8](repeating: 0, count: 24) + pixels
    }

    /// The boxes of an AVIF around bytes that are no AV1: a primary item, and another of a larger size, such as a depth map.
    static func avif(
        width: Int, height: Int, quarters: UInt8 = 0, brand: String = "avif", compatible: String = "avif", exif: [UInt8] = []
    ) -> [UInt8] {
        func box(_ name: String, _ data: [UInt8]) -> [UInt8] { bigEndian(data.count + 8) + Array(name.utf8) + data }
        let start = box("ftyp", Array(brand.utf8) + [0, 0, 0, 0] + Array(compatible.utf8) + Array("miaf".utf8))
        func size(_ width: Int, _ height: Int) -> [UInt8] { box("ispe", [0, 0, 0, 0] + bigEndian(width) + bigEndian(height)) }
        func item(_ id: UInt8, _ type: String) -> [UInt8] { box("infe", [2, 0, 0, 0, 0, id, 0, 0] + Array(type.utf8) + [0]) }
        let properties = box("ipco", box("av1C", [1, 2, 3, 4]) + size(200, 300) + size(width, height) + box("irot", [quarters]))
        let owners = box("ipma", [0, 0, 0, 0] + bigEndian(2) + [0, 1, 3, 0x81, 3, 0x84] + [0, 2, 2, 1, 2])
        let frames: [UInt8] = [1, 2, 3, 4, 5]
        let note: [UInt8] = exif.isEmpty ? [] : bigEndian(0) + exif
        func meta(_ place: Int) -> [UInt8] {
            let places =
                box(
                    "iloc",
                    [0, 0, 0, 0, 0x44, 0, 0, UInt8(exif.isEmpty ? 1 : 2)] + [0, 1, 0, 0, 0, 1] + bigEndian(place) + bigEndian(frames.count)
                        + (exif.isEmpty ? [] : [0, 3, 0, 0, 0, 1] + bigEndian(place + frames.count) + bigEndian(note.count)))
            let items = box("iinf", [0, 0, 0, 0, 0, 3] + item(1, "av01") + item(2, "av01") + item(3, exif.isEmpty ? "none" : "Exif"))
            return box(
                "meta",
                [0, 0, 0, 0] + box("hdlr", [UInt8](repeating: 0, count: 12)) + box("pitm", [0, 0, 0, 0, 0, 1]) + places + items
                    + box("iprp", properties + owners))
        }
        let place = start.count + meta(0).count + 8
        return start + meta(place) + box("mdat", frames + note)
    }

    private static func bigEndian(_ number: Int) -> [UInt8] { littleEndian(number).reversed() }
}
