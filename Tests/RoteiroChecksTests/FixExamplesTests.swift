import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// Compares the declared `fix` of each rule with the fixes it offers for its own examples.
@Suite("The fixes of the rules, on their examples")
struct FixExamplesTests {
    /// Rules whose fixes require another page, an image, a catalog, settings or an external link result.
    private static let elsewhere: Set = [
        "R318", "R201", "R204", "R206", "R210", "R301", "R302", "R307", "R309", "R310", "R313", "R315", "R602", "R901",
    ]

    /// A text of a catalog, as written there.
    private static let translation = #""Click **\"Store\"**.""#

    /// A site with one finding of each of these rules.
    private static func fixture() -> TestSite {
        let label = TranslationFault(
            locale: "en", problem: .parity(.label(source: "Salvar", expected: "Save", found: "Store")),
            at: Span(FileID(1), 0, translation.utf8.count))
        return TestSite(
            [
                "guia.md": """
                # Guia

                [a](./Outra), [b](outra#solucao-1), [c](http://vivo.br/), [d](http://localhost:5173/outra), [e](https://mudou.br/a),
                [f](https://guias.example/outra)

                ![Tela](./Tela.png)

                ![Caixa](../tela.png)

                ![Lista](lista.png)

                ![Um](um.png)

                ![O mesmo](um2.png)

                """, "_en.po": translation, "outra.md": "# Outra\n\n## Solução {#Solucao-1}\n\nTexto.\n",
            ],
            settings: """
                baseURL: https://guias.example/
                checks:
                  exceptions:
                    - rule: R301
                      path: outra.md
                      reason: Não há mais nada ali.
                navigation:
                  - text: Outra
                    link: /Outra
                """,
            files: ["tela.png"],
            images: [
                "lista.png": ImageFile(format: .gif, width: 1, height: 1, byteCount: 9, sha256: ""),
                "um.png": ImageFile(format: .png, width: 1, height: 1, byteCount: 9, sha256: "a"),
                "um2.png": ImageFile(format: .png, width: 1, height: 1, byteCount: 9, sha256: "a"),
            ],
            ids: IDHistory(moved: [IDHistory.MovedPage("outra.md", from: "/antes.html")]),
            translations: TranslationFindings(faults: [label]),
            linkResults: [
                "http://vivo.br/": LinkCheckResult(.alive, worksOverHTTPS: true),
                "https://mudou.br/a": LinkCheckResult(.alive, movedTo: "https://mudou.br/b"),
            ])
    }

    static let examples = Rules.all.flatMap { rule in rule.info.bad.map { ExamplesTests.Example(rule: rule, text: $0) } }

    private func fixes(of rule: any Rule.Type, in source: String) -> [Fix] { TestSite(source).findings(rule.info.code).flatMap(\.fixes) }

    @Test("A rule that promises fixes has some, one that promises none has none, and no offered one is called safe")
    func promises() {
        let others = Self.fixture()
        for rule in Rules.all {
            let isElsewhere = Self.elsewhere.contains(rule.info.code)
            let fixes =
                isElsewhere
                ? others.findings(rule.info.code).flatMap(\.fixes)
                : rule.info.bad.flatMap { self.fixes(of: rule, in: MarkedText($0).source) }
            let found: RuleInfo.Fixability = fixes.isEmpty ? .none : fixes.contains(where: \.isSafe) ? .safe : .offered
            #expect(found == rule.info.fix, "\(rule.info.code) says \(rule.info.fix) and has \(found)")
        }
    }

    @Test("Applied until nothing changes, the safe fixes leave no finding that has one", arguments: examples)
    func settles(_ example: ExamplesTests.Example) throws {
        var source = MarkedText(example.text).source
        let had = fixes(of: example.rule, in: source).contains(where: \.isSafe)
        for _ in 0..<10 {
            let next = TestSite(source).fixed()
            if next == source { break }
            source = next
        }
        #expect(TestSite(source).fixed() == source)
        if had { #expect(TestSite(source).findings(example.rule.info.code).isEmpty, "\(source)") }
    }

    @Test("Every fix finds the bytes that it expects; one byte further it is refused", arguments: examples)
    func expected(_ example: ExamplesTests.Example) throws {
        let site = TestSite(MarkedText(example.text).source).site
        let findings = check(site)
        #expect(FixSelection(findings, in: site.texts, trust: .offered, home: { $0 }, isTaken: { _ in false }).refused.isEmpty)
        let moved = findings.map { finding in
            var finding = finding
            finding.fixes = finding.fixes.map { fix in
                var fix = fix
                fix.edits = fix.edits.filter { $0.span.count > 0 }.map { Edit(at: $0.span, expected: $0.expected + "§", replacement: "x") }
                return fix
            }.filter { !$0.edits.isEmpty }
            return finding
        }
        let selection = FixSelection(moved, in: site.texts, trust: .offered, home: { $0 }, isTaken: { _ in false })
        #expect(selection.chosen.isEmpty)
    }

    @Test("The offered fix of an unclosed block or of a stray fence removes the finding", arguments: ["R103", "R104", "R106"])
    func closes(_ code: String) throws {
        let rule = try #require(Rules.rule(code))
        for example in rule.info.bad {
            let source = TestSite(MarkedText(example).source).fixed(safeOnly: false)
            #expect(TestSite(source).findings(code).isEmpty, "\(source)")
        }
    }
}
