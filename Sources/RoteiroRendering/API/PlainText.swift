import RoteiroCore

/// Blocks as plain text, one line each, for search, chat bots and API consumers that do not support a block type.
struct PlainText {
    private(set) var text = ""

    static func of(_ blocks: [Block]) -> String {
        var writer = PlainText()
        for block in blocks { writer.write(block) }
        return writer.text
    }

    /// All that a step says, but for a title that is a heading.
    static func of(_ step: Step) -> String {
        var writer = PlainText()
        if step.origin == .line { writer.line(step.title.content.plainText) }
        for block in step.blocks { writer.write(block) }
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
        if case .table(let table) = block {
            for row in [table.header] + table.rows { line(row.map(\.content.plainText).joined(separator: " | ")) }
            return
        }
        if block.images.isEmpty { for group in block.inlines { line(group.content.plainText) } }
        write(block.children)
        if let text = block.verbatim { line(text.hasSuffix("\n") ? String(text.dropLast()) : text) }
        if case .html(let html) = block { line(html.words) }
    }
}
