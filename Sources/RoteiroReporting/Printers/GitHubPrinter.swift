package import RoteiroCore

/// Annotations on GitHub (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands), and the list in the log.
package struct GitHubPrinter: Printer {
    /// `github`.
    package static let name = "github"

    /// GitHub shows ten errors, ten warnings and ten notices of a step, the first that it gets.
    private static let most = 10

    /// It has no settings.
    package init() {}

    /// The worst findings as annotations, errors first; one line that counts them all; then each of them, folded.
    package func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        let summary = catalog.text(Summary(report: report).line)
        if report.diagnostics.isEmpty { return Array((summary + "\n").utf8) }
        var writer = ByteWriter(capacity: report.diagnostics.count * 200 + 1000)
        for diagnostic in shown(of: report) { write(diagnostic, of: report, catalog, to: &writer) }
        writer.raw("::notice title=Roteiro::\(Self.data(summary))\n")
        writer.raw("::group::\(Self.data(summary))\n")
        writeList(ConcisePrinter().print(report, in: catalog), to: &writer)
        writer.raw("::endgroup::\n")
        return writer.bytes
    }

    /// One place among the notices is the summary's.
    private func shown(of report: Report) -> [Diagnostic] {
        var left = ["error": Self.most, "warning": Self.most, "notice": Self.most - 1]
        return report.worstFirst.filter { diagnostic in
            guard let count = left[diagnostic.severity.annotation], count > 0 else { return false }
            left[diagnostic.severity.annotation] = count - 1
            return true
        }
    }

    private func write(_ diagnostic: Diagnostic, of report: Report, _ catalog: MessageCatalog, to writer: inout ByteWriter) {
        let place = report.place(of: diagnostic.location)
        let file = TerminalText(report.repositoryPath(place.file)).string
        writer.raw("::\(diagnostic.severity.annotation) file=\(Self.property(file))")
        if !place.isWholeFile {
            writer.raw(",line=\(place.start.line),endLine=\(place.end.line)")
            // GitHub takes columns only within one line.
            if place.start.line == place.end.line { writer.raw(",col=\(place.start.column),endColumn=\(place.end.column)") }
        }
        writer.raw(",title=\(Self.property("\(diagnostic.code) \(diagnostic.name)"))::")
        writer.raw(Self.data(FindingText(diagnostic, catalog).whole) + "\n")
    }

    /// No line of the list is a command; that the runner shall not look for any is said all the same. Nobody can write the word that
    /// ends it into a page, for it is made of the whole list.
    private func writeList(_ list: [UInt8], to writer: inout ByteWriter) {
        var hash = ByteHash()
        hash.add(list)
        let token = "roteiro-" + hash.value.hex
        writer.raw("::stop-commands::\(token)\n")
        writer.raw(bytes: list)
        writer.raw("::\(token)::\n")
    }

    /// As `escapeData` of GitHub's toolkit writes it (actions/toolkit, command.ts).
    private static func data(_ text: String) -> String {
        escaped(CommandGuard.text(text), ["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    /// As `escapeProperty` of GitHub's toolkit writes it.
    private static func property(_ text: String) -> String {
        escaped(CommandGuard.text(text), ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }

    private static func escaped(_ text: String, _ codes: [Unicode.Scalar: String]) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if let code = codes[scalar] { escaped += code } else { escaped.unicodeScalars.append(scalar) }
        }
        return escaped
    }
}

extension Severity {
    fileprivate var annotation: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info, .note: "notice"
        }
    }
}
