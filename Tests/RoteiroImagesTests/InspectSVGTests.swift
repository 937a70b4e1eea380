import RoteiroCore
import RoteiroImages
import RoteiroTestSupport
import Testing

@Suite("SVG is read to the end of its root, as browsers read it")
struct InspectSVGTests {
    @Test(
        "The size comes from its attributes or its viewBox",
        arguments: [
            ("width=\"30\" height='20px'", 30, 20), ("viewBox=\"0 0 64 32\"", 64, 32), ("width='1in' viewBox='0,0,2,1'", 96, 48),
            ("height='100%' width='100%' viewBox='0 0 7 9'", 7, 9), ("", 0, 0), ("width='10' viewBox='0 0 inf inf'", 10, 0),
            ("viewBox='nan 0 inf nan'", 0, 0), ("width='1e999' height='-3'", 0, 0),
        ])
    func size(attributes: String, width: Int, height: Int) {
        let image = inspectImage(TinyImages.svg(attributes))
        #expect(image.format == .svg)
        #expect((image.width, image.height) == (width, height))
        #expect(image.fault == nil)
    }

    private static let root = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='2'"

    @Test(
        "What may stand around the root, and in it",
        arguments: [
            "<?xml version=\"1.0\"?>\n<!-- > -->\(root)/>", "<!DOCTYPE svg PUBLIC \"a\" \"b\" [<!ENTITY x \"]>\">]>\(root)><g/></svg >\n",
            "\u{FEFF}  \(root)></svg>", "\(root)><![CDATA[<b>&]]><g a=\">\"><?p <?></g></svg><!-- & -->",
            "\(root)><text>&amp;&#160;&#xA0;&quot;</text><a href='?a&amp;b'/></svg>", "\(root) xmlns:x='y'><x:a x:b='c'/></svg>",
            "<!DOCTYPE svg [<!ENTITY u \"v\">\n<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns;' width='4' height='2'>&u;</svg>",
        ])
    func surroundings(text: String) {
        let image = inspectImage(Array(text.utf8))
        #expect((image.width, image.height) == (4, 2))
        #expect(image.fault == nil)
    }

    private static let prefixes = "xmlns:xlink='x' xmlns:dc='d' xmlns:cc='c' xmlns:inkscape='i'"

    @Test("Bytes that are not UTF-8 are a fault, unless the file declares another encoding")
    func encoding() {
        func fault(_ head: String) -> ImageFile.Fault? {
            inspectImage(Array("\(head)\(Self.root)><text>".utf8) + [0xE9] + Array("</text></svg>".utf8)).fault
        }
        #expect(fault("") == .corrupt("bytes that are not UTF-8"))
        #expect(fault("<?xml version='1.0' encoding='UTF-8'?>") == .corrupt("bytes that are not UTF-8"))
        #expect(fault("<?xml version='1.0' encoding='ISO-8859-1'?>") == nil)
    }

