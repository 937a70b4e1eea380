import RoteiroCore

/// Recognises the steps of one flow: the page, or a box outside steps. The passes are in the files `FlowReader+….swift`.
struct FlowReader {
    /// What stands for the heading and the sentence above a flow.
    struct Frame {
        var heading: StepText?
        var lead: StepText?

        static var page: Frame { Frame(heading: nil, lead: nil) }
    }

    /// What a heading is.
    enum HeadingRole {
        case plain
        case step(entry: Int)
        /// A sub-step of the step that this heading is.
        case substep(of: Int)
    }

    let page: StepPage
    let nodes: [FlowNode]
    let frame: Frame
    /// The indices of the nodes around the flow.
    let path: [Int]
    /// The title of the page, if this is the flow of the page.
    let pageHeading: Heading?
    /// The indices of the headings.
    let headings: [Int]
    /// The author's word on a node.
    private(set) var marks: [Int: Bool] = [:]

    /// The headings with a step word.
    var words: [Int: StepHeadingGrammar.Result] = [:]
    var roles: [Int: HeadingRole] = [:]
    /// Headings with decimals among headings without.
    var misplaced: Set<Int> = []
    /// The numbers of headings that are steps.
    var numbers: [Int: Int] = [:]
    /// The heading above a node.
    private(set) var headingAbove: [Int] = []
    /// The bold line above a node, below the heading above.
    private(set) var boldAbove: [Int] = []
    /// The heading of the step that a node is in; -1 for none.
    var stepAround: [Int] = []
    /// The line of the step that a node is in; -1 for none.
    var lineAround: [Int] = []
    /// For each heading the nearest heading before it of a higher rank.
    private(set) var parents: [Int?]
    private var cachedTexts: [StepText?]
    private var cachedItems: [(texts: [StepText], answers: [ItemAnswer])?]
    private var isTextPage: Bool?
    private var cachedTitle: StepContext?
    /// The entries of the items before boxes that stand between the items of one run.
    var itemAround: [Int: Int] = [:]
    /// Lines that are steps, by node.
    var lines: [Int: [LineEntry]] = [:]
    /// The entry of the last line of a node that is a step.
    var lastLine: [Int: Int] = [:]
    private var cachedStems: [[UInt64]?]

    init(_ blocks: [Block], page: StepPage, frame: Frame, path: [Int], pageHeading: Heading?) {
        self.page = page
        self.frame = frame
        self.path = path
        self.pageHeading = pageHeading
        let nodes = FlowNode.nodes(of: blocks)
        self.nodes = nodes
        headings = nodes.indices.filter { nodes[$0].isHeading }
        parents = Array(repeating: nil, count: nodes.count)
        cachedTexts = Array(repeating: nil, count: nodes.count)
        cachedItems = Array(repeating: nil, count: nodes.count)
        cachedStems = Array(repeating: nil, count: nodes.count)
    }

    mutating func read(_ log: inout OutlineLog) {
        findMarks()
        findParents()
        readStepHeadings(&log)
        readNumberedHeadings(&log)
        findScopes()
        readLines(&log)
        readLists(&log)
        readSubsteps(&log)
        readOtherHeadings(&log)
        readNearMisses(&log)
        readBoxes(&log)
    }

    // MARK: What is around

    private mutating func findMarks() {
        for index in nodes.indices.dropFirst() {
            if case .comment(let html) = nodes[index - 1].kind, let mark = StepMark.read(html) { marks[index] = mark }
        }
    }

    private mutating func findParents() {
        headingAbove.reserveCapacity(nodes.count)
        boldAbove.reserveCapacity(nodes.count)
        var open: [Int] = []
        var bold = -1
        for index in nodes.indices {
            headingAbove.append(open.last ?? -1)
            boldAbove.append(bold)
            switch nodes[index].kind {
            case .heading(let heading):
                while let last = open.last, level(last) >= heading.level { open.removeLast() }
                if let last = open.last { parents[index] = last }
                open.append(index)
                bold = -1
            case .paragraph(let paragraph): if paragraph.isBold { bold = index }
            case .list, .box, .picture, .comment, .html, .closed: break
            }
        }
    }

    func level(_ node: Int) -> Int { nodes[node].level }

    /// The nearest heading before a node, whatever its level.
    func nearestHeading(above node: Int) -> Int? { headingAbove[node] < 0 ? nil : headingAbove[node] }

    private mutating func findScopes() {
        var current = -1
        for index in nodes.indices {
            if nodes[index].isHeading {
                switch roles[index] {
                case .step: current = index
                case .substep(let step): current = step
                case .plain, nil: if current >= 0, level(index) <= level(current) { current = -1 }
                }
            }
            stepAround.append(current)
        }
        lineAround = Array(repeating: -1, count: nodes.count)
    }

    /// Whether a node is inside a step.
    func isInside(_ node: Int) -> Bool { stepAround[node] >= 0 || lineAround[node] >= 0 }

    // MARK: Texts

    mutating func text(of node: Int) -> StepText {
        if let text = cachedTexts[node] { return text }
        let text: StepText
        switch nodes[node].kind {
        case .heading(let heading): text = StepText(heading.content, page.lexicon)
        case .paragraph(let paragraph): text = StepText(paragraph.content, page.lexicon)
        case .list, .box, .picture, .comment, .html, .closed: text = StepText([], page.lexicon)
        }
        cachedTexts[node] = text
        return text
    }

