import RoteiroCore

/// Reports unknown container types and lines that only look like an opening fence.
struct ContainerUnknown: Rule {
    static let info = RuleInfo(
        code: "R105", name: "container-unknown", severity: .warning,
        summary: Message("a container of an unknown type, such as `::: TIP`"),
        why: Message("Readers see plain text and colons instead of a container."),
        help: known, fix: .offered,
        bad: ["::: ⟦dica⟧\nTexto.\n:::", "::: ⟦TIP⟧\nTexto.\n:::", ":::⟦note[Prazo]⟧\nTexto.\n:::"], good: ["::: tip\nTexto.\n:::"])

    private static let maximumNotes = 10

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        containers(on: page).filter { $0.container.nearest != nil }.map { finding($0.container, $0.span, site.texts) }
    }

    /// A type that resembles no known one is probably the site's own: one finding for all its containers.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var first: [String: Int] = [:]
        for (container, span) in (site.pages + site.translatedPages).flatMap(containers) where container.nearest == nil {
            if let index = first[container.word] {
                if found[index].notes.count < Self.maximumNotes {
                    found[index].notes.append(Diagnostic.Note(Message("also here"), at: .span(span)))
                }
            } else {
                first[container.word] = found.count
                found.append(finding(container, span, site.texts))
            }
        }
        return found
    }

    private func containers(on page: Page) -> [(container: SyntaxFault.UnknownContainer, span: Span)] {
        page.guide.faults.compactMap { fault in
            if case .containerUnknown(let container, let span) = fault { (container, span) } else { nil }
        }
    }

    private func finding(_ container: SyntaxFault.UnknownContainer, _ span: Span, _ texts: SourceTexts) -> Diagnostic {
        Diagnostic(
            Self.info, at: span,
            Message("unknown container type {word}; readers see plain text and the colons", ["word": container.word.quoted]),
            help: container.nearest.flatMap { Message.didYouMean([$0]) }, fixes: fixes(container, span, texts))
    }

    /// None for a container without a closing line: with a known type it would include the rest of the page.
    private func fixes(_ container: SyntaxFault.UnknownContainer, _ span: Span, _ texts: SourceTexts) -> [Fix] {
        guard container.isClosed, let nearest = container.nearest else { return [] }
        return Replacement.fixes(of: container.word, at: span, by: replacement(container, nearest), in: texts)
    }

    /// `tip[Title]` becomes `tip Title`; `tip{.x}` only lacks the space before its attributes.
    private func replacement(_ container: SyntaxFault.UnknownContainer, _ nearest: String) -> String {
        if let title = container.title {
            return (container.isTight ? " " : "") + (title.isEmpty ? nearest : nearest + " " + title)
        }
        guard let brace = container.word.firstIndex(of: "{") else { return nearest }
        return nearest + " " + container.word[brace...]
    }

    private static var known: Message {
        Message(
            "The types are: {kinds}. `containers` in `roteiro.yml` adds others.",
            ["kinds": ContainerKind.all.map(\.name).joined(separator: ", ")])
    }
}
