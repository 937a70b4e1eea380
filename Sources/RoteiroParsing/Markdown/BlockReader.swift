import CCMarkGFM
import RoteiroCore

/// Converts cmark's tree to blocks with source spans.
struct BlockReader {
    let text: MarkdownText
    /// The extension that created the container nodes of the tree.
    let containers: OpaquePointer?
    /// The extension that created the nodes of imported code.
    let imports: OpaquePointer?
    var codeImports: CodeImports?
    var faults: [SyntaxFault] = []
    var ignores: [IgnoreComment] = []
    private(set) var footnotes: [Footnote] = []
    /// Whether inlines were nested deeper than `InlineReader.maximumDepth`.
    private(set) var isTooDeep = false
    /// The labels of the references on the page.
    private(set) var labels: Set<String> = []
    /// Whether the previous block was a box of another generator, whose text looks like code.
    private var followsForeignBox = false
    private(set) var slugs = SlugRegistry()
    private var footnoteUses: [Int: Int] = [:]
    /// The block quotes around the current block: each of its lines starts with as many `>`.
    private(set) var quotes: [LineContent.QuoteMark] = []
    /// The number of lists and footnotes around the current block, which indent its lines.
    private(set) var indents = 0
    /// The closing lines of the containers around the current block; nil for unclosed containers.
    var closings: [Span?] = []
    /// First lines of the code blocks ended by the closing line of a container.
    var codeLinesEndedByContainers: Set<Int> = []
    /// The attributes of paragraphs that stand on a line of their own, and the others. Those of their own line are meant for the list or
    /// the quote around the paragraph, if there is one.
    private var ownLineAttributes: [Span: (ownLine: ElementAttributes, others: ElementAttributes)] = [:]
    /// Attributes that stand alone in a paragraph, for the block before it.
    private var loneAttributes: TrailingAttributes?

    init(_ text: MarkdownText, containers: OpaquePointer?, imports: OpaquePointer?, _ codeImports: CodeImports?) {
        self.text = text
        self.containers = containers
        self.imports = imports
        self.codeImports = codeImports
    }

    /// A reader whose headings leave the ids alone that authors wrote on the page, as another reader found them.
    func reserving(_ slugs: SlugRegistry) -> Self {
        var reader = self
        reader.slugs = SlugRegistry(reserving: slugs.written)
        return reader
    }

    mutating func blocks(of node: TreeNode) -> [Block] {
        var blocks: [Block] = []
        for child in node.children {
            let read = self.blocks(child)
            if let lone = loneAttributes {
                loneAttributes = nil
                attach(lone, to: &blocks)
            }
            blocks += read
        }
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
        case CMARK_NODE_THEMATIC_BREAK:
            if let line = ImportExtension.codeImport(of: node, in: imports) { return imported(line, node).map { [.code($0)] } ?? [] }
            return [.thematicBreak(text.span(range(node)))]
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

    mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
        guard text.dialect == .pages else { return inlines }
        var rewriter = InlineRewriter(sources: text.sources)
        let result = rewriter.rewrite(inlines)
        faults += rewriter.faults
        return result
    }

    // MARK: Attributes

    /// Returns what `owner` takes over, and reports the rest.
    mutating func taken(_ attributes: Attributes, by owner: Attributes.Owner, at span: Span) -> ElementAttributes {
        let taken = attributes.taken(by: owner)
        faults += taken.refused.map { .unsupported(.attribute($0), span) }
        return taken.attributes
    }

    /// Reports `{#…}` that readers see. `content` is the source of the inlines.
    private mutating func reportBraces(in inlines: [Inline], _ content: BlockContent) {
        guard text.dialect == .pages, content.bytes.contains(UInt8(ascii: "{")) else { return }
        faults += TrailingAttributes.remains(in: inlines, text.sources)
    }

    private mutating func attach(_ lone: TrailingAttributes, to blocks: inout [Block]) {
        let attributes = taken(lone.attributes, by: .block, at: lone.span)
        switch blocks.last {
        case .list(var list):
            list.attributes.add(attributes)
            blocks[blocks.count - 1] = .list(list)
        case .table(var table):
            table.attributes.add(attributes)
            blocks[blocks.count - 1] = .table(table)
        case .quote(var quote):
            quote.attributes.add(attributes)
            blocks[blocks.count - 1] = .quote(quote)
        default: faults += lone.attributes.names.map { .unsupported(.attribute($0), lone.span) }
        }
    }

