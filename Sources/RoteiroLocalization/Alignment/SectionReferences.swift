import RoteiroCore

/// The images, containers and links of a stretch of a guide, in order.
struct SectionReferences: GuideVisitor {
    private(set) var images: [Located<String>] = []
    private(set) var containers: [Located<String>] = []
    private(set) var links: [Located<String>] = []

    init(of guide: Guide) { walk(guide) }

    /// The names alone, in order of the alphabet: what tells one step from another.
    var imageNames: [String] { images.map(\.value).filter { !$0.hasPrefix("icon:") }.sorted() }

    mutating func visit(_ block: Block) {
        switch block {
        case .callout(let callout): containers.append(Located(callout.kind.rawValue, at: callout.span))
        case .prerequisites(let prerequisites):
            containers.append(Located(prerequisites.callout.kind.rawValue, at: prerequisites.callout.span))
        case .codeGroup(let group): containers.append(Located("code-group", at: group.span))
        case .qr(let qr): containers.append(Located("qr", at: qr.span))
        case .html(let html): note(html)
        case .paragraph, .heading, .list, .quote, .wrapper, .code, .table, .figure, .gallery, .divider, .tableOfContents: break
        }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .image(let image): images.append(Located(image.catalogName, at: image.span))
        case .icon(let icon): images.append(Located(icon.catalogName, at: icon.span))
        case .link(let link): links.append(Located(link.destination.value, at: link.span))
        case .html(let html): note(html)
        case .text, .code, .softBreak, .hardBreak, .emphasis, .strong, .strikethrough, .uiLabel, .footnoteReference: break
        }
    }

    private mutating func note(_ html: RawHTML) {
        for reference in html.references {
            switch reference.kind {
            case .image, .poster: images.append(Located(reference.value.value.imageName, at: reference.span))
            case .link, .media: links.append(Located(reference.value.value, at: reference.span))
            }
        }
    }
}
