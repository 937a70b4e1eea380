import RoteiroCore

/// An ordered list of a page. Its items can be steps.
struct NumberedList {
    struct Item {
        /// As written.
        var number: Located<Int>
        var span: Span
        /// Where the content begins; nil for an empty item.
        var content: Span?
    }

    var items: [Item]
    var span: Span
    /// For a list of steps: their sequence.
    var sequence: Int?

    /// The edits that number the items from `first`, or give all of them that number. Nil if the source differs.
    func edits(from first: Int, keepingOne: Bool = false, _ texts: SourceTexts) -> [Edit]? {
        var edits: [Edit] = []
        for (item, number) in zip(items, first...) {
            let written = texts.string(at: item.number.span)
            guard Int(written) == item.number.value else { return nil }
            let right = keepingOne ? first : number
            if right != item.number.value { edits.append(Edit(at: item.number.span, expected: written, replacement: String(right))) }
        }
        return edits.isEmpty ? nil : edits
    }
}

/// The ordered lists of a page.
struct NumberedLists {
    /// A list that starts again at 1 after a list of the same kind, with pictures, code, quotes or boxes between.
    struct Restart {
        var previous: NumberedList
        var between: [Block]
        var list: NumberedList
        /// How many items are before the list, in all lists that belong together.
        var before: Int
        /// Whether all items before have the number 1.
        var isLazy: Bool
    }

    private(set) var all: [NumberedList] = []
    private(set) var restarts: [Restart] = []
    private let texts: SourceTexts

    /// The list before, in one row of blocks.
    private struct Open {
        var list: NumberedList
        var between: [Block] = []
        var count: Int
        var isLazy: Bool
    }

    init(of guide: Guide, _ texts: SourceTexts) {
        self.texts = texts
        read(guide.intro)
        for part in guide.parts {
            read(part.steps, after: read(part.blocks))
        }
        for footnote in guide.footnotes { read(footnote.blocks) }
    }

    /// Returns the list at the end, with what stands after it.
    @discardableResult
    private mutating func read(_ blocks: [Block]) -> Open? {
        var open: Open?
        for block in blocks {
            if case .list(let list) = block {
                read(list, &open)
            } else {
                note(block, &open)
                if case .prerequisites(let box) = block {
                    read(box.lead)
                    for item in box.items { read(item.blocks) }
                    read(box.closing)
                } else {
                    read(block.children)
                }
            }
        }
        return open
    }

    private mutating func read(_ list: List, _ open: inout Open?) {
        if let numbered = NumberedList(list) { add(numbered, &open) } else { open = nil }
        for item in list.items { read(item.blocks) }
    }

    /// Steps that are items of one list follow each other.
    private mutating func read(_ steps: [Step], after before: Open?) {
        var open = before
        var index = 0
        while index < steps.count {
            guard let span = steps[index].list else {
                read(steps[index].blocks)
                read(steps[index].interlude)
                open = nil
                index += 1
                continue
            }
            let end = steps[index...].firstIndex { $0.list != span } ?? steps.count
            let group = steps[index..<end]
            index = end
            if let list = NumberedList(group, span, texts) { add(list, &open) } else { open = nil }
            for step in group { read(step.blocks) }
            guard let last = group.last else { continue }
            read(last.interlude)
            for block in last.blocks where block.span.lower >= span.upper || block.span.file != span.file { note(block, &open) }
            for block in last.interlude { note(block, &open) }
        }
    }

    private mutating func add(_ list: NumberedList, _ open: inout Open?) {
        all.append(list)
        let isLazy = list.items.allSatisfy { $0.number.value == 1 }
        guard let before = open, !before.between.isEmpty, list.items.first?.number.value == 1,
            isSameKind(before.list, list), delimiter(of: before.list) == delimiter(of: list)
        else {
            open = Open(list: list, count: list.items.count, isLazy: isLazy)
            return
        }
        restarts.append(
            Restart(
                previous: before.list, between: before.between, list: list, before: before.count, isLazy: before.isLazy && isLazy))
        open = Open(list: list, count: before.count + list.items.count, isLazy: before.isLazy && isLazy)
    }

    /// Both are steps or neither is; a single item before a picture is no list of its own.
    private func isSameKind(_ before: NumberedList, _ list: NumberedList) -> Bool {
        (before.sequence == nil) == (list.sequence == nil) || before.items.count == 1
    }

    /// `.` or `)`
    private func delimiter(of list: NumberedList) -> UInt8? {
        guard let span = list.items.first?.number.span else { return nil }
        let bytes = texts[span.file].bytes
        return Int(span.upper) < bytes.count ? bytes[Int(span.upper)] : nil
    }

    /// A picture, code, a quote or a box can belong to the item before; anything else ends the row.
    private func note(_ block: Block, _ open: inout Open?) {
        switch block {
        case .figure, .gallery, .code, .codeGroup, .quote, .callout, .vitePressContainer, .qr: open?.between.append(block)
        case .html(let html):
            if html.isComment { return }
            let isPicture = html.references.contains { $0.kind == .image || $0.kind == .media }
            if isPicture { open?.between.append(block) } else { open = nil }
        case .paragraph, .heading, .list, .prerequisites, .table, .thematicBreak, .tableOfContents: open = nil
        }
    }
}

extension NumberedList {
    fileprivate init?(_ list: List) {
        guard list.isOrdered else { return nil }
        var items: [Item] = []
        for item in list.items {
            guard let number = item.number else { return nil }
            items.append(Item(number: number, span: item.span, content: item.blocks.first?.span))
        }
        self.init(items: items, span: list.span)
    }

    fileprivate init?(_ steps: ArraySlice<Step>, _ span: Span, _ texts: SourceTexts) {
        var items: [Item] = []
        for step in steps {
            guard let written = Int(texts.string(at: step.number.span)) else { return nil }
            items.append(Item(number: Located(written, at: step.number.span), span: step.span, content: step.blocks.first?.span))
        }
        self.init(items: items, span: span, sequence: steps.first?.sequence)
    }
}
