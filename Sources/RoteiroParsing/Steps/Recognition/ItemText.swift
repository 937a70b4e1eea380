import RoteiroCore

/// The text of a list item that is judged.
enum ItemText {
    /// The first line if it is bold as a whole, otherwise the first paragraph or heading.
    static func first(of item: ListItem, _ lexicon: InstructionLexicon?) -> StepText { StepText(content(of: item.blocks), lexicon) }

    static func content(of blocks: [Block]) -> [Inline] {
        guard let title = blocks.titleIndex.map({ blocks[$0] }) else { return [] }
        if case .paragraph(let paragraph) = title { return firstLine(of: paragraph) }
        return title.inlines.first?.content ?? []
    }

    private static func firstLine(of paragraph: Paragraph) -> [Inline] {
        guard paragraph.content.count > 1, let first = paragraph.content.first, paragraph.content[1].isBreak else {
            return paragraph.content
        }
        switch first {
        case .strong, .uiLabel, .link: return [first]
        case .text, .code, .softBreak, .hardBreak, .emphasis, .strikethrough, .image, .icon, .html, .footnoteReference:
            return paragraph.content
        }
    }
}
