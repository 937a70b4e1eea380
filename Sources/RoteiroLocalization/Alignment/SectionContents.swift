import RoteiroCore

/// Collects the images, containers and links of a section, in document order.
struct SectionContents: GuideVisitor {
    private(set) var images: [Located<String>] = []
    private(set) var containers: [Located<String>] = []
    private(set) var links: [Located<String>] = []
    private(set) var labels: [UILabel] = []
    private(set) var headings: [Heading] = []

    init(of guide: Guide) { walk(guide) }

    /// The sorted names of the images without icons, which distinguish steps in any language.
    var imageNames: [String] { images.map(\.value).filter { !$0.hasPrefix("icon:") }.sorted() }

    mutating func visit(_ block: Block) {
        if let container = block.container, !container.isTransparent { containers.append(Located(container.name, at: block.span)) }
        if case .html(let html) = block { note(html) }
        if case .heading(let heading) = block { headings.append(heading) }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .image(let image): images.append(Located(image.catalogName, at: image.span))
        case .icon(let icon): images.append(Located(icon.catalogName, at: icon.span))
        case .link(let link) where link.isBareMail: break
        case .link(let link): links.append(Located(link.destination.value, at: link.span))
        case .html(let html): note(html)
        case .uiLabel(let label): labels.append(label)
        case .text, .code, .softBreak, .hardBreak, .emphasis, .strong, .strikethrough, .footnoteReference: break
        }
    }

    private mutating func note(_ html: RawHTML) {
        for reference in html.references {
            switch reference.kind {
            case .candidate: break
            case .image, .poster: images.append(Located(reference.value.value.imageName, at: reference.span))
            case .link, .frame, .media: links.append(Located(reference.value.value, at: reference.span))
            }
        }
    }
}
