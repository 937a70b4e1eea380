import RoteiroCore
import RoteiroImages
import Testing

@Suite("Places and persons in image metadata")
struct MetadataTests {
    /// A TIFF header and a directory with an artist and a pointer to another directory, which has a latitude of three fractions.
    /// `orientation` is a third entry; nil for none.
    static func exif(artist: String, degrees: Int, bigEndian: Bool = false, orientation: Int? = nil) -> [UInt8] {
        func number(_ value: Int, _ width: Int) -> [UInt8] {
            let bytes = (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
            return bigEndian ? bytes.reversed() : bytes
        }
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: Int) -> [UInt8] {
            number(tag, 2) + number(type, 2) + number(count, 4) + number(value, 4)
        }
        let text = Array(artist.utf8) + [0]
        let start = orientation == nil ? 38 : 50
        let gps = start + text.count
        let turned = orientation.map { number(0x0112, 2) + number(3, 2) + number(1, 4) + number($0, 2) + number(0, 2) } ?? []
        let header = (bigEndian ? [0x4D, 0x4D] : [0x49, 0x49]) + number(42, 2) + number(8, 4)
        let folder =
            number(orientation == nil ? 2 : 3, 2) + turned + entry(0x013B, 2, text.count, start) + entry(0x8825, 4, 1, gps) + number(0, 4)
        let fractions = number(degrees, 4) + number(1, 4) + number(0, 4) + number(1, 4) + number(0, 4) + number(1, 4)
        return header + folder + text + number(1, 2) + entry(2, 5, 3, gps + 18) + number(0, 4) + fractions
    }

    private static func xmp(_ properties: String) -> [UInt8] { Array("<x:xmpmeta><rdf:Description \(properties)</x:xmpmeta>".utf8) }

    private static func inJPEG(_ exif: [UInt8]) -> [UInt8] {
        TinyImages.jpeg(extra: [TinyImages.segment(0xE1, Array("Exif\0\0".utf8) + exif)])
    }

    private static func inPNG(_ chunks: [UInt8]...) -> [UInt8] {
        let header = PNGFixture.header(width: 4, height: 3, depth: 8, type: 2)
        return PNGFixture.file(header: header, rows: PNGFixture.rgbRows(width: 4, height: 3), extra: chunks)
    }

    private static let both: [EmbeddedMetadata] = [.person(field: "Artist"), .place(field: "GPS")]

    @Test("Exif, in either order of bytes, in JPEG, PNG and WebP")
    func exif() {
        for bigEndian in [false, true] {
            let block = Self.exif(artist: "Ana Souza", degrees: 23, bigEndian: bigEndian)
            let files = [
                Self.inJPEG(block), Self.inPNG(PNGFixture.chunk("eXIf", block)),
                TinyImages.extendedWebP(frames: 1, flags: 8, after: TinyImages.chunk("EXIF", block)),
            ]
            for file in files {
                #expect(inspectImage(file).metadata == Self.both)
                #expect(inspectImage(file).fault == nil)
            }
        }
    }

    @Test("An orientation of 5 to 8 exchanges width and height, in either order of bytes", arguments: [nil, 0, 1, 3, 5, 6, 8, 9])
    func orientation(_ value: Int?) {
        let isTurned = (5...8).contains(value ?? 1)
        for bigEndian in [false, true] {
            let block = Self.exif(artist: "Ana", degrees: 0, bigEndian: bigEndian, orientation: value)
            let png = inspectImage(Self.inPNG(PNGFixture.chunk("eXIf", block)))
            #expect((png.width, png.height) == (isTurned ? (3, 4) : (4, 3)))
            #expect(png.fault == nil && png.color == "#336699")
            var photo = Self.inJPEG(block)
            let frame = photo.indices.first { photo[$0...].starts(with: [0xFF, 0xC0]) } ?? 0
            photo[frame + 8] = 16
            let jpeg = inspectImage(photo)
            #expect((jpeg.width, jpeg.height) == (isTurned ? (8, 16) : (16, 8)))
            let webp = inspectImage(
                TinyImages.riff(TinyImages.chunk("VP8X", [8, 0, 0, 0, 3, 0, 0, 2, 0, 0]) + TinyImages.chunk("EXIF", block)))
            #expect((webp.width, webp.height) == (isTurned ? (3, 4) : (4, 3)))
        }
    }

