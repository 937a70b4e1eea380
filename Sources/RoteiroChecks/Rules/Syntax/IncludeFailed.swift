import RoteiroCore

/// An include that names nothing, or nothing inside the project.
struct IncludeFailed: Rule {
    static let info = RuleInfo(
        code: "R116", name: "include-failed", severity: .error,
        why: Message("The passage that should be included is missing from the page, and readers cannot tell."),
        help: Message("The path counts from this page; `@/` is the content folder."),
        bad: ["<!--@include: ⟦./nada.md⟧-->"], good: ["<!-- um comentário -->\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .includeFailed(let problem, let path, let span) = fault else { return nil }
            return Diagnostic(Self.info, at: span, message(problem, path.quoted), help: help(problem))
        }
    }

    private func message(_ problem: SyntaxFault.IncludeProblem, _ path: String) -> Message {
        switch problem {
        case .missing:
            Message("{path} does not exist: the passage is missing from the page", ["path": path])
        case .outside:
            Message("{path} is outside the project: only what belongs to it can be included", ["path": path])
        case .cycle:
            Message("{path} ends up including itself: the inclusion stops here", ["path": path])
        case .unreadable:
            Message("{path} could not be read: the passage is missing from the page", ["path": path])
        case .region(let name):
            Message("{path} has no region {name}: the passage is missing from the page", ["path": path, "name": name.quoted])
        }
    }

    private func help(_ problem: SyntaxFault.IncludeProblem) -> Message? {
        switch problem {
        case .missing, .outside, .unreadable: nil
        case .cycle:
            Message("Take one of the two includes out.")
        case .region:
            Message("A region stands between `<!-- #region name -->` and `<!-- #endregion name -->`; a heading will do too.")
        }
    }
}
