package import RoteiroCore

/// Translates pages as far as translations exist.
package struct PageTranslator: Sendable {
    /// Returns the msgstr of a unit; nil if there is none.
    package typealias Lookup = @Sendable (TranslationUnit) -> String?

    private let lookup: Lookup
    private let labels: [String: String]
    private let pack: LanguagePack

    /// `labels` are the translated names of controls, by the key of the label.
    package init(pack: LanguagePack, labels: [String: String], lookup: @escaping Lookup) {
        self.pack = pack
        self.labels = labels
        self.lookup = lookup
    }

    /// Returns the translated page, under `url` if given. Ids, anchors and images do not change. If too little of the page is translated,
    /// its text stays in the source language.
    package func translate(_ page: ParsedPage, url: String? = nil) -> (page: ParsedPage, translation: PageTranslation) {
        var guide = page.guide
        var tally = TranslationTally()
        var walk = GuideRewriter(label: { [pack] in pack.label($0) }) { place in
            guard InlineElements(of: place.content).hasWords else { return nil }
            let words = words(for: place, on: page)
            tally.add(place, isTranslated: words != nil)
            return words
        }
        walk.rewrite(&guide)
        var translation = tally.translation
        if translation.status == .fallback {
            translation.untranslated.formUnion(tally.translatedSpans)
            let isMoved = url.map { $0 != page.url } ?? false
            return (isMoved ? page.replacing(guide: page.guide, title: page.title, url: url) : page, translation)
        }
        var title = guide.title ?? page.title
        if title.isEmpty { title = page.title }
        renameTargets(in: &guide)
        movePointers(in: &guide, of: page.guide)
        addAnchors(to: &guide, of: page.guide)
        return (page.replacing(guide: guide, title: title, url: url), translation)
    }

    /// Returns the state of a page that somebody has written in the language.
    static func translation(ofWritten page: Page) -> PageTranslation {
        var guide = page.guide
        var tally = TranslationTally()
        var walk = GuideRewriter(label: { _ in "" }) { place in
            if InlineElements(of: place.content).hasWords { tally.add(place, isTranslated: true) }
            return nil
        }
        walk.rewrite(&guide)
        return tally.translation
    }

    private func words(for place: GuideRewriter.Place, on page: ParsedPage) -> [Inline]? {
        for msgid in place.msgids {
            let unit = TranslationUnit(
                msgid: msgid, role: place.role, guide: page.id, step: place.step, span: place.span, file: "", line: 0)
            if let msgstr = lookup(unit) { return Translated.words(msgstr, for: place, labels: labels).content }
        }
        return nil
    }

    /// Actions are read from the source; the names of their targets come from the translation.
    private func renameTargets(in guide: inout Guide) {
        for part in guide.parts.indices {
            for step in guide.parts[part].steps.indices {
                let actions = guide.parts[part].steps[step].actions
                if actions.isEmpty { continue }
                var names = LabelNames()
                names.walk(guide.parts[part].steps[step].ownBlocks)
                for index in actions.indices {
                    guard let key = actions[index].target?.key, let name = names.byKey[key] else { continue }
                    guide.parts[part].steps[step].actions[index].target?.text = name
                }
            }
        }
    }

    /// Headings and steps keep their anchors; those of the translated words are added.
    private func addAnchors(to guide: inout Guide, of source: Guide) {
        var used = Set(SectionContents(of: source).headings.map(\.slug)).union(source.steps.flatMap { [$0.id] + $0.formerAnchors })
        var names = UniqueNames()
        let steps = Set(guide.steps.compactMap(\.heading?.span))
        var others: [Span: [String]] = [:]
        for heading in SectionContents(of: guide).headings {
            let slug = names.claim(heading.explicitID ?? Slug.heading(heading.content.plainTextWithoutImages.trimmingSpaces), from: 1)
            if !slug.isEmpty, used.insert(slug).inserted { others[heading.span] = [slug] }
        }
        if others.isEmpty, guide.steps.isEmpty { return }
        var walk = GuideRewriter(
            label: { [pack] in pack.label($0) },
            anchor: { heading in
                if !steps.contains(heading.span) { heading.otherAnchors = others[heading.span] ?? [] }
            }, translate: { _ in nil })
        walk.rewrite(&guide)
        for part in guide.parts.indices {
            for step in guide.parts[part].steps.indices {
                let own = guide.parts[part].steps[step]
                let id = Slug.id(own.title.content.plainTextWithoutImages)
                let words = (own.heading.flatMap { others[$0.span] } ?? []) + (id.isEmpty || !used.insert(id).inserted ? [] : [id])
                guide.parts[part].steps[step].formerAnchors += words
            }
        }
    }

    /// The title of an item of a list can be all of a paragraph in one language, and its beginning in another.
    private func movePointers(in guide: inout Guide, of source: Guide) {
        for part in guide.parts.indices {
            for number in guide.parts[part].steps.indices {
                let (step, original) = (guide.parts[part].steps[number], source.parts[part].steps[number])
                guard !step.actions.isEmpty, let title = original.titleBlock, step.titleBlock == title else { continue }
                let (before, after) = (original.titleRest != nil, step.titleRest != nil)
                if before == after { continue }
                let shown = title - original.blocks[..<title].count(where: \.isComment)
                for index in step.actions.indices {
                    let pointer = step.actions[index].pointer.moved(from: shown, by: after ? 1 : -1)
                    guide.parts[part].steps[number].actions[index].pointer = pointer
                }
            }
        }
    }
}

