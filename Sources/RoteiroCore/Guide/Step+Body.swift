extension Step {
    /// The blocks after the title. An item of a list begins with its title: the block of the title holds the rest of its text, and is left
    /// out if nothing is left.
    package var body: [Block] {
        guard let index = titleBlock else { return blocks }
        var body = blocks
        if let rest = rest(of: blocks[index]) { body[index] = rest } else { body.remove(at: index) }
        return body
    }

    /// The block that an item of a list has its title from. Nil for other steps, and for an item without a title.
    package var titleBlock: Int? {
        origin == .list && !title.content.isEmpty ? blocks.titleIndex : nil
    }

    /// The text after the title in the block that begins with it; nil if there is none.
    package var titleRest: Block? { titleBlock.flatMap { rest(of: blocks[$0]) } }

    private func rest(of block: Block) -> Block? {
        let length = title.content.plainLength
        switch block {
        case .paragraph(var paragraph):
            paragraph.content = TitleRest.of(paragraph.content, after: length, isSentence: true)
            return paragraph.content.isEmpty ? nil : .paragraph(paragraph)
        case .heading(var heading):
            heading.content = TitleRest.of(heading.content, after: length, isSentence: true)
            return heading.content.isEmpty ? nil : .heading(heading)
        case .list, .quote, .callout, .prerequisites, .vitePressContainer, .code, .codeGroup, .table, .figure, .gallery, .qr, .html,
            .thematicBreak, .tableOfContents:
            return block
        }
    }
}

extension [Block] {
    /// The first paragraph or heading, if no list and no code stands before it: the block that an item of a list has its title from.
    package var titleIndex: Int? {
        for (index, block) in enumerated() {
            switch block {
            case .paragraph, .heading: return index
            case .list, .code, .codeGroup: return nil
            case .quote, .callout, .prerequisites, .vitePressContainer, .table, .figure, .gallery, .qr, .html, .thematicBreak,
                .tableOfContents:
                break
            }
        }
        return nil
    }
}

extension [Inline] {
    /// The inlines after the first `count` bytes of plain text, without spaces at the start.
    package func dropping(plainBytes count: Int) -> [Inline] { TitleRest.of(self, after: count, isSentence: false) }
}

/// Drops the start of a text, and the mark that ends its sentence.
private struct TitleRest {
    /// The bytes of plain text that are still to be dropped.
    private var length: Int
    private var isAtMark: Bool
    private var isAtStart = true

    static func of(_ content: [Inline], after length: Int, isSentence: Bool) -> [Inline] {
        var rest = TitleRest(length: length, isAtMark: isSentence)
        let kept = rest.dropping(content)
        let isEmpty = kept.allSatisfy { inline in
            if case .html(let html) = inline { html.isComment } else { inline.isBreak }
        }
        return isEmpty ? [] : kept
    }

    private init(length: Int, isAtMark: Bool) {
        self.length = length
        self.isAtMark = isAtMark
    }

    private mutating func dropping(_ content: [Inline]) -> [Inline] {
        var kept: [Inline] = []
        for inline in content {
            let count = inline.plainLength
            if length > 0, count <= length {
                length -= count
            } else if !isAtStart {
                kept.append(inline)
            } else if let rest = dropping(inline) {
                kept.append(rest)
            }
        }
        return kept
    }

    private mutating func dropping(_ inline: Inline) -> Inline? {
        switch inline {
        case .text(let text):
            let rest = dropping(text)
            return rest.value.isEmpty ? nil : .text(rest)
        case .emphasis(let group): return dropping(group).map(Inline.emphasis)
        case .strong(let group): return dropping(group).map(Inline.strong)
        case .strikethrough(let group): return dropping(group).map(Inline.strikethrough)
        case .link(var link):
            link.content = dropping(link.content)
            return link.content.isEmpty ? nil : .link(link)
        case .softBreak, .hardBreak: return nil
        case .icon, .html, .footnoteReference: return inline
        case .code, .image, .uiLabel:
            (length, isAtStart) = (0, false)
            return inline
        }
    }

    private mutating func dropping(_ group: InlineGroup) -> InlineGroup? {
        let content = dropping(group.content)
        return content.isEmpty ? nil : InlineGroup(content, at: group.span)
    }

    private mutating func dropping(_ text: Located<String>) -> Located<String> {
        var bytes = text.value.utf8.dropFirst(length)
        length = 0
        if isAtMark, let first = bytes.first {
            isAtMark = false
            if ".;:".utf8.contains(first) { bytes.removeFirst() }
        }
        bytes = bytes.drop(while: \.isASCIIWhitespace)
        isAtStart = bytes.isEmpty
        let isExact = text.span.count == text.value.utf8.count
        let span = isExact ? Span(text.span.file, Int(text.span.upper) - bytes.count, Int(text.span.upper)) : text.span
        return Located(String(Substring(bytes)), at: span)
    }
}
