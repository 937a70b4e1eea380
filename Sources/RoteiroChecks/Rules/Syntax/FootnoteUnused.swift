import RoteiroCore

/// A footnote that no mark leads to.
struct FootnoteUnused: Rule {
    static let info = RuleInfo(
        code: "R120", name: "footnote-unused", severity: .info,
        why: Message("Without a mark in the text the note is not published."),
        help: Message("Put the mark of the note in the text, or delete the note."),
        bad: ["Texto.\n\n⟦[^1]:⟧ Nota."], good: ["Texto[^1].\n\n[^1]: Nota."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .footnoteUnused(let label, let span) = fault else { return nil }
            let mark = "[^\(label)]".quoted
            return Diagnostic(
                Self.info, at: span,
                Message("no mark leads to the note {mark}: readers never see it", ["mark": mark]),
                help: Message("Put {mark} in the text, or delete the note.", ["mark": mark]))
        }
    }
}
