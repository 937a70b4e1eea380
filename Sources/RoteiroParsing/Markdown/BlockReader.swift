import CCMarkGFM
import RoteiroCore

/// Converts cmark's tree to blocks with source spans.
struct BlockReader {
    let text: MarkdownText
    /// The extension that created the container nodes of the tree.
    let containers: OpaquePointer?
    var faults: [SyntaxFault] = []
    var ignores: [IgnoreComment] = []
    private(set) var footnotes: [Footnote] = []
    /// Whether inlines were nested deeper than `InlineReader.maximumDepth`.
    private(set) var isTooDeep = false
    /// The labels of the references on the page.
    private(set) var labels: Set<String> = []
    /// Whether the previous block was a box of another generator, whose text looks like code.
    private var followsForeignBox = false
    private var slugs = SlugRegistry()
    private var footnoteUses: [Int: Int] = [:]
    /// The block quotes around the current block: each of its lines starts with as many `>`.
    private(set) var quotes: [LineContent.QuoteMark] = []
    /// The number of lists and footnotes around the current block, which indent its lines.
    private(set) var indents = 0
    /// The closing lines of the containers around the current block; nil for unclosed containers.
    var closings: [Span?] = []
    /// First lines of the code blocks ended by the closing line of a container.
    var codeLinesEndedByContainers: Set<Int> = []

    init(_ text: MarkdownText, containers: OpaquePointer?) {
        self.text = text
        self.containers = containers
    }

    mutating func blocks(of node: TreeNode) -> [Block] {
        var blocks: [Block] = []
        for child in node.children { blocks += self.blocks(child) }
        return blocks
    }

    /// The footnotes with their numbers of references, which are complete only after the whole tree has been read.
    func finishedFootnotes() -> [Footnote] {
        footnotes.map { Footnote(number: $0.number, uses: footnoteUses[$0.number] ?? 0, blocks: $0.blocks, span: $0.span) }
    }

    /// Whether a list, a quote or a footnote is around the current block.
    var isNested: Bool { indents > 0 || !quotes.isEmpty }

    private mutating func blocks(_ node: TreeNode) -> [Block] {
        defer { if node.type != CMARK_NODE_PARAGRAPH { followsForeignBox = false } }
        switch node.type {
        case CMARK_NODE_PARAGRAPH: return paragraph(node)
        case CMARK_NODE_HEADING: return heading(node).map { [.heading($0)] } ?? []
        case CMARK_NODE_LIST: return [.list(list(node))]
        case CMARK_NODE_BLOCK_QUOTE:
            if let open = OpenContainer.of(node.pointer, in: containers) { return container(node, open) }
            return [quote(node)]
        case CMARK_NODE_CODE_BLOCK:
            let code = code(node)
            if text.dialect == .pages { faults += Leftovers.faults(of: code, isFenced: isFenced(node), afterBox: followsForeignBox) }
            return [.code(code)]
        case CMARK_NODE_HTML_BLOCK: return html(node)
        case CMARK_NODE_THEMATIC_BREAK: return [.thematicBreak(text.span(range(node)))]
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            indents += 1
            let blocks = blocks(of: node)
            indents -= 1
            let start = footnoteStart(node)
            let span = text.span(start..<max(start, range(node).upperBound))
            footnotes.append(Footnote(number: footnotes.count + 1, uses: 0, blocks: blocks, span: span))
            return []
        default: return node.typeName == "table" ? [.table(table(node))] : []
        }
    }

