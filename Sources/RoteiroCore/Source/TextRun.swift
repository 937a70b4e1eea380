/// A piece of text that readers see, as rules about words need it: what it is, and what stands before it.
package struct TextRun: Sendable, Hashable {
    /// Where readers meet it.
    package enum Role: Sendable, Hashable {
        /// In the text.
        case body
        /// It names a control of the product, between quotes and in bold.
        case label
        /// It stands for an image.
        case alt
        /// The title or the description in the front matter.
        case metadata
    }

    /// What stands between this piece and the one before it.
    package enum Joint: Sendable, Hashable {
        /// Nothing joins them: a new paragraph, heading, cell or the like begins.
        case start
        /// A line break that readers see as a space.
        case lineBreak
        /// The beginning or the end of a link or of emphasis, at most.
        case markup
        /// Code, an image, a tag, a hard line break.
        case other
    }

    /// What it says, and where; a label's place holds its quotes and asterisks too.
    package var text: Located<String>
    /// Where readers meet it.
    package var role: Role
    /// What stands before it.
    package var joint: Joint
    /// The heading that it is in: its number in `PageBody.headings`.
    package var heading: Int?
    /// It is all that its bold says.
    package var isBold: Bool
}

/// Gathers the texts of a page in order. Addresses that stand for themselves (`<https://…>`) are no texts.
struct TextRunCollector: GuideVisitor {
    private var runs: [TextRun] = []
    private var joint = TextRun.Joint.start
    private var headings = 0
    private var heading: Int?
    private var bold: Span?
    private var address: Span?
    /// Where the cells of tables begin: no block stands around them.
    private var cells: Set<Span> = []

    static func runs(of guide: Guide) -> [TextRun] {
        var collector = TextRunCollector()
        for entry in guide.frontMatter.entries where entry.key.value == "title" || entry.key.value == "description" {
            guard case .string(let text) = entry.value.value else { continue }
            collector.append(Located(text, at: entry.value.span), .metadata)
            collector.joint = .start
        }
        collector.walk(guide)
        return collector.runs
    }

    mutating func visit(_ block: Block) {
        joint = .start
        heading = nil
        if case .heading = block {
            heading = headings
            headings += 1
        } else if case .table = block {
            cells.formUnion(block.inlines.compactMap { $0.content.first?.span })
        }
    }

    mutating func visit(_ inline: Inline) {
        if !cells.isEmpty, cells.contains(inline.span) { joint = .start }
        switch inline {
        case .text(let text): visit(text)
        case .uiLabel(let label): append(Located(label.text, at: label.span), .label)
        case .image(let image):
            joint = .other
            append(image.alt, .alt)
            joint = .other
        case .strong(let group): bold = group.content.count == 1 ? group.content[0].span : nil
        case .link(let link): address = link.form == .autolink || link.form == .bare ? link.span : nil
        case .softBreak: joint = .lineBreak
        case .code, .hardBreak, .icon, .html, .footnoteReference: joint = .other
        case .emphasis, .strikethrough: break
        }
    }

    private mutating func visit(_ text: Located<String>) {
        if let address, address.file == text.span.file, address.lower <= text.span.lower, text.span.upper <= address.upper {
            joint = .other
        } else {
            append(text, .body)
        }
    }

    private mutating func append(_ text: Located<String>, _ role: TextRun.Role) {
        runs.append(TextRun(text: text, role: role, joint: joint, heading: heading, isBold: role == .body && text.span == bold))
        joint = .markup
    }
}
