import RoteiroCore

/// An id that was published and that nothing has any more. (No example: it takes `roteiro.ids.json`.)
struct StepIDLost: Rule {
    static let info = RuleInfo(
        code: "R411", name: "step-id-lost", severity: .error,
        why: Words(
            pt: "Links, o progresso dos leitores e os tours dependem dos ids publicados.",
            en: "Links, readers' progress and tours hang on the ids that were published.",
            es: "Los enlaces, el progreso de los lectores y los tours dependen de los ids publicados."),
        help: Words(
            pt: "Se o passo só mudou, dê a ele o id antigo com `{#id}` no título; se acabou mesmo, rode `roteiro ids accept`.",
            en: "If the step only changed, give it the old id with `{#id}` in its heading; if it is really gone, run `roteiro ids accept`.",
            es: "Si el paso solo cambió, déle el id antiguo con `{#id}` en el título; si ya no existe, ejecute `roteiro ids accept`."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.ids.lost.map { lost in
            let id = lost.id.quoted
            return Diagnostic(
                Self.info, at: .file(lost.page?.string ?? "roteiro.ids.json"),
                Words(
                    pt: "o id publicado \(id) não existe mais: quem aponta para ele cai no topo da página ou num erro",
                    en: "the published id \(id) is no more: whoever points at it lands at the top of the page or on an error",
                    es: "el id publicado \(id) ya no existe: quien apunta a él cae al comienzo de la página o en un error"))
        }
    }
}
