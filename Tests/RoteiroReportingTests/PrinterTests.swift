import Foundation
import RoteiroCore
import RoteiroReporting
import RoteiroTestSupport
import Testing

@Suite("The printers")
struct PrinterTests {
    private func printed(_ printer: any Printer, _ catalog: MessageCatalog = SampleReport.catalogs[1]) -> String {
        String(decoding: printer.print(SampleReport.report, in: catalog), as: UTF8.self)
    }

    @Test("Names are unique and lead to their printer")
    func names() {
        #expect(Set(Printers.all.map { $0.name }).count == Printers.all.count)
        for printer in Printers.all { #expect(Printers.printer(printer.name)?.name == printer.name) }
        #expect(Printers.printer("telegraph") == nil)
    }

    @Test("Each printer prints as people have read it", arguments: Printers.all.map { $0.name }, SampleReport.catalogs)
    func goldens(_ name: String, _ catalog: MessageCatalog) throws {
        let printer = try #require(Printers.printer(name))
        Golden.expect(
            printed(printer.init(), catalog), at: "Tests/RoteiroReportingTests/Goldens/\(name).\(catalog.locale).txt")
    }

    @Test("Color comes only when asked for, and never from an author's text")
    func color() {
        #expect(!printed(HumanPrinter()).contains("\u{1B}"))
        #expect(!printed(ConcisePrinter()).contains("\u{1B}"))
        let painted = printed(HumanPrinter(color: true, columns: 160))
        #expect(painted.contains("\u{1B}[1;31m"))
        #expect(!painted.contains("\u{1B}[31m"))
        #expect(!painted.contains("\u{1B}]0"))
    }

    @Test("The first findings of a rule are printed in full, the others on one line with their own help")
    func many() {
        let sample = SampleReport.report.diagnostics[1]
        var plain = sample
        plain.help = SampleReport.report.rules.first { $0.code == sample.code }?.help
        let report = SampleReport.report.with(Array(repeating: sample, count: 10) + [sample, plain, plain])
        let text = String(decoding: HumanPrinter().print(report, in: .english), as: UTF8.self)
        #expect(text.components(separatedBy: "^^^").count - 1 == 10 * 4)
        #expect(text.components(separatedBy: "help: Você quis dizer").count - 1 == 11)
        #expect(text.components(separatedBy: "error R301 link-dead: `../portfolio` não leva").count - 1 == 3)
        #expect(text.hasSuffix("\n  R301 link-dead: 13\n13 have a safe fix: roteiro check --fix\n"))
    }

    @Test("A note takes one line")
    func note() {
        var note = SampleReport.report.diagnostics[1]
        note.severity = .note
        let text = String(decoding: HumanPrinter().print(SampleReport.report.with([note]), in: .english), as: UTF8.self)
        #expect(
            text.hasPrefix("content/guias/conexao.md:3:30: note R301 link-dead: `../portfolio` não leva a nenhuma página (en)\n\n1 note in")
        )
    }

    @Test("A source line fits its terminal", arguments: [20, 60, 80, 400])
    func columns(_ columns: Int) {
        let text = String(
            decoding: HumanPrinter(color: false, columns: columns).print(SampleReport.report, in: .english), as: UTF8.self)
        let lines = text.split(separator: "\n").filter { $0.contains(" | ") }
        #expect(lines.count == 8)
        #expect(lines.allSatisfy { $0.count <= max(columns, 46) })
    }

    @Test("A concise finding is one line")
    func concise() {
        #expect(printed(ConcisePrinter()).split(separator: "\n").count == SampleReport.report.diagnostics.count)
    }

    @Test("The JSON report keeps to its schema", .validator("check-jsonschema"))
    func schema() throws {
        let schema = ProjectFolder.url.appending(path: "templates/schema/report.schema.json").path()
        let golden = ProjectFolder.url.appending(path: "Tests/RoteiroReportingTests/Goldens/json.pt-BR.txt").path()
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let meta = try validator.run(["--check-metaschema", schema])
        #expect(meta.status == 0, "\(meta.text)")
        let verdict = try validator.run(["--schemafile", schema, "--force-filetype", "json", golden])
        #expect(verdict.status == 0, "\(verdict.text)")
        let wrong = try validator.run(["--schemafile", schema, "--force-filetype", "json", schema])
        #expect(wrong.status != 0, "it must refuse what is no report")
    }
}
