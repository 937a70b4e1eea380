package import RoteiroCore

/// Reads every translation of a catalog as a page would, and says what is wrong with it.
package struct CatalogReview: Sendable {
    private let locale: String
    private let index: CatalogIndex
    private let labels: [String: String]

    /// A review of the catalog of `locale`, on a site whose glossary is `glossary`.
    package init(_ index: CatalogIndex, locale: String, glossary: Glossary) {
        self.locale = locale
        self.index = index
        labels = glossary.labels(in: [locale])
    }

    /// What is wrong with the translations that `page` uses, in the order of the page.
    package func faults(on page: ParsedPage) -> [TranslationFault] {
        var faults: [TranslationFault] = []
        var guide = page.guide
        var walk = GuideRewriter(label: { _, _ in "" }) { place in
            guard InlineCodes(of: place.content).hasWords else { return nil }
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
    /// What controls are called, by the key of their label, in the first of these languages that says so.
    func labels(in chain: [String]) -> [String: String] {
        var names: [String: String] = [:]
        for label in labels {
            guard let name = chain.lazy.compactMap({ label.translations[$0]?.value }).first else { continue }
            names[Slug.id(label.source.value)] = name
        }
        return names
    }
}

extension GuideRewriter.Place {
    /// What may stand for it in a catalog: its canonical form, else the one with every mark escaped.
    var msgids: [String] {
        if isPlain { return [CanonicalMarkdown.plain(content.plainText)] }
        let normal = CanonicalMarkdown.string(content)
        let cautious = CanonicalMarkdown.string(content, cautiously: true)
        return normal == cautious ? [normal] : [normal, cautious]
    }
}

extension [Inline] {
    /// Words that are the same in every language: each begins with a capital, is the name of a file, or is no word.
    var isName: Bool {
        plainText.split(separator: " ").allSatisfy { word in
            guard let first = word.unicodeScalars.first(where: \.isLetter) else { return true }
            // `roteiro.yml`, `content/guides`: a mark between two letters.
            let inner = word.utf8.dropFirst().dropLast()
            if inner.contains(UInt8(ascii: ".")) || inner.contains(UInt8(ascii: "/")) { return true }
            return first.properties.isUppercase || word.unicodeScalars.first?.isLetter == false
        }
    }
}
