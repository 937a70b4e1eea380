extension [Inline] {
    /// The text as a screen reader reads it: without markup, with alt text for images and a space for each line break.
    package var plainText: String {
        var text = ""
        appendPlainText(to: &text, withImages: true)
        return text
    }

    /// The text without markup and without images.
    package var plainTextWithoutImages: String {
        var text = ""
        appendPlainText(to: &text, withImages: false)
        return text
    }

    private func appendPlainText(to text: inout String, withImages: Bool) {
        for inline in self {
            switch inline {
            case .text(let part), .code(let part): text += part.value
            case .softBreak, .hardBreak: text += " "
            case .emphasis(let group), .strong(let group), .strikethrough(let group):
                group.content.appendPlainText(to: &text, withImages: withImages)
            case .link(let link): link.content.appendPlainText(to: &text, withImages: withImages)
            case .image(let image): if withImages { text += image.alt.value }
            case .uiLabel(let label): text += label.text
            case .icon, .html, .footnoteReference: break
            }
        }
    }
}

extension Inline {
    /// The number of bytes of its plain text.
    package var plainLength: Int {
        switch self {
        case .text(let text), .code(let text): text.value.utf8.count
        case .softBreak, .hardBreak: 1
        case .image(let image): image.alt.value.utf8.count
        case .uiLabel(let label): label.text.utf8.count
        case .emphasis, .strong, .strikethrough, .link: children.plainLength
        case .icon, .html, .footnoteReference: 0
        }
    }
}

extension [Inline] {
    /// The number of bytes of the plain text.
    package var plainLength: Int { reduce(0) { $0 + $1.plainLength } }
}
