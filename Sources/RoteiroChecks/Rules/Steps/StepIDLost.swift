import RoteiroCore

/// An id that was published and that nothing has any more. (No example: it takes `roteiro.ids.json`.)
struct StepIDLost: Rule {
    static let info = RuleInfo(
        code: "R411", name: "step-id-lost", severity: .error,
        why: Message("Links, readers' progress and tours hang on the ids that were published."),
        help: Message(
            """
            If the step only changed, give it the old id with `{#id}` in its heading; if it is really gone, run `roteiro ids \
            accept`.
            """),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.ids.lost.map { lost in
            let id = lost.id.quoted
            return Diagnostic(
                Self.info, at: .file(lost.page?.string ?? "roteiro.ids.json"),
                Message("the published id {id} is no more: whoever points at it lands at the top of the page or on an error", ["id": id]))
        }
    }
}
