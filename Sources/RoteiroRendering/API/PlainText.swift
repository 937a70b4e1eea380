import RoteiroCore

/// Blocks as plain text, a line for each: for search, chat bots and consumers that do not know a kind of block.
struct PlainText {
    private(set) var text = ""

    static func of(_ blocks: [Block]) -> String {
        var writer = PlainText()
        for block in blocks { writer.write(block) }
        return writer.text
    }

    private mutating func line(_ words: String) {
        if words.isEmpty { return }
        if !text.isEmpty { text += "\n" }
        text += words
    }

    private mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let paragraph): line(paragraph.content.plainText)
        case .heading(let heading): line(heading.content.plainText)
        case .list(let list): for item in list.items { write(item.blocks) }
        case .quote(let quote): write(quote.blocks)
        case .callout(let callout):
            line(callout.title?.content.plainText ?? "")
            write(callout.blocks)
        case .prerequisites(let prerequisites):
            line(prerequisites.callout.title?.content.plainText ?? "")
            write(prerequisites.lead)
            for item in prerequisites.items { write(item.blocks) }
            write(prerequisites.closing)
        case .wrapper(let wrapper): write(wrapper.blocks)
        case .code(let code): line(code.text.hasSuffix("\n") ? String(code.text.dropLast()) : code.text)
        case .codeGroup(let group): write(group.blocks)
        case .table(let table):
            for row in [table.header] + table.rows { line(row.map(\.content.plainText).joined(separator: " | ")) }
        case .qr(let qr):
            write(qr.caption)
            line(qr.payload.value)
        case .html(let html): line(html.words)
        case .figure, .gallery, .divider, .tableOfContents: break
        }
    }
}
