import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The examples of the rules")
struct ExamplesTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let rule: any Rule.Type
        let text: String
        var testDescription: String { "\(rule.info.code): \(text.prefix(60))" }
    }

    static let bad = Rules.all.flatMap { rule in rule.info.bad.map { Example(rule: rule, text: $0) } }
    static let good = Rules.all.flatMap { rule in rule.info.good.map { Example(rule: rule, text: $0) } }

    @Test("A bad example marks the characters at fault", arguments: bad)
    func marksOfBad(_ example: Example) {
        let marked = MarkedText(example.text)
        #expect(marked.isWellFormed)
        #expect(!marked.marks.isEmpty)
    }

    @Test("A good example marks nothing", arguments: good)
    func marksOfGood(_ example: Example) {
        let marked = MarkedText(example.text)
        #expect(marked.isWellFormed)
        #expect(marked.marks.isEmpty)
    }

    @Test("A rule finds in its bad examples exactly what is marked", arguments: bad)
    func findsBad(_ example: Example) throws {
        let marked = MarkedText(example.text)
        #expect(found(by: example.rule, in: marked.source) == marked.marks)
    }

    @Test("A rule finds nothing in its good examples", arguments: good)
    func passesGood(_ example: Example) {
        #expect(found(by: example.rule, in: example.text) == [])
    }

    /// The byte ranges of the findings.
    private func found(by rule: any Rule.Type, in source: String) -> [Range<Int>] {
        let severity = "checks: {severity: {\(rule.info.code): \(rule.info.severity)}}"
        let site = TestSite(source, settings: severity)
        return site.marks(of: site.findings(rule.info.code))
    }
}
