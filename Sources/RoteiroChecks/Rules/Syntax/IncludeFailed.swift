import RoteiroCore

/// Reports includes that cannot be resolved.
struct IncludeFailed: Rule {
    static let info = RuleInfo(
        code: "R116", name: "include-failed", severity: .error,
        summary: Message("an include that fails, such as a file that does not exist or is outside the project"),
        why: Message("The included text is missing from the page, and readers do not notice."),
        help: Message("The path is relative to this page; `@/` is the content folder."),
        bad: ["<!--@include: ⟦./nada.md⟧-->"], good: ["<!-- um comentário -->\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .includeFailed(let problem, let path, let span) = fault else { return nil }
            var diagnostic = Diagnostic(Self.info, at: span, message(problem, path.quoted), help: help(problem))
            if case .linesCut = problem { diagnostic.severity = .warning }
            return diagnostic
        }
    }

    private func message(_ problem: SyntaxFault.IncludeProblem, _ path: String) -> Message {
        switch problem {
        case .missing:
            Message("{path} does not exist: the text is missing from the page", ["path": path])
        case .outside:
            Message("{path} is outside the project: only project files can be included", ["path": path])
        case .cycle:
            Message("{path} includes itself: the include stops here", ["path": path])
        case .unreadable:
            Message("cannot read {path}: the text is missing from the page", ["path": path])
        case .region(let name):
            Message("{path} has no region {name}: the text is missing from the page", ["path": path, "name": name.quoted])
        case .regionUnclosed(let name):
            Message(
                "{path} opens the region {name} and does not close it: the text is missing from the page",
                ["path": path, "name": name.quoted])
        case .lines(let count):
            Message(
                "{path} does not have these lines, only {lines}: the text is missing from the page", ["path": path, "lines": lines(count)])
        case .linesCut(let count):
            Message("{path} has only {lines}: some of the lines are missing from the page", ["path": path, "lines": lines(count)])
        }
    }

    private func lines(_ count: Int) -> Message { Message(one: "{count} line", other: "{count} lines", count: count) }

    private func help(_ problem: SyntaxFault.IncludeProblem) -> Message? {
        switch problem {
        case .missing, .outside, .unreadable: nil
        case .cycle:
            Message("Remove one of the two includes.")
        case .region:
            Message("A region is between `<!-- #region name -->` and `<!-- #endregion name -->`; a heading also works.")
        case .regionUnclosed:
            Message("End the region with `#endregion` and its name, in the same kind of comment.")
        case .lines, .linesCut:
            Message("The lines of a region count from its first line. For all lines to the end, leave out the second number: `{3,}`.")
        }
    }
}
