import RoteiroCore

/// Reports figures, gallery images and `<img>` tags without alt text, or with one that says nothing. `<img alt="">` marks an image as
/// decorative and is accepted.
struct ImageWithoutAlt: Rule {
    static let info = RuleInfo(
        code: "R203", name: "image-without-alt", severity: .warning,
        summary: Message("an image without alt text, or with one that says nothing, such as `image.png`"),
        why: Message("Readers who cannot see the image know it only by its alt text."),
        help: Message("Describe between the brackets what the screen shows and where to click."),
        bad: [
            "⟦![](https://example.com/caixa.png)⟧", "![⟦image.png⟧](https://example.com/caixa.png)",
            "⟦<img src=\"https://example.com/caixa.png\">⟧",
        ],
        good: ["![Caixa de entrada](https://example.com/caixa.png)", "<img src=\"https://example.com/caixa.png\" alt=\"\">"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.images.filter(lacksWords).map { image in
            Diagnostic(
                Self.info, at: image.span,
                Message("the image {path} has no alt text: readers who cannot see it miss the step", ["path": image.source.value.quoted]))
        }
            + page.images.compactMap { image in
                guard let alt = image.alt, image.role != .decoration, EmptyAlt.saysNothing(alt.value) else { return nil }
                return Diagnostic(
                    Self.info, at: alt.value.isBlank ? image.span : alt.span,
                    Message(
                        "the alt text {text} says nothing about the image: readers who cannot see it miss the step",
                        ["text": alt.value.quoted]))
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
