import RoteiroCore

/// Reports `{#id}` marks that an earlier heading of the page has too.
struct IDDuplicate: Rule {
    static let info = RuleInfo(
        code: "R122", name: "id-duplicate", severity: .error,
        summary: Message("two headings with the same `{#id}`"),
        why: Message("Links, reading progress and tours find a heading by its id. With two of them, they lead to the first."),
        help: Message("Give one of the headings another id."),
        bad: ["# Conexão\n\n## Ligue {#ligar}\n\nA.\n\n## ⟦Confirme⟧ {#ligar}\n\nB."],
        good: ["# Conexão\n\n## Ligue {#ligar}\n\nA.\n\n## Confirme {#confirmar}\n\nB."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var first: [String: Heading] = [:]
        return page.headings.compactMap { heading in
            guard let id = heading.explicitID else { return nil }
            guard let earlier = first[id] else {
                first[id] = heading
                return nil
            }
            return Diagnostic(
                Self.info, at: heading.textSpan,
                Message("the id {id} belongs to an earlier heading: this one gets another", ["id": "{#\(id)}".quoted]),
                notes: [Diagnostic.Note(Message("the first heading is here"), at: .span(earlier.textSpan))])
        }
    }
}
