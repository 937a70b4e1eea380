import RoteiroCore

/// Writes blocks as CommonMark with GFM tables. Blank lines separate blocks; `prefix` starts every line of nested blocks.
struct MarkdownWriter {
    let context: RenderContext
    private(set) var text = ""

    init(context: RenderContext) { self.context = context }

    /// Writes a block of one line.
    mutating func line(_ words: String, prefix: String = "") { block(words, prefix) }

    mutating func heading(_ heading: Heading, prefix: String) { write(heading, prefix) }

    mutating func step(_ step: Step, prefix: String) {
        if step.origin == .list {
            let item = ListItem(task: nil, number: nil, blocks: step.blocks, span: step.span)
            return write(List(start: step.number.value, isTight: true, items: [item], span: step.span), prefix)
        }
        if let heading = step.heading {
            write(heading, prefix)
        } else {
            let title = inlines(step.title.content, lineBreak: "<br>")
            let label = context.localeContext.label(of: step)
            let shown = step.annotation.isOptional ? context.localeContext.pack.optional(label) : label
            line("**" + shown + "**" + (title.isEmpty ? "" : ": " + title), prefix: prefix)
        }
        blocks(step.blocks, prefix: prefix)
    }

    mutating func blocks(_ blocks: [Block], prefix: String) {
        for block in blocks { write(block, prefix) }
    }

