package import RoteiroCore

/// GitHub annotations (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands) and the complete list in the
/// log.
package struct GitHubPrinter: Printer {
    package static let name = "github"

    /// GitHub shows only the first ten errors, warnings and notices of a step.
    private static let most = 10

    package init() {}

    /// Prints annotations for the most severe findings, then a summary, then all findings in a collapsed group.
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

    /// Reserves one notice for the summary.
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
            // GitHub supports columns only within one line.
            if place.start.line == place.end.line { writer.raw(",col=\(place.start.column),endColumn=\(place.end.column)") }
        }
        writer.raw(",title=\(Self.property("\(diagnostic.code) \(diagnostic.name)"))::")
        writer.raw(Self.data(FindingText(diagnostic, catalog).whole) + "\n")
    }

    /// Disables commands while the list is printed, as a second safeguard besides `WorkflowCommandEscaper`. The token that enables them
    /// again is a hash of the whole list, so no page can contain it on purpose.
    private func writeList(_ list: [UInt8], to writer: inout ByteWriter) {
        var hash = ByteHash()
        hash.add(list)
        let token = "roteiro-" + hash.value.hex
        writer.raw("::stop-commands::\(token)\n")
        writer.raw(bytes: list)
        writer.raw("::\(token)::\n")
    }

    /// Escapes like `escapeData` in GitHub's toolkit (actions/toolkit, command.ts).
    private static func data(_ text: String) -> String {
        escaped(WorkflowCommandEscaper.text(text), ["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    /// Escapes like `escapeProperty` in GitHub's toolkit.
    private static func property(_ text: String) -> String {
        escaped(WorkflowCommandEscaper.text(text), ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
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
