import RoteiroCore

/// Reports syntax errors in gettext catalogs. No example: the rule needs a catalog.
struct CatalogMalformed: Rule {
    static let info = RuleInfo(
        code: "R611", name: "catalog-malformed", severity: .error,
        summary: Message("an entry or header of a catalog that is not valid gettext"),
        why: Message("An entry that cannot be parsed stays in the original language."),
        help: Message("Open the file in a catalog editor, or compare it with an entry that works."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.faults.compactMap { fault in
            guard case .catalog(let problem) = fault.problem else { return nil }
            var diagnostic = Diagnostic(Self.info, at: fault.span, problem.message)
            if !problem.losesText { diagnostic.severity = .warning }
            return diagnostic
        }
    }
}
