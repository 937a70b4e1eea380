import RoteiroCore
import Testing

@Suite("Writers")
struct WriterTests {
    @Test(
        "HTML reads escaped text back as it was",
        arguments: [("a<b>&\"'", "a&lt;b&gt;&amp;&quot;'"), ("", ""), ("ção", "ção"), ("&amp;", "&amp;amp;")])
    func escape(_ text: String, _ expected: String) {
        #expect(text.htmlEscaped == expected)
    }

    @Test("JSON is written in the order given")
    func json() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("b")
            writer.array { writer in
                writer.number(1)
                writer.bool(true)
                writer.null()
            }
            writer.member("a", "x\"\\\n\u{1}é\u{2028}")
            writer.member("c", nil as String?)
        }
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text.hasPrefix("{\"b\":[1,true,null],\"a\":\"x\\\"\\\\\\n\\u0001é"))
        #expect(text.hasSuffix("\"}"))
    }

    @Test("A new line starts only if the current one is not empty")
    func freshLine() {
        var writer = ByteWriter()
        writer.freshLine()
        writer.raw("a" as StaticString)
        writer.freshLine()
        writer.freshLine()
        writer.attribute("x", "<\"")
        #expect(writer.string == "a\n x=\"&lt;&quot;\"")
    }
}
