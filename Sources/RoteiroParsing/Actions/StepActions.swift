import RoteiroCore

/// The actions of a step: from the author's comments where present, otherwise extracted from the text.
struct StepActions: Sendable {
    private(set) var actions: [Action] = []
    private(set) var annotation = StepAnnotation()

    private let knownLabels: Set<String>
    /// Nil for a language without a lexicon: its text yields no actions.
    private let lexicon: InstructionLexicon?
    /// Comments not yet assigned to the block that follows them.
    private var authored: [(comment: AuthoredComment, span: Span)] = []

    /// `knownLabels` contains the keys of all labels in the guide. The title of a step with a step word tells no actions, because its text
    /// does; other titles can be all that there is.
    init(of step: Step, knownLabels: Set<String>, _ lexicon: InstructionLexicon?) {
        self.knownLabels = knownLabels
        self.lexicon = lexicon
        switch step.origin {
        case .numberedHeading, .line: read(step.title.content, "/title", isOptional: false)
        case .heading, .list: break
        }
        if let title = step.titleBlock {
            let shown = title - step.blocks[..<title].count(where: \.isComment)
            read(Array(step.blocks[..<title]), "/blocks/", isOptional: false)
            readTitle(step.blocks[title], rest: step.titleRest, "/blocks/\(shown)")
            read(Array(step.blocks[(title + 1)...]), "/blocks/", from: step.titleRest == nil ? shown : shown + 1, isOptional: false)
        } else {
            read(step.blocks, "/blocks/", isOptional: false)
        }
        placeAuthored("/blocks/0")
    }

    /// Numbers the blocks as the step document does, which leaves out comments.
    private mutating func read(_ blocks: [Block], _ prefix: String, from first: Int = 0, isOptional: Bool) {
        var number = first
        for block in blocks {
            if case .html(let html) = block, html.isComment {
                note(html)
                continue
            }
            read(block, prefix + String(number), isOptional: isOptional)
            number += 1
        }
    }

    /// Reads the block that an item of a list has its title from. What stands in its `rest` is at `pointer`.
    private mutating func readTitle(_ block: Block, rest: Block?, _ pointer: String) {
        if placeAuthored("/title") { return }
        let first = actions.count
        for group in block.inlines { read(group.content, "/title", isOptional: false) }
        guard let rest = rest?.inlines.first?.content.first?.span else { return }
        for index in actions.indices[first...] where actions[index].span.lower >= rest.lower { actions[index].pointer = pointer }
    }

    private mutating func note(_ html: RawHTML) {
        guard let comment = AuthoredComment(html) else { return }
        if case .step(let note) = comment { annotation = note } else { authored.append((comment, html.span)) }
    }

    private mutating func read(_ block: Block, _ pointer: String, isOptional: Bool) {
        if placeAuthored(pointer) { return }
        if case .paragraph(let paragraph) = block { read(paragraph.content, pointer, isOptional: isOptional) }
        if case .list(let list) = block {
            for (number, item) in list.items.enumerated() {
                read(item.blocks, "\(pointer)/items/\(number)/blocks/", isOptional: isOptional)
            }
        }
        // The other blocks with children are code and captions, which contain no instructions.
        if case .quote(let quote) = block { read(quote.blocks, pointer + "/blocks/", isOptional: isOptional) }
        if case .vitePressContainer(let container) = block { read(container.blocks, pointer + "/blocks/", isOptional: isOptional) }
        if case .callout(let callout) = block { read(callout.blocks, pointer + "/blocks/", isOptional: true) }
    }

    private mutating func read(_ content: [Inline], _ pointer: String, isOptional: Bool) {
        guard let lexicon else { return }
        let tokens = InstructionTokenizer.tokens(of: content, lexicon)
        for instruction in InstructionReader.instructions(in: tokens, knownLabels: knownLabels, lexicon) {
            actions.append(
                Action(
                    kind: instruction.kind, verb: instruction.verb, target: instruction.object?.target,
                    isOptional: isOptional || instruction.isOptional,
                    confidence: instruction.object?.confidence ?? .low, pointer: pointer, span: instruction.span))
        }
    }

    /// Emits the actions of pending comments, which replace any that the text of the block would yield. Returns whether there were
    /// comments.
    @discardableResult
    private mutating func placeAuthored(_ pointer: String) -> Bool {
        if authored.isEmpty { return false }
        for (comment, span) in authored {
            guard case .action(let kind, let target, let isOptional) = comment else { continue }
            actions.append(
                Action(
                    kind: kind, verb: nil, target: target, isOptional: isOptional, confidence: .authored, pointer: pointer, span: span))
        }
        authored = []
        return true
    }
}

/// Collects the keys of all UI labels in a guide.
struct LabelKeys: GuideVisitor {
    private(set) var keys: Set<String> = []

    mutating func visit(_ inline: Inline) {
        if case .uiLabel(let label) = inline { keys.insert(label.key) }
    }
}
