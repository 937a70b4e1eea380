import RoteiroCore

struct FenceUnclosed: Rule {
    static let info = RuleInfo(
        code: "R106", name: "fence-unclosed", severity: .error,
        summary: Message("a code block that is not closed"),
        why: Message("Everything after it appears as code: steps, images and links are lost."),
        help: Message("Close it with a line of backquotes, as many as opened it."),
        fix: .offered,
        bad: ["⟦```js⟧\nlet x = 1\n"], good: ["```js\nlet x = 1\n```\n"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var left = MissingFenceFix.limit
        return page.guide.faults.compactMap { fault in
            guard case .codeFenceUnclosed(let span) = fault else { return nil }
            left -= 1
            let closing = left >= 0 ? MissingFenceFix(span, in: site.texts) : nil
            return Diagnostic(
                Self.info, at: span,
                Message("the code block is never closed: everything after it appears as code"),
                fixes: closing?.codeFenceFixes() ?? [])
        }
    }
}