    @Test("A root that is not closed is a cut file")
    func cut() {
        let text = "<?xml version='1.0'?><!DOCTYPE svg>\(Self.root)><path d='M0 0'/><!-- a --><style><![CDATA[b]]></style></svg>"
        let bytes = Array(text.utf8)
        expectTruncation(bytes, from: 40)
        for count in 0..<40 { #expect(inspectImage(Array(bytes.prefix(count))).fault != nil) }
    }

    @Test(
        "What browsers refuse",
        arguments: [
            ("<svg width='4'/>", "no xmlns=\"http://www.w3.org/2000/svg\""), ("\(root)><g></a></svg>", "an end tag that ends nothing"),
            ("\(root)/><a/>", "a second root"), ("\(root)/>x", "text outside the root"),
            ("\(root) a></svg>", "an attribute without a value"),
            ("\(root) a=b></svg>", "an attribute without quotes"), ("\(root) a='<'></svg>", "a < inside an attribute"),
            ("\(root)>1 < 2</svg>", "a stray <"), ("\(root)></svg x>", "an end tag with attributes"),
            ("\(root)><text>a & b</text></svg>", "an & that begins no entity"), ("\(root)>&nbsp;</svg>", "an & that begins no entity"),
            ("\(root)><a href='?a=1&b=2'/></svg>", "an & that begins no entity"), ("\(root)>&#0;</svg>", "an & that begins no entity"),
            ("\(root)><g fill='a' id='b' fill='c'/></svg>", "an attribute that stands twice"), ("\(root)>]]></svg>", "]]> outside CDATA"),
            ("\(root)><!-- a -- b --></svg>", "a comment with --"), ("\(root)>\u{1}</svg>", "a control character"),
            ("\n<?xml version='1.0'?>\(root)/>", "<?xml after the start"),
            ("\(root)><a xlink:href='#b'/></svg>", "the prefix xlink: is not declared"),
            ("\(root)><g xmlns:x='y'/><x:a/></svg>", "the prefix x: is not declared"),
        ])
    func malformed(text: String, words: String) {
        #expect(inspectImage(Array(text.utf8)).fault == .corrupt(words))
    }

    @Test(
        "What it does beside being looked at",
        arguments: [
            ("<script/>", .script("<script>")), ("<g onclick='x()'/>", .script("onclick")),
            ("<a href=' JavaScript:x()'/>", .script("javascript:")), ("<foreignObject><iframe/></foreignObject>", .script("<iframe>")),
            ("<image href='https://example.com/a.png'/>", .external("href")), ("<use xlink:href='//example.com/a'/>", .external("href")),
            ("<style>@import 'a.css';</style>", .external("@import")),
            ("<g style='fill: url( \"http://example.com\")'/>", .external("url()")),
            ("<dc:creator><cc:Agent><dc:title>Ana</dc:title></cc:Agent></dc:creator>", .person(field: "creator")),
            ("<g inkscape:export-filename='/home/ana/x.png'/>", .person(field: "export-filename")),
            ("<a href='&#106;avascript:x()'/>", .script("javascript:")), ("<a href='&#x6A;ava&#10;script:x()'/>", .script("javascript:")),
            ("<a href='&#32;&#9;javascript&#x0003a;x()'/>", .script("javascript:")), ("<use href='&#x2f;&#x2F;host'/>", .external("href")),
            ("<g style='fill: url(&quot;&#104;ttp://host&quot;)'/>", .external("url()")),
            ("<style>&#64;import 'a.css';</style>", .external("@import")),
            ("<a><set attributeName='href' to='javascript:x()'/></a>", .script("javascript:")),
            ("<a><animate attributeName='xlink:href' values='#a; javascript:x()'/></a>", .script("javascript:")),
            ("<a><animate attributeName='href' from='#a' by='javascript:x()'/></a>", .script("javascript:")),
            ("<image><set attributeName='href' to='//host'/></image>", .external("href")),
        ] as [(String, EmbeddedMetadata)])
    func active(content: String, expected: EmbeddedMetadata) {
        let image = inspectImage(TinyImages.svg(Self.prefixes, content))
        #expect(image.metadata == [expected])
        #expect(image.fault == nil)
    }

    @Test(
        "What is harmless",
        arguments: [
            "<a href='https://example.com/'/>", "<use href='#a'/>", "<g style='fill: url(#a)'/>", "<foreignObject><p>a</p></foreignObject>",
            "<image href='data:image/png;base64,AA'/>", "<dc:creator><cc:Agent><dc:title/></cc:Agent></dc:creator>", "<g one='1' on='2'/>",
            "<g inkscape:export-filename='x.png'/>", "<text>script onclick= url(http://example.com)</text>",
            "<a href='java script:x()'/>", "<a href='java\nscript:x()'/>", "<a href='&amp;#106;avascript:x()'/>",
            "<a href='&#xFFFFFFFFFFFFFFFFFFFF;&#;&x;&'/>", "<set attributeName='fill' to='javascript:x()'/>",
            "<set attributeName='href' to='#a'/>",
        ])
    func harmless(content: String) {
        #expect(inspectImage(TinyImages.svg(Self.prefixes, content)).metadata == [])
    }

    @Test("Many handlers, elements and addresses take linear time")
    func large() {
        func drawing(_ count: Int) -> [UInt8] {
            let elements = (0..<count).map { number in
                let name = String(number, radix: 26).map { $0.isNumber ? "z" : $0 }
                return
                    "<g on\(String(name))='' href='http://\(number)' a=':City '/><e\(number):creator xmlns:e\(number)=''> </e\(number):creator>"
            }
            return TinyImages.svg("", elements.joined())
        }
        let image = inspectImage(drawing(20_000))
        #expect(image.fault == nil)
        #expect(image.metadata.count == 2)
        expectLinear(from: 2_000, input: drawing) { _ = inspectImage($0) }
    }
}
