import RoteiroCore

/// A figure, an image of a gallery or an `<img>` without words. `<img alt="">` says on purpose that it is mere decoration.
struct ImageWithoutAlt: Rule {
    static let info = RuleInfo(
        code: "R203", name: "image-without-alt", severity: .warning,
        why: Words(
            pt: "Quem não vê a imagem só recebe o passo pelo texto alternativo.",
            en: "A reader who cannot see the picture gets the step only through its alt text.",
            es: "Quien no ve la imagen solo recibe el paso por su texto alternativo."),
        help: Words(
            pt: "Diga entre os colchetes o que a tela mostra e onde clicar.",
            en: "Say between the brackets what the screen shows and where to click.",
            es: "Diga entre los corchetes qué muestra la pantalla y dónde hacer clic."),
        bad: ["⟦![](https://example.com/caixa.png)⟧", "⟦<img src=\"https://example.com/caixa.png\">⟧"],
        good: ["![Caixa de entrada](https://example.com/caixa.png)", "<img src=\"https://example.com/caixa.png\" alt=\"\">"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.images.filter(lacksWords).map { image in
            Diagnostic(
                Self.info, at: image.span,
                Words(
                    pt: "a imagem \(image.source.value.quoted) não tem texto alternativo: quem não a vê perde o passo",
                    en: "the picture \(image.source.value.quoted) has no alt text: whoever cannot see it misses the step",
                    es: "la imagen \(image.source.value.quoted) no tiene texto alternativo: quien no la ve pierde el paso"))
        }
    }

    private func lacksWords(_ image: ImageUse) -> Bool {
        switch image.role {
        case .figure, .gallery: image.alt?.value.isBlank ?? true
        case .html: image.alt == nil
        case .icon, .decoration: false
        }
    }
}
