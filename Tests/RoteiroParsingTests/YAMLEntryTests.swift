import RoteiroCore
import Testing

@testable import RoteiroParsing

@Suite("The lines of an entry in YAML")
struct YAMLEntryTests {
    /// The text of the lines of each exception; nil if an exception has no lines of its own.
    private func lines(_ entries: String) -> [String?] {
        let source = "checks:\n  exceptions:\n" + entries
        let text = SourceText(path: "roteiro.yml", bytes: Array(source.utf8))
        let reader = SettingsReader(text, file: FileID(0))
        #expect(reader.problems == [])
        return reader.settings.exceptions.map { $0.lines.map { SourceTexts([text]).string(at: $0) } }
    }

    @Test("An entry on lines of its own, to the end of its last")
    func block() {
        let first = "    - rule: R301\n      reason: um\n      targets:\n        - a\n        - b\n"
        let second = "    - reason: >\n        dobrado\n        em duas\n\n      rule: R302\n"
        let third = "    -   {rule: R303, reason: x}"
        #expect(lines(first + "    # sobre o próximo\n" + second + "\n\n" + third) == [first, second, third])
    }

    @Test("A key that follows is not the entry's")
    func following() {
        let entry = "    - rule: R301\n      reason: um\n"
        #expect(lines(entry + "  severity: {R205: off}\ntitle: x\n") == [entry])
    }

    @Test("Carriage returns are line ends too")
    func carriageReturns() {
        #expect(
            lines("    - rule: R301\r\n      reason: um\r\n    - rule: R302\r\n      reason: dois\r\n").map { $0?.utf8.count } == [36, 38])
    }

    @Test(
        "An entry that shares its lines, or that cannot be read alone, has none",
        arguments: [
            "    [{rule: R301, reason: x}]\n", "    [{rule: R301,\n      reason: x}]\n", "    - rule: R301\n      reason: &a x\n",
            "    - rule: R301\n      reason: \"um\n  dois\"\n",
        ])
    func none(_ entries: String) {
        #expect(lines(entries) == [nil])
    }

    @Test("A target in a list of its own lines has one; others have none")
    func targets() {
        let source =
            "checks:\n  exceptions:\n    - rule: R301\n      reason: x\n      targets:\n        - ./a\n        - ./b # bom\n"
            + "    - {rule: R302, reason: x, targets: [c]}\n    - rule: R303\n      target: d\n      reason: x\n"
        let text = SourceText(path: "roteiro.yml", bytes: Array(source.utf8))
        let targets = SettingsReader(text, file: FileID(0)).settings.exceptions.flatMap(\.targets)
        #expect(
            targets.map { $0.lines.map { SourceTexts([text]).string(at: $0) } } == ["        - ./a\n", "        - ./b # bom\n", nil, nil])
        #expect(targets.map { SourceTexts([text]).string(at: $0.text.span) } == ["./a", "./b", "c", "d"])
    }
}
