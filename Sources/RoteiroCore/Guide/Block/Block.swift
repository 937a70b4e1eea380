/// A block-level node of the AST. Renderers switch over all cases without a default, so a new case does not compile until each
/// handles it.
package indirect enum Block: Sendable, Hashable {
    case paragraph(Paragraph)
    /// A heading that starts neither a part nor a step.
    case heading(Heading)
    case list(List)
    case quote(BlockQuote)
    /// `::: tip` or `> [!NOTE]`.
    case callout(Callout)
    case prerequisites(Prerequisites)
    /// `::: v-pre`, `::: raw` or `::: steps`. Readers do not see the container.
    case vitePressContainer(VitePressContainer)
    case code(CodeBlock)
    /// `::: code-group`: code blocks as tabs.
    case codeGroup(CodeGroup)
    case table(Table)
    /// A single image alone on its line.
    case figure(ImageReference)
    case gallery(Gallery)
    /// `::: qr`.
    case qr(QRBlock)
    case html(RawHTML)
    /// A thematic break.
    case thematicBreak(Span)
    /// `[[toc]]`.
    case tableOfContents(Span)

    package var span: Span {
        switch self {
        case .paragraph(let block): block.span
        case .heading(let block): block.span
        case .list(let block): block.span
        case .quote(let block): block.span
        case .callout(let block): block.span
        case .prerequisites(let block): block.callout.span
        case .vitePressContainer(let block): block.span
        case .code(let block): block.span
        case .codeGroup(let block): block.span
        case .table(let block): block.span
        case .figure(let block): block.span
        case .gallery(let block): block.span
        case .qr(let block): block.span
        case .html(let block): block.span
        case .thematicBreak(let span), .tableOfContents(let span): span
        }
    }
}

/// Properties that all kinds of block share. Code that walks a page uses these, so that a new kind is described once, and switches
/// only over the kinds it treats specially.
extension Block {
    /// The block's own text, in document order: a paragraph, a title, table cells, the images of a gallery.
    package var inlines: [InlineGroup] {
        switch self {
        case .paragraph(let block): [InlineGroup(block.content, at: block.span)]
        case .heading(let block): [InlineGroup(block.content, at: block.span)]
        case .callout(let block): block.title.map { [$0] } ?? []
        case .prerequisites(let block): block.callout.title.map { [$0] } ?? []
        case .table(let block): ([block.header] + block.rows).joined().map { InlineGroup($0.content, at: $0.span) }
        case .figure, .gallery: images.map { InlineGroup([.image($0)], at: $0.alt.span) }
        case .list, .quote, .vitePressContainer, .code, .codeGroup, .qr, .html, .thematicBreak, .tableOfContents: []
        }
    }

    /// The child blocks, in document order. They follow `inlines`.
    package var children: [Block] {
        switch self {
        case .list(let block): block.items.flatMap(\.blocks)
        case .quote(let block): block.blocks
        case .callout(let block): block.blocks
        case .prerequisites(let block): block.lead + block.items.flatMap(\.blocks) + block.closing
        case .vitePressContainer(let block): block.blocks
        case .codeGroup(let block): block.blocks
        case .qr(let block): block.caption
        case .paragraph, .heading, .code, .table, .figure, .gallery, .html, .thematicBreak, .tableOfContents: []
        }
    }

    /// The block's own images, without those of its children.
    package var images: [ImageReference] {
        switch self {
        case .figure(let image): [image]
        case .gallery(let gallery): gallery.images
        case .paragraph, .heading, .list, .quote, .callout, .prerequisites, .vitePressContainer, .code, .codeGroup, .table, .qr, .html,
            .thematicBreak, .tableOfContents:
            []
        }
    }

    /// The block shows an image or a QR code.
    package var isVisual: Bool {
        switch self {
        case .figure, .gallery, .qr: true
        case .paragraph, .heading, .list, .quote, .callout, .prerequisites, .vitePressContainer, .code, .codeGroup, .table, .html,
            .thematicBreak, .tableOfContents:
            false
        }
    }

    /// Text that is neither Markdown nor HTML: code or the payload of a QR code.
    package var verbatim: String? {
        switch self {
        case .code(let code): code.text
        case .qr(let qr): qr.payload.value
        case .paragraph, .heading, .list, .quote, .callout, .prerequisites, .vitePressContainer, .codeGroup, .table, .figure, .gallery,
            .html, .thematicBreak, .tableOfContents:
            nil
        }
    }

    /// The kind of container; nil for other blocks. A GitHub alert counts as a callout.
    package var container: ContainerKind? {
        switch self {
        case .callout(let callout): .callout(callout.kind)
        case .prerequisites(let prerequisites): .callout(prerequisites.callout.kind)
        case .vitePressContainer(let container): .vitePressContainer(container.kind)
        case .codeGroup: .other(.codeGroup)
        case .qr: .other(.qr)
        case .paragraph, .heading, .list, .quote, .code, .table, .figure, .gallery, .html, .thematicBreak, .tableOfContents: nil
        }
    }

    /// The id that the author set. Headings have slugs instead.
    package var id: String? {
        switch self {
        case .callout(let callout): callout.id
        case .prerequisites(let prerequisites): prerequisites.callout.id
        case .paragraph(let paragraph): paragraph.attributes.id
        case .list(let list): list.attributes.id
        case .quote(let quote): quote.attributes.id
        case .table(let table): table.attributes.id
        case .heading, .vitePressContainer, .code, .codeGroup, .figure, .gallery, .qr, .html, .thematicBreak, .tableOfContents: nil
        }
    }

    /// The `:::` lines of a container; nil for other blocks and for GitHub alerts.
    package var fence: Fence? {
        switch self {
        case .callout(let block): block.fence
        case .prerequisites(let block): block.callout.fence
        case .vitePressContainer(let block): block.fence
        case .codeGroup(let block): block.fence
        case .qr(let block): block.fence
        case .paragraph, .heading, .list, .quote, .code, .table, .figure, .gallery, .html, .thematicBreak, .tableOfContents: nil
        }
    }
}

/// The kinds of `:::` container. The parser, the rules and their help texts all use this list.
package enum ContainerKind: Sendable, Hashable {
    case callout(Callout.Kind)
    case vitePressContainer(VitePressContainer.Kind)
    case other(Other)

    /// A container that becomes a block of its own, by the word after the colons.
    package enum Other: String, Sendable, CaseIterable {
        case codeGroup = "code-group"
        case qr
    }

    package static let all: [ContainerKind] =
        Callout.Kind.allCases.map(callout) + VitePressContainer.Kind.allCases.map(vitePressContainer) + Other.allCases.map(other)

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    package init?(_ name: some StringProtocol) {
        switch name {
        case "passos", "pasos": self = .vitePressContainer(.steps)
        default:
            guard let kind = Self.byName[String(name)] else { return nil }
            self = kind
        }
    }

    package var name: String {
        switch self {
        case .callout(let kind): kind.rawValue
        case .vitePressContainer(let kind): kind.rawValue
        case .other(let kind): kind.rawValue
        }
    }

    /// The opening line has a payload after the kind instead of a title.
    package var hasPayload: Bool {
        switch self {
        case .other(.qr): true
        case .callout, .vitePressContainer, .other(.codeGroup): false
        }
    }

    /// Readers see the content but not the container.
    package var isTransparent: Bool {
        switch self {
        case .vitePressContainer: true
        case .callout, .other: false
        }
    }
}

extension Block {
    package var isComment: Bool {
        if case .html(let html) = self { html.isComment } else { false }
    }
}
