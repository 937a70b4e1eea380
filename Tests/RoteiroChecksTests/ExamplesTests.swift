import RoteiroCore
import RoteiroParsing
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// Parses Markdown as the only page of a site, `guia.md`.
private func parse(_ source: String) -> ResolvedSite {
    let texts = SourceTexts([SourceText(path: "guia.md", bytes: Array(source.utf8))])
    let guide = GuideParser(texts: texts, contentFolder: "").guide(in: FileID(0))
    let page = ParsedPage(
        guide: guide, id: "guia", path: FilePath("guia.md"), contentPath: "guia.md", url: "/guia.html", title: guide.title ?? "guia")
    return ResolvedSite(settings: Settings(), texts: texts, pages: [page], files: SiteFiles([page.path]))
}

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
        check(parse(source)).filter { $0.code == rule.info.code }.compactMap { diagnostic in
            if case .span(let span) = diagnostic.location { span.bytes } else { nil }
        }
    }
}
