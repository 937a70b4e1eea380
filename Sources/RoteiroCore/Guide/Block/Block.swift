/// What a page is made of. A new kind must be answered by every renderer before it compiles.
package indirect enum Block: Sendable, Hashable {
    /// Text.
    case paragraph(Paragraph)
    /// A heading that begins neither a part nor a step.
    case heading(Heading)
    /// Bullets or numbers.
    case list(List)
    /// `>`.
    case quote(BlockQuote)
    /// `::: tip`, `> [!NOTE]`.
    case callout(Callout)
    /// What the reader must have before the first step.
    case prerequisites(Prerequisites)
    /// `::: v-pre`, `::: raw`: a container that says nothing to the reader.
    case wrapper(Wrapper)
    /// A code block.
    case code(CodeBlock)
    /// `::: code-group`: code blocks as tabs.
    case codeGroup(CodeGroup)
    /// A table.
    case table(Table)
    /// An image alone on its line.
    case figure(ImageReference)
    /// Two or more images in a row.
    case gallery(Gallery)
    /// `::: qr`: a drawn QR code.
    case qr(QRBlock)
    /// Author's HTML.
    case html(RawHTML)
    /// A horizontal line.
    case divider(Span)
    /// `[[toc]]`.
    case tableOfContents(Span)

    /// The bytes that say it.
    package var span: Span {
        switch self {
        case .paragraph(let block): block.span
        case .heading(let block): block.span
        case .list(let block): block.span
        case .quote(let block): block.span
        case .callout(let block): block.span
        case .prerequisites(let block): block.callout.span
        case .wrapper(let block): block.span
        case .code(let block): block.span
        case .codeGroup(let block): block.span
        case .table(let block): block.span
        case .figure(let block): block.span
        case .gallery(let block): block.span
        case .qr(let block): block.span
        case .html(let block): block.span
        case .divider(let span), .tableOfContents(let span): span
        }
    }
}

/// What holds for every kind. Whoever walks a page asks here, so that a new kind answers once, and names only the kinds that it treats in a way
/// of its own.
extension Block {
    /// Its own text, in the order of the page: a paragraph, a title, the cells of a table, the images of a gallery.
    package var inlines: [InlineGroup] {
        switch self {
        case .paragraph(let block): [InlineGroup(block.content, at: block.span)]
        case .heading(let block): [InlineGroup(block.content, at: block.span)]
        case .callout(let block): block.title.map { [$0] } ?? []
        case .prerequisites(let block): block.callout.title.map { [$0] } ?? []
        case .table(let block): ([block.header] + block.rows).joined().map { InlineGroup($0.content, at: $0.span) }
        case .figure, .gallery: images.map { InlineGroup([.image($0)], at: $0.alt.span) }
        case .list, .quote, .wrapper, .code, .codeGroup, .qr, .html, .divider, .tableOfContents: []
        }
    }

    /// The blocks that it holds, in the order of the page; they come after its own text.
    package var children: [Block] {
        switch self {
        case .list(let block): block.items.flatMap(\.blocks)
        case .quote(let block): block.blocks
        case .callout(let block): block.blocks
        case .prerequisites(let block): block.lead + block.items.flatMap(\.blocks) + block.closing
        case .wrapper(let block): block.blocks
        case .codeGroup(let block): block.blocks
        case .qr(let block): block.caption
        case .paragraph, .heading, .code, .table, .figure, .gallery, .html, .divider, .tableOfContents: []
        }
    }

    /// The images that it consists of; those of its children are theirs.
    package var images: [ImageReference] {
        switch self {
        case .figure(let image): [image]
        case .gallery(let gallery): gallery.images
        case .paragraph, .heading, .list, .quote, .callout, .prerequisites, .wrapper, .code, .codeGroup, .table, .qr, .html, .divider,
            .tableOfContents:
            []
        }
    }

    /// Readers look at it: an image or a code.
    package var isVisual: Bool {
        switch self {
        case .figure, .gallery, .qr: true
        case .paragraph, .heading, .list, .quote, .callout, .prerequisites, .wrapper, .code, .codeGroup, .table, .html, .divider,
            .tableOfContents:
            false
        }
    }

    /// Text that is no Markdown and no HTML: code, the payload of a QR code.
    package var verbatim: String? {
        switch self {
        case .code(let code): code.text
        case .qr(let qr): qr.payload.value
        case .paragraph, .heading, .list, .quote, .callout, .prerequisites, .wrapper, .codeGroup, .table, .figure, .gallery, .html,
            .divider,
            .tableOfContents:
            nil
        }
    }

    /// What kind of container it is; a GitHub alert counts as the callout that it is.
    package var container: ContainerKind? {
        switch self {
        case .callout(let callout): .callout(callout.kind)
        case .prerequisites(let prerequisites): .callout(prerequisites.callout.kind)
        case .wrapper(let wrapper): .wrapper(wrapper.kind)
        case .codeGroup: .other(.codeGroup)
        case .qr: .other(.qr)
        case .paragraph, .heading, .list, .quote, .code, .table, .figure, .gallery, .html, .divider, .tableOfContents: nil
        }
    }

    /// The id that its writer gives it; headings have slugs.
    package var id: String? {
        switch self {
        case .callout(let callout): callout.id
        case .prerequisites(let prerequisites): prerequisites.callout.id
        case .paragraph, .heading, .list, .quote, .wrapper, .code, .codeGroup, .table, .figure, .gallery, .qr, .html, .divider,
            .tableOfContents:
            nil
        }
    }

    /// The `:::` lines of a container.
    package var fence: Fence? {
        switch self {
        case .callout(let block): block.fence
        case .prerequisites(let block): block.callout.fence
        case .wrapper(let block): block.fence
        case .codeGroup(let block): block.fence
        case .qr(let block): block.fence
        case .paragraph, .heading, .list, .quote, .code, .table, .figure, .gallery, .html, .divider, .tableOfContents: nil
        }
    }
}

/// The kinds of `:::` container. Parser, rules and their help take them from here.
package enum ContainerKind: Sendable, Hashable {
    case callout(Callout.Kind)
    case wrapper(Wrapper.Kind)
    case other(Other)

    /// A container that becomes a block of its own, by the word after the colons.
    package enum Other: String, Sendable, CaseIterable {
        case codeGroup = "code-group"
        case qr
    }

    package static let all: [ContainerKind] =
        Callout.Kind.allCases.map(callout) + Wrapper.Kind.allCases.map(wrapper) + Other.allCases.map(other)

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// The kind that the word after the colons names.
    package init?(_ name: some StringProtocol) {
        guard let kind = Self.byName[String(name)] else { return nil }
        self = kind
    }

    /// The word after the colons.
    package var name: String {
        switch self {
        case .callout(let kind): kind.rawValue
        case .wrapper(let kind): kind.rawValue
        case .other(let kind): kind.rawValue
        }
    }

    /// Its line holds data after the kind, and no title.
    package var hasPayload: Bool {
        switch self {
        case .other(.qr): true
        case .callout, .wrapper, .other(.codeGroup): false
        }
    }

    /// Readers see its content and nothing of itself.
    package var isTransparent: Bool {
        switch self {
        case .wrapper: true
        case .callout, .other: false
        }
    }
}
