public import GuideModel

/// Finds what is to be translated.
public struct UnitExtractor: Sendable {
    private let texts: SourceTexts

    /// An extractor of pages that were read from `texts`.
    public init(texts: SourceTexts) { self.texts = texts }

    /// Every unit of a page, in the order of the page; a text that stands twice is there twice.
    public func units(of page: PageIndex) -> [TranslationUnit] {
        var units: [TranslationUnit] = []
        var guide = page.guide
        // The words are not changed: nobody asks what a step would be called.
        var walk = GuideRewriter(label: { _, _ in "" }) { place in
            if let unit = unit(place, of: page) { units.append(unit) }
            return nil
        }
        walk.rewrite(&guide)
        return units
    }

    /// The words of the menu that the settings order.
    public func units(of navigation: [NavigationEntry]) -> [TranslationUnit] {
        navigation.flatMap { entry in
            let own = entry.text.map { text in
                let span = entry.link?.span ?? Span(FileID(0), 0, 0)
                return TranslationUnit(
                    msgid: CanonicalMarkdown.plain(text), role: .menu, guide: "", step: nil, span: span, file: texts[FileID(0)].path,
                    line: texts.start(of: span).line)
            }
            return (own.map { [$0] } ?? []) + units(of: entry.items)
        }
    }

    private func unit(_ place: GuideRewriter.Place, of page: PageIndex) -> TranslationUnit? {
        let pieces = Pieces(of: place.content)
        guard pieces.hasWords else { return nil }
        return TranslationUnit(
            msgid: UnitExtractor.msgid(of: place), role: place.role, guide: page.id, step: place.step, span: place.span,
            file: texts[place.span.file].path, line: texts.start(of: place.span).line, notes: UnitExtractor.notes(on: pieces))
    }

    /// What stands for the place in a catalog. Marks are escaped where they must be; in the few sentences in which that is not enough,
    /// everywhere.
    static func msgid(of place: GuideRewriter.Place) -> String {
        if place.isPlain { return CanonicalMarkdown.plain(place.content.plainText) }
        let msgid = CanonicalMarkdown.string(place.content)
        if place.content.isPlainText { return msgid }
        let isFaithful = TranslatedSentence(msgid, of: place.content, role: place.role, labels: [:]).content != nil
        return isFaithful ? msgid : CanonicalMarkdown.string(place.content, cautiously: true)
    }

    /// Where numbered links lead.
    private static func notes(on pieces: Pieces) -> [String] {
        pieces.links.enumerated().map { "(\($0.offset + 1)) \($0.element.destination.value)" }
    }
}

extension [Inline] {
    /// One text without any mark of Markdown: what most titles and cells are.
    fileprivate var isPlainText: Bool {
        guard count == 1, case .text(let text) = self[0] else { return isEmpty }
        return !text.value.utf8.contains { "\\`*_~[]<>&!:{}\"".utf8.contains($0) || $0 == 0xE2 }
    }
}
