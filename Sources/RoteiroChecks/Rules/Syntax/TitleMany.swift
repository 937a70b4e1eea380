import RoteiroCore

/// Reports level 1 headings after the first.
struct TitleMany: Rule {
    static let info = RuleInfo(
        code: "R114", name: "title-many", severity: .warning,
        summary: Message("more than one level 1 heading"),
        why: Message("For search and screen readers, a page has one topic: its first level 1 heading."),
        help: Message("Write `##`, or move this section to a page of its own."),
        bad: ["# Conexão\n\nTexto.\n\n# ⟦Pagamentos⟧\n\nTexto."], good: ["# Conexão\n\nTexto.\n\n## Pagamentos\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let tops = page.headings.filter { $0.level == 1 }
        guard let first = tops.first else { return [] }
        let note = Diagnostic.Note(
            Message("the page's title is here"),
            at: .span(first.textSpan))
        return tops.dropFirst().map { heading in
            Diagnostic(
                Self.info, at: heading.textSpan,
                Message("the page already has a level 1 heading: search and the outline show only the first"),
                notes: [note])
        }
    }
}
