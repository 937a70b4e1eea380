import RoteiroCore

/// What a step asks the reader to do: what its writer says in comments, else what its Portuguese says.
struct StepActions: Sendable {
    private(set) var actions: [Action] = []
    private(set) var note = StepNote()

    private let knownLabels: Set<String>
    /// Comments that wait for the block that they are about.
    private var authored: [(comment: AuthoredComment, span: Span)] = []

    /// Reads the blocks of one step. `knownLabels` are the keys of the labels of its guide.
    init(_ blocks: [Block], knownLabels: Set<String>) {
        self.knownLabels = knownLabels
        read(blocks, "/blocks/", isOptional: false)
        placeAuthored("/blocks/0")
    }

    /// Places count as the step document does: without comments.
    private mutating func read(_ blocks: [Block], _ prefix: String, isOptional: Bool) {
        var number = 0
        for block in blocks {
            if case .html(let html) = block, html.isComment {
                note(html)
                continue
            }
            read(block, prefix + String(number), isOptional: isOptional)
            number += 1
        }
    }

    private mutating func note(_ html: RawHTML) {
        guard let comment = AuthoredComment(html) else { return }
        if case .step(let note) = comment { self.note = note } else { authored.append((comment, html.span)) }
    }

    private mutating func read(_ block: Block, _ place: String, isOptional: Bool) {
        if placeAuthored(place) { return }
        if case .paragraph(let paragraph) = block { read(paragraph.content, place, isOptional: isOptional) }
        if case .list(let list) = block {
            for (number, item) in list.items.enumerated() {
                read(item.blocks, "\(place)/items/\(number)/blocks/", isOptional: isOptional)
            }
        }
        // Other blocks with children are code and captions, which tell nobody to do anything.
        if case .quote(let quote) = block { read(quote.blocks, place + "/blocks/", isOptional: isOptional) }
        if case .wrapper(let wrapper) = block { read(wrapper.blocks, place + "/blocks/", isOptional: isOptional) }
        if case .callout(let callout) = block { read(callout.blocks, place + "/blocks/", isOptional: true) }
    }

    private mutating func read(_ content: [Inline], _ place: String, isOptional: Bool) {
        for order in InstructionReader.orders(in: InstructionTokenizer.tokens(of: content), knownLabels: knownLabels) {
            actions.append(
                Action(
                    kind: order.kind, verb: order.verb, target: order.object?.target, isOptional: isOptional || order.isOptional,
                    confidence: order.object?.confidence ?? .low, place: place, span: order.span))
        }
    }

    /// Comments before a block say what it asks for, whatever its words say.
    @discardableResult
    private mutating func placeAuthored(_ place: String) -> Bool {
        if authored.isEmpty { return false }
        for (comment, span) in authored {
            guard case .action(let kind, let target, let isOptional) = comment else { continue }
            actions.append(
                Action(
                    kind: kind, verb: nil, target: target, isOptional: isOptional, confidence: .authored, place: place, span: span))
        }
        authored = []
        return true
    }
}

/// The keys of the labels of a guide.
struct LabelKeys: GuideVisitor {
    private(set) var keys: Set<String> = []

    mutating func visit(_ inline: Inline) {
        if case .uiLabel(let label) = inline { keys.insert(label.key) }
    }
}
