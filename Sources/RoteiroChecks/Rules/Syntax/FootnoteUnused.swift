import RoteiroCore

/// Reports footnotes without a reference.
struct FootnoteUnused: Rule {
    static let info = RuleInfo(
        code: "R120", name: "footnote-unused", severity: .info,
        summary: Message("a footnote that nothing in the text refers to"),
        why: Message("Without a reference in the text the footnote is not published."),
        help: Message("Refer to the footnote in the text, or delete it."),
        bad: ["Texto.\n\n⟦[^1]:⟧ Nota."], good: ["Texto[^1].\n\n[^1]: Nota."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .footnoteUnused(let label, let span) = fault else { return nil }
            let mark = "[^\(label)]".quoted
            return Diagnostic(
                Self.info, at: span,
                Message("nothing refers to the footnote {mark}: readers never see it", ["mark": mark]),
                help: Message("Add {mark} to the text, or delete the footnote.", ["mark": mark]))
        }
    }
}
