package import RoteiroCore

extension GuideAlignment {
    /// The translated page as it is written, with the ids, anchors, settings and actions of its source.
    package var adopted: ParsedPage {
        var guide = translated.guide
        adoptIDs(in: &guide)
        let anchors = AdoptedAnchors(of: guide, headings)
        let written = guide
        var walk = GuideRewriter(label: { _ in "" }, anchor: anchors.apply) { [labelKeys] place in
            var keys = LabelKeys(labelKeys)
            return keys.rewrite(place.content)
        }
        walk.rewrite(&guide)
        var used = Set(guide.steps.map(\.id)).union(SectionContents(of: guide).headings.map(\.slug))
        for (part, step) in guide.stepPlaces {
            // The walk replaced the number and its word by the label.
            if let heading = written.parts[part].steps[step].heading { guide.parts[part].steps[step].heading?.content = heading.content }
            let own = anchors.formerAnchors[written.parts[part].steps[step].span] ?? []
            guide.parts[part].steps[step].formerAnchors = (guide.parts[part].steps[step].formerAnchors + own).filter {
                used.insert($0).inserted
            }
        }
        for part in guide.parts.indices {
            if let heading = written.parts[part].heading { guide.parts[part].heading?.content = heading.content }
        }
        return ParsedPage(
            guide: guide, id: source.id, path: translated.path, contentPath: source.contentPath, location: translated.location,
            locale: names.locale, url: source.url, title: guide.title ?? translated.title)
    }

    /// Parts and steps without a counterpart keep their ids, made unique.
    private func adoptIDs(in guide: inout Guide) {
        var (partIDs, stepIDs) = (UniqueNames(), UniqueNames())
        for (index, part) in source.guide.parts.enumerated() {
            if parts.values.contains(index) { _ = partIDs.reserve(part.id) }
        }
        for step in source.guide.steps { _ = stepIDs.reserve(step.id) }
        for part in guide.parts.indices {
            if let own = parts[part] {
                guide.parts[part].id = source.guide.parts[own].id
            } else {
                guide.parts[part].id = partIDs.claim(guide.parts[part].id, from: 2)
            }
            for step in guide.parts[part].steps.indices {
                if let own = steps[StepPlace(part: part, step: step)] {
                    guide.parts[part].steps[step].adopt(source.guide.parts[own.part].steps[own.step])
                } else {
                    guide.parts[part].steps[step].id = stepIDs.claim(guide.parts[part].steps[step].id, from: 2)
                }
            }
        }
    }
}

extension Step {
    /// Takes the id, the settings and the actions of the source. The targets of the actions have their names in the translation.
    fileprivate mutating func adopt(_ source: Step) {
        let own = id
        id = source.id
        formerAnchors = source.formerAnchors + (own == source.id ? [] : [own])
        if annotation == StepAnnotation() { annotation = source.annotation }
        let isAlike = actions.map(\.kind) == source.actions.map(\.kind)
        actions = source.actions.enumerated().map { index, action in
            var adopted = action
            if isAlike {
                adopted.pointer = actions[index].pointer
                adopted.target?.text = actions[index].target?.text ?? action.target?.text
            } else {
                adopted.pointer = action.pointer.clipped(to: body.count)
            }
            return adopted
        }
    }
}

extension String {
    /// A pointer into blocks, of which there are `count`. What pointed behind them points at the title.
    fileprivate func clipped(to count: Int) -> String {
        let pieces = split(separator: "/", omittingEmptySubsequences: false)
        guard pieces.count > 2, pieces[1] == "blocks", let number = Int(pieces[2]), number >= count else { return self }
        return "/title"
    }
}

extension Guide {
    /// The places of all steps.
    fileprivate var stepPlaces: [(part: Int, step: Int)] {
        parts.indices.flatMap { part in parts[part].steps.indices.map { (part, $0) } }
    }
}

/// The anchors of a translated page: those of the source, and beside them those of its own words.
private struct AdoptedAnchors {
    private var slugs: [Span: String] = [:]
    private var others: [Span: [String]] = [:]
    /// By the span of a step.
    private(set) var formerAnchors: [Span: [String]] = [:]

    init(of guide: Guide, _ sources: [Span: Heading]) {
        let headings = SectionContents(of: guide).headings
        // A heading in a file that is included twice has one span.
        let repeated = Set(Dictionary(grouping: headings, by: \.span).filter { $0.value.count > 1 }.keys)
        let steps = Set(guide.steps.compactMap(\.heading?.span))
        var names = UniqueNames()
        var taken = Set(guide.steps.map(\.id))
        for heading in headings where !repeated.contains(heading.span) {
            guard let source = sources[heading.span], names.reserve(source.slug) else { continue }
            slugs[heading.span] = source.slug
            taken.insert(source.slug)
        }
        for heading in headings where slugs[heading.span] == nil && !repeated.contains(heading.span) {
            let slug = names.claim(heading.slug, from: 1)
            slugs[heading.span] = slug
            taken.insert(slug)
        }
        for heading in headings where slugs[heading.span] != nil && slugs[heading.span] != heading.slug {
            guard taken.insert(heading.slug).inserted else { continue }
            if steps.contains(heading.span) {
                formerAnchors[heading.span] = [heading.slug]
            } else {
                others[heading.span] = [heading.slug]
            }
        }
    }

    func apply(to heading: inout Heading) {
        if let slug = slugs[heading.span] { heading.slug = slug }
        heading.otherAnchors = others[heading.span] ?? []
    }
}

/// Gives the labels of a text the keys of the source.
private struct LabelKeys {
    private let keys: [Span: String]
    private var isChanged = false

    init(_ keys: [Span: String]) { self.keys = keys }

    /// Returns nil if nothing changes.
    mutating func rewrite(_ content: [Inline]) -> [Inline]? {
        let rewritten = rewritten(content)
        return isChanged ? rewritten : nil
    }

    private mutating func rewritten(_ content: [Inline]) -> [Inline] {
        content.map { inline in
            switch inline {
            case .uiLabel(var label):
                guard let key = keys[label.span], key != label.key else { return inline }
                isChanged = true
                label.key = key
                return .uiLabel(label)
            case .link(var link):
                link.content = rewritten(link.content)
                return .link(link)
            case .emphasis(var group):
                group.content = rewritten(group.content)
                return .emphasis(group)
            case .strong(var group):
                group.content = rewritten(group.content)
                return .strong(group)
            case .strikethrough(var group):
                group.content = rewritten(group.content)
                return .strikethrough(group)
            case .text, .code, .softBreak, .hardBreak, .icon, .image, .html, .footnoteReference: return inline
            }
        }
    }
}
