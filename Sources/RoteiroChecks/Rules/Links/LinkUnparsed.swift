import RoteiroCore

/// Reports Markdown that looks like a link or image but is parsed as text.
struct LinkUnparsed: Rule {
    static let info = RuleInfo(
        code: "R311", name: "link-unparsed", severity: .warning,
        summary: Message("brackets and parentheses that were meant to be a link"),
        why: Message("Readers see brackets, parentheses and the address in the sentence, and cannot click."),
        help: Message("Write a link as `[text](address)`: nothing between `]` and `(`, and no space in the address."),
        fix: .offered,
        bad: [
            "# Guia\n\nVeja ⟦[o manual](./meu manual.pdf)⟧.", "# Guia\n\nVeja ⟦[o exemplo] (https://example.com/)⟧.",
            "# Guia\n\nVeja ⟦[o manual](./manual.pdf⟧.", "# Guia\n\nVeja ⟦(o exemplo)[https://example.com/]⟧.",
            "# Guia\n\nVeja ⟦[o painel][painel]⟧ e a nota⟦[^9]⟧.\n\nVeja [a lista][paineis].\n\n[paineis]: https://example.com/",
            "# Guia\n\n⟦![Tela](./tela inicial.png)⟧", "# Guia\n\nVeja ⟦[o manual](<./meu manual.pdf)⟧.",
        ],
        good: ["# Guia\n\nVeja [o exemplo](<https://example.com/a b>), \\[x](a b), `[x](a b)` e a nota [1] (no fim)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .linkUnparsed(let kind, let address, let span) = fault else { return nil }
            let written = site.texts.string(at: span)
            let repair = LinkUnparsedRepair(kind, address, in: span, of: site.texts)
            return Diagnostic(
                Self.info, at: span, message(kind, written.quoted), help: repair.help, fixes: repair.fixes)
        }
    }

    private func message(_ kind: SyntaxFault.UnparsedLink, _ written: String) -> Message {
        switch kind {
        case .address:
            Message(
                "{written} is not a link because its address has a space or a stray character: readers see the brackets",
                ["written": written])
        case .gap:
            Message("{written} is not a link because there is a space between `]` and `(`: readers see the brackets", ["written": written])
        case .unclosed:
            Message("{written} is not a link because its `)` is missing: readers see the brackets", ["written": written])
        case .swapped:
            Message("{written} has its brackets and parentheses swapped: readers see them instead of a link", ["written": written])
        case .nested:
            Message("{written} is not a link because it contains another link: readers see the brackets", ["written": written])
        case .undefined:
            Message("{written} has no definition: readers see the brackets", ["written": written])
        }
    }
}
