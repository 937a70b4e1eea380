import RoteiroCore
import Testing

@testable import RoteiroParsing

@Suite("The guard")
struct GuardTests {
    @Test("A limit lets its own size through", arguments: within)
    func passes(_ example: Sized) {
        #expect(InputLimits.firstFinding(in: Array(example.text.utf8)) == nil)
    }

    @Test("One more is refused", arguments: beyond)
    func refuses(_ example: Sized) {
        let finding = InputLimits.firstFinding(in: Array(example.text.utf8))
        #expect(finding.map { "\($0.limit)".prefix { $0 != "(" } } == example.name[...])
    }

    @Test("CRLF ends a line once: it does not hide how long a paragraph is", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) {
        let long = repeated("texto texto texto" + end, 17 << 10)
        #expect(InputLimits.firstFinding(in: Array(long.utf8))?.limit == .paragraphSize(limit: InputLimits.paragraphSize))
    }

    @Test("Control characters are no blank line", arguments: ["\u{B}", "\u{C}", "\0", "\u{1}"])
    func controls(_ control: String) {
        let long = repeated("texto texto texto\n" + control + "\n", 17 << 10)
        #expect(InputLimits.firstFinding(in: Array(long.utf8))?.limit == .paragraphSize(limit: InputLimits.paragraphSize))
    }

    @Test(
        "Long lines that cost nothing pass: repeated spaces, the data of an address, HTML on one line",
        arguments: [
            "| a |" + repeated(" ", 54_000) + "|\n|---|---|\n| b | c |\n",
            "![x](data:image/png;base64," + repeated("iVBORw0KGgo", 90_000) + ")\n",
            "<table>" + repeated("<tr><td>um</td></tr>", 40_000) + "</table>\n",
            "<div>\n" + repeated("texto e mais\n", 40_000) + "</div>\n",
            "- item\n  <table>" + repeated("<tr><td>um</td></tr>", 40_000) + "</table>\n",
        ])
    func light(_ text: String) {
        #expect(InputLimits.firstFinding(in: Array(text.utf8)) == nil)
    }

    @Test(
        "A paragraph behind HTML, or inside a container that ends, is measured",
        arguments: [
            "    <table>" + repeated("palavra ", 20_000), "<b>" + repeated("palavra ", 20_000),
            "::: tip\n<div>\n:::\n" + repeated("palavra ", 20_000), "- a\n  <div>\n" + repeated("palavra ", 20_000),
        ])
    func heavy(_ text: String) {
        #expect(InputLimits.firstFinding(in: Array(text.utf8))?.limit == .paragraphSize(limit: InputLimits.paragraphSize))
    }

    @Test("The finding is at the line that is too long, or at the paragraph")
    func place() {
        let line = repeated("palavra ", 20_000)
        #expect(InputLimits.firstFinding(in: Array("# T\n\num\n\(line)".utf8))?.range == 8..<(8 + line.utf8.count))
        #expect(InputLimits.firstFinding(in: Array("# T\n\n\(repeated("palavra\n", 20_000))".utf8))?.range.lowerBound == 5)
    }

    @Test("What looks like code hides no nesting")
    func falseCode() {
        let list = (0..<200).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        #expect(
            InputLimits.firstFinding(in: Array("<pre>\n```\n</pre>\n\n\(list)".utf8))?.limit == .nesting(limit: InputLimits.codeNesting))
        let code = "```\n" + String(repeating: " ", count: 300) + "recuado\n```\n"
        #expect(InputLimits.firstFinding(in: Array(code.utf8)) == nil)
    }

    @Test("A page that is refused says where, and nothing else")
    func refusedPage() {
        let page = Page("# T\n\n" + String(repeating: "> ", count: 40) + "a\n")
        #expect(page.faults.map { $0.prefix(18) } == ["limit(nesting) 3:1"])
        #expect(page.outline == "")
        #expect(page.guide.parts.isEmpty)
    }

    /// A text, named after the limit that it tests.
    struct Sized: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var testDescription: String { "\(name), \(text.utf8.count) bytes" }

        init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    /// A table row with `columns` − 1 bars: `InputLimits` counts one cell more than bars.
    private static func row(_ columns: Int) -> String { String(repeating: "|a", count: columns - 2) + "|\n" }
    private static func delimiters(_ columns: Int) -> String { String(repeating: "|-", count: columns - 2) + "|\n" }

    static let within = [
        Sized("fileSize", repeated(repeated("a", 99) + "\n\n", 1 << 20)),
        Sized("nesting", String(repeating: "> ", count: 32) + "a"), Sized("nesting", String(repeating: "- ", count: 32) + "a"),
        Sized("nesting", String(repeating: " ", count: 65) + "a"), Sized("nesting", String(repeating: "1. ", count: 10) + "a"),
        Sized("paragraphSize", repeated("a b c d e f g h\n", 16 << 10)),
        Sized("paragraphSize", "```\n" + repeated("código e mais\n", 255 << 10) + "```\n"),
        Sized("tableColumns", row(64) + delimiters(64)),
        Sized("tableCells", row(4) + delimiters(4) + String(repeating: row(4), count: 4990)),
        Sized("tableRows", repeated("|a|\n|-|\n", 16 * 8)), Sized("definitionSize", "[a]: " + repeated("x", 2043)),
        Sized("inlineCost", repeated("*", 10_000)), Sized("inlineCost", repeated("a<?", 10_000)),
    ]

    static let beyond = [
        Sized("fileSize", repeated(repeated("a", 99) + "\n\n", 1 << 20) + repeated("\n", 200)),
        Sized("nesting", String(repeating: "> ", count: 33) + "a"), Sized("nesting", String(repeating: "- ", count: 33) + "a"),
        Sized("nesting", String(repeating: " ", count: 66) + "a"), Sized("nesting", String(repeating: "1. ", count: 33) + "a"),
        Sized("nesting", String(repeating: "\t", count: 17) + "a"),
        Sized("paragraphSize", repeated("a b c d e f g h\n", (16 << 10) + 32)),
        Sized("paragraphSize", "```\n" + repeated("código e mais\n", 257 << 10) + "```\n"),
        Sized("tableColumns", row(66) + delimiters(66)),
        Sized("tableCells", row(5) + delimiters(5) + String(repeating: row(5), count: 4010)),
        Sized("tableRows", repeated("|a|\n|-|\n", 17 * 8)), Sized("definitionSize", "[a]: " + repeated("x", 2100)),
        Sized("definitionSize", "[a]: " + repeated("x", 2000) + "\n\n" + repeated("[a]\n\n", 12_000)),
        Sized("inlineCost", repeated(repeated("*", 16_000) + "\n\n", 50_000)),
        Sized("inlineCost", repeated("![]", 16_000) + "\n\n" + repeated(repeated("a<?", 16_000) + "\n\n", 90_000)),
    ]
}

/// Repeats `piece` as often as it fits into `size` bytes, at least once.
func repeated(_ piece: String, _ size: Int) -> String { String(repeating: piece, count: max(1, size / piece.utf8.count)) }
