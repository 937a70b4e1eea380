package import RoteiroCore

/// Finds what is to be translated.
package struct UnitExtractor: Sendable {
    private let texts: SourceTexts
    /// Keys of the labels whose translations nobody has compared with the product.
    private let unverified: Set<String>

    /// An extractor of pages that were read from `texts`.
    package init(texts: SourceTexts, glossary: Glossary = Glossary()) {
        self.texts = texts
        unverified = Set(glossary.labels.filter(\.isUnverified).map { Slug.id($0.source.value) })
    }

    /// Every unit of a page, in the order of the page; a text that stands twice is there twice.
    package func units(of page: ParsedPage) -> [TranslationUnit] {
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

    /// What the settings say to readers: the site's name, its description, the words of the menu.
    package func units(of settings: Settings) -> [TranslationUnit] {
        SettingsWords.of(settings).filter(\.hasWord).map { words in
            TranslationUnit(
                msgid: CanonicalMarkdown.plain(words), role: .menu, guide: "", step: nil, span: Span(FileID(0), 0, 0),
                file: texts[FileID(0)].path, line: 1)
        }
    }

    private func unit(_ place: GuideRewriter.Place, of page: ParsedPage) -> TranslationUnit? {
        let pieces = InlineCodes(of: place.content)
        guard pieces.hasWords else { return nil }
        return TranslationUnit(
            msgid: UnitExtractor.msgid(of: place), role: place.role, guide: page.id, step: place.step, span: place.span,
            file: texts[place.span.file].path, line: texts.start(of: place.span).line, notes: notes(on: pieces))
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

    /// Where numbered links lead, and that a control may be called otherwise.
    private func notes(on pieces: InlineCodes) -> [String] {
        let links = pieces.links.enumerated().map { "(\($0.offset + 1)) \($0.element.destination.value)" }
        return links + (pieces.labels.contains { unverified.contains($0.key) } ? ["unverified"] : [])
    }
}

extension [Inline] {
    /// One text without any mark of Markdown: what most titles and cells are.
    fileprivate var isPlainText: Bool {
        guard count == 1, case .text(let text) = self[0] else { return isEmpty }
        return !text.value.utf8.contains { "\\`*_~[]<>&!:{}\"".utf8.contains($0) || $0 == 0xE2 }
    }
}
