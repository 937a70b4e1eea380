package import RoteiroCore

/// The format for terminals: each finding with its source line, carets and help.
package struct HumanPrinter: Printer {
    package static let name = "human"

    private let color: Bool
    private let columns: Int

    /// The number of findings per rule printed in full. The others take one or two lines, because readers know the rule by then. Notes
    /// always take one line, so that they do not bury errors.
    private static let maximumInFull = 10

    /// Omits color, because the output may be redirected to a file.
    package init() {
        self.init(color: false, columns: 160)
    }

    /// Truncates source lines to `columns`, so that carets stay aligned.
    package init(color: Bool, columns: Int) {
        self.color = color
        self.columns = columns
    }

    /// Prints the findings, then a summary.
    package func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        var writer = ByteWriter(capacity: report.diagnostics.count * 300 + 100)
        let helps = Dictionary(report.rules.map { ($0.code, $0.help) }) { first, _ in first }
        var counts: [String: Int] = [:]
        var isInList = false
        for diagnostic in report.diagnostics {
            let count = counts[diagnostic.code, default: 0] + 1
            counts[diagnostic.code] = count
            let isShort = count > Self.maximumInFull || diagnostic.severity == .note
            if isInList, !isShort { writer.raw("\n") }
            isInList = isShort
            if isShort {
                writeShort(diagnostic, general: helps[diagnostic.code], of: report, catalog, to: &writer)
            } else {
                write(diagnostic, of: report, catalog, to: &writer)
            }
        }
        if isInList { writer.raw("\n") }
        write(Summary(report: report), catalog, to: &writer)
        return WorkflowCommandEscaper.text(writer.bytes)
    }

    private func write(_ summary: Summary, _ catalog: MessageCatalog, to writer: inout ByteWriter) {
        writer.raw(paint(catalog.text(summary.line), .bold) + "\n")
        for rule in summary.rules { writer.raw("  \(rule)\n") }
        if let fixable = summary.fixable { writer.raw(catalog.text(fixable) + "\n") }
        if let gone = summary.gone { writer.raw(catalog.text(gone) + "\n") }
    }

    private func head(of diagnostic: Diagnostic, _ report: Report, _ catalog: MessageCatalog) -> String {
        let place = TerminalText(report.place(of: diagnostic.location).text).string
        let severity = paint(catalog.text(diagnostic.severity.name), .severity(diagnostic.severity))
        return "\(paint(place, .bold)): \(severity) \(diagnostic.code) \(diagnostic.name)"
    }

    /// Prints the message, and the help if it differs from the help of the rule.
    private func writeShort(
        _ diagnostic: Diagnostic, general: Message?, of report: Report, _ catalog: MessageCatalog, to writer: inout ByteWriter
    ) {
        writer.raw("\(head(of: diagnostic, report, catalog)): \(TerminalText(catalog.text(diagnostic.message)).string)\n")
        guard let help = diagnostic.help, help != general, diagnostic.severity != .note else { return }
        write(.help, TerminalText(catalog.text(help)).string, catalog, to: &writer)
    }

    private func write(_ diagnostic: Diagnostic, of report: Report, _ catalog: MessageCatalog, to writer: inout ByteWriter) {
        writer.raw(head(of: diagnostic, report, catalog) + "\n")
        writer.raw("  \(TerminalText(catalog.text(diagnostic.message)).string)\n")
        if case .span(let span) = diagnostic.location, !diagnostic.hidesSource {
            let margin = String(report.texts[span.file].line(at: Int(span.lower))).utf8.count + 5
            let excerpt = SourceExcerpt(span, in: report.texts[span.file], columns: columns - margin)
            write(excerpt, diagnostic.severity, to: &writer)
        }
        if let help = diagnostic.help { write(.help, TerminalText(catalog.text(help)).string, catalog, to: &writer) }
        for note in diagnostic.notes {
            let text = "\(TerminalText(catalog.text(note.message)).string) (\(TerminalText(report.place(of: note.location).text).string))"
            write(.note, text, catalog, to: &writer)
        }
        for fix in diagnostic.fixes {
            write(fix.isSafe ? .safeFix : .fix, TerminalText(catalog.text(fix.title)).string, catalog, to: &writer)
            for rename in fix.renames {
                writer.raw("    \(TerminalText(rename.old.string).string) → \(TerminalText(rename.new.string).string)\n")
            }
        }
        writer.raw("\n")
    }

    private func write(_ excerpt: SourceExcerpt, _ severity: Severity, to writer: inout ByteWriter) {
        let number = String(excerpt.lineNumber)
        let margin = String(repeating: " ", count: number.utf8.count)
        writer.raw("  \(paint("\(number) |", .faint)) \(excerpt.line)\n")
        writer.raw("  \(paint("\(margin) |", .faint)) \(paint(excerpt.carets, .severity(severity)))\n")
    }

    private enum Line { case help, note, fix, safeFix }

    private func write(_ line: Line, _ text: String, _ catalog: MessageCatalog, to writer: inout ByteWriter) {
        let label =
            switch line {
            case .help: Message("help")
            case .note: Message("note")
            case .fix: Message("fix offered")
            case .safeFix: Message("safe fix")
            }
        writer.raw("  \(paint(catalog.text(label) + ":", .bold)) \(text)\n")
    }

    private enum Paint {
        case bold, faint
        case severity(Severity)

        /// Select Graphic Rendition parameters (ECMA-48, 8.3.117).
        var code: String {
            switch self {
            case .bold: "1"
            case .faint: "2"
            case .severity(.error): "1;31"
            case .severity(.warning): "1;33"
            case .severity(.info): "1;34"
            case .severity(.note): "1;36"
            }
        }
    }

    private func paint(_ text: String, _ paint: Paint) -> String {
        color ? "\u{1B}[\(paint.code)m\(text)\u{1B}[0m" : text
    }
}
