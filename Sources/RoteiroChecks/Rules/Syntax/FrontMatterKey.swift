import RoteiroCore

/// Reports front matter keys that are one edit away from a known key.
struct FrontMatterKey: Rule {
    static let info = RuleInfo(
        code: "R115", name: "front-matter-key", severity: .info,
        summary: Message("a front matter key that is probably misspelled"),
        why: Message("A misspelled key has no effect."),
        help: Message("Correct the key, or delete the line."),
        fix: .offered,
        bad: ["---\n⟦titel⟧: Conexão\n---\n\nTexto."], good: ["---\ntitle: Conexão\nequipe: suporte\n---\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .frontMatterKey(let key, let nearest, let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Message("unknown key {key}: it has no effect", ["key": key.quoted]),
                help: .didYouMean([nearest]), fixes: Replacement.fixes(of: key, at: span, by: nearest, in: site.texts))
        }
    }
}
