import RoteiroCore

/// Converts texts of a translated page to catalog form.
enum TranslatedContent {
    /// Returns the msgstr, and the fault that prevents its use.
    static func msgstr(of pair: GuideAlignment.Pair, names: SourceReferences, labels: [String: String]) -> (String, ParityFault?) {
        let translated = pair.translated.content
        var candidates: [String]
        if pair.source.isPlain {
            candidates = [CanonicalMarkdown.plain(translated.plainText)]
        } else {
            let content = named(translated, names)
            let numbers = numbers(of: InlineElements(of: content).links, in: InlineElements(of: pair.source.content).links, names)
            candidates = [false, true].map { CanonicalMarkdown.string(content, cautiously: $0, numbers: numbers) }
        }
        var fault: ParityFault?
        for candidate in candidates {
            let (content, faults) = Translated.words(candidate, for: pair.source, labels: labels)
            if content != nil { return (candidate, nil) }
            fault = fault ?? faults.first(where: \.isFatal)
        }
        return (candidates[0], fault ?? .unreadable)
    }

    /// Returns the number that each link has in the source. A link without a counterpart gets a number that the source does not have.
    private static func numbers(of links: [Link], in source: [Link], _ names: SourceReferences) -> [Int] {
        let pairing = LinkPairing(source.map(\.destination.value), links.map(\.destination.value), names)
        return pairing.partners.enumerated().map { index, partner in (partner ?? source.count + index) + 1 }
    }

    /// Renames the images to their names in the source.
    private static func named(_ content: [Inline], _ names: SourceReferences) -> [Inline] {
        content.map { inline in
            switch inline {
            case .image(var image):
                image.source.value = names.image(image.catalogName)
                // The text after the last dot of a name is removed as its file extension.
                image.source.value += ".png"
                return .image(image)
            case .link(var link):
                link.content = named(link.content, names)
                return .link(link)
            case .emphasis(var group):
                group.content = named(group.content, names)
                return .emphasis(group)
            case .strong(var group):
                group.content = named(group.content, names)
                return .strong(group)
            case .strikethrough(var group):
                group.content = named(group.content, names)
                return .strikethrough(group)
            case .text, .code, .softBreak, .hardBreak, .icon, .uiLabel, .html, .footnoteReference: return inline
            }
        }
    }
}
