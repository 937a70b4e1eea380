import RoteiroCore

/// Reports images whose file does not exist.
struct ImageMissing: Rule {
    static let info = RuleInfo(
        code: "R201", name: "image-missing", severity: .error,
        summary: Message("an image that does not exist, or whose path has the wrong letter case"),
        why: Message("Readers see an empty frame instead of the screen."),
        help: Message("Add the file, or declare a sample for it in `samples.yml`."),
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

    private func message(_ path: String, _ cause: PathSearch.Cause?) -> Message {
        switch cause {
        case .letterCase:
            Message("{path} exists only with different letter case: the server does not find the image", ["path": path])
        case .unicodeForm:
            Message(
                "{path} exists only with its accents in another Unicode form (NFC or NFD): the server does not find the image",
                ["path": path])
        case .folder:
            Message("{path} does not exist, but another folder has a file with this name: readers see an empty frame", ["path": path])
        case .separator, .spelling, nil:
            Message("the image {path} does not exist: readers see an empty frame", ["path": path])
        }
    }

    private func empty(_ image: ImageUse) -> Diagnostic {
        Diagnostic(
            Self.info, at: image.span,
            Message("the image has no path: readers see an empty frame"),
            help: Message("Write the path of the file between the parentheses."))
    }
}
