/// What a page is made of. A new kind must be answered by every renderer before it compiles.
package indirect enum Block: Sendable, Hashable {
    /// Text.
    case paragraph(Paragraph)
    /// A heading that begins neither a part nor a step.
    case heading(Heading)
    /// Bullets or numbers.
    case list(List)
    /// `>`.
    case quote(Quote)
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
