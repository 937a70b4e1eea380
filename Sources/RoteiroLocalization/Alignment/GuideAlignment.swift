package import RoteiroCore

/// Aligns a page with its translation, written as a separate page.
package struct GuideAlignment: Sendable {
    /// A text of the source and its counterpart on the translated page.
    struct Pair: Sendable {
        var source: GuideRewriter.Place
        var translated: GuideRewriter.Place
    }

    /// Structural differences between the translation and its source, in the order of the translation.
    package private(set) var drifts: [TranslationDrift] = []
    private(set) var pairs: [Pair] = []
    /// Texts of the translation without a certain counterpart in the source.
    private(set) var unmatched: [GuideRewriter.Place] = []

    let source: ParsedPage
    let translated: ParsedPage
    let names: SourceReferences
    /// The counterpart of each matched part of the translation, by the index of the part.
    private(set) var parts: [Int: Int] = [:]
    /// The counterpart of each matched step of the translation.
    private(set) var steps: [StepPlace: StepPlace] = [:]
    /// The keys of the controls of the source, by the span of the label in the translation.
    private(set) var labelKeys: [Span: String] = [:]
    /// The headings of the source, by the span of their counterparts.
    private(set) var headings: [Span: Heading] = [:]
    private let labels: [String: String]

    struct StepPlace: Hashable {
        var part: Int
        var step: Int
    }

    /// `locale` is the language of `translated`. `labels` are the names of controls in that language, by key.
    package init(_ source: ParsedPage, _ translated: ParsedPage, locale: String, resolver: LinkResolver, labels: [String: String]) {
        self.source = source
        self.translated = translated
        self.labels = labels
        names = SourceReferences(locale: locale, page: source.location, location: translated.location, resolver: resolver)
        let (own, other) = (GuideSections(source.guide), GuideSections(translated.guide))
        align(own.head, other.head)
        let parts = SequenceAlignment(own.parts.map { names.mark($0.mark) }, other.parts.map { names.mark($0.mark) })
        for (first, second) in parts.pairs {
            self.parts[second] = first
            align(own.parts[first], other.parts[second], first, second)
        }
        for index in parts.missing { own.parts[index].steps.forEach { report(.missing($0.element), at: other.head.span, $0.own.span) } }
        for index in parts.added {
            for step in other.parts[index].steps { report(.added(step.element), at: step.own.span, own.head.span) }
            unmatched += Self.places(in: other.parts[index].own) + other.parts[index].steps.flatMap { Self.places(in: $0.own) }
        }
        align(own.footnotes, other.footnotes)
        drifts.sort { $0.span < $1.span }
        unmatched.sort { $0.span < $1.span }
    }

    private mutating func align(_ own: GuideSections.PartSections, _ other: GuideSections.PartSections, _ part: Int, _ otherPart: Int) {
        align(own.own, other.own)
        let steps = SequenceAlignment(own.steps.map { names.mark($0.mark) }, other.steps.map { names.mark($0.mark) })
        for (first, second) in steps.pairs {
            self.steps[StepPlace(part: otherPart, step: second)] = StepPlace(part: part, step: first)
            align(own.steps[first].own, other.steps[second].own)
        }
        for index in steps.missing { report(.missing(own.steps[index].element), at: other.own.span, own.steps[index].own.span) }
        for index in steps.added {
            report(.added(other.steps[index].element), at: other.steps[index].own.span, own.own.span)
            unmatched += Self.places(in: other.steps[index].own)
        }
    }

    private mutating func align(_ own: GuideSections.Section, _ other: GuideSections.Section) {
        let (expected, found) = (SectionContents(of: own.guide), SectionContents(of: other.guide))
        compare(expected.images, found.images, own, other, key: { $0 }, ofFound: names.image) { .image($0) }
        compare(expected.containers, found.containers, own, other, key: { $0 }, ofFound: { $0 }) { .container($0) }
        compareLinks(expected.links, found.links, own, other)
        compareLabels(expected.labels, found.labels, other)
        if expected.headings.map(\.level) == found.headings.map(\.level) {
            for (heading, translated) in zip(expected.headings, found.headings) { headings[translated.span] = heading }
        }
        pair(Self.places(in: own), Self.places(in: other))
    }

    /// Compares the items as multisets, because a translator may change their order.
    private mutating func compare(
        _ expected: [Located<String>], _ found: [Located<String>], _ own: GuideSections.Section, _ other: GuideSections.Section,
        key: (String) -> String, ofFound foundKey: (String) -> String, _ element: (String) -> TranslationDrift.Element
    ) {
        var left: [String: Int] = [:]
        for item in found { left[foundKey(item.value), default: 0] += 1 }
        for item in expected {
            if let count = left[key(item.value)], count > 0 {
                left[key(item.value)] = count - 1
            } else {
                report(.missing(element(item.value)), at: other.span, item.span)
            }
        }
        for item in found.reversed() {
            guard let count = left[foundKey(item.value)], count > 0 else { continue }
            left[foundKey(item.value)] = count - 1
            report(.added(element(item.value)), at: item.span, own.span)
        }
    }

    /// Links to other sites may lead to a page in the reader's language: those that differ correspond in order, whatever their address.
    private mutating func compareLinks(
        _ expected: [Located<String>], _ found: [Located<String>], _ own: GuideSections.Section, _ other: GuideSections.Section
    ) {
        let pairing = LinkPairing(expected.map(\.value), found.map(\.value), names)
        for index in pairing.missing { report(.missing(.link(expected[index].value)), at: other.span, expected[index].span) }
        for index in pairing.added { report(.added(.link(found[index].value)), at: found[index].span, own.span) }
    }

    /// A control has the name that the glossary gives it, or the same in both languages, or else its place.
    private mutating func compareLabels(_ expected: [UILabel], _ found: [UILabel], _ other: GuideSections.Section) {
        var open = expected.indices.map { $0 }
        var rest: [UILabel] = []
        for label in found {
            let match =
                open.firstIndex { labels[expected[$0].key] == label.text } ?? open.firstIndex { expected[$0].key == label.key }
            if let match { labelKeys[label.span] = expected[open.remove(at: match)].key } else { rest.append(label) }
        }
        if open.count == rest.count {
            for (index, label) in zip(open, rest) { labelKeys[label.span] = expected[index].key }
        } else if open.count > rest.count {
            // Those whose names are known would have been found.
            let unlikely = open.filter { labels[expected[$0].key] == nil }
            let lost = (open.filter { labels[expected[$0].key] != nil } + unlikely.reversed()).prefix(open.count - rest.count).sorted()
            for index in lost { report(.missing(.label(expected[index].text)), at: other.span, expected[index].span) }
        } else {
            for label in rest.suffix(rest.count - open.count) { report(.added(.label(label.text)), at: label.span, other.span) }
        }
    }

    private mutating func report(_ problem: TranslationDrift.Problem, at span: Span, _ source: Span) {
        drifts.append(TranslationDrift(locale: names.locale, problem: problem, at: span, source: source))
    }

    /// Pairs texts of the same role and container in order if both sides have the same number of them. Otherwise it pairs only those with
    /// images or code that no other text has.
    private mutating func pair(_ own: [GuideRewriter.Place], _ other: [GuideRewriter.Place]) {
        let expected = Dictionary(grouping: own) { $0.kind }
        let found = Dictionary(grouping: other) { $0.kind }
        var matched: [(span: Span, pair: Pair)] = []
        for (kind, places) in found {
            let sources = expected[kind] ?? []
            let counterparts = SequenceAlignment(sources.map { names.mark($0.mark) }, places.map { names.mark($0.mark) })
            matched += counterparts.pairs.map { source, translated in
                (places[translated].span, Pair(source: sources[source], translated: places[translated]))
            }
            unmatched += counterparts.added.map { places[$0] }
        }
        pairs += matched.sorted { $0.span < $1.span }.map(\.pair)
    }

    /// Collects the translatable texts of a section, in document order.
    private static func places(in section: GuideSections.Section) -> [GuideRewriter.Place] {
        var places: [GuideRewriter.Place] = []
        var guide = section.guide
        var walk = GuideRewriter(label: { _ in "" }) { place in
            if InlineElements(of: place.content).hasWords { places.append(place) }
            return nil
        }
        walk.rewrite(&guide)
        return places
    }
}

extension GuideRewriter.Place {
    /// Texts of different kinds are never paired.
    fileprivate var kind: String { container + role.rawValue }

    /// Images and code are the same in every language, so they identify a text.
    fileprivate var mark: SequenceAlignment.Mark {
        let pieces = InlineElements(of: content)
        return SequenceAlignment.Mark(number: nil, images: (pieces.imageNames + pieces.codes).sorted())
    }
}
