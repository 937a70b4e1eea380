import CCMarkGFM
import GuideModel
import GuideText

/// Turns cmark's tree into blocks with their places.
struct BlockReader {
    let text: MarkdownText
    /// The extension that made the containers of this tree.
    let containers: OpaquePointer?
    private(set) var faults: [SyntaxFault] = []
    private(set) var footnotes: [Footnote] = []
    /// A text was nested deeper than anything may walk.
    private(set) var isTooDeep = false
    private var slugs = SlugRegistry()
    private var footnoteUses: [Int: Int] = [:]
    /// `>` around the block that is read: so many marks begin each of its lines.
    private var quotes: [LineContent.QuoteMark] = []
    /// Lists around it.
    private var lists = 0
    /// Closing lines of the containers around it, nil for those that have none.
    private var closings: [Span?] = []

    init(_ text: MarkdownText, containers: OpaquePointer?) {
        self.text = text
        self.containers = containers
    }

    /// Everything that `node` holds.
    mutating func blocks(of node: TreeNode) -> [Block] {
        var blocks: [Block] = []
        for child in node.children { blocks += self.blocks(child) }
        return blocks
    }

    /// Footnotes stand at the end of cmark's tree, so that all marks were read before.
    func finishedFootnotes() -> [Footnote] {
        footnotes.map { Footnote(number: $0.number, uses: footnoteUses[$0.number] ?? 0, blocks: $0.blocks, span: $0.span) }
    }

    private mutating func blocks(_ node: TreeNode) -> [Block] {
        switch node.type {
        case CMARK_NODE_PARAGRAPH: return paragraph(node)
        case CMARK_NODE_HEADING: return heading(node).map { [.heading($0)] } ?? []
        case CMARK_NODE_LIST: return [.list(list(node))]
        case CMARK_NODE_BLOCK_QUOTE:
            if let open = OpenContainer.of(node.pointer, in: containers) { return container(node, open) }
            return [quote(node)]
        case CMARK_NODE_CODE_BLOCK: return [.code(code(node))]
        case CMARK_NODE_HTML_BLOCK: return html(node)
        case CMARK_NODE_THEMATIC_BREAK: return [.divider(text.span(range(node)))]
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            let blocks = blocks(of: node)
            let start = footnoteStart(node)
            let span = text.span(start..<max(start, range(node).upperBound))
            footnotes.append(Footnote(number: footnotes.count + 1, uses: 0, blocks: blocks, span: span))
            return []
        default: return node.typeName == "table" ? [.table(table(node))] : []
        }
    }

