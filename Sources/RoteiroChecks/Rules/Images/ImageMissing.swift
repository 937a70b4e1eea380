import RoteiroCore

/// An image that no file stands behind.
struct ImageMissing: Rule {
    static let info = RuleInfo(
        code: "R201", name: "image-missing", severity: .error,
        why: Message("Readers see an empty frame in place of the screen that they should follow."),
        help: Message("Put the file there, or declare a sample for it in `samples.yml`."),
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
            Message("{path} exists only in another letter case: on the server the picture does not appear", ["path": path])
        case .unicodeForm:
            Message(
                """
                {path} exists only with its accents in another Unicode form (NFC or NFD): on the server the picture does not \
                appear
                """, ["path": path])
        case .folder:
            Message("{path} does not exist, but another folder has such a file: readers see an empty frame", ["path": path])
        case .spelling, nil:
            Message("the picture {path} does not exist: readers see an empty frame in place of the screen", ["path": path])
        }
    }

    private func empty(_ image: ImageUse) -> Diagnostic {
        Diagnostic(
            Self.info, at: image.span,
            Message("the picture has no address: readers see an empty frame"),
            help: Message("Write the path of the file between the parentheses."))
    }
}
