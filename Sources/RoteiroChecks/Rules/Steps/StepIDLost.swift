import RoteiroCore

/// Reports published ids that no longer exist. No example: the rule needs `roteiro.ids.json`.
struct StepIDLost: Rule {
    static let info = RuleInfo(
        code: "R411", name: "step-id-lost", severity: .error,
        summary: Message("a published id that no guide or step has any more"),
        why: Message("Links, readers' progress and tours depend on published ids."),
        help: Message(
            "If the step only changed, add the old id to its heading with `{#id}`; if the step is gone, run `roteiro ids accept`."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.ids.lost.map { lost in
            let id = lost.id.quoted
            return Diagnostic(
                Self.info, at: .file(lost.page?.string ?? "roteiro.ids.json"),
                Message("the published id {id} no longer exists: links to it lead to the top of the page or to an error", ["id": id]))
        }
    }
}
