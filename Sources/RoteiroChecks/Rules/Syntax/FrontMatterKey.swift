import RoteiroCore

/// Reports front matter keys that are one edit away from a known key, and keys of VitePress that have no effect.
struct FrontMatterKey: Rule {
    static let info = RuleInfo(
        code: "R115", name: "front-matter-key", severity: .info,
        summary: Message("a front matter key that is probably misspelled, or one of VitePress that has no effect"),
        why: Message("Whoever wrote the key expects it to change the page."),
        help: Message("Correct the key, or delete the line."),
        fix: .offered,
        bad: ["---\n⟦titel⟧: Conexão\n---\n\nTexto.", "---\n⟦sidebar⟧: false\n---\n\nTexto."],
        good: ["---\ntitle: Conexão\nequipe: suporte\n---\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            if case .frontMatterUnused(let key, let span) = fault { return unused(key, span) }
            guard case .frontMatterKey(let key, let nearest, let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Message("unknown key {key}: it has no effect", ["key": key.quoted]),
                help: .didYouMean([nearest]), fixes: Replacement.fixes(of: key, at: span, by: nearest, in: site.texts))
        }
    }

    private func unused(_ key: String, _ span: Span) -> Diagnostic {
        key == "head"
            ? Diagnostic(
                Self.info, at: span, Message("of `head`, only `robots` with `noindex` has an effect: the other elements are not published"),
                help: Message("Delete the other elements, or add them to the template `head.mustache` for all pages."))
            : Diagnostic(
                Self.info, at: span, Message("the key {key} of VitePress has no effect", ["key": key.quoted]),
                help: Message("Delete the line. The manual says in its table of differences what takes its place."))
    }
}
