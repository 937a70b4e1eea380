import RoteiroCore

/// Reports a closing `:::` without an open container.
struct ContainerStrayFence: Rule {
    static let info = RuleInfo(
        code: "R104", name: "container-stray-fence", severity: .error,
        summary: Message("a closing `:::` without an open container"),
        why: Message("Readers see `:::` in the text; usually the container ended too early."),
        help: Message("Delete the line, or open the outer container with more colons (`::::`) if this line closes it."),
        fix: .offered,
        bad: ["Texto.\n\n⟦:::⟧\n"], good: ["::: tip\nTexto.\n:::\n"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .containerStrayFence(let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Message("`:::` closes no container: readers see the colons"),
                fixes: fixes(span, site.texts))
        }
    }

    private func fixes(_ span: Span, _ texts: SourceTexts) -> [Fix] {
        let title = Message("delete the colons")
        return [Fix(title: title, isSafe: false, edits: [Edit(at: span, expected: texts.string(at: span), replacement: "")])]
    }
}
