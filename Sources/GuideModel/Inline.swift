/// What a line of text is made of.
public indirect enum Inline: Sendable, Hashable {
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
    /// A picture in a sentence: an icon.
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
    public var span: Span {
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

/// Text under one emphasis.
public struct InlineGroup: Sendable, Hashable {
    /// What is emphasised.
    public var content: [Inline]
    /// From the first delimiter to the last.
    public var span: Span

    /// `content`, written at `span`.
    public init(_ content: [Inline], at span: Span) {
        self.content = content
        self.span = span
    }
}

/// An icon that is known by its Lucide name.
public struct NamedIcon: Sendable, Hashable {
    /// For example `qr-code`.
    public var name: String
    /// The tag, with its closing one.
    public var span: Span

    /// The icon `name`.
    public init(name: String, span: Span) {
        self.name = name
        self.span = span
    }
}

/// A mark that leads to a footnote.
public struct FootnoteReference: Sendable, Hashable {
    /// From 1, in the order of first use.
    public var number: Int
    /// Which use of that footnote this is, from 1.
    public var use: Int
    /// The mark.
    public var span: Span

    /// The `use`-th mark of footnote `number`.
    public init(number: Int, use: Int, span: Span) {
        self.number = number
        self.use = use
        self.span = span
    }
}
