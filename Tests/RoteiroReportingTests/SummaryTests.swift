import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroReporting

@Suite("The summary")
struct SummaryTests {
    private func report(_ severities: [Severity], files: Int) -> Report {
        let message = Message("x")
        let found = severities.enumerated().map { index, severity in
            let info = RuleInfo(
                code: "R30\(index % 2)", name: "n\(index % 2)", severity: severity, summary: message, why: message, help: message, bad: [],
                good: [])
            return Diagnostic(info, at: .file("x"), message)
        }
        return Report(diagnostics: found, texts: SourceTexts([]), fileCount: files)
    }

    @Test(
        "It counts in the grammar of its language",
        arguments: [
            (.portuguese, [], 2, "Nenhum problema em 2 páginas"), (.english, [], 1, "No problems in 1 page"),
            (.spanish, [], 0, "Ningún problema en 0 páginas"), (.portuguese, [.error], 1, "1 erro em 1 página"),
            (.spanish, [.error, .error, .warning], 3, "2 errores y 1 aviso en 3 páginas"),
            (.english, [.error, .warning, .warning, .info, .note], 33, "1 error, 2 warnings, 1 suggestion and 1 note in 33 pages"),
            (.portuguese, [.info, .info, .note, .note], 33, "2 sugestões e 2 notas em 33 páginas"),
        ] as [(MessageCatalog, [Severity], Int, String)])
    func line(_ catalog: MessageCatalog, _ severities: [Severity], _ files: Int, _ expected: String) {
        #expect(catalog.text(Summary(report: report(severities, files: files)).line) == expected)
    }

    @Test(
        "Accepted findings are counted separately",
        arguments: [
            (.portuguese, .init(byException: 3, byBaseline: 12), "Nenhum problema em 2 páginas (12 na linha de base, 3 em exceções)"),
            (.english, .init(byBaseline: 12), "No problems in 2 pages (12 in the baseline)"),
            (.spanish, .init(byException: 1), "Ningún problema en 2 páginas (1 en excepciones)"),
        ] as [(MessageCatalog, Report.Hidden, String)])
    func hidden(_ catalog: MessageCatalog, _ hidden: Report.Hidden, _ expected: String) {
        let summary = Summary(report: Report(diagnostics: [], texts: SourceTexts([]), fileCount: 2, hidden: hidden))
        #expect(catalog.text(summary.line) == expected)
        #expect(summary.gone == nil)
    }

    @Test("Fixed findings of the baseline are one line, in the grammar of the language", arguments: MessageCatalog.all)
    func gone(_ catalog: MessageCatalog) throws {
        let lines = try [1, 2].map { count in
            let report = Report(diagnostics: [], texts: SourceTexts([]), fileCount: 2, hidden: .init(gone: count))
            return catalog.text(try #require(Summary(report: report).gone))
        }
        #expect(lines[0].contains("1 ") && lines[1].contains("2 ") && lines.allSatisfy { $0.contains("--update-baseline") })
        #expect(lines[0].dropFirst() != lines[1].dropFirst())
    }

    @Test("Rules are counted, the most frequent first")
    func rules() {
        #expect(Summary(report: report([.error, .error, .error], files: 1)).rules == ["R300 n0: 2", "R301 n1: 1"])
        #expect(Summary(report: report([.error, .error], files: 1)).rules == ["R300 n0: 1", "R301 n1: 1"])
    }
}
