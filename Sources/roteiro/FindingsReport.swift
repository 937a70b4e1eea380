import ArgumentParser
import GuideModel
import GuidePipeline
import GuideReporting

/// Where findings go, and in which form: `json=report.json`, `concise`.
struct ReportTarget: ExpressibleByArgument {
    var kind: String
    var file: String?

    static let human = ReportTarget(kind: "human", file: nil)

    private init(kind: String, file: String?) {
        self.kind = kind
        self.file = file
    }

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard let kind = parts.first, Printers.all.contains(where: { $0.name == kind }) else { return nil }
        self.kind = kind
        file = parts.count > 1 ? parts[1] : nil
    }
}

/// The findings of a job, as people and tools read them.
struct FindingsReport {
    private let report: Report
    private let language: InterfaceLanguage

    init(_ outcome: BuildOutcome, _ language: InterfaceLanguage) {
        report = Report(diagnostics: outcome.diagnostics, texts: outcome.texts, fileCount: outcome.pages)
        self.language = language
    }

    init(_ outcome: CheckOutcome, _ language: InterfaceLanguage) {
        let hidden = Report.Hidden(byException: outcome.excepted, byBaseline: outcome.baselined, gone: outcome.gone)
        report = Report(diagnostics: outcome.diagnostics, texts: outcome.texts, fileCount: outcome.pages, hidden: hidden)
        self.language = language
    }

    var hasErrors: Bool { report.count(.error) > 0 }
    var hasWarnings: Bool { warnings > 0 }
    var warnings: Int { report.count(.warning) }

    /// Prints the findings of these severities for people; nothing when there are none.
    func printHuman(only severities: Set<Severity>) {
        let shown = report.diagnostics.filter { severities.contains($0.severity) }
        if shown.isEmpty { return }
        let part = Report(diagnostics: shown, texts: report.texts, fileCount: report.fileCount)
        Terminal.write(HumanPrinter(color: Terminal.usesColor).print(part, language: language))
    }

    /// Writes each report to its file, or to standard output.
    func write(_ targets: [ReportTarget]) throws(DiskError) {
        for target in targets {
            guard let printer = Printers.printer(target.kind)?.init() else { continue }
            let usesColor = target.file == nil && Terminal.usesColor && target.kind == HumanPrinter.name
            let bytes = (usesColor ? HumanPrinter(color: true) : printer).print(report, language: language)
            if let file = target.file { try RealDisk().write(bytes, to: file) } else { Terminal.write(bytes) }
        }
    }
}
