import RoteiroCore

/// The elements of a page as flat lists, in document order.
struct InspectionLists: GuideVisitor {
    struct Container {
        var fence: Fence
        var title: String
        /// The index of the enclosing container in the list.
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
    struct ListFacts {
        /// The first number; nil for a bullet list.
        var start: Int?
        var items: Int
        var span: Span
    }

    private(set) var lists: [ListFacts] = []
    private(set) var codeBlocks: [CodeBlock] = []
    private(set) var htmlBlocks: [Span] = []
    private(set) var tables: [Span] = []
    private(set) var alerts: [Callout] = []

    /// The items of a list can be steps.
    mutating func addLists(of steps: [Step]) {
        for step in steps {
            guard let span = step.list else { continue }
            if lists.last?.span == span {
                lists[lists.count - 1].items += 1
            } else {
                lists.append(ListFacts(start: step.number.value, items: 1, span: span))
            }
        }
        lists.sort { $0.span < $1.span }
    }

    mutating func visit(_ block: Block) {
        if let fence = block.fence { note(fence, title: block.inlines.first?.content.plainText ?? block.verbatim ?? "") }
        if case .callout(let callout) = block, callout.fence == nil { alerts.append(callout) }
        if case .prerequisites(let box) = block, box.callout.fence == nil { alerts.append(box.callout) }
        if case .heading(let heading) = block { headings.append(heading) }
        if case .list(let list) = block { lists.append(ListFacts(start: list.start, items: list.items.count, span: list.span)) }
        if case .code(let code) = block { codeBlocks.append(code) }
        if case .table(let table) = block { tables.append(table.span) }
        if case .html(let html) = block {
            htmlBlocks.append(html.span)
            note(html)
        }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .image(let image): images.append(Image(source: image.source.value, alt: image.alt.value, span: image.span))
        case .link(let link):
            links.append(Hyperlink(destination: link.destination.value, text: link.content.plainTextWithoutImages, span: link.span))
        case .html(let html): note(html)
        case .text, .code, .softBreak, .hardBreak, .emphasis, .strong, .strikethrough, .icon, .uiLabel, .footnoteReference: break
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
            case .frame, .media, .poster, .candidate: break
            }
        }
    }
}
