/// What a line of text is made of.
package indirect enum Inline: Sendable, Hashable {
    /// Words, with escapes, entities and `:emoji:` decoded.
    case text(Located<String>)
    /// `` `code` ``.
    case code(Located<String>)
    /// A line break in the source that reads as a space.
    case softBreak(Span)
    /// A line break that the writer asked for.
    case hardBreak(Span)
    /// `*so*`.
    case emphasis(InlineGroup)
    /// `**so**`.
    case strong(InlineGroup)
    /// `~~so~~`.
    case strikethrough(InlineGroup)
    /// A link of any spelling.
    case link(Link)
    /// An image in a sentence: an icon.
    case image(ImageReference)
    /// An icon by its name, `<i data-lucide="x"></i>`.
    case icon(NamedIcon)
    /// A button, menu or field as the product names it, `**"Salvar"**`.
    case uiLabel(UILabel)
    /// One tag, or a comment, as the author wrote it.
    case html(RawHTML)
    /// `[^1]`.
    case footnoteReference(FootnoteReference)

    /// The bytes that say it.
    package var span: Span {
        switch self {
        case .text(let text), .code(let text): text.span
        case .softBreak(let span), .hardBreak(let span): span
        case .emphasis(let group), .strong(let group), .strikethrough(let group): group.span
        case .link(let link): link.span
        case .image(let image): image.span
        case .icon(let icon): icon.span
        case .uiLabel(let label): label.span
        case .html(let html): html.span
        case .footnoteReference(let reference): reference.span
        }
    }
}

extension Inline {
    /// The inlines that it holds.
    package var children: [Inline] {
        switch self {
        case .emphasis(let group), .strong(let group), .strikethrough(let group): group.content
        case .link(let link): link.content
        case .text, .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference: []
        }
    }

    /// A soft or a hard line break.
    package var isBreak: Bool {
        switch self {
        case .softBreak, .hardBreak: true
        case .text, .code, .emphasis, .strong, .strikethrough, .link, .image, .icon, .uiLabel, .html, .footnoteReference: false
        }
    }
}
