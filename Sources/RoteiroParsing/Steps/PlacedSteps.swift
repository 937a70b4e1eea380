import Algorithms
import RoteiroCore

/// The steps of an outline by their places, for the assembly of a guide.
struct PlacedSteps {
    /// By the span of the heading.
    private(set) var headings: [Span: (number: Int, entry: StepOutline.Entry)] = [:]
    /// By the span of the item. An item without a number can be a line.
    private(set) var items: [Span: (number: Int, entry: StepOutline.Entry)] = [:]
    /// The lines of a paragraph that are steps, by file, in document order.
    private var lines: [(number: Int, entry: StepOutline.Entry)] = []
    private var substeps: [Int: [Substep]] = [:]
    private let outline: StepOutline
    /// The last step of each sequence.
    private var lastOfSequence: [Int: Int] = [:]

    init(_ outline: StepOutline, _ sources: SourceTexts) {
        self.outline = outline
        for (number, entry) in outline.entries.enumerated() {
            if entry.verdict == .substep, let parent = entry.parent {
                // The first alternative is the step itself.
                let step = outline.entries[parent]
                if !entry.letter.isEmpty, !step.letter.isEmpty, substeps[parent] == nil { substeps[parent] = [Substep(step, sources)] }
                substeps[parent, default: []].append(Substep(entry, sources))
            }
            if entry.place == .heading { headings[entry.span] = (number, entry) }
            guard entry.verdict == .step else { continue }
            if let sequence = entry.sequence { lastOfSequence[sequence] = number }
            if entry.place == .item || entry.place == .line { items[entry.span] = (number, entry) }
            if entry.place == .line { lines.append((number, entry)) }
        }
    }

    func substeps(of entry: Int) -> [Substep] { substeps[entry] ?? [] }

    /// The entries of a list whose items are steps; empty for any other list.
    func steps(of list: List) -> [(item: ListItem, number: Int, entry: StepOutline.Entry)] {
        list.items.compactMap { item in items[item.span].map { (item, $0.number, $0.entry) } }
    }

    /// Whether blocks of a container are steps, or hold steps in containers of their own.
    func hasSteps(_ blocks: [Block]) -> Bool {
        blocks.contains { block in
            switch block {
            case .heading(let heading): headings[heading.span]?.entry.verdict == .step
            case .list(let list): list.items.contains { items[$0.span] != nil }
            case .paragraph(let paragraph): !lines(in: paragraph).isEmpty
            case .callout(let callout): hasSteps(callout.blocks)
            case .vitePressContainer(let container): hasSteps(container.blocks)
            case .quote, .prerequisites, .code, .codeGroup, .table, .figure, .gallery, .qr, .html, .thematicBreak, .tableOfContents: false
            }
        }
    }

    /// The `{#id}` marks of the headings that are steps, also in containers.
    func writtenIDs(in blocks: [Block]) -> Set<String> {
        var ids = Set<String>()
        for block in blocks {
            switch block {
            case .heading(let heading):
                if let id = heading.explicitID, headings[heading.span]?.entry.verdict == .step { ids.insert(id) }
            case .callout(let callout): ids.formUnion(writtenIDs(in: callout.blocks))
            case .vitePressContainer(let container): ids.formUnion(writtenIDs(in: container.blocks))
            case .list, .paragraph, .quote, .prerequisites, .code, .codeGroup, .table, .figure, .gallery, .qr, .html, .thematicBreak,
                .tableOfContents:
                break
            }
        }
        return ids
    }

    /// The lines of a paragraph that are steps.
    func lines(in paragraph: Paragraph) -> [(number: Int, entry: StepOutline.Entry)] {
        if lines.isEmpty { return [] }
        let start = Span(paragraph.span.file, Int(paragraph.span.lower), 0)
        let first = lines.partitioningIndex { $0.entry.span >= start }
        return Array(lines[first...].prefix { $0.entry.span.file == start.file && $0.entry.span.upper <= paragraph.span.upper })
    }

    /// Whether the steps of a sequence go on after the entry.
    func goesOn(after entry: Int) -> Bool {
        guard let sequence = outline.entries[entry].sequence else { return false }
        return lastOfSequence[sequence].map { $0 > entry } ?? false
    }
}

extension Substep {
    fileprivate init(_ entry: StepOutline.Entry, _ sources: SourceTexts) {
        let title = InlineGroup(entry.titleContent(sources), at: entry.span)
        self.init(
            number: entry.number, value: entry.shownValue, letter: entry.letter, title: entry.isTitleCut ? title.withEllipsis : title,
            origin: entry.origin ?? .list, span: entry.span)
    }
}

extension StepOutline.Entry {
    /// The last of the numbers. That of an item is the one that readers see, at the place of the one that is written.
    fileprivate var shownValue: Located<Int>? {
        guard place == .item, let value else { return value }
        return Int(number).map { Located($0, at: value.span) }
    }

    /// The inlines of the title.
    func titleContent(_ sources: SourceTexts) -> [Inline] {
        let head = title.upperBound < content.plainLength ? content.prefix(plainBytes: title.upperBound) : content
        return title.lowerBound > 0 ? InlineSlicer(head, sources).dropping(title.lowerBound) : head
    }
}
