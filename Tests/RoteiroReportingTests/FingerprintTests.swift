import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroReporting

@Suite("Fingerprints of findings")
struct FingerprintTests {
    private static let message = Message("x")
    private static let info = RuleInfo(
        code: "R301", name: "link-dead", severity: .error, summary: message, why: message, help: message, bad: [], good: [])

    /// The fingerprints of the findings at `faults`, each given as a text and its occurrence on the page.
    private func prints(_ source: String, _ faults: [(String, Int)], path: String = "a.md", info: RuleInfo = info) -> [String] {
        let page = SourceText(source, path: path)
        let findings = faults.map { Diagnostic(info, at: page.span(of: $0.0, $0.1), Self.message) }
        return FindingFingerprint.all(of: findings, in: SourceTexts([page])).map(\.description)
    }

    @Test("Lines that move, and new indentation, change nothing")
    func moved() {
        let before = prints("# A\n\nVeja [b](x).\n", [("x", 1)])
        #expect(prints("# A\n\nNovo.\n\nE mais.\n\n  Veja [b](x). \r\n", [("x", 1)]) == before)
        #expect(prints("Veja [b](x).", [("x", 1)]) == before)
    }

    @Test("Another line, text, file or rule is another finding")
    func different() {
        let other = RuleInfo(
            code: "R302", name: "n", severity: .error, summary: Self.message, why: Self.message, help: Self.message, bad: [], good: [])
        let all =
            prints("Veja [b](x).", [("x", 1), ("b", 1)]) + prints("Leia [b](x).", [("x", 1)])
            + prints("Veja [b](x).", [("x", 1)], path: "b.md") + prints("Veja [b](x).", [("x", 1)], info: other)
        #expect(Set(all).count == 5)
    }

    @Test("Equal findings are distinguished by their number, and the first keeps its fingerprint")
    func repeats() {
        let twice = prints("[b](x) [b](x)\n\n[b](x) [b](x)", [("x", 1), ("x", 2), ("x", 3), ("x", 4)])
        #expect(Set(twice).count == 4)
        #expect(prints("[b](x) [b](x)", [("x", 1)]) == [twice[0]])
    }

    @Test("A file as a whole has one, and places outside its text do no harm")
    func edges() {
        let text = SourceText(path: "a.md", bytes: Array("abc".utf8))
        let findings = [
            Diagnostic(Self.info, at: .file("a.png"), Self.message), Diagnostic(Self.info, at: .file("b.png"), Self.message),
            Diagnostic(Self.info, at: Span(FileID(0), 3, 3), Self.message), Diagnostic(Self.info, at: Span(FileID(0), 9, 12), Self.message),
        ]
        #expect(Set(FindingFingerprint.all(of: findings, in: SourceTexts([text]))).count == 4)
    }

    @Test("It is written as sixteen digits")
    func written() {
        #expect(FindingFingerprint(0xAB).description == "00000000000000ab")
        // The published FNV-1a hash of "a" (Fowler, Noll, Vo), plus the byte that ends a part.
        var hash = ByteHash()
        hash.add("a".utf8)
        #expect(hash.value == (0xaf63_dc4c_8601_ec8c as UInt64 ^ 0xFF) &* 0x100_0000_01b3)
    }

    @Test("Columns on a very long line are those of a count from its beginning", arguments: ["", "\u{FEFF}", "uma\nlinha\r\n"])
    func columns(_ before: String) {
        let line = (0..<3000).map { "é\($0)日👍🏽" }.joined()
        let text = SourceText(path: "a.md", bytes: Array((before + line + "\nfim\n").utf8))
        let bytes = text.bytes
        for offset in stride(from: 0, through: bytes.count, by: 37) {
            let start = Int(text.lineStarts[text.line(at: offset) - 1])
            let counted = bytes[min(start, offset)..<offset].count { $0 & 0xC0 != 0x80 } + 1
            let isMarked = before == "\u{FEFF}" && start == 0 && offset > 0
            #expect(text.position(at: offset).column == counted - (isMarked ? 1 : 0), "\(offset)")
        }
    }
}
