import RoteiroCore

/// An image whose path leaves what the site publishes.
struct ImageOutside: Rule {
    static let info = RuleInfo(
        code: "R210", name: "image-outside", severity: .error,
        why: Words(
            pt: "O que está fora do projeto não é publicado: a imagem só aparece no computador de quem escreve.",
            en: "What lies outside the project is not published: the picture appears only on the writer's computer.",
            es: "Lo que está fuera del proyecto no se publica: la imagen solo aparece en la computadora de quien escribe."),
        help: Words(
            pt: "Copie a imagem para a pasta pública e escreva o caminho a partir de `/`.",
            en: "Copy the picture into the public folder and write its path from `/`.",
            es: "Copie la imagen a la carpeta pública y escriba la ruta desde `/`."),
        fix: .safe,
        bad: ["![Caixa de entrada](⟦../../../../caixa.png⟧)"], good: ["![Caixa de entrada](https://example.com/caixa.png)"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let outside = page.images.filter { $0.target == .outside }
        return outside.enumerated().map { index, image in
            let repair = index < PathRepair.limit ? PathRepair.ofImage(image, on: page, of: site) : .none
            return Diagnostic(
                Self.info, at: image.source.span,
                Words(
                    pt: "\(image.source.value.quoted) sai das pastas publicadas: o leitor não vê a imagem",
                    en: "\(image.source.value.quoted) leaves the published folders: readers do not see the picture",
                    es: "\(image.source.value.quoted) sale de las carpetas publicadas: el lector no ve la imagen"),
                help: repair.help(otherwise: Self.info.help), fixes: repair.fixes(image.source, in: site.texts))
        }
    }
}
