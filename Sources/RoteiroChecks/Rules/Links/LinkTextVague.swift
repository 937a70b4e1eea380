import RoteiroCore

/// Reports links whose text does not describe the target.
struct LinkTextVague: Rule {
    static let info = RuleInfo(
        code: "R306", name: "link-text-vague", severity: .info,
        summary: Message("link text that does not say where the link leads, such as \"click here\""),
        why: Message("Screen readers can list the links of a page, and \"click here\" does not say where a link leads."),
        help: Message("Put the name of the target in the link: `see [how to create a portfolio](…)`."),
        bad: [
            "# Guia\n\nPara ver o exemplo, ⟦[clique aqui](https://example.com/)⟧.", "# Guia\n\n⟦[**Saiba mais…**](https://example.com/)⟧",
        ],
        good: ["# Guia\n\nVeja [o exemplo daqui](https://example.com/) ou https://example.com/."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let language = (page.guide.frontMatter.lang ?? site.settings.sourceLocale).prefix { $0 != "-" && $0 != "_" }.lowercased()
        guard let vague = LinkTextVague.words[language] else { return [] }
        return page.links.compactMap { link in
            guard let text = link.text, text.utf8.count < 60, vague.contains(plain(text)) else { return nil }
            let name = text.quoted
            return Diagnostic(
                Self.info, at: link.span,
                Message("{name} does not say where the link leads", ["name": name]))
        }
    }

    /// Lowercases the text and reduces punctuation and whitespace to single spaces.
    private func plain(_ text: String) -> String {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.joined(separator: " ")
    }

    /// Vague link texts, per language.
    private static let words: [String: Set<String>] = [
        "pt": [
            "aqui", "clique aqui", "clicando aqui", "neste link", "nesse link", "este link", "esse link", "link", "o link", "saiba mais",
            "leia mais", "veja mais", "ver mais", "mais", "mais informações", "veja aqui", "confira", "confira aqui", "acesse",
            "acesse aqui", "acessar aqui", "esta página", "nesta página", "este guia", "neste guia", "isto", "toque aqui",
        ],
        "en": [
            "here", "click here", "tap here", "this", "this link", "link", "the link", "read more", "learn more", "see more", "more",
            "more information", "see here", "this page", "this guide", "go",
        ],
        "es": [
            "aquí", "aqui", "haga clic aquí", "haz clic aquí", "clic aquí", "pulse aquí", "este enlace", "en este enlace", "enlace",
            "el enlace", "link", "más información", "leer más", "ver más", "saber más", "más", "vea aquí", "ver aquí", "esta página",
            "esta guía",
        ],
    ]
}
