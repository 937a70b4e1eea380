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

/// A link, by markdown, by a bare address or by `<a href>`.
public struct Link: Sendable, Hashable {
    /// How the writer spelled it.
    public enum Form: Sendable, Hashable {
        /// `[text](destination)`.
        case inline
        /// `[text][label]`, `[label]`: the destination stands in a definition.
        case reference
        /// `<https://example.com>`.
        case autolink
        /// A bare `https://…` in the text.
        case bare
    }

    /// As written, with escapes and entities decoded and nothing resolved.
    public var destination: Located<String>
    /// The tooltip.
    public var title: String?
    /// What the reader clicks.
    public var content: [Inline]
    /// How it was spelled.
    public var form: Form
    /// The whole link.
    public var span: Span

    /// A link as parsed.
    public init(destination: Located<String>, title: String?, content: [Inline], form: Form, span: Span) {
        self.destination = destination
        self.title = title
        self.content = content
        self.form = form
        self.span = span
    }
}

/// A picture as a page names it. What the file holds stands in `SiteIndex.images`.
public struct ImageReference: Sendable, Hashable {
    /// As written, with escapes and entities decoded and nothing resolved.
    public var source: Located<String>
    /// The words for who cannot see it, markup removed. Its place is the text between the brackets.
    public var alt: Located<String>
    /// The tooltip.
    public var title: String?
    /// Asked for by `{width=300}` or `<img width="300">`, in CSS pixels.
    public var width: Int?
    /// Asked for by `{height=200}` or `<img height="200">`, in CSS pixels.
    public var height: Int?
    /// The whole reference.
    public var span: Span

    /// A reference as parsed.
    public init(source: Located<String>, alt: Located<String>, title: String?, width: Int? = nil, height: Int? = nil, span: Span) {
        self.source = source
        self.alt = alt
        self.title = title
        self.width = width
        self.height = height
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

/// What a control of the product is called: the thing that the reader looks for.
public struct UILabel: Sendable, Hashable {
    /// The spellings that writers use.
    public enum Form: String, Sendable, Hashable {
        /// `**"X"**`.
        case boldQuoted = "bold-quoted"
        /// `"**X**"`.
        case quotedBold = "quoted-bold"
    }

    /// The name, without quotes.
    public var text: String
    /// The same in every spelling and case: a slug of the text (`Slug.id`).
    public var key: String
    /// How it was spelled.
    public var form: Form
    /// From the first quote or asterisk to the last.
    public var span: Span

    /// The label `text`.
    public init(text: String, key: String, form: Form, span: Span) {
        self.text = text
        self.key = key
        self.form = form
        self.span = span
    }
}

/// Author's HTML, as it was written: one tag in a sentence, or a block.
public struct RawHTML: Sendable, Hashable {
    /// A value inside the HTML that names another place: a picture or a page.
    public struct Reference: Sendable, Hashable {
        /// What the tag is.
        public enum Kind: Sendable, Hashable { case image, link }
        /// `img` or `a`.
        public var kind: Kind
        /// The address as written, entities decoded.
        public var value: Located<String>
        /// Where the value stands in `source`, in bytes, quotes not included.
        public var range: Range<Int>
        /// `alt` of an image, if it has one.
        public var alt: String?
        /// The whole tag.
        public var span: Span

        /// A reference as found.
        public init(kind: Kind, value: Located<String>, range: Range<Int>, alt: String?, span: Span) {
            self.kind = kind
            self.value = value
            self.range = range
            self.alt = alt
            self.span = span
        }
    }

    /// The bytes, containers' prefixes removed.
    public var source: String
    /// Comments say nothing to readers; pages leave them out.
    public var isComment: Bool
    /// `src` of its images and `href` of its links, in order.
    public var references: [Reference]
    /// Values of its `id` attributes: links can lead to them.
    public var ids: [String]
    /// Where it was written.
    public var span: Span

    /// HTML as found.
    public init(source: String, isComment: Bool, references: [Reference], ids: [String], span: Span) {
        self.source = source
        self.isComment = isComment
        self.references = references
        self.ids = ids
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

extension [Inline] {
    /// The words alone, as a reader hears them: no markup, alt text for pictures, a space for a line break.
    public var plainText: String {
        var text = ""
        appendPlainText(to: &text, withImages: true)
        return text
    }

    /// The words alone, without the alt text of pictures.
    public var plainTextWithoutImages: String {
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
