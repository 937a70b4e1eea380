import RoteiroCore

/// Groups the blocks of a page into parts and steps, by the outline of its steps.
struct GuideAssembly {
    private(set) var heading: Heading?
    private(set) var intro: [Block] = []
    private(set) var parts: [Part] = []
    /// By `Step.sequence`.
    private(set) var sequenceFacts: [StepOutline.Sequence] = []

    private let outline: StepOutline
    private let steps: PlacedSteps
    private let sources: SourceTexts
    private var flow: Flow
    private var ids: StepIDs
    /// The sequences of lists and lines, by their numbers in the outline.
    private var sequences: [Int: Int] = [:]
    private var sequenceCount: Int

    /// The page, or a container with steps.
    private struct Flow {
        var headings: Headings
        /// The containers around it, outermost first.
        var boxes: [PartBox] = []
        /// The heading level of the last part, or of the steps in the last implicit part.
        var partLevel = 0
        /// Where the next block is added.
        var place = Place.intro
        /// What is added to the numbers of the sequences of `headings`.
        var firstSequence = 0
        var headingCount = 0
    }

    private enum Place {
        case intro, part
        case step(level: Int)
        case interlude(level: Int)
        /// After a step without a heading; the sequence goes on, so that what follows belongs to the step.
        case item
        /// After the last of such steps: what follows belongs to none.
        case afterItems
        /// After a container with steps: what follows is a part of its own.
        case afterBox
    }