    /// cmark counts from after the `[^label]:`.
    private func footnoteStart(_ node: TreeNode) -> Int {
        let line = text.lines.content(of: Int(node.startLine))
        let head = text.bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + max(0, Int(node.startColumn) - 1))]
        let bracket = head.indices.last { head[$0...].starts(with: "[^".utf8) }
        return bracket ?? lineContent.range(of: Int(node.startLine)).lowerBound
    }

    // MARK: Places

    /// The bytes from where the block begins to where it ends, without the blanks that cmark counts in.
    private func range(_ node: TreeNode) -> Range<Int> {
        let range = text.range(line: node.startLine, column: node.startColumn, endLine: node.endLine, endColumn: node.endColumn)
        return range.lowerBound..<text.trimmedEnd(of: range)
    }

    private var lineContent: LineContent { LineContent(text: text, quotes: quotes) }

    private func segments(_ node: TreeNode) -> [Range<Int>] {
        if let table = node.tableBelow { return linesAbove(table) }
        let first = Int(node.startLine)
        let whole = text.lines.content(of: first)
        let start = min(whole.lowerBound + max(0, Int(node.startColumn) - 1), whole.upperBound)
        var segments = [start..<whole.upperBound]
        for line in (first + 1)..<max(first + 1, Int(node.endLine) + 1) { segments.append(lineContent.range(of: line)) }
        return segments
    }

    /// A table that begins in the middle of a paragraph leaves the lines above without a place; its own place has them.
    private func linesAbove(_ table: TreeNode) -> [Range<Int>] {
        let header = TableLayout(lineContent, node: table).headerLine
        return (min(Int(table.startLine), header - 1)..<header).map { lineContent.range(of: $0) }
    }

    private mutating func inlines(of node: TreeNode, _ content: BlockContent, from start: Int = 0) -> [Inline] {
        var reader = InlineReader(text, content, from: start, footnoteUses: footnoteUses)
        // The reader has the only copy while it counts: a second one would make every mark copy them all.
        footnoteUses = [:]
        let inlines = reader.inlines(of: node)
        footnoteUses = reader.footnoteUses
        faults += reader.faults
        if reader.isTooDeep { isTooDeep = true }
        return inlines
    }

    private func rewrite(_ inlines: [Inline]) -> [Inline] {
        text.dialect == .pages ? PageInlines(sources: text.sources).rewrite(inlines) : inlines
    }

    // MARK: Blocks

    private mutating func paragraph(_ node: TreeNode) -> [Block] {
        let content = BlockContent(text.bytes, lines: segments(node))
        // cmark reads no definitions in what a table leaves of a paragraph.
        let start = node.tableBelow == nil ? Definitions.end(in: content.bytes) : 0
        let inlines = inlines(of: node, content, from: start)
        guard let span = inlines.span else { return [] }
        let paragraph = Paragraph(content: rewrite(inlines), span: span)
        return text.dialect == .pages ? Figures.split(paragraph) : [.paragraph(paragraph)]
    }

    private mutating func heading(_ node: TreeNode) -> Heading? {
        // A container's title carries its extension and is read with the container.
        if cmark_node_get_syntax_extension(node.pointer) != nil { return nil }
        var segments = segments(node)
        let line = segments[0]
        segments[0] = afterNumberSigns(line)
        let content = BlockContent(text.bytes, lines: segments)
        var inlines = inlines(of: node, content, from: Definitions.end(in: content.bytes))
        let attributes = text.dialect == .pages ? HeadingAttributes.takeOff(&inlines, text.sources) : Attributes()
        let words = Emoji.withoutShortcodes(inlines.plainText).trimmingBlanks
        let slug = text.dialect == .pages ? slugs.slug(for: words, explicit: attributes.id) : ""
        // cmark leaves out the number signs at the end.
        let isATX = segments[0].lowerBound > line.lowerBound
        let whole = text.span(isATX ? line.lowerBound..<text.trimmedEnd(of: line) : range(node))
        return Heading(
            level: Int(cmark_node_get_heading_level(node.pointer)), content: rewrite(inlines), text: words, slug: slug,
            explicitID: attributes.id, classes: attributes.classes, textSpan: inlines.span ?? whole, span: whole)
    }

    private func afterNumberSigns(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, text.bytes[start] == UInt8(ascii: "#") { start += 1 }
        guard (1...6).contains(start - range.lowerBound), start == range.upperBound || text.bytes[start].isBlank else { return range }
        while start < range.upperBound, text.bytes[start].isSpace { start += 1 }
        return start..<range.upperBound
    }

    private mutating func list(_ node: TreeNode) -> List {
        let isOrdered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
        var items: [ListItem] = []
        lists += 1
        defer { lists -= 1 }
        for child in node.children {
            // A task's item carries the extension of task lists.
            let isTask = cmark_node_get_syntax_extension(child.pointer) != nil
            let range = range(child)
            items.append(
                ListItem(
                    task: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(child.pointer) : nil,
                    number: isOrdered ? number(at: range) : nil, blocks: blocks(of: child), span: text.span(range)))
        }
        return List(
            start: isOrdered ? Int(cmark_node_get_list_start(node.pointer)) : nil,
            isTight: cmark_node_get_list_tight(node.pointer) != 0, items: items, span: text.span(range(node)))
    }

    private func number(at range: Range<Int>) -> Located<Int>? {
        let digits = text.bytes[range].prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        return Located(number, at: text.span(digits.startIndex..<digits.endIndex))
    }

    private mutating func quote(_ node: TreeNode) -> Block {
        quotes.append(lists > 0 ? .inList : .outside)
        let blocks = blocks(of: node)
        quotes.removeLast()
        let quote = Quote(blocks: blocks, span: text.span(range(node)))
        guard text.dialect == .pages, let alert = Alerts.callout(from: quote, text.sources) else { return .quote(quote) }
        return .callout(alert)
    }

    private mutating func code(_ node: TreeNode) -> CodeBlock {
        let range = range(node)
        var length: Int32 = 0
        var offset: Int32 = 0
        var mark: CChar = 0
        let isFenced = cmark_node_get_fenced(node.pointer, &length, &offset, &mark) != 0
        var info: Located<String>?
        if isFenced, let words = cmark_node_get_fence_info(node.pointer).map({ String(cString: $0) }), !words.isEmpty {
            let line = text.lines.content(of: Int(node.startLine))
            let start = min(range.lowerBound + Int(length), line.upperBound)
            let place = text.bytes[start..<line.upperBound].drop(while: \.isSpace)
            let end = place.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? place.startIndex
            info = Located(words, at: text.span(place.startIndex..<end))
        }
        let literal = node.literal
        let isClosed = isFenced && isClosed(node, mark: UInt8(bitPattern: mark), length: Int(length), literal)
        if isFenced, text.dialect == .pages, !isClosed, !codeLinesEndedByContainers.contains(Int(node.startLine)) {
            faults.append(.codeFenceUnclosed(text.span(range.lowerBound..<text.lines.content(of: Int(node.startLine)).upperBound)))
        }
        // cmark ends an open fence on the line that follows it, or, in a container, where it began.
        let lastLine = Int(node.startLine) + literal.lineBreaks + (isClosed ? 1 : 0)
        let end = isFenced ? max(range.lowerBound, text.lines.content(of: lastLine).upperBound) : range.upperBound
        let block = CodeBlock(info: info, text: literal, span: text.span(range.lowerBound..<end))
        return text.dialect == .pages ? CodeInfo.read(block) : block
    }

    /// cmark does not say whether a fence was closed; its last line does, when it is neither code nor the next block's.
    private func isClosed(_ node: TreeNode, mark: UInt8, length: Int, _ literal: String) -> Bool {
        let last = Int(node.endLine)
        guard last - Int(node.startLine) - 1 == literal.lineBreaks, node.following?.startLine != node.endLine else { return false }
        let line = lineContent.range(of: last)
        let marks = text.bytes[line].prefix { $0 == mark }
        return marks.count >= length && text.bytes[marks.endIndex..<line.upperBound].allSatisfy(\.isBlank)
    }

    private var codeLinesEndedByContainers: Set<Int> = []

    private mutating func html(_ node: TreeNode) -> [Block] {
        let literal = node.literal
        let content = htmlContent(literal, from: Int(node.startLine))
        // The block ends with a line end that the content lacks.
        let isExact = literal.utf8.starts(with: content.bytes) && literal.utf8.count - content.bytes.count <= 1
        let html = PlacedHTML(literal, at: 0..<content.bytes.count, isExact: isExact, of: content, in: text)
        guard text.dialect == .pages else { return [.html(html.block)] }
        faults += VueSyntax.faults(in: html)
        return VueSyntax.isOnlyCode(html) ? [] : [.html(html.block)]
    }

    /// Each line of a block of HTML is the end of a line of the text: what stands before it belongs to containers. A tab
    /// that is half theirs gives spaces that the text has not.
    private func htmlContent(_ literal: String, from first: Int) -> BlockContent {
        var lines = literal.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        var content = BlockContent()
        for (index, line) in lines.enumerated() {
            let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }
            let whole = text.lines.content(of: first + index)
            let start = max(whole.lowerBound, whole.upperBound - line.count + indent.count)
            content.append(line: text.bytes, start..<whole.upperBound, indent: Array(indent))
        }
        return content
    }

    private mutating func table(_ node: TreeNode) -> Table {
        let layout = TableLayout(lineContent, node: node)
        var rows: [[Table.Cell]] = []
        for (row, child) in node.children.enumerated() {
            var cells: [Table.Cell] = []
            let nodes = Array(child.children)
            for (cell, range) in zip(nodes, layout.cells(ofRow: row, count: nodes.count)) {
                let inlines = inlines(of: cell, BlockContent(text.bytes, cell: range))
                cells.append(Table.Cell(content: rewrite(inlines), span: text.span(range)))
            }
            rows.append(cells)
        }
        let columns = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
        let letters = cmark_gfm_extensions_get_table_alignments(node.pointer)
        let alignments = (0..<columns).map { Table.Alignment(letter: letters?[$0] ?? 0) }
        return Table(
            alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()), span: text.span(layout.range))
    }

    // MARK: Containers

    private mutating func container(_ node: TreeNode, _ open: OpenContainer) -> [Block] {
        let fence = fence(open)
        let start = text.lines.start(of: open.openLine) + open.line.column
        let end = open.closeLine > 0 ? text.lines.content(of: open.closeLine).upperBound : range(node).upperBound
        if open.closeLine == 0 {
            faults.append(
                .containerUnclosed(kind: fence.kind, opening: fence.opening, endedBy: closings.last { $0 != nil } ?? nil))
        } else if let line = open.openCodeLine, let closing = fence.closing {
            codeLinesEndedByContainers.insert(line)
            faults.append(.containerFenceInCode(closing: closing, code: text.span(text.lines.content(of: line))))
        }
        let title = title(of: node, open)
        closings.append(fence.closing)
        let blocks = blocks(of: node)
        closings.removeLast()
        return [
            ContainerBlock(open: open, fence: fence, title: title, blocks: blocks, span: text.span(start..<max(start, end))).block(in: text)
        ]
    }

    private func fence(_ open: OpenContainer) -> Fence {
        let line = text.lines.start(of: open.openLine)
        let closing = open.closeLine > 0 ? text.span(trimmed(text.lines.content(of: open.closeLine))) : nil
        return Fence(
            kind: open.line.kind, markers: open.line.markers, opening: text.span((line + open.line.column)..<(line + open.line.end)),
            closing: closing, depth: open.depth)
    }

    /// A closing line may stand in quotes: the colons are its text.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = text.bytes[range].firstIndex(of: UInt8(ascii: ":")) ?? range.lowerBound
        var end = range.upperBound
        while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private mutating func title(of node: TreeNode, _ open: OpenContainer) -> InlineGroup? {
        guard let child = node.firstChild, child.type == CMARK_NODE_HEADING,
            cmark_node_get_syntax_extension(child.pointer) == containers
        else { return nil }
        let start = text.lines.start(of: open.openLine) + open.line.titleColumn
        let range = start..<(start + open.line.title.utf8.count)
        return InlineGroup(rewrite(inlines(of: child, BlockContent(text.bytes, lines: [range]))), at: text.span(range))
    }
}

extension Table.Alignment {
    fileprivate init(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "l"): self = .left
        case UInt8(ascii: "c"): self = .center
        case UInt8(ascii: "r"): self = .right
        default: self = .none
        }
    }
}

extension String {
    /// How many LF it holds.
    fileprivate var lineBreaks: Int { utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }

    /// Without blanks at its ends, as a heading's icon leaves one.
    fileprivate var trimmingBlanks: String {
        let bytes = utf8
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else { return "" }
        return String(self[start...end])
    }
}
