import RoteiroCore

/// Reports containers that are never closed, that are closed by the fence of their parent, or whose closing fence is inside a code block.
struct ContainerUnclosed: Rule {
    static let info = RuleInfo(
        code: "R103", name: "container-unclosed", severity: .error,
        summary: Message("a `:::` container that is not closed, or is closed too early"),
        why: Message("The container includes the rest of the page, or ends too early and leaves a visible `:::`."),
        help: Message("Close the container with `:::` alone on a line; give an outer container more colons than those inside it."),
        fix: .offered,
        bad: ["⟦::: tip Dica⟧\nTexto."], good: ["::: tip Dica\nTexto.\n:::", ":::: info\n::: tip\nTexto.\n:::\n::::"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var left = MissingFenceFix.limit
        return page.guide.faults.compactMap { fault in
            guard case .containerUnclosed(let kind, let opening, let fence) = fault else {
                guard case .containerFenceInCode(let closing, let code) = fault else { return nil }
                return endsInCode(at: closing, code: code)
            }
            left -= 1
            let closing = left >= 0 ? MissingFenceFix(opening, in: site.texts) : nil
            guard let fence else { return neverEnds(kind, at: opening, closing?.containerFenceFixes() ?? []) }
            return endedEarly(kind, at: opening, by: fence, closing?.containerFenceFixes(before: fence) ?? [])
        }
    }

    private func neverEnds(_ kind: String, at opening: Span, _ fixes: [Fix]) -> Diagnostic {
        Diagnostic(
            Self.info, at: opening,
            Message("the container {kind} is never closed: it includes the rest of the page", ["kind": kind.quoted]),
            fixes: fixes)
    }

    private func endedEarly(_ kind: String, at opening: Span, by fence: Span, _ fixes: [Fix]) -> Diagnostic {
        let note = Diagnostic.Note(
            Message("this line closes the outer container and the inner one"),
            at: .span(fence))
        return Diagnostic(
            Self.info, at: opening,
            Message("the container {kind} ends with the outer one: the text after it is outside both", ["kind": kind.quoted]),
            help: Message("Give the outer container more colons: `::::` opens and closes it, `:::` the inner one."),
            notes: [note], fixes: fixes)
    }

    private func endsInCode(at closing: Span, code: Span) -> Diagnostic {
        let note = Diagnostic.Note(
            Message("the code starts here"), at: .span(code))
        return Diagnostic(
            Self.info, at: closing,
            Message("this `:::` is inside a code block but closes the container: the code is cut off"),
            help: Message("Open and close the container with more colons than the code shows."),
            notes: [note])
    }
}