    init(_ blocks: [Block], _ outline: StepOutline, of sources: SourceTexts) {
        var blocks = blocks
        self.sources = sources
        self.outline = outline
        steps = PlacedSteps(outline, sources)
        if let first = blocks.firstIndex(where: { !$0.isComment }), case .heading(let title) = blocks[first], title.level == 1,
            steps.headings[title.span]?.entry.verdict != .step
        {
            heading = title
            blocks.remove(at: first)
        }
        ids = StepIDs(written: steps.writtenIDs(in: blocks))
        flow = Flow(headings: Headings(blocks, sources, steps: steps))
        sequenceCount = flow.headings.sequenceCount
        add(blocks)
        findPrerequisites()
    }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .heading(let heading):
                flow.headingCount += 1
                add(heading, flow.headings.entries[flow.headingCount - 1])
            case .list(let list): add(list)
            case .paragraph(let paragraph): add(paragraph)
            case .callout(let callout): add(block, callout.blocks)
            case .vitePressContainer(let container): add(block, container.blocks)
            case .quote, .prerequisites, .code, .codeGroup, .table, .figure, .gallery, .qr, .html, .thematicBreak, .tableOfContents:
                append(block)
            }
        }
    }

    /// A container with steps is a part, unless it is in a step.
    private mutating func add(_ block: Block, _ inner: [Block]) {
        guard !isInStep, steps.hasSteps(inner), let box = PartBox(block) else { return append(block) }
        let outer = flow
        flow = Flow(
            headings: Headings(inner, sources, steps: steps), boxes: outer.boxes + [box], place: .part, firstSequence: sequenceCount)
        sequenceCount += flow.headings.sequenceCount
        let title = box.callout?.title
        parts.append(
            Part(
                id: ids.box(box, title), kind: .box, number: nil, heading: nil, title: title, blocks: [], steps: [], boxes: flow.boxes))
        noteOpened()
        add(inner)
        flow = outer
        flow.place = .afterBox
    }

    /// The containers of the flow have begun.
    private mutating func noteOpened() {
        for index in flow.boxes.indices { flow.boxes[index].isContinued = true }
    }

    private mutating func append(_ block: Block) {
        switch flow.place {
        case .afterBox:
            // Readers do not see comments.
            if block.isComment { return parts[parts.count - 1].blocks.append(block) }
            addImplicitPart(level: flow.partLevel)
            flow.place = .part
            append(block)
        case .intro: intro.append(block)
        case .part: parts[parts.count - 1].blocks.append(block)
        case .step, .item: lastStep { $0.blocks.append(block) }
        case .interlude, .afterItems: lastStep { $0.interlude.append(block) }
        }
    }

    private var isInStep: Bool {
        switch flow.place {
        case .step, .item: true
        case .intro, .part, .interlude, .afterItems, .afterBox: false
        }
    }

    private var isAfterBox: Bool {
        switch flow.place {
        case .afterBox: true
        case .intro, .part, .step, .interlude, .item, .afterItems: false
        }
    }

    private mutating func lastStep(_ change: (inout Step) -> Void) {
        let part = parts.count - 1
        change(&parts[part].steps[parts[part].steps.count - 1])
    }

    private mutating func add(_ heading: Heading, _ entry: Headings.Entry) {
        if entry.isSubstep, isInStep { return append(.heading(heading)) }
        if entry.isStep, let numbered = entry.numbered { return addStep(numbered, entry) }
        if entry.isPart || entry.isParent { return addPart(entry) }
        switch flow.place {
        case .intro: addPart(entry)
        case .part, .afterBox: if heading.level > flow.partLevel, flow.partLevel > 0 { append(.heading(heading)) } else { addPart(entry) }
        case .item, .afterItems:
            flow.place = .afterItems
            if heading.level > flow.partLevel, flow.partLevel > 0 { append(.heading(heading)) } else { addPart(entry) }
        case .step(let level), .interlude(let level):
            if heading.level > level {
                append(.heading(heading))
            } else if heading.level == level, entry.isInterlude {
                flow.place = .interlude(level: level)
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
                heading: entry.heading, title: title, blocks: [], steps: [], boxes: flow.boxes))
        flow.partLevel = entry.level
        flow.place = .part
    }

    private mutating func addImplicitPart(level: Int) {
        parts.append(
            Part(
                id: ids.implicitPart(), kind: .implicit, number: nil, heading: nil, title: nil, blocks: [], steps: [], boxes: flow.boxes))
        flow.partLevel = level
    }

    private mutating func addStep(_ numbered: NumberedHeading, _ entry: Headings.Entry) {
        if needsImplicitPart(entry) { addImplicitPart(level: entry.level) }
        let part = parts.count - 1
        let id = ids.step(entry.heading, numbered.title, inPart: parts[part].id)
        let sequence = flow.firstSequence + entry.sequence
        var step = Step(
            id: id, number: numbered.number, word: numbered.word, title: numbered.title, heading: entry.heading, origin: entry.origin,
            blocks: [], interlude: [], sequence: sequence)
        if let number = entry.outlineEntry {
            describe(&step, number)
            note(outline.entries[number].sequence, as: sequence)
        }
        parts[part].steps.append(step)
        flow.place = .step(level: entry.level)
    }

    private func describe(_ step: inout Step, _ number: Int) {
        let entry = outline.entries[number]
        if entry.place != .item { step.writtenNumber = entry.number }
        step.annotation.isOptional = entry.isOptional
        step.isTitleCut = entry.isTitleCut
        step.saysOptional = entry.place == .item && entry.isOptional
        step.substeps = steps.substeps(of: number)
    }

    /// Whether the step has no parent heading and is the first step or follows a section.
    private func needsImplicitPart(_ entry: Headings.Entry) -> Bool {
        guard let last = parts.last, !isAfterBox else { return true }
        return entry.parent == nil && last.kind != .implicit && last.kind != .box
    }

    // MARK: Steps without a heading

    private mutating func add(_ list: List) {
        let found = steps.steps(of: list)
        guard !found.isEmpty, found.count == list.items.count else { return append(.list(list)) }
        beginItems()
        // Items count from the first number, whatever the others are, as on the page.
        var value = (list.start ?? 1) - 1
        for (offset, (item, number, entry)) in found.enumerated() {
            let written = item.number ?? Located(unwritten: offset + 1, before: item.span)
            let startsAgain = offset > 0 && item.number?.value == 1 && list.items[offset - 1].number?.value != 1
            value = startsAgain ? 1 : value + 1
            let isLine = entry.place == .line
            defer {
                lastStep {
                    $0.list = list.span
                    if isLine, case .paragraph(let paragraph) = item.blocks.first { $0.line = paragraph.onlyLine }
                }
            }
            add(
                number, entry, isLine ? entry.value ?? written : Located(value, at: written.span), span: item.span,
                textSpan: textSpan(of: entry, in: item), blocks: isLine ? Array(item.blocks.dropFirst()) : item.blocks,
                explicit: item.attributes.id)
        }
    }

    private mutating func beginItems() {
        if parts.isEmpty || isAfterBox { addImplicitPart(level: flow.partLevel) }
    }

    private func textSpan(of entry: StepOutline.Entry, in item: ListItem) -> Span {
        guard let content: Span = entry.content.span, content.file == item.span.file else { return item.span }
        return content
    }

    /// A paragraph whose lines are steps; text before the first of them is not.
    private mutating func add(_ paragraph: Paragraph) {
        let found = steps.lines(in: paragraph)
        guard !found.isEmpty else { return append(.paragraph(paragraph)) }
        var rest = found[...]
        var text: [Inline] = []
        for line in paragraph.content.lines {
            let span: Span? = line.span
            guard let span, let next = rest.first, next.entry.span.lower <= span.upper else {
                text += line
                continue
            }
            appendText(&text)
            while let (number, entry) = rest.first, entry.span.lower <= span.upper {
                rest.removeFirst()
                beginItems()
                add(
                    number, entry, entry.value ?? Located(0, at: entry.span), span: entry.span, textSpan: entry.span, blocks: [],
                    explicit: found.count == 1 ? paragraph.attributes.id : nil)
                lastStep { $0.line = paragraph.onlyLine }
            }
        }
        appendText(&text)
    }

    /// Appends lines between steps as a paragraph.
    private mutating func appendText(_ text: inout [Inline]) {
        while text.last?.isBreak == true { text.removeLast() }
        if let span: Span = text.span { append(.paragraph(Paragraph(content: text, span: span))) }
        text = []
    }

    private mutating func add(
        _ number: Int, _ entry: StepOutline.Entry, _ written: Located<Int>, span: Span, textSpan: Span, blocks: [Block],
        explicit: String? = nil
    ) {
        let part = parts.count - 1
        let content = entry.titleContent(sources)
        let title = InlineGroup(content, at: content.span ?? textSpan)
        var step = Step(
            id: ids.step(title, explicit: explicit, inPart: parts[part].id), number: written, word: entry.word, title: title,
            origin: entry.origin ?? .list,
            span: span, textSpan: textSpan, blocks: blocks, sequence: sequence(entry.sequence ?? 0))
        describe(&step, number)
        parts[part].steps.append(step)
        let isOpen = entry.place == .line || steps.goesOn(after: number)
        flow.place = isOpen ? .item : .afterItems
    }

    private mutating func sequence(_ number: Int) -> Int {
        if let sequence = sequences[number] { return sequence }
        let sequence = sequenceCount
        sequenceCount += 1
        sequences[number] = sequence
        note(number, as: sequence)
        return sequence
    }

    /// Keeps what the outline knows of a sequence. A sequence of the guide can be several of the outline: what speaks against one counts.
    private mutating func note(_ number: Int?, as sequence: Int) {
        guard let number else { return }
        let facts = outline.sequences[number]
        while sequenceFacts.count <= sequence { sequenceFacts.append(.init(origin: facts.origin, isCertain: true)) }
        sequenceFacts[sequence].origin = facts.origin
        sequenceFacts[sequence].isCertain = sequenceFacts[sequence].isCertain && facts.isCertain
        sequenceFacts[sequence].isJoined = sequenceFacts[sequence].isJoined || facts.isJoined
        sequenceFacts[sequence].isSplit = sequenceFacts[sequence].isSplit || facts.isSplit
        sequenceFacts[sequence].hasNearMiss = sequenceFacts[sequence].hasNearMiss || facts.hasNearMiss
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

extension Paragraph {
    /// The content, if it is one line.
    fileprivate var onlyLine: [Inline] { content.contains(where: \.isBreak) ? [] : content }
}

extension [Inline] {
    /// The lines, each with the line break at its end.
    fileprivate var lines: [[Inline]] {
        var lines: [[Inline]] = [[]]
        for inline in self {
            lines[lines.count - 1].append(inline)
            if inline.isBreak { lines.append([]) }
        }
        return lines.filter { !$0.isEmpty }
    }
}
