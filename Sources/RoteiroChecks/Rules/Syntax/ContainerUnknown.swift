import RoteiroCore

/// Reports unknown container types and lines that only look like an opening fence.
struct ContainerUnknown: Rule {
    static let info = RuleInfo(
        code: "R105", name: "container-unknown", severity: .warning,
        summary: Message("a container of an unknown type, such as `::: TIP`"),
        why: Message("Readers see plain text and colons instead of a container."),
        help: known, fix: .offered,
        bad: ["::: ⟦dica⟧\nTexto.\n:::", "::: ⟦TIP⟧\nTexto.\n:::"], good: ["::: tip\nTexto.\n:::"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .containerUnknown(let word, let nearest, let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Message("unknown container type {word}; readers see plain text and the colons", ["word": word.quoted]),
                help: nearest.flatMap { Message.didYouMean([$0]) },
                fixes: nearest.map { Replacement.fixes(of: word, at: span, by: replacement(word, $0), in: site.texts) } ?? [])
        }
    }

    /// `tip{.x}` only lacks the space before its attributes.
    private func replacement(_ word: String, _ nearest: String) -> String {
        guard let brace = word.firstIndex(of: "{") else { return nearest }
        return nearest + " " + word[brace...]
    }

    private static var known: Message {
        Message("The types are: {kinds}.", ["kinds": ContainerKind.all.map(\.name).joined(separator: ", ")])
    }
}
