import RoteiroCore
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
    private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

    @Test("Every kind of value")
    func values() throws {
        let value = try read(#" {"a": [1, -2.5e+3, true, false, null], "b": {"c": "é"}, "b": {}} "#)
        #expect(value["a"]?.array == [.number("1"), .number("-2.5e+3"), .bool(true), .bool(false), .null])
        #expect(value["a"]?.array?[0].int == 1)
        #expect(value["b"] == .object([]), "of two the last")
        #expect(try read("[]") == .array([]))
    }

    @Test(
        "Escapes",
        arguments: [(#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u00E9""#, "éé"), (#""\ud83d\ude00""#, "😀"), (#""""#, "")])
    func escapes(_ text: String, _ expected: String) throws {
        #expect(try read(text).string == expected)
    }

    @Test("The output of the writer is read back")
    func roundTrip() throws {
        var writer = JSONWriter()
        let text = "a\u{0}\u{1F}\"\\/é😀\u{2028}"
        writer.array { $0.string(text) }
        #expect(try JSONReader.read(writer.bytes).array?[0].string == text)
    }

    @Test(
        "Invalid JSON is refused at the first error",
        arguments: [
            ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("\"a", 2), ("tru", 0), ("01", 0), ("1 2", 2), ("\"\n\"", 1), ("'a'", 0),
            (#""\x""#, 2), (#""\ud83d""#, 7), ("1.", 2), ("-", 1), ("{1: 2}", 1), ("[1 2]", 3),
        ])
    func refuses(_ text: String, _ offset: Int) throws {
        let problem = try #require(throws: JSONReader.Problem.self) { try read(text) }
        #expect(problem.offset == offset)
    }

    @Test("Invalid UTF-8 and excessive nesting are refused")
    func hostile() {
        #expect(throws: JSONReader.Problem.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
        #expect(throws: JSONReader.Problem.self) { try JSONReader.read(Array(repeating: UInt8(ascii: "["), count: 1_000_000)) }
    }
}
