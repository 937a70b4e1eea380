extension [Inline] {
    /// The words alone, as a reader hears them: no markup, alt text for images, a space for a line break.
    package var plainText: String {
        var text = ""
        appendPlainText(to: &text, withImages: true)
        return text
    }

    /// The words alone, without the alt text of images.
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
