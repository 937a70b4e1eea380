import RoteiroCore

/// Reports labels with several spellings. The rule compares the pages of the whole site.
struct LabelVariant: Rule {
    static let info = RuleInfo(
        code: "R502", name: "label-variant", severity: .warning,
        summary: Message("a label with more than one spelling on the site"),
        why: Message("Readers look for the exact text on the screen; with another spelling they wonder whether it is the same button."),
        help: Message("Write the label as the product shows it; `labels` in `glossary.yml` lists the right spellings."),
        fix: .offered, bad: ["Clique em **\"Salvar\"**. Depois, clique em **\"⟦salvar⟧\"** de novo. Por fim, **\"Salvar\"**."],
        good: ["Clique em **\"Salvar\"** e em **\"Salvar e sair\"**."])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let spellings = LabelSpellings(of: site)
        return spellings.variants.flatMap { variant in
            spellings.uses(of: variant.written).map { diagnostic(variant, $0, spellings, site) }
        }
    }

    private func diagnostic(_ variant: LabelSpellings.Variant, _ use: UILabel, _ spellings: LabelSpellings, _ site: ResolvedSite)
        -> Diagnostic
    {
        let place = ExactSourceMap(Located(use.text, at: use.span), in: site.texts).span(0..<use.text.utf8.count)
        let (wrong, right) = (use.text.quoted, variant.right.quoted)
        let other = Diagnostic.Note(
            Message("this spelling is here"), at: .span(variant.place))
        return Diagnostic(
            Self.info, at: place ?? use.span,
            Message(
                "the label {wrong} is also spelled {right}: readers look for the exact text on the screen",
                ["wrong": wrong, "right": right]),
            help: Message.didYouMean([variant.right]), notes: [other],
            fixes: place.map { Replacement.fixes(of: use.text, at: $0, by: variant.right, in: site.texts) } ?? [])
    }
}
