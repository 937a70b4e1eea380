import GuideModel
import GuideText

/// One page as `roteiro inspect` prints it: flat lists, in the order of the page, each entry with its place.
struct InspectedPage {
    private let guide: Guide
    private let texts: SourceTexts
    private var lists = InspectedLists()

    init(_ guide: Guide, texts: SourceTexts) {
        self.guide = guide
        self.texts = texts
        lists.walk(guide)
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("file", texts[guide.file].path)
            writer.member("title", guide.title ?? "")
            writer.array("headings") { writer in lists.headings.forEach { write($0, to: &writer) } }
            writer.array("containers") { writer in lists.containers.forEach { write($0, to: &writer) } }
            writer.array("images") { writer in lists.images.forEach { write($0, to: &writer) } }
            writer.array("links") { writer in lists.links.forEach { write($0, to: &writer) } }
            writer.array("lists") { writer in lists.lists.forEach { write($0, to: &writer) } }
            writer.array("codeBlocks") { writer in
                for code in lists.codeBlocks {
                    writer.object { writer in
                        writer.member("info", code.info?.value ?? "")
                        place(code.span, to: &writer, column: false)
                    }
                }
            }
            writeLines("htmlBlocks", lists.htmlBlocks, to: &writer)
            writeLines("tables", lists.tables, to: &writer)
            writer.array("alerts") { writer in
                for alert in lists.alerts {
                    writer.object { writer in
                        writer.member("kind", alert.kind.rawValue)
                        writer.member("title", alert.title?.content.plainText ?? "")
                        place(alert.span, to: &writer, column: false)
                    }
                }
            }
            writer.array("parts") { writer in
                for part in guide.parts where !part.steps.isEmpty || part.kind == .explicit { write(part, to: &writer) }
            }
            writer.array("diagnostics") { writer in guide.faults.forEach { write($0, to: &writer) } }
        }
    }

    private func place(_ span: Span, to writer: inout JSONWriter, column: Bool = true) {
        let position = texts.start(of: span)
        writer.member("line", position.line)
        if column { writer.member("column", position.column) }
    }

    private func writeLines(_ key: StaticString, _ spans: [Span], to writer: inout JSONWriter) {
        writer.array(key) { writer in
            for span in spans { writer.object { writer in place(span, to: &writer, column: false) } }
        }
    }

    private func write(_ heading: Heading, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("level", heading.level)
            writer.member("text", heading.text)
            writer.member("slug", heading.slug)
            place(heading.span, to: &writer)
        }
    }

    private func write(_ container: InspectedLists.Container, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", container.fence.kind)
            writer.member("title", container.title)
            writer.member("markers", container.fence.markers)
            place(container.fence.opening, to: &writer, column: false)
            writer.key("closeLine")
            if let closing = container.fence.closing { writer.number(texts.start(of: closing).line) } else { writer.null() }
            writer.member("closed", container.fence.closing != nil)
            writer.key("parent")
            if let parent = container.parent { writer.number(parent) } else { writer.null() }
            writer.member("depth", container.fence.depth)
        }
    }

    private func write(_ image: InspectedLists.Image, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("src", image.source)
            writer.member("alt", image.alt)
            place(image.span, to: &writer)
        }
    }

    private func write(_ link: InspectedLists.Hyperlink, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("href", link.destination)
            writer.member("text", link.text)
            place(link.span, to: &writer)
        }
    }

    private func write(_ list: List, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ordered", list.isOrdered)
            writer.key("start")
            if let start = list.start { writer.number(start) } else { writer.null() }
            writer.member("items", list.items.count)
            place(list.span, to: &writer, column: false)
        }
    }

    private func write(_ part: Part, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", part.kind.rawValue)
            writer.key("number")
            if let number = part.number { writer.number(number.value) } else { writer.null() }
            writer.member("title", part.title?.content.plainText ?? guide.title ?? "")
            writer.key("line")
            writer.number((part.heading ?? guide.heading).map { texts.start(of: $0.span).line } ?? 1)
            writer.array("steps") { writer in
                for step in part.steps {
                    writer.object { writer in
                        writer.member("number", step.number.value)
                        writer.member("title", step.title.content.plainText)
                        writer.member("level", step.heading.level)
                        place(step.heading.span, to: &writer, column: false)
                    }
                }
            }
        }
    }

    private func write(_ fault: SyntaxFault, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", fault.name)
            place(fault.span, to: &writer)
        }
    }
}

/// The lists of `InspectedPage`.
struct InspectedLists: GuideVisitor {
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
            }
        }
    }
}

extension SyntaxFault {
    /// The kind of fault, as the rules name it.
    var name: String {
        switch self {
        case .notUTF8: "not-utf8"
        case .nulByte: "nul-byte"
        case .frontMatterInvalid: "front-matter-invalid"
        case .frontMatterKey: "front-matter-key"
        case .containerUnclosed, .containerFenceInCode: "container-unclosed"
        case .containerStrayFence: "container-stray-fence"
        case .containerUnknown: "container-unknown"
        case .codeFenceUnclosed: "fence-unclosed"
        case .limitExceeded: "limit-exceeded"
        case .unsupported: "unsupported-syntax"
        case .includeFailed: "include-failed"
        case .footnoteUnused: "footnote-unused"
        }
    }
}
