/// An inline node of the AST.
package indirect enum Inline: Sendable, Hashable {
    /// Text with escapes, entities and `:emoji:` decoded.
    case text(Located<String>)
    /// `` `code` ``.
    case code(Located<String>)
    /// A line break in the source that is rendered as a space.
    case softBreak(Span)
    case hardBreak(Span)
    /// `*so*`.
    case emphasis(InlineGroup)
    /// `**so**`.
    case strong(InlineGroup)
    /// `~~so~~`.
    case strikethrough(InlineGroup)
    /// A link in any syntax.
    case link(Link)
    /// An image inside text: an icon.
    case image(ImageReference)
    /// An icon referenced by name, `<i data-lucide="x"></i>`.
    case icon(NamedIcon)
    /// The name of a button, menu or field in the product, `**"Salvar"**`.
    case uiLabel(UILabel)
    /// A single tag or a comment.
    case html(RawHTML)
    /// `[^1]`.
    case footnoteReference(FootnoteReference)

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
    package var children: [Inline] {
        switch self {
        case .emphasis(let group), .strong(let group), .strikethrough(let group): group.content
        case .link(let link): link.content
        case .text, .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference: []
        }
    }

    package var isBreak: Bool {
        switch self {
        case .softBreak, .hardBreak: true
        case .text, .code, .emphasis, .strong, .strikethrough, .link, .image, .icon, .uiLabel, .html, .footnoteReference: false
        }
    }
}
