import RoteiroCore

struct LinkEmpty: LinkRule {
    static let info = RuleInfo(
        code: "R304", name: "link-empty", severity: .warning,
        summary: Message("a link without an address"),
        why: Message("Readers click and nothing happens."),
        help: Message("Write the address between the parentheses, or remove the brackets."),
        bad: ["Veja ⟦[o portfólio]()⟧."], good: ["Veja [o exemplo](https://example.com/)."])

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            guard link.target == .empty else { return nil }
            return Diagnostic(
                Self.info, at: link.span,
                Message("the link has no address: clicking it does nothing"))
        }
    }
}
