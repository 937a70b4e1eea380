public import GuideModel
import GuideText

/// For people at a terminal: each finding with its line, carets under the exact characters, and what to do.
public struct HumanPrinter: Printer {
    /// `human`.
    public static let name = "human"

    private let color: Bool

    /// Without colour: output may be kept in a file.
    public init() {
        color = false
    }

    /// With colour only when asked for.
    public init(color: Bool) {
        self.color = color
    }

    /// The findings, then a summary.
    public func print(_ report: Report, language: InterfaceLanguage) -> [UInt8] {
        var writer = ByteWriter(capacity: report.diagnostics.count * 400 + 100)
        for diagnostic in report.diagnostics { write(diagnostic, of: report, language, to: &writer) }
        let summary = Summary(report: report)
        writer.raw(paint(summary.line(language), .bold) + "\n")
        for rule in summary.rules { writer.raw("  \(rule)\n") }
        if let gone = summary.gone(language) { writer.raw(gone + "\n") }
        return writer.bytes
    }

    private func write(_ diagnostic: Diagnostic, of report: Report, _ language: InterfaceLanguage, to writer: inout ByteWriter) {
        let place = TerminalText(report.place(of: diagnostic.location).words).string
        let severity = paint(diagnostic.severity.words[language], .severity(diagnostic.severity))
        writer.raw("\(paint(place, .bold)): \(severity) \(diagnostic.code) \(diagnostic.name)\n")
        writer.raw("  \(TerminalText(diagnostic.message[language]).string)\n")
        if case .span(let span) = diagnostic.location {
            write(SourceExcerpt(span, in: report.texts[span.file]), diagnostic.severity, to: &writer)
        }
        if let help = diagnostic.help { write(.help, TerminalText(help[language]).string, language, to: &writer) }
        for note in diagnostic.notes {
            let text = "\(TerminalText(note.message[language]).string) (\(TerminalText(report.place(of: note.location).words).string))"
            write(.note, text, language, to: &writer)
        }
        for fix in diagnostic.fixes {
            write(fix.isSafe ? .safeFix : .fix, TerminalText(fix.title[language]).string, language, to: &writer)
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

    private func write(_ line: Line, _ text: String, _ language: InterfaceLanguage, to writer: inout ByteWriter) {
        let label =
            switch line {
            case .help: Words(pt: "ajuda", en: "help", es: "ayuda")
            case .note: Words(pt: "nota", en: "note", es: "nota")
            case .fix: Words(pt: "correção oferecida", en: "fix offered", es: "corrección ofrecida")
            case .safeFix: Words(pt: "correção segura", en: "safe fix", es: "corrección segura")
            }
        writer.raw("  \(paint(label[language] + ":", .bold)) \(text)\n")
    }

    private enum Paint {
        case bold, faint
        case severity(Severity)

        /// Select Graphic Rendition (ECMA-48, 8.3.117).
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

extension Severity {
    /// What people call it.
    var words: Words {
        switch self {
        case .error: Words(pt: "erro", en: "error", es: "error")
        case .warning: Words(pt: "aviso", en: "warning", es: "aviso")
        case .info: Words(pt: "sugestão", en: "suggestion", es: "sugerencia")
        case .note: Words(pt: "nota", en: "note", es: "nota")
        }
    }
}
