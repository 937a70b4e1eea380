import RoteiroCore

/// An image that no file stands behind.
struct ImageMissing: Rule {
    static let info = RuleInfo(
        code: "R201", name: "image-missing", severity: .error,
        why: Words(
            pt: "O leitor vê um quadro vazio no lugar da tela que devia seguir.",
            en: "Readers see an empty frame in place of the screen that they should follow.",
            es: "El lector ve un recuadro vacío en lugar de la pantalla que debía seguir."),
        help: Words(
            pt: "Ponha o arquivo nesse lugar, ou declare um modelo para ele em `samples.yml`.",
            en: "Put the file there, or declare a sample for it in `samples.yml`.",
            es: "Ponga el archivo en ese lugar, o declare una muestra para él en `samples.yml`."),
        fix: .safe,
        bad: ["![Caixa de entrada](⟦./assets/nada.png⟧)", "⟦![Caixa de entrada]()⟧"],
        good: ["![Caixa de entrada](https://example.com/caixa.png)"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var searches = 0
        return page.images.compactMap { image in
            switch image.target {
            case .missing:
                searches += 1
                let repair = searches <= PathRepair.limit ? PathRepair.ofImage(image, on: page, of: site) : .none
                return missing(image, repair, site.texts)
            case .empty: return empty(image)
            case .file, .external, .data, .refused, .outside: return nil
            }
        }
    }

    private func missing(_ image: ImageUse, _ repair: PathRepair, _ texts: SourceTexts) -> Diagnostic {
        Diagnostic(
            Self.info, at: image.source.span, message(image.source.value.quoted, repair.cause),
            help: repair.help(otherwise: Self.info.help),
            fixes: repair.fixes(image.source, in: texts))
    }

    private func message(_ path: String, _ cause: PathSearch.Cause?) -> Words {
        switch cause {
        case .letterCase:
            Words(
                pt: "\(path) só existe com outras maiúsculas e minúsculas: no servidor a imagem não aparece",
                en: "\(path) exists only in another letter case: on the server the picture does not appear",
                es: "\(path) solo existe con otras mayúsculas y minúsculas: en el servidor la imagen no aparece")
        case .unicodeForm:
            Words(
                pt: "\(path) só existe com os acentos em outra forma Unicode (NFC ou NFD): no servidor a imagem não aparece",
                en: "\(path) exists only with its accents in another Unicode form (NFC or NFD): on the server the picture does not appear",
                es: "\(path) solo existe con los acentos en otra forma Unicode (NFC o NFD): en el servidor la imagen no aparece")
        case .folder:
            Words(
                pt: "\(path) não existe, mas há um arquivo assim em outra pasta: o leitor vê um quadro vazio",
                en: "\(path) does not exist, but another folder has such a file: readers see an empty frame",
                es: "\(path) no existe, pero otra carpeta tiene un archivo así: el lector ve un recuadro vacío")
        case .spelling, nil:
            Words(
                pt: "a imagem \(path) não existe: o leitor vê um quadro vazio no lugar da tela",
                en: "the picture \(path) does not exist: readers see an empty frame in place of the screen",
                es: "la imagen \(path) no existe: el lector ve un recuadro vacío en lugar de la pantalla")
        }
    }

    private func empty(_ image: ImageUse) -> Diagnostic {
        Diagnostic(
            Self.info, at: image.span,
            Words(
                pt: "a imagem não tem endereço: o leitor vê um quadro vazio", en: "the picture has no address: readers see an empty frame",
                es: "la imagen no tiene dirección: el lector ve un recuadro vacío"),
            help: Words(
                pt: "Escreva entre os parênteses o caminho do arquivo.", en: "Write the path of the file between the parentheses.",
                es: "Escriba entre los paréntesis la ruta del archivo."))
    }
}
