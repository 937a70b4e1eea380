import RoteiroCore

/// A control of the product whose name is spelled in several ways. (No example: it takes a site.)
struct LabelVariant: Rule {
    static let info = RuleInfo(
        code: "R502", name: "label-variant", severity: .warning,
        why: Words(
            pt: "O leitor procura na tela as palavras exatas; escritas de outro jeito, ele fica em dúvida se é o mesmo botão.",
            en: "Readers look for the exact words on the screen; spelled otherwise, they wonder whether it is the same button.",
            es: "El lector busca en la pantalla las palabras exactas; escritas de otro modo, duda de si es el mismo botón."),
        help: Words(
            pt: "Escreva o rótulo como o produto o mostra; em `labels`, no `glossary.yml`, a equipe registra qual é.",
            en: "Write the label as the product shows it; under `labels` in `glossary.yml` the team keeps which that is.",
            es: "Escriba el rótulo como lo muestra el producto; en `labels`, en `glossary.yml`, el equipo registra cuál es."),
        fix: .offered, bad: ["Clique em **\"Salvar\"**. Depois, clique em **\"⟦salvar⟧\"** de novo. Por fim, **\"Salvar\"**."],
        good: ["Clique em **\"Salvar\"** e em **\"Salvar e sair\"**."])

    func diagnostics(of site: SiteIndex) -> [Diagnostic] {
        let spellings = LabelSpellings(of: site)
        return spellings.variants.flatMap { variant in
            spellings.uses(of: variant.written).map { diagnostic(variant, $0, spellings, site) }
        }
    }

    private func diagnostic(_ variant: LabelSpellings.Variant, _ use: UILabel, _ spellings: LabelSpellings, _ site: SiteIndex) -> Diagnostic
    {
        let place = TextPlace(Located(use.text, at: use.span), in: site.texts).span(0..<use.text.utf8.count)
        let (wrong, right) = (use.text.quoted, variant.right.quoted)
        let other = Diagnostic.Note(
            Words(pt: "escrito assim aqui", en: "spelled so here", es: "escrito así aquí"), at: .span(variant.place))
        return Diagnostic(
            Self.info, at: place ?? use.span,
            Words(
                pt: "o rótulo \(wrong) é também escrito \(right): o leitor procura na tela as palavras exatas",
                en: "the label \(wrong) is also spelled \(right): readers look for the exact words on the screen",
                es: "el rótulo \(wrong) también se escribe \(right): el lector busca en la pantalla las palabras exactas"),
            help: Words.didYouMean([variant.right]), notes: [other],
            fixes: place.map { Replacement.fixes(of: use.text, at: $0, by: variant.right, in: site.texts) } ?? [])
    }
}
