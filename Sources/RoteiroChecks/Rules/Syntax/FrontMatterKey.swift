import RoteiroCore

/// A key of front matter one edit away from a known one.
struct FrontMatterKey: Rule {
    static let info = RuleInfo(
        code: "R115", name: "front-matter-key", severity: .info,
        why: Words(
            pt: "Uma chave com erro de digitação é ignorada em silêncio.",
            en: "A misspelt key is ignored in silence.",
            es: "Una clave mal escrita se ignora en silencio."),
        help: Words(
            pt: "Corrija o nome da chave, ou apague a linha.", en: "Correct the name of the key, or delete the line.",
            es: "Corrija el nombre de la clave, o borre la línea."),
        fix: .offered,
        bad: ["---\n⟦titel⟧: Conexão\n---\n\nTexto."], good: ["---\ntitle: Conexão\nequipe: suporte\n---\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .frontMatterKey(let key, let nearest, let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Words(
                    pt: "ninguém lê a chave \(key.quoted): o que ela diz não tem efeito",
                    en: "nothing reads the key \(key.quoted): what it says has no effect",
                    es: "nadie lee la clave \(key.quoted): lo que dice no tiene efecto"),
                help: .didYouMean([nearest]), fixes: Replacement.fixes(of: key, at: span, by: nearest, in: site.texts))
        }
    }
}
