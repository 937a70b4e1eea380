import RoteiroCore

/// Groups the blocks of a page into parts and steps.
struct GuideAssembly {
    private(set) var heading: Heading?
    private(set) var intro: [Block] = []
    private(set) var parts: [Part] = []

    private let headings: Headings
    /// The heading level of the last part, or of the steps in the last implicit part.
    private var partLevel = 0
    /// Where the next block is added.
    private var place = Place.intro
    private var ids = StepIDs()

    private enum Place {
        case intro, part
        case step(level: Int)
        case interlude(level: Int)
    }

    init(_ blocks: [Block], of sources: SourceTexts) {
        var blocks = blocks
        if let first = blocks.firstIndex(where: { !$0.isComment }), case .heading(let title) = blocks[first], title.level == 1,
            !Self.isFirstOfSteps(title, blocks[(first + 1)...], sources)
        {
            heading = title
            blocks.remove(at: first)
        }
        headings = Headings(blocks, sources)
        var number = 0
        for block in blocks {
            if case .heading(let heading) = block {
                add(heading, number)
                number += 1
            } else {
                append(block)
            }
        }
        findPrerequisites()
    }

    /// Whether the first heading is one of several steps (`# Passo 1`, `# Passo 2`) rather than the title.
    private static func isFirstOfSteps(_ title: Heading, _ blocks: ArraySlice<Block>, _ sources: SourceTexts) -> Bool {
        guard NumberedHeading(title, sources)?.kind == .step else { return false }
        return blocks.contains { block in
            guard case .heading(let heading) = block, heading.level == 1 else { return false }
            return NumberedHeading(heading, sources)?.kind == .step
        }
    }

    private mutating func append(_ block: Block) {
        switch place {
        case .intro: intro.append(block)
        case .part: parts[parts.count - 1].blocks.append(block)
        case .step: lastStep { $0.blocks.append(block) }
        case .interlude: lastStep { $0.interlude.append(block) }
        }
    }

    private mutating func lastStep(_ change: (inout Step) -> Void) {
        let part = parts.count - 1
        change(&parts[part].steps[parts[part].steps.count - 1])
    }

    private mutating func add(_ heading: Heading, _ number: Int) {
        let entry = headings.entries[number]
        if entry.isStep, let numbered = entry.numbered { return addStep(numbered, entry) }
        if entry.isPart || entry.isParent { return addPart(entry) }
        switch place {
        case .intro: addPart(entry)
        case .part: if heading.level > partLevel { append(.heading(heading)) } else { addPart(entry) }
        case .step(let level), .interlude(let level):
            if heading.level > level {
                append(.heading(heading))
            } else if heading.level == level, headings.entries[number].isInterlude {
                place = .interlude(level: level)
                append(.heading(heading))
            } else {
                addPart(entry)
            }
        }
    }

    private mutating func addPart(_ entry: Headings.Entry) {
        let numbered = entry.isPart ? entry.numbered : nil
        let title = numbered?.title ?? InlineGroup(entry.heading.content, at: entry.heading.textSpan)
        parts.append(
            Part(
                id: ids.part(entry.heading, title), kind: numbered == nil ? .section : .explicit, number: numbered?.number,
                heading: entry.heading, title: title, blocks: [], steps: []))
        partLevel = entry.level
        place = .part
    }

    private mutating func addStep(_ numbered: NumberedHeading, _ entry: Headings.Entry) {
        if needsImplicitPart(entry) {
            parts.append(
                Part(id: ids.implicitPart(), kind: .implicit, number: nil, heading: nil, title: nil, blocks: [], steps: []))
            partLevel = entry.level
        }
        let part = parts.count - 1
        let id = ids.step(entry.heading, numbered.title, inPart: parts[part].id)
        parts[part].steps.append(
            Step(
                id: id, number: numbered.number, word: numbered.word, title: numbered.title, heading: entry.heading, blocks: [],
                interlude: [], sequence: entry.sequence))
        place = .step(level: entry.level)
    }

    /// Whether the step has no parent heading and is the first step or follows a section.
    private func needsImplicitPart(_ entry: Headings.Entry) -> Bool {
        guard let last = parts.last else { return true }
        return entry.parent == nil && last.kind != .implicit
    }

    /// Converts prerequisite callouts before the first step. If there are several, the consumers merge them.
    private mutating func findPrerequisites() {
        intro = intro.map(Prerequisites.recognize)
        for part in parts.indices {
            parts[part].blocks = parts[part].blocks.map(Prerequisites.recognize)
            if !parts[part].steps.isEmpty { return }
        }
    }
}

extension Block {
    fileprivate var isComment: Bool {
        if case .html(let html) = self { html.isComment } else { false }
    }
}

extension Prerequisites {
    /// Converts a tip or info callout with such a title; returns any other block unchanged.
    fileprivate static func recognize(_ block: Block) -> Block {
        guard case .callout(var callout) = block, callout.kind == .tip || callout.kind == .info,
            let title = callout.title?.content.plainText, GuideWords.prerequisites.contains(Slug.id(title))
        else { return block }
        let list = callout.blocks.firstIndex { if case .list = $0 { true } else { false } }
        var items: [Item] = []
        var ids = UniqueNames()
        if let list, case .list(let entries) = callout.blocks[list] {
            for entry in entries.items {
                let id = ids.claim(Slug.id(entry.blocks.firstWords).or("item"), from: 2)
                items.append(Item(id: id, blocks: entry.blocks, span: entry.span))
            }
        }
        let lead = Array(callout.blocks[..<(list ?? callout.blocks.endIndex)])
        let closing = list.map { Array(callout.blocks[($0 + 1)...]) } ?? []
        callout.blocks = []
        return .prerequisites(Prerequisites(callout: callout, lead: lead, items: items, closing: closing))
    }
}

extension [Block] {
    /// The plain text of the first paragraph.
    fileprivate var firstWords: String {
        for case .paragraph(let paragraph) in self { return paragraph.content.plainText }
        return ""
    }
}