    @Test("Empty fields are ignored")
    func blank() {
        #expect(inspectImage(Self.inJPEG(Self.exif(artist: "      ", degrees: 0))).metadata == [])
        #expect(inspectImage(Self.inPNG(PNGFixture.chunk("tEXt", Array("Author\0 \n".utf8)))).metadata == [])
        #expect(inspectImage(Self.inPNG(PNGFixture.chunk("tEXt", Array("Software\0Ana".utf8)))).metadata == [])
    }

    @Test("Truncated or changed Exif is read as far as it is valid")
    func hostileExif() {
        let block = Self.exif(artist: "Ana Souza", degrees: 23)
        for index in block.indices {
            _ = inspectImage(Self.inJPEG(Array(block.prefix(index))))
            for mask in [1, 0x80, 0xFF] as [UInt8] {
                var changed = block
                changed[index] ^= mask
                #expect(inspectImage(Self.inJPEG(changed)).fault == nil)
            }
        }
    }

    @Test(
        "XMP properties in all their forms",
        arguments: [
            ("exif:GPSLatitude=\"23,33S\"/>", .place(field: "GPSLatitude")), ("photoshop:City = 'Recife'/>", .place(field: "City")),
            ("><dc:creator><rdf:Seq><rdf:li>Ana</rdf:li></rdf:Seq></dc:creator>", .person(field: "creator")),
            ("><dc:creator rdf:parseType='x'>\n Ana</dc:creator>", .person(field: "creator")),
            ("aux:SerialNumber=\"0042\"/>", .person(field: "SerialNumber")),
        ] as [(String, EmbeddedMetadata)])
    func xmp(properties: String, expected: EmbeddedMetadata) {
        let packet = Self.xmp(properties)
        let jpeg = TinyImages.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + packet)
        let gif = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + packet + [1] + (1...255).reversed() + [0, 0]
        let png = PNGFixture.chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + packet)
        let packed = PNGFixture.chunk("iTXt", Array("XML:com.adobe.xmp\0\u{1}\0pt\0x\0".utf8) + PNGFixture.zlib(packet))
        let webp = TinyImages.extendedWebP(frames: 1, flags: 4, after: TinyImages.chunk("XMP ", packet))
        #expect(inspectImage(TinyImages.jpeg(extra: [jpeg])).metadata == [expected])
        #expect(inspectImage(TinyImages.gif(frames: 1, extra: gif)).metadata == [expected])
        #expect(inspectImage(Self.inPNG(png)).metadata == [expected])
        #expect(inspectImage(Self.inPNG(packed)).metadata == [expected])
        #expect(inspectImage(webp).metadata == [expected])
    }

    @Test(
        "XMP without places or persons",
        arguments: [
            "dc:creator=''/>", "><dc:creator/>", "><dc:creator><rdf:Seq><rdf:li/></rdf:Seq></dc:creator><dc:title>Ana</dc:title>",
            "xmp:CreatorTool=\"A program\"/>", "><dc:creator", ":City:City:City", "><dc:creator>",
        ])
    func emptyXMP(properties: String) {
        let segment = TinyImages.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Self.xmp(properties))
        #expect(inspectImage(TinyImages.jpeg(extra: [segment])).metadata == [])
    }

    @Test("IPTC in JPEG: who wrote it and where")
    func iptc() {
        func dataset(_ number: UInt8, _ text: String) -> [UInt8] { [0x1C, 2, number, 0, UInt8(text.utf8.count)] + Array(text.utf8) }
        let records = dataset(5, "Title") + dataset(80, "Ana") + dataset(90, "Recife") + dataset(118, " ")
        let resource = Array("8BIM".utf8) + [4, 4, 0, 0, 0, 0, 0, UInt8(records.count)] + records
        let file = TinyImages.jpeg(extra: [TinyImages.segment(0xED, Array("Photoshop 3.0\0".utf8) + resource)])
        #expect(inspectImage(file).metadata == [.person(field: "By-line"), .place(field: "City")])
    }

    @Test("PNG texts: the registered author, and the profiles of ImageMagick, plain or compressed")
    func texts() {
        let author = PNGFixture.chunk("zTXt", Array("Author\0\0".utf8) + PNGFixture.zlib(Array("Ana".utf8)))
        #expect(inspectImage(Self.inPNG(author)).metadata == [.person(field: "Author")])
        let block = Array("Exif\0\0".utf8) + Self.exif(artist: "Ana", degrees: 9)
        let digits = block.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let profile = Array("\nexif\n    \(block.count)\n\(digits)\n".utf8)
        let packed = PNGFixture.chunk("zTXt", Array("Raw profile type exif\0\0".utf8) + PNGFixture.zlib(profile))
        #expect(inspectImage(Self.inPNG(packed)).metadata == Self.both)
    }
}