    private mutating func block(_ lines: String, _ prefix: String) {
        if !text.isEmpty { append("", prefix) }
        for line in lines.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) { append(Substring(line), prefix) }
    }

    private mutating func append(_ line: Substring, _ prefix: String) {
        text += line.isEmpty ? prefix.trimmingEnd : prefix
        text += line
        text += "\n"
    }

    private mutating func write(_ block: Block, _ prefix: String) {
        switch block {
        case .paragraph(let paragraph): self.block(inlines(paragraph.content).escapingLineStarts, prefix)
        case .heading(let heading): write(heading, prefix)
        case .list(let list): write(list, prefix)
        case .quote(let quote): blocks(quote.blocks, prefix: prefix + "> ")
        case .callout(let callout): write(callout, callout.blocks, prefix)
        case .prerequisites(let box):
            let list = List(
                start: nil, isTight: true,
                items: box.items.map { ListItem(task: nil, number: nil, blocks: $0.blocks, span: $0.span) }, span: box.callout.span)
            write(box.callout, box.lead + (box.items.isEmpty ? [] : [.list(list)]) + box.closing, prefix)
        case .vitePressContainer(let container): blocks(container.blocks, prefix: prefix)
        case .code(let code): write(code, prefix)
        case .codeGroup(let group): blocks(group.blocks, prefix: prefix)
        case .table(let table): write(table, prefix)
        case .figure(let image): self.block(markdown(of: image), prefix)
        case .gallery(let gallery): self.block(gallery.images.map(markdown(of:)).joined(separator: "\n"), prefix)
        case .qr(let qr):
            blocks(qr.caption, prefix: prefix)
            self.block(qr.payload.value.split { $0.isNewline }.joined(separator: " ").markdownCodeSpan, prefix)
        case .html(let html): if !html.isComment { self.block(html.words.markdownLine.escapingLineStarts, prefix) }
        case .thematicBreak: self.block("---", prefix)
        case .tableOfContents: break
        }
    }

    private mutating func write(_ heading: Heading, _ prefix: String) {
        line(String(repeating: "#", count: heading.level) + " " + inlines(heading.content, lineBreak: "<br>"), prefix: prefix)
    }

    private mutating func write(_ list: List, _ prefix: String) {
        for (number, item) in list.items.enumerated() {
            let marker = list.start.map { "\($0 + number). " } ?? "- "
            let task = item.task.map { $0 ? "[x] " : "[ ] " } ?? ""
            var inner = MarkdownWriter(context: context)
            inner.blocks(item.blocks, prefix: "")
            let indent = String(repeating: " ", count: marker.utf8.count)
            let lines = (task + inner.text).utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map(Substring.init)
            let body = lines.enumerated().map { $0.offset == 0 ? marker + $0.element : $0.element.isEmpty ? "" : indent + $0.element }
            if number == 0 || !list.isTight {
                self.block(body.joined(separator: "\n"), prefix)
            } else {
                for line in body { append(Substring(line), prefix) }
            }
        }
    }

    private mutating func write(_ callout: Callout, _ inner: [Block], _ prefix: String) {
        var prefix = prefix
        begin(callout, &prefix)
        blocks(inner, prefix: prefix)
    }

    /// Writes the title of a callout, and adds its mark to the prefix of what is in it.
    mutating func begin(_ callout: Callout, _ prefix: inout String) {
        let title =
            callout.hidesTitle
            ? nil : callout.title.map { inlines($0.content, lineBreak: "<br>") } ?? context.localeContext.pack[callout.kind.defaultTitleKey]
        prefix += "> "
        if let title { line("**" + title + "**", prefix: prefix) }
    }

    private mutating func write(_ code: CodeBlock, _ prefix: String) {
        var fence = "```"
        while code.text.contains(fence) { fence += "`" }
        let end = code.text.hasSuffix("\n") ? "" : "\n"
        self.block(fence + (code.language ?? "") + "\n" + code.text + end + fence, prefix)
    }

    private mutating func write(_ table: Table, _ prefix: String) {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        func cell(_ cell: Table.Cell) -> String {
            let parts = inlines(cell.content, lineBreak: "<br>").utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            return parts.map { String(Substring($0)) }.joined(separator: "\\|")
        }
        let rule = table.alignments.map { $0 == .right ? "---:" : $0 == .center ? ":---:" : "---" }
        let rows = [row(table.header.map(cell)), row(rule)] + table.rows.map { row($0.map(cell)) }
        self.block(rows.joined(separator: "\n"), prefix)
    }

    private func markdown(of image: ImageReference) -> String {
        "![" + image.alt.value.markdownLine + "](<" + context.resolve(image).source + ">)"
    }

    /// `lineBreak` is `<br>` where the result must stay on one line.
    private func inlines(_ content: [Inline], lineBreak: String = "\\\n") -> String {
        var text = ""
        var isMarked = false
        for inline in content {
            let piece = markdown(of: inline, lineBreak)
            // Prevents `**a****b**` and `!` before a link from changing meaning.
            if isMarked, let last = text.utf8.last, "*`~".utf8.contains(last), piece.utf8.first == last { text += "<!-- -->" }
            if text.utf8.last == UInt8(ascii: "!"), piece.utf8.first == UInt8(ascii: "[") { text = text.dropLast() + "\\!" }
            text += piece
            if case .text = inline { isMarked = false } else if !piece.isEmpty { isMarked = true }
        }
        return text
    }

    private func markdown(of inline: Inline, _ lineBreak: String) -> String {
        func nested(_ group: InlineGroup) -> String { inlines(group.content, lineBreak: lineBreak) }
        return switch inline {
        case .text(let text): text.value.markdownLine
        case .code(let code): code.value.markdownCodeSpan
        case .softBreak: " "
        case .hardBreak: lineBreak
        case .emphasis(let group): "*" + nested(group) + "*"
        case .strong(let group): "**" + nested(group) + "**"
        case .strikethrough(let group): "~~" + nested(group) + "~~"
        case .link(let link): self.link(link, lineBreak)
        case .image(let image): markdown(of: image)
        case .icon(let icon): icon.name.markdownLine
        case .uiLabel(let label): "**" + label.text.markdownLine + "**"
        case .html(let html): html.words.markdownLine
        case .footnoteReference(let reference): "[^\(reference.number)]"
        }
    }

    private func link(_ link: Link, _ lineBreak: String) -> String {
        let words = inlines(link.content, lineBreak: lineBreak)
        return context.resolve(link: link.destination.value, leadsElsewhere: link.attributes.leadsElsewhere).href.map {
            "[" + words + "](<" + $0 + ">)"
        } ?? words
    }
}

extension String {
    /// Escapes characters at the start of a line that would start another block: `#`, `-`, `1.`.
    fileprivate var escapingLineStarts: String {
        utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            let mark = line.drop(while: \.isASCIIDigit)
            let isNumbered = mark.startIndex > line.startIndex
            guard let first = mark.first, (isNumbered ? ".)" : "#+-=:").utf8.contains(first) else { return String(Substring(line)) }
            return String(Substring(line[..<mark.startIndex])) + "\\" + String(Substring(mark))
        }.joined(separator: "\n")
    }

    fileprivate var trimmingEnd: String {
        var rest = Substring(self)
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
