import RoteiroCore

/// A code fence that never ends.
struct FenceUnclosed: Rule {
    static let info = RuleInfo(
        code: "R106", name: "fence-unclosed", severity: .error,
        why: Words(
            pt: "Tudo o que vem depois aparece como código: passos, imagens e links somem.",
            en: "Everything that follows appears as code: steps, pictures and links are gone.",
            es: "Todo lo que sigue aparece como código: los pasos, las imágenes y los enlaces desaparecen."),
        help: Words(
            pt: "Feche com uma linha só de crases, tantas quantas o abriram.",
            en: "Close it with a line of backquotes alone, as many as opened it.",
            es: "Ciérrelo con una línea solo de acentos graves, tantos como lo abrieron."),
        fix: .offered,
        bad: ["⟦```js⟧\nlet x = 1\n"], good: ["```js\nlet x = 1\n```\n"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var left = ClosingLine.limit
        return page.guide.faults.compactMap { fault in
            guard case .codeFenceUnclosed(let span) = fault else { return nil }
            left -= 1
            let closing = left >= 0 ? ClosingLine(span, in: site.texts) : nil
            return Diagnostic(
                Self.info, at: span,
                Words(
                    pt: "o bloco de código nunca é fechado: o que vem depois aparece como código",
                    en: "the code block is never closed: what follows appears as code",
                    es: "el bloque de código nunca se cierra: lo que sigue aparece como código"),
                fixes: closing?.closesCode() ?? [])
        }
    }
}
