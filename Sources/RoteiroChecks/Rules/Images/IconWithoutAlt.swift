import RoteiroCore

/// An image in a sentence without words.
struct IconWithoutAlt: Rule {
    static let info = RuleInfo(
        code: "R212", name: "icon-without-alt", severity: .info,
        why: Words(
            pt: "Lida em voz alta, a frase perde o nome do botão que o ícone mostra.",
            en: "Read aloud, the sentence loses the name of the button that the icon shows.",
            es: "Leída en voz alta, la frase pierde el nombre del botón que muestra el icono."),
        help: Words(
            pt: "Ponha entre os colchetes o nome do botão.", en: "Put the name of the button between the brackets.",
            es: "Ponga entre los corchetes el nombre del botón."),
        bad: ["Clique em ⟦![](https://example.com/mais.png)⟧ e espere."],
        good: ["Clique em ![Adicionar](https://example.com/mais.png) e espere."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.images.filter { $0.role == .icon && $0.alt?.value.isBlank ?? true }.map { image in
            Diagnostic(
                Self.info, at: image.span,
                Words(
                    pt: "o ícone \(image.source.value.quoted) não tem texto alternativo: lida em voz alta, a frase fica sem ele",
                    en: "the icon \(image.source.value.quoted) has no alt text: read aloud, the sentence lacks it",
                    es: "el icono \(image.source.value.quoted) no tiene texto alternativo: leída en voz alta, la frase queda sin él"))
        }
    }
}
