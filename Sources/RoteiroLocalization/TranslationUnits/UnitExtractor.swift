package import RoteiroCore

/// Extracts translation units.
package struct UnitExtractor: Sendable {
    private let texts: SourceTexts
    /// Keys of the labels whose translations have not been verified in the product.
    private let unverified: Set<String>

    /// `texts` are the sources of the pages.
    package init(texts: SourceTexts, glossary: Glossary = Glossary()) {
        self.texts = texts
        unverified = Set(glossary.labels.filter(\.isUnverified).map { Slug.id($0.source.value) })
    }

    /// Returns every unit of a page in document order, including repeated texts.
    package func units(of page: ParsedPage) -> [TranslationUnit] {
        var units: [TranslationUnit] = []
        var guide = page.guide
        // Nothing is rewritten, so the label is not needed.
        var walk = GuideRewriter(label: { _ in "" }) { place in
            if let unit = unit(place, of: page) { units.append(unit) }
            return nil
        }
        walk.rewrite(&guide)
        return units
    }

    /// Returns the units of the settings: the site title, its description and the texts of the menu.
    package func units(of settings: Settings) -> [TranslationUnit] {
        SettingsTexts.of(settings).filter(\.hasWord).map { words in
            TranslationUnit(
                msgid: CanonicalMarkdown.plain(words), role: .menu, guide: "", step: nil, span: Span(FileID(0), 0, 0),
                file: texts[FileID(0)].path, line: 1)
        }
    }

    private func unit(_ place: GuideRewriter.Place, of page: ParsedPage) -> TranslationUnit? {
        let pieces = InlineElements(of: place.content)
        guard pieces.hasWords else { return nil }
        return TranslationUnit(
            msgid: UnitExtractor.msgid(of: place), role: place.role, guide: page.id, step: place.step, span: place.span,
            file: texts[place.span.file].path, line: texts.start(of: place.span).line, notes: notes(on: pieces))
    }

    /// Returns the msgid of a text. In the few sentences in which the necessary escapes do not suffice, all punctuation is escaped.
    static func msgid(of place: GuideRewriter.Place) -> String {
        if place.isPlain { return CanonicalMarkdown.plain(place.content.plainText) }
        let msgid = CanonicalMarkdown.string(place.content)
        if place.content.isPlainText { return msgid }
        let isFaithful = TranslatedSentence(msgid, of: place.content, role: place.role, labels: [:]).content != nil
        return isFaithful ? msgid : CanonicalMarkdown.string(place.content, cautiously: true)
    }

    /// The URLs of numbered links, and whether a label is unverified.
    private func notes(on pieces: InlineElements) -> [String] {
        let links = pieces.links.enumerated().map { "(\($0.offset + 1)) \($0.element.destination.value)" }
        return links + (pieces.labels.contains { unverified.contains($0.key) } ? ["unverified"] : [])
    }
}

extension [Inline] {
    /// Whether the content is a single text without Markdown punctuation, like most titles and cells.
    fileprivate var isPlainText: Bool {
        guard count == 1, case .text(let text) = self[0] else { return isEmpty }
        return !text.value.utf8.contains { "\\`*_~[]<>&!:{}\"".utf8.contains($0) || $0 == 0xE2 }
    }
}