    /// The first texts of the items of a list, and what they say.
    mutating func items(of node: Int, _ lexicon: InstructionLexicon) -> (texts: [StepText], answers: [ItemAnswer]) {
        if let items = cachedItems[node] { return items }
        guard case .list(let list, let range, _, _) = nodes[node].kind else { return ([], []) }
        let texts = list.items[range].map { ItemText.first(of: $0, lexicon) }
        let items = (texts, texts.map { ItemReader.answer($0, lexicon) })
        cachedItems[node] = items
        return items
    }

    /// The stems of the words of a heading.
    mutating func stems(of heading: Int, _ lexicon: InstructionLexicon) -> [UInt64] {
        if let stems = cachedStems[heading] { return stems }
        let stems = SummaryReader.stems(text(of: heading), lexicon)
        cachedStems[heading] = stems
        return stems
    }

    mutating func pageIsText() -> Bool {
        if let isTextPage { return isTextPage }
        let isText = page.isText(heading: pageHeading)
        isTextPage = isText
        return isText
    }

    /// What the title of the page says of its lists.
    mutating func pageTitle(_ lexicon: InstructionLexicon) -> StepContext {
        if let cachedTitle { return cachedTitle }
        var context = StepContext.nothing
        if pageIsText() {
            context = StepContext(kind: .text, words: pageHeading?.text ?? page.title ?? "")
        } else if let pageHeading {
            context = HeadingReader.governing(StepText(pageHeading.content, lexicon), lexicon) ?? .nothing
        }
        cachedTitle = context
        return context
    }

    // MARK: Entries

    func entry(
        _ place: StepOutline.Place, _ span: Span, _ verdict: StepOutline.Verdict, _ origin: StepOrigin? = nil, _ reason: StepReason
    ) -> StepOutline.Entry {
        StepOutline.Entry(place: place, span: span, verdict: verdict, origin: origin, reason: reason)
    }

    func place(_ node: Int) -> [Int] { path + [node] }

    // MARK: Boxes

    private mutating func readBoxes(_ log: inout OutlineLog) {
        for index in nodes.indices {
            guard case .box(let box) = nodes[index].kind, !isInside(index) else { continue }
            if let item = itemAround[index] {
                SubstepCollector.addItems(in: box.blocks, of: item, at: place(index), lexicon: page.lexicon, &log)
                continue
            }
            if box.isMarked {
                readMarked(box, at: index, &log)
                continue
            }
            guard box.blocks.contains(where: \.mayHoldSteps) else { continue }
            var heading = box.title.map { StepText($0.content, page.lexicon) }
            if heading.map(saysNothing) != false, let above = headingOf(box, at: index) { heading = text(of: above) }
            let frame = Frame(heading: heading, lead: lead(before: index))
            var flow = FlowReader(box.blocks, page: page, frame: frame, path: place(index), pageHeading: pageHeading)
            flow.read(&log)
        }
    }

    /// The heading above a box. A list between them is what the heading announces; a box with a title of its own is something else.
    private func headingOf(_ box: FlowBox, at index: Int) -> Int? {
        guard let above = nearestHeading(above: index) else { return nil }
        let hasList = nodes[above..<index].contains { if case .list = $0.kind { true } else { false } }
        return hasList && box.title.map({ !$0.content.isEmpty }) == true ? nil : above
    }

    private func saysNothing(_ title: StepText) -> Bool {
        guard !title.isEmpty, let lexicon = page.lexicon else { return true }
        return HeadingReader.context(title, lexicon).kind == .nothing && !TaskReader.namesTask(title, lexicon)
    }

    // MARK: Headings that are nothing

    private func readOtherHeadings(_ log: inout OutlineLog) {
        for index in headings where roles[index] == nil {
            log.add(
                entry(.heading, nodes[index].span, .text, nil, index == headings.first && level(index) == 1 ? .title : .noStepWord),
                at: place(index))
        }
    }
}

extension Block {
    /// Whether a block of a box can be a step, hold one, or look like one: a quick test that lets no such block pass.
    fileprivate var mayHoldSteps: Bool {
        switch self {
        case .paragraph(let paragraph): paragraph.content.mayHoldNumberedLines || paragraph.content.mayNameStep
        case .code, .codeGroup, .table, .figure, .gallery, .qr, .thematicBreak, .tableOfContents: false
        case .heading, .list, .quote, .callout, .prerequisites, .vitePressContainer, .html: true
        }
    }
}

extension Paragraph {
    /// Whether the paragraph is one bold run, with a colon at most after it.
    var isBold: Bool {
        var hasBold = false
        for inline in content {
            switch inline {
            case .strong, .uiLabel, .link:
                if hasBold { return false }
                hasBold = true
            case .text(let text):
                let isColon = hasBold && text.value.utf8.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
                let isDecoration = !hasBold && !text.value.utf8.contains { $0.isASCIIAlphanumeric || $0 == 0xC3 }
                if !isColon, !isDecoration { return false }
            case .code, .softBreak, .hardBreak, .emphasis, .strikethrough, .image, .icon, .html, .footnoteReference: return false
            }
        }
        return hasBold
    }
}
