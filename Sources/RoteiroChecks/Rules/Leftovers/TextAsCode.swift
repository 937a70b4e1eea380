import RoteiroCore

/// Reports indented paragraphs, which are shown as code.
struct TextAsCode: LeftoverRule {
    static let info = RuleInfo(
        code: "R805", name: "text-as-code", severity: .warning,
        summary: Message("an indented paragraph, which is shown as code"),
        why: Message("A tab or four spaces at the start of a line make code: long lines do not wrap, and links and bold text do not work."),
        help: Message("Remove the indentation; put code between lines of three backquotes."),
        fix: .offered,
        bad: ["# Guia\n\n    ⟦O recibo só sai depois que a prefeitura valida a nota.⟧\n\nTexto."],
        good: ["# Guia\n\n    npm install\n\nTexto.\n\n- item\n\n    O recibo só sai depois que a prefeitura valida a nota."])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard leftover.kind == .indentedText else { return nil }
        return Diagnostic(
            Self.info, at: leftover.span,
            Message("this paragraph is indented, so readers see it as code"),
            fixes: fixes(leftover.span, texts))
    }

    /// Removes a tab or up to four spaces from each line, unless a list or a quote indents the lines as well.
    private func fixes(_ span: Span, _ texts: SourceTexts) -> [Fix] {
        let bytes = texts[span.file].bytes
        var start = Int(span.lower)
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        guard start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else { return [] }
        var edits: [Edit] = []
        while start < Int(span.upper) {
            let indent = bytes[start...].prefix(4).prefix { $0 == 0x20 }
            let count = indent.count == 4 ? 4 : indent.count + (bytes[indent.endIndex...].first == 0x09 ? 1 : 0)
            if count > 0 {
                let place = Span(span.file, start, start + count)
                edits.append(Edit(at: place, expected: texts.string(at: place), replacement: ""))
            }
            start = (bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count) + 1
        }
        return edits.isEmpty ? [] : [Fix(title: Message("remove the indentation"), isSafe: false, edits: edits)]
    }
}
