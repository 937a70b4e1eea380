import Foundation
import GuideModel
import GuideReporting
import GuideTestSupport
import Testing

@Suite("The printers")
struct PrinterTests {
    private func printed(_ printer: any Printer, _ language: InterfaceLanguage = .portuguese) -> String {
        String(decoding: printer.print(SampleReport.report, language: language), as: UTF8.self)
    }

    @Test("Names are unique and lead to their printer")
    func names() {
        #expect(Set(Printers.all.map { $0.name }).count == Printers.all.count)
        for printer in Printers.all { #expect(Printers.printer(printer.name)?.name == printer.name) }
        #expect(Printers.printer("telegraph") == nil)
    }

    @Test("Each printer prints as people have read it", arguments: Printers.all.map { $0.name }, InterfaceLanguage.allCases)
    func goldens(_ name: String, _ language: InterfaceLanguage) throws {
        let printer = try #require(Printers.printer(name))
        Golden.expect(
            printed(printer.init(), language), at: "Tests/GuideReportingTests/Goldens/\(name).\(language.rawValue).txt")
    }

    @Test("Colour comes only when asked for, and never from an author's text")
    func color() {
        #expect(!printed(HumanPrinter()).contains("\u{1B}"))
        #expect(!printed(ConcisePrinter()).contains("\u{1B}"))
        let painted = printed(HumanPrinter(color: true))
        #expect(painted.contains("\u{1B}[1;31m"))
        #expect(!painted.contains("\u{1B}[31m"))
        #expect(!painted.contains("\u{1B}]0"))
    }

    @Test("A concise finding is one line")
    func concise() {
        #expect(printed(ConcisePrinter()).split(separator: "\n").count == SampleReport.report.diagnostics.count)
    }

    @Test("The JSON report keeps to its schema", .judge("check-jsonschema"))
    func schema() throws {
        let schema = ProjectFolder.url.appending(path: "templates/schema/report.schema.json").path()
        let golden = ProjectFolder.url.appending(path: "Tests/GuideReportingTests/Goldens/json.pt-BR.txt").path()
        let judge = try #require(Judge("check-jsonschema"), "check-jsonschema is not installed")
        let meta = try judge.run(["--check-metaschema", schema])
        #expect(meta.status == 0, "\(meta.text)")
        let verdict = try judge.run(["--schemafile", schema, "--force-filetype", "json", golden])
        #expect(verdict.status == 0, "\(verdict.text)")
        let wrong = try judge.run(["--schemafile", schema, "--force-filetype", "json", schema])
        #expect(wrong.status != 0, "it must refuse what is no report")
    }
}
