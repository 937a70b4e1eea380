import RoteiroCore

/// An include that names nothing, or nothing inside the project.
struct IncludeFailed: Rule {
    static let info = RuleInfo(
        code: "R116", name: "include-failed", severity: .error,
        why: Words(
            pt: "O trecho que devia ser incluído falta na página, e o leitor não tem como saber.",
            en: "The passage that should be included is missing from the page, and readers cannot tell.",
            es: "Falta en la página el pasaje que debía incluirse, y el lector no puede saberlo."),
        help: Words(
            pt: "O caminho conta a partir desta página; `@/` é a pasta de conteúdo.",
            en: "The path counts from this page; `@/` is the content folder.",
            es: "La ruta cuenta desde esta página; `@/` es la carpeta de contenido."),
        bad: ["<!--@include: ⟦./nada.md⟧-->"], good: ["<!-- um comentário -->\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .includeFailed(let problem, let path, let span) = fault else { return nil }
            return Diagnostic(Self.info, at: span, message(problem, path.quoted), help: help(problem))
        }
    }

    private func message(_ problem: SyntaxFault.IncludeProblem, _ path: String) -> Words {
        switch problem {
        case .missing:
            Words(
                pt: "\(path) não existe: o trecho falta na página", en: "\(path) does not exist: the passage is missing from the page",
                es: "\(path) no existe: el pasaje falta en la página")
        case .outside:
            Words(
                pt: "\(path) está fora do projeto: só se inclui o que é do projeto",
                en: "\(path) is outside the project: only what belongs to it can be included",
                es: "\(path) está fuera del proyecto: solo se incluye lo que es del proyecto")
        case .cycle:
            Words(
                pt: "\(path) acaba incluindo a si mesmo: a inclusão para aqui",
                en: "\(path) ends up including itself: the inclusion stops here",
                es: "\(path) termina incluyéndose a sí mismo: la inclusión se detiene aquí")
        case .unreadable:
            Words(
                pt: "\(path) não pôde ser lido: o trecho falta na página",
                en: "\(path) could not be read: the passage is missing from the page",
                es: "\(path) no se pudo leer: el pasaje falta en la página")
        case .region(let name):
            Words(
                pt: "\(path) não tem a região \(name.quoted): o trecho falta na página",
                en: "\(path) has no region \(name.quoted): the passage is missing from the page",
                es: "\(path) no tiene la región \(name.quoted): el pasaje falta en la página")
        }
    }

    private func help(_ problem: SyntaxFault.IncludeProblem) -> Words? {
        switch problem {
        case .missing, .outside, .unreadable: nil
        case .cycle:
            Words(pt: "Tire um dos dois includes.", en: "Take one of the two includes out.", es: "Quite uno de los dos includes.")
        case .region:
            Words(
                pt: "Uma região fica entre `<!-- #region nome -->` e `<!-- #endregion nome -->`; um título também serve.",
                en: "A region stands between `<!-- #region name -->` and `<!-- #endregion name -->`; a heading will do too.",
                es: "Una región va entre `<!-- #region nombre -->` y `<!-- #endregion nombre -->`; un título también sirve.")
        }
    }
}
