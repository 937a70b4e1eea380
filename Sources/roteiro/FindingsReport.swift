import RoteiroCore
import RoteiroEngine
import RoteiroReporting
import RoteiroSystem

/// A report of findings for users and tools.
struct FindingsReport {
    private let report: Report

    init(_ outcome: BuildOutcome) {
        report = Report(
            diagnostics: outcome.diagnostics, texts: outcome.texts, fileCount: outcome.pages,
            hidden: Report.Hidden(byException: outcome.excepted, byBaseline: outcome.baselined, gone: 0), rules: RuleCatalog.all,
            version: Version.number)
    }

    /// `folder` is the project's path from the root of its repository.
    init(_ outcome: CheckOutcome, folder: String) {
        let hidden = Report.Hidden(byException: outcome.excepted, byBaseline: outcome.baselined, gone: outcome.gone)
        report = Report(
            diagnostics: outcome.diagnostics, texts: outcome.texts, fileCount: outcome.pages, hidden: hidden, rules: RuleCatalog.all,
            version: Version.number, folder: folder)
    }

    /// Reports contract changes, whose locations are ids instead of files.
    init(contract changes: [Diagnostic]) {
        report = Report(
            diagnostics: changes, texts: SourceTexts([]), fileCount: 0, rules: ContractComparison.rules, version: Version.number)
    }

    var hasErrors: Bool { report.count(.error) > 0 }
    var hasWarnings: Bool { warnings > 0 }
    var warnings: Int { report.count(.warning) }

    /// Prints the findings of these severities in human-readable form; nothing if there are none.
    func printHuman(only severities: Set<Severity>) {
        let shown = report.diagnostics.filter { severities.contains($0.severity) }
        if shown.isEmpty { return }
        Terminal.write(
            HumanPrinter(color: Terminal.usesColor, columns: Terminal.columns).print(report.with(shown), in: MessageLanguage.catalog))
    }

    /// Writes each report to its file or to standard output. A GitHub report is also added to the summary page of the workflow run.
    func write(_ targets: [ReportTarget]) throws(DiskError) {
        for target in targets {
            guard let printer = Printers.printer(target.kind)?.init() else { continue }
            let isForScreen = target.file == nil && target.kind == HumanPrinter.name
            let screen = HumanPrinter(color: Terminal.usesColor, columns: Terminal.columns)
            let bytes = (isForScreen ? screen : printer).print(report, in: MessageLanguage.catalog)
            if let file = target.file { try UserFiles(on: RealDisk()).write(bytes, to: file) } else { Terminal.write(bytes) }
        }
        if let file = CIEnvironment.stepSummary, targets.contains(where: { $0.kind == GitHubPrinter.name }) {
            try UserFiles(on: RealDisk()).append(GitHubJobSummary.markdown(report, in: MessageLanguage.catalog), to: file)
        }
    }
}