    /// Returns the attributes at the end of the last paragraph of `blocks`, if they are meant for what is around it.
    private mutating func attributes(endOf blocks: inout [Block], hasOwnLine: Bool) -> ElementAttributes {
        guard case .paragraph(var paragraph) = blocks.last else { return .none }
        var attributes = paragraph.attributes
        paragraph.attributes = .none
        if hasOwnLine {
            guard let found = ownLineAttributes.removeValue(forKey: paragraph.span) else { return .none }
            attributes = found.ownLine
            paragraph.attributes = found.others
        }
        blocks[blocks.count - 1] = .paragraph(paragraph)
        return attributes
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
        var paragraph = Paragraph(content: rewrite(inlines), span: span)
        guard text.dialect == .pages else { return [.paragraph(paragraph)] }
        if let found = TrailingAttributes.remove(from: &paragraph.content, text.sources) {
            if paragraph.content.isEmpty {
                loneAttributes = found
                return []
            }
            let last = taken(found.attributes, by: .block, at: found.span)
            if found.hasOwnLine, let more = TrailingAttributes.remove(from: &paragraph.content, text.sources) {
                paragraph.attributes = taken(more.attributes, by: .block, at: more.span)
            }
            if paragraph.content.isEmpty {
                loneAttributes = found
                return []
            }
            let others = paragraph.attributes
            paragraph.attributes.add(last)
            paragraph.span = paragraph.content.span ?? span
            if found.hasOwnLine { ownLineAttributes[paragraph.span] = (last, others) }
        }
        reportBraces(in: paragraph.content, content)
        return Figures.split(paragraph)
    }

    private mutating func heading(_ node: TreeNode) -> Heading? {
        // The title of a container carries the container's extension and is read with the container.
        if cmark_node_get_syntax_extension(node.pointer) != nil { return nil }
        var segments = segments(node)
        let line = segments[0]
        segments[0] = afterNumberSigns(line)
        let content = BlockContent(text.bytes, lines: segments)
        let start = LinkReferenceDefinitions.end(in: content.bytes)
        var inlines = inlines(of: node, content, from: start)
        let isATX = segments[0].lowerBound > line.lowerBound
        var attributes = ElementAttributes.none
        if text.dialect == .pages {
            let found = HeadingAttributes.removeTrailing(&inlines, content, from: start, isATX: isATX, text.sources) {
                text.span(content.source($0))
            }
            if let found { attributes = taken(found.attributes, by: .heading, at: found.span) }
            reportBraces(in: inlines, content)
            if !isATX { faults += Leftovers.underline(segments, in: text, isNested: isNested) }
        }
        let words = Emoji.withoutShortcodes(inlines.plainText).trimmingBlanks
        let slug = text.dialect == .pages ? slugs.slug(for: words, explicit: attributes.id) : ""
        // cmark's range excludes the closing number signs.
        let whole = text.span(isATX ? line.lowerBound..<text.trimmedEnd(of: line) : range(node))
        return Heading(
            level: Int(cmark_node_get_heading_level(node.pointer)), content: rewrite(inlines), text: words, slug: slug,
            explicitID: attributes.id, classes: attributes.classes, values: attributes.values, textSpan: inlines.span ?? whole,
            span: whole)
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
        var attributes = ElementAttributes.none
        indents += 1
        defer { indents -= 1 }
        for child in node.children {
            // The item of a task list carries the task list extension.
            let isTask = cmark_node_get_syntax_extension(child.pointer) != nil
            let range = range(child)
            var blocks = blocks(of: child)
            attributes.add(self.attributes(endOf: &blocks, hasOwnLine: true))
            let own = blocks.count == 1 ? self.attributes(endOf: &blocks, hasOwnLine: false) : .none
            items.append(
                ListItem(
                    task: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(child.pointer) : nil,
                    number: isOrdered ? number(at: range) : nil, blocks: blocks, attributes: own, span: text.span(range)))
        }
        return List(
            start: isOrdered ? Int(cmark_node_get_list_start(node.pointer)) : nil,
            isTight: cmark_node_get_list_tight(node.pointer) != 0, items: items, attributes: attributes, span: text.span(range(node)))
    }

    private func number(at range: Range<Int>) -> Located<Int>? {
        let digits = text.bytes[range].prefix { $0.isASCIIDigit }
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        return Located(number, at: text.span(digits.startIndex..<digits.endIndex))
    }

    private mutating func quote(_ node: TreeNode) -> Block {
        quotes.append(indents > 0 ? .inList : .outside)
        var blocks = blocks(of: node)
        quotes.removeLast()
        let span = text.span(range(node))
        if text.dialect == .pages, var alert = Alerts.callout(from: BlockQuote(blocks: blocks, span: span), text.sources) {
            if var title = alert.title, let found = TrailingAttributes.remove(from: &title.content, text.sources) {
                alert.set(taken(found.attributes, by: .container, at: found.span))
                alert.title = title.content.span.map { InlineGroup(title.content, at: $0) }
            }
            return .callout(alert)
        }
        let attributes = attributes(endOf: &blocks, hasOwnLine: true)
        return .quote(BlockQuote(blocks: blocks, attributes: attributes, span: span))
    }
}

extension Callout {
    fileprivate mutating func set(_ attributes: ElementAttributes) {
        id = attributes.id
        classes = attributes.classes
        values = attributes.values
    }
}
