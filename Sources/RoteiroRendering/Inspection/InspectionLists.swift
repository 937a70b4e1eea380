import RoteiroCore

/// What `Inspection` prints of a page: flat lists, in the order of the page.
struct InspectionLists: GuideVisitor {
    struct Container {
        var fence: Fence
        var title: String
        /// The place in the list of the container around it.
        var parent: Int?
    }

    struct Image {
        var source: String
        var alt: String
        var span: Span
    }

    struct Hyperlink {
        var destination: String
        var text: String
        var span: Span
    }

    private(set) var headings: [Heading] = []
    private(set) var containers: [Container] = []
    private(set) var images: [Image] = []
    private(set) var links: [Hyperlink] = []
    private(set) var lists: [List] = []
    private(set) var codeBlocks: [CodeBlock] = []
    private(set) var htmlBlocks: [Span] = []
    private(set) var tables: [Span] = []
    private(set) var alerts: [Callout] = []

    mutating func visit(_ block: Block) {
        switch block {
        case .heading(let heading): headings.append(heading)
        case .callout(let callout): note(callout)
        case .prerequisites(let prerequisites): note(prerequisites.callout)
        case .wrapper(let wrapper): note(wrapper.fence, title: "")
        case .codeGroup(let group): note(group.fence, title: "")
        case .qr(let qr): note(qr.fence, title: qr.payload.value)
        case .list(let list): lists.append(list)
        case .code(let code): codeBlocks.append(code)
        case .html(let html):
            htmlBlocks.append(html.span)
            note(html)
        case .table(let table): tables.append(table.span)
        case .paragraph, .quote, .figure, .gallery, .divider, .tableOfContents: break
        }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .image(let image): images.append(Image(source: image.source.value, alt: image.alt.value, span: image.span))
        case .link(let link):
            links.append(Hyperlink(destination: link.destination.value, text: link.content.plainTextWithoutImages, span: link.span))
        case .html(let html): note(html)
        default: break
        }
    }

    private mutating func note(_ callout: Callout) {
        if let fence = callout.fence {
            note(fence, title: callout.title?.content.plainText ?? "")
        } else {
            alerts.append(callout)
        }
    }

    private mutating func note(_ fence: Fence, title: String) {
        let parent = fence.depth == 0 ? nil : containers.lastIndex { $0.fence.depth == fence.depth - 1 }
        containers.append(Container(fence: fence, title: title, parent: parent))
    }

    private mutating func note(_ html: RawHTML) {
        for reference in html.references {
            switch reference.kind {
            case .image: images.append(Image(source: reference.value.value, alt: reference.alt ?? "", span: reference.span))
            case .link: links.append(Hyperlink(destination: reference.value.value, text: "", span: reference.span))
            case .media, .poster: break
            }
        }
    }
}
