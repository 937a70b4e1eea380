import RoteiroCore

struct TextFinder: GuideVisitor {
    private var isFound = false

    /// Whether the blocks contain text, code or labels. Images do not count.
    static func hasText(_ blocks: [Block]) -> Bool {
        var finder = TextFinder()
        finder.walk(blocks)
        return finder.isFound
    }

    mutating func visit(_ block: Block) {
        if case .code(let code) = block { note(code.text) }
        if case .html(let html) = block { note(html.words) }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .text(let text), .code(let text): note(text.value)
        case .uiLabel(let label): note(label.text)
        case .html(let html): note(html.words)
        case .softBreak, .hardBreak, .emphasis, .strong, .strikethrough, .link, .image, .icon, .footnoteReference: break
        }
    }

    private mutating func note(_ text: String) {
        if !isFound { isFound = !text.isBlank }
    }
}
