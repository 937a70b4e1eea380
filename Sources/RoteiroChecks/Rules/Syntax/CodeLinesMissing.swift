import RoteiroCore

/// Reports lines to highlight that a code block does not have.
struct CodeLinesMissing: Rule {
    static let info = RuleInfo(
        code: "R123", name: "code-lines-missing", severity: .warning,
        summary: Message("lines to highlight that the code block does not have"),
        why: Message("Nothing is highlighted there. Often the code changed and the numbers did not."),
        help: Message("Lines count from 1, in the code as it is written."),
        bad: ["```⟦js {2-4}⟧\na()\nb()\n```"], good: ["```js {1-2}\na()\nb()\n```"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .codeLinesMissing(let lines, let count, let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Message(
                    "the code does not have {lines}, only {count}",
                    [
                        "lines": "{\(lines)}".quoted,
                        "count": Message(one: "{count} line", other: "{count} lines", count: count),
                    ]))
        }
    }
}
