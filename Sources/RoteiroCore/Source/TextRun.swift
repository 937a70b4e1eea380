/// A run of text that readers see, with the context that rules about wording need.
package struct TextRun: Sendable, Hashable {
    package enum Role: Sendable, Hashable {
        /// Running text.
        case body
        /// A UI label: bold and in quotes.
        case label
        case alt
        /// The title or the description in front matter.
        case metadata
    }

    /// What separates a run from the previous one.
    package enum Boundary: Sendable, Hashable {
        /// The run starts a new paragraph, heading, table cell or similar.
        case start
        /// A soft line break.
        case lineBreak
        /// At most the start or the end of a link or of emphasis.
        case markup
        /// Code, an image, a tag or a hard line break.
        case other
    }

    /// The text. The span of a label includes its quotes and asterisks.
    package var text: Located<String>
    package var role: Role
    package var boundary: Boundary
    /// The index of the enclosing heading in `PageBody.headings`.
    package var heading: Int?
    /// The run is the entire content of a bold span.
    package var isBold: Bool
}

/// Collects the text runs of a page in document order, without the text of autolinks and bare addresses.
struct TextRunCollector: GuideVisitor {
    private var runs: [TextRun] = []
    private var boundary = TextRun.Boundary.start
    private var headings = 0
    private var heading: Int?
    private var bold: Span?
    private var address: Span?
    /// The spans of the first inline of each table cell, which has no enclosing block.
    private var cells: Set<Span> = []

    static func runs(of guide: Guide) -> [TextRun] {
        var collector = TextRunCollector()
        for entry in guide.frontMatter.entries where entry.key.value == "title" || entry.key.value == "description" {
            guard case .string(let text) = entry.value.value else { continue }
            collector.append(Located(text, at: entry.value.span), .metadata)
            collector.boundary = .start
        }
        collector.walk(guide)
        return collector.runs
    }

    mutating func visit(_ block: Block) {
        boundary = .start
        heading = nil
        if case .heading = block {
            heading = headings
            headings += 1
        } else if case .table = block {
            cells.formUnion(block.inlines.compactMap { $0.content.first?.span })
        }
    }

    mutating func visit(_ inline: Inline) {
        if !cells.isEmpty, cells.contains(inline.span) { boundary = .start }
        switch inline {
        case .text(let text): visit(text)
        case .uiLabel(let label): append(Located(label.text, at: label.span), .label)
        case .image(let image):
            boundary = .other
            append(image.alt, .alt)
            boundary = .other
        case .strong(let group): bold = group.content.count == 1 ? group.content[0].span : nil
        case .link(let link): address = link.form == .autolink || link.form == .bare ? link.span : nil
        case .softBreak: boundary = .lineBreak
        case .code, .hardBreak, .icon, .html, .footnoteReference: boundary = .other
        case .emphasis, .strikethrough: break
        }
    }

    private mutating func visit(_ text: Located<String>) {
        if let address, address.file == text.span.file, address.lower <= text.span.lower, text.span.upper <= address.upper {
            boundary = .other
        } else {
            append(text, .body)
        }
    }

    private mutating func append(_ text: Located<String>, _ role: TextRun.Role) {
        runs.append(TextRun(text: text, role: role, boundary: boundary, heading: heading, isBold: role == .body && text.span == bold))
        boundary = .markup
    }
}
