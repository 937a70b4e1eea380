import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Rules of steps and parts")
struct StepRulesTests {
    private func findings(_ source: String, blocks: [Block]? = nil, intro: (TestText) -> [Block] = { _ in [] }) -> [Diagnostic] {
        let text = TestText(source)
        return check(.ofTests([text], [text.page(intro: intro(text), steps: text.steps(blocks: blocks))]))
    }

    private func said(_ findings: [Diagnostic], _ source: String) -> [String] {
        let text = TestText(source).text
        return findings.map { finding in
            guard case .span(let span) = finding.location else { return finding.name }
            return "\(finding.name) \(text.line(at: Int(span.lower))) " + String(decoding: text.bytes[span.bytes], as: UTF8.self)
        }
    }

    @Test(
        "A numbering fault is reported at the number",
        arguments: [
            ("## Passo 1: A\n## Passo 1: B\n", "step-duplicate 2 1"), ("## Passo 1: A\n## Passo 3: B\n", "step-gap 2 3"),
            ("## Passo 1: A\n## Passo 3: B\n## Passo 2: C\n", "step-order 3 2"), ("## Passo 4: A\n## Passo 5: B\n", "step-start 1 4"),
        ])
    func numbers(_ source: String, _ expected: String) {
        #expect(said(findings(source), source) == [expected])
    }

    @Test("Steps in order are not reported")
    func silent() {
        #expect(findings("## Passo 0: A\n## Passo 1: B\n## Passo 2: C\n").isEmpty)
    }

    @Test("The fix renumbers the sequence, and keeps two digits where they were")
    func fix() throws {
        let fix = try #require(findings("## Passo 01: A\n## Passo 03: B\n## Passo 04: C\n").first?.fixes.first)
        #expect(fix.isSafe)
        #expect(fix.edits.map(\.expected) == ["03", "04"])
        #expect(fix.edits.map(\.replacement) == ["02", "03"])
    }

    @Test("A step without text is reported, also if it has an image")
    func empty() {
        let source = "## Passo 1: A\n![Tela](https://example.com/x.png)\n"
        #expect(said(findings(source, blocks: []), source) == ["step-empty 1 Passo 1: A"])
        let image = TestText(source).image("Tela", "https://example.com/x.png")
        #expect(said(findings(source, blocks: [.figure(image)]), source) == ["step-empty 1 Passo 1: A"])
        let tag = RawHTML(source: #"<img src="x.png" alt="a > b">"#, isComment: false, references: [], ids: [], span: image.span)
        #expect(said(findings(source, blocks: [.html(tag)]), source) == ["step-empty 1 Passo 1: A"])
    }

    @Test("A step without a title is reported")
    func untitled() {
        let source = "## Passo 1\n## Passo 2: B\nFaça.\n"
        #expect(said(findings(source), source) == ["step-untitled 1 Passo 1"])
    }

    @Test("Parts are numbered 1, 2, 3", arguments: [([1, 2], []), ([1, 3], ["3"]), ([2, 3], ["2"]), ([1, 1], ["1"]), ([0, 1], ["0"])])
    func parts(_ numbers: [Int], _ expected: [String]) {
        let text = TestText(numbers.map { "## Parte \($0)\n" }.joined())
        let parts = numbers.enumerated().map { index, number in
            let lower = index * 11 + 9
            return Part(
                id: "p\(index)", kind: .explicit, number: Located(number, at: Span(text.file, lower, lower + 1)), heading: nil, title: nil,
                blocks: [], steps: [])
        }
        let site = ResolvedSite.ofTests([text], [text.page(parts: parts)])
        let found = check(site)
        #expect(found.map(\.name) == expected.map { _ in "part-number" })
        #expect(found.compactMap { if case .span(let span) = $0.location { site.texts.string(at: span) } else { nil } } == expected)
    }
}
