import RoteiroCore
import RoteiroReporting
import RoteiroTestSupport
import Testing

@Suite("Very many findings")
struct ManyFindingsTests {
    /// Findings at the end of one line of `length` words.
    private static func report(_ count: Int, after length: Int) -> Report {
        let message = Message("the link has no address")
        let info = RuleInfo(
            code: "R304", name: "link-empty", severity: .warning, summary: message, why: message, help: message, bad: [], good: [])
        let filler = String(repeating: "palavra ", count: length)
        let written = "[é](x) "
        let text = SourceText(path: "a.md", bytes: Array((filler + String(repeating: written, count: count)).utf8))
        let findings = (0..<count).map { number in
            let place = filler.utf8.count + number * written.utf8.count + 5
            let span = Span(FileID(0), place, place + 1)
            let fix = Fix(title: message, isSafe: true, edits: [Edit(at: span, expected: "x", replacement: "y")])
            return Diagnostic(info, at: span, message, fixes: [fix])
        }
        return Report(diagnostics: findings, texts: SourceTexts([text]), fileCount: 1, rules: [info])
    }

    @Test("The cost of a finding does not grow with its line", arguments: Printers.all.map { $0.name })
    func linear(_ name: String) throws {
        let printer = try #require(Printers.printer(name)).init()
        let printed = printer.print(Self.report(3_000, after: 1_000), in: .english)
        #expect(printed.count > 3_000 * 50)
        #expect(printed.count < 3_000 * 2_000)
        // Counting columns from the start of the line, or hashing the line for each finding, would be quadratic, because both sizes grow.
        expectLinear(from: 500) {
            Self.report($0, after: 20 * $0)
        } work: {
            _ = printer.print($0, in: .english)
        }
    }
}
