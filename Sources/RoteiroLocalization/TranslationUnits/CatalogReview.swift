package import RoteiroCore

/// Checks the translations of a catalog against the pages that use them.
package struct CatalogReview: Sendable {
    private let locale: String
    private let index: CatalogIndex
    private let labels: [String: String]

    package init(_ index: CatalogIndex, locale: String, glossary: Glossary) {
        self.locale = locale
        self.index = index
        labels = glossary.labels(in: [locale])
    }

    /// Returns the faults of the translations that `page` uses, in page order.
    package func faults(on page: ParsedPage) -> [TranslationFault] {
        var faults: [TranslationFault] = []
        var guide = page.guide
        var walk = GuideRewriter(label: { _ in "" }) { place in
            guard InlineElements(of: place.content).hasWords else { return nil }
            for msgid in place.msgids {
                let unit = TranslationUnit(
                    msgid: msgid, role: place.role, guide: page.id, step: place.step, span: place.span, file: "", line: 0)
                guard let entry = index.entry(for: unit), let msgstr = entry.msgstr.first else { continue }
                var found = Translated.words(msgstr, for: place, labels: labels).faults
                if msgstr == msgid, !place.content.isName { found.append(.unchanged) }
                faults += found.map {
                    TranslationFault(
                        locale: locale, problem: .parity($0), msgid: msgid, at: entry.msgstrSpan, source: place.span)
                }
                break
            }
            return nil
        }
        walk.rewrite(&guide)
        return faults
    }
}

extension Glossary {
    /// Returns the translated labels by the key of the source label, each in the first language of `chain` that has one.
    package func labels(in chain: [String]) -> [String: String] {
        var names: [String: String] = [:]
        for label in labels {
            guard let name = chain.lazy.compactMap({ label.translations[$0]?.value }).first else { continue }
            names[Slug.id(label.source.value)] = name
        }
        return names
    }
}

extension GuideRewriter.Place {
    /// The possible msgids of the text in a catalog: its canonical form, then the form with every mark escaped.
    var msgids: [String] {
        if isPlain { return [CanonicalMarkdown.plain(content.plainText)] }
        let normal = CanonicalMarkdown.string(content)
        let cautious = CanonicalMarkdown.string(content, cautiously: true)
        return normal == cautious ? [normal] : [normal, cautious]
    }
}

extension [Inline] {
    /// Whether the words are the same in every language: each starts with a capital, is a file name, or has no letters.
    var isName: Bool {
        plainText.split(separator: " ").allSatisfy { word in
            guard let first = word.unicodeScalars.first(where: \.isLetter) else { return true }
            // `roteiro.yml`, `content/guides`: a dot or slash inside the word.
            let inner = word.utf8.dropFirst().dropLast()
            if inner.contains(UInt8(ascii: ".")) || inner.contains(UInt8(ascii: "/")) { return true }
            return first.properties.isUppercase || word.unicodeScalars.first?.isLetter == false
        }
    }
}