extension String {
    /// A pointer into blocks of which one, at `first`, comes or goes. What pointed at a block that goes points at the title.
    fileprivate func moved(from first: Int, by change: Int) -> String {
        var pieces = split(separator: "/", omittingEmptySubsequences: false)
        guard pieces.count > 2, pieces[1] == "blocks", let number = Int(pieces[2]), number >= first else { return self }
        if number + change < first { return "/title" }
        pieces[2] = Substring(String(number + change))
        return pieces.joined(separator: "/")
    }
}

/// Reads a msgstr for sentences and for plain text.
enum Translated {
    static func words(
        _ msgstr: String, for place: GuideRewriter.Place, labels: [String: String]
    ) -> (content: [Inline]?, faults: [ParityFault]) {
        if !place.isPlain {
            let sentence = TranslatedSentence(msgstr, of: place.content, role: place.role, labels: labels)
            return (sentence.content, sentence.faults)
        }
        let words: [Inline] = [.text(Located(msgstr.oneLine, at: place.span))]
        let faults = InlineParity.faults(expected: InlineElements(of: place.content), found: InlineElements(of: words), role: place.role)
        return (faults.contains(where: \.isFatal) ? nil : words, faults)
    }
}

/// Counts the translated and untranslated units of a page.
private struct TranslationTally {
    private var translated = 0
    private var total = 0
    private var untranslated: Set<Span> = []
    private(set) var translatedSpans: Set<Span> = []
    private var steps: [String: (translated: Int, total: Int)] = [:]

    mutating func add(_ place: GuideRewriter.Place, isTranslated: Bool) {
        total += 1
        if isTranslated {
            translated += 1
            translatedSpans.insert(place.span)
        } else {
            untranslated.insert(place.span)
        }
        if let step = place.step {
            steps[step, default: (0, 0)].total += 1
            if isTranslated { steps[step, default: (0, 0)].translated += 1 }
        }
    }

    var translation: PageTranslation {
        PageTranslation(
            status: PageTranslation.status(translated, of: total), translated: translated, total: total, untranslated: untranslated,
            steps: steps.mapValues { PageTranslation.status($0.translated, of: $0.total) })
    }
}

private struct LabelNames: GuideVisitor {
    private(set) var byKey: [String: String] = [:]

    mutating func visit(_ inline: Inline) {
        if case .uiLabel(let label) = inline, byKey[label.key] == nil { byKey[label.key] = label.text }
    }
}

extension LanguagePack {
    /// Returns `Passo 3`, `Passo 2 (opcional)`, `Parte 1`.
    func label(_ word: GuideRewriter.Numbered) -> String {
        switch word {
        case .part(let number): return text(InterfaceStringKey.partLabel.rawValue, (name: "n", value: String(number)))
        case .step(let step):
            let label = text(InterfaceStringKey.stepLabel.rawValue, (name: "n", value: step.writtenNumber))
            return step.annotation.isOptional ? optional(label) : label
        }
    }
}