    /// Returns the offset of `[^label]:`. cmark's start column is after it.
    private func footnoteStart(_ node: TreeNode) -> Int {
        let line = text.lines.content(of: Int(node.startLine))
        let head = text.bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + max(0, Int(node.startColumn) - 1))]
        let bracket = head.indices.last { head[$0...].starts(with: "[^".utf8) }
        return bracket ?? lineContent.range(of: Int(node.startLine)).lowerBound
    }

    // MARK: Places

    /// The bytes of a block, without the trailing blanks that cmark includes.
    func range(_ node: TreeNode) -> Range<Int> {
        let range = text.range(line: node.startLine, column: node.startColumn, endLine: node.endLine, endColumn: node.endColumn)
        return range.lowerBound..<text.trimmedEnd(of: range)
    }

    var lineContent: LineContent { LineContent(text: text, quotes: quotes) }

    private func segments(_ node: TreeNode) -> [Range<Int>] {
        if let table = node.tableBelow { return linesAbove(table) }
        let first = Int(node.startLine)
        let whole = text.lines.content(of: first)
        let start = min(whole.lowerBound + max(0, Int(node.startColumn) - 1), whole.upperBound)
        var segments = [start..<whole.upperBound]
        for line in (first + 1)..<max(first + 1, Int(node.endLine) + 1) { segments.append(lineContent.range(of: line)) }
        return segments
    }

    /// If a table starts in the middle of a paragraph, cmark gives the paragraph no position and adds its lines to the table's.
    private func linesAbove(_ table: TreeNode) -> [Range<Int>] {
        let header = TableSpans(lineContent, node: table).headerLine
        return (min(Int(table.startLine), header - 1)..<header).map { lineContent.range(of: $0) }
    }

    mutating func inlines(of node: TreeNode, _ content: BlockContent, from start: Int = 0, isParagraph: Bool = false) -> [Inline] {
        var reader = InlineReader(text, content, from: start, isParagraph: isParagraph, footnoteUses: footnoteUses)
        // Moves the counts into the reader: with a second reference to them, every footnote reference would copy the dictionary.
        footnoteUses = [:]
        let inlines = reader.inlines(of: node)
        footnoteUses = reader.footnoteUses
        faults += reader.faults
        labels.formUnion(reader.labels)
        ignores += reader.ignores
        if reader.isTooDeep { isTooDeep = true }
        return inlines
    }

    func rewrite(_ inlines: [Inline]) -> [Inline] {
        text.dialect == .pages ? InlineRewriter(sources: text.sources).rewrite(inlines) : inlines
    }

    // MARK: Blocks

    private mutating func paragraph(_ node: TreeNode) -> [Block] {
        let lines = segments(node)
        let content = BlockContent(text.bytes, lines: lines)
        // cmark parses no link definitions in the part of a paragraph above a table.
        let start = node.tableBelow == nil ? LinkReferenceDefinitions.end(in: content.bytes) : 0
        let known = faults.count
        let inlines = inlines(of: node, content, from: start, isParagraph: true)
        if text.dialect == .pages {
            followsForeignBox = faults[known...].contains(where: \.isForeignBox)
            if node.tableBelow == nil { faults += Leftovers.brokenTables(lines, in: text, isNested: isNested) }
        }
        guard let span = inlines.span else { return [] }
        let paragraph = Paragraph(content: rewrite(inlines), span: span)
        return text.dialect == .pages ? Figures.split(paragraph) : [.paragraph(paragraph)]
    }

    private mutating func heading(_ node: TreeNode) -> Heading? {
        // The title of a container carries the container's extension and is read with the container.
        if cmark_node_get_syntax_extension(node.pointer) != nil { return nil }
        var segments = segments(node)
        let line = segments[0]
        segments[0] = afterNumberSigns(line)
        let content = BlockContent(text.bytes, lines: segments)
        let known = faults.count
        var inlines = inlines(of: node, content, from: LinkReferenceDefinitions.end(in: content.bytes))
        let attributes = text.dialect == .pages ? HeadingAttributes.removeTrailing(&inlines, text.sources) : Attributes()
        // The attributes have taken effect: they are not left in the text.
        if attributes != Attributes() { faults.removeAll(from: known) { $0.isAttributes } }
        let words = Emoji.withoutShortcodes(inlines.plainText).trimmingBlanks
        let slug = text.dialect == .pages ? slugs.slug(for: words, explicit: attributes.id) : ""
        // cmark's range excludes the closing number signs.
        let isATX = segments[0].lowerBound > line.lowerBound
        if !isATX, text.dialect == .pages { faults += Leftovers.underline(segments, in: text, isNested: isNested) }
        let whole = text.span(isATX ? line.lowerBound..<text.trimmedEnd(of: line) : range(node))
        return Heading(
            level: Int(cmark_node_get_heading_level(node.pointer)), content: rewrite(inlines), text: words, slug: slug,
            explicitID: attributes.id, classes: attributes.classes, textSpan: inlines.span ?? whole, span: whole)
    }

    private func afterNumberSigns(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, text.bytes[start] == UInt8(ascii: "#") { start += 1 }
        guard (1...6).contains(start - range.lowerBound), start == range.upperBound || text.bytes[start].isSpaceOrTab else { return range }
        while start < range.upperBound, text.bytes[start].isASCIIWhitespace { start += 1 }
        return start..<range.upperBound
    }

    private mutating func list(_ node: TreeNode) -> List {
        let isOrdered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
        var items: [ListItem] = []
        indents += 1
        defer { indents -= 1 }
        for child in node.children {
            // The item of a task list carries the task list extension.
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
        let digits = text.bytes[range].prefix { $0.isASCIIDigit }
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        return Located(number, at: text.span(digits.startIndex..<digits.endIndex))
    }

    private mutating func quote(_ node: TreeNode) -> Block {
        quotes.append(indents > 0 ? .inList : .outside)
        let blocks = blocks(of: node)
        quotes.removeLast()
        let quote = BlockQuote(blocks: blocks, span: text.span(range(node)))
        guard text.dialect == .pages, let alert = Alerts.callout(from: quote, text.sources) else { return .quote(quote) }
        return .callout(alert)
    }
}
