import RoteiroCore

@testable import RoteiroParsing

/// Compares every span of a guide with the source text that it covers.
struct SpanCheck: GuideVisitor {
    private let texts: SourceTexts
    /// Descriptions of wrong spans; empty if all are correct.
    private(set) var errors: [String] = []

    init(_ guide: Guide, _ texts: SourceTexts) {
        self.texts = texts
        walk(guide)
        for fault in guide.faults { check("fault", fault.span) { _ in true } }
        for footnote in guide.footnotes { check("footnote", footnote.span) { $0.hasPrefix("[^") } }
        for ignore in guide.ignores {
            check("ignore comment", ignore.span) { $0.hasPrefix("<!--") && $0.hasSuffix("-->") }
            for rule in ignore.rules { check("ignored rule", rule.span) { $0 == rule.value } }
            if let line = ignore.nextLine { check("next line", line) { !$0.isEmpty && !$0.utf8.contains(0x0A) && !$0.utf8.contains(0x0D) } }
        }
        for step in guide.steps {
            // A number can be a word, and a list whose items all have the same number is numbered by their order.
            check("step number", step.number.span) { Int($0) == step.number.value || Int($0) == nil || step.origin == .list }
            check("step title", step.title.span) { _ in true }
        }
    }

    private mutating func check(_ name: String, _ span: Span, _ isTrue: (String) -> Bool) {
        let bytes = texts[span.file].bytes
        guard span.lower <= span.upper, span.bytes.upperBound <= bytes.count else { return errors.append("\(name) outside of its file") }
        let isCut = [span.bytes.lowerBound, span.bytes.upperBound].contains { $0 < bytes.count && bytes[$0] & 0xC0 == 0x80 }
        if isCut { errors.append("\(name) cuts a character") }
        let written = String(decoding: bytes[span.bytes], as: UTF8.self)
        if !isTrue(written) { errors.append("\(name) at \(texts.start(of: span)) \(written.debugDescription)") }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .text(let text): check("text \(text.value.debugDescription)", text.span) { says($0, text.value) }
        case .code(let code): check("code", code.span) { $0.hasPrefix("`") && $0.hasSuffix("`") && $0.utf8.count >= 2 }
        case .softBreak(let span): check("soft break", span) { $0.allSatisfy { $0 == " " || $0 == "\t" } }
        case .hardBreak(let span): check("hard break", span) { $0.allSatisfy { " \t\\".contains($0) } || $0.lowercased().contains("br") }
        case .emphasis(let group): check("emphasis", group.span) { "*_".contains($0.prefix(1)) && $0.first == $0.last && $0.count > 2 }
        case .strong(let group):
            check("strong", group.span) { ["**", "__"].contains($0.prefix(2)) && $0.prefix(2) == $0.suffix(2) && $0.count > 4 }
        case .strikethrough(let group): check("strikethrough", group.span) { $0.hasPrefix("~") && $0.hasSuffix("~") }
        case .link(let link): visit(link)
        case .image(let image): visit(image)
        case .icon(let icon): check("icon", icon.span) { $0.hasPrefix("<") && $0.hasSuffix(">") }
        case .uiLabel(let label):
            check("label", label.span) { written in ["*", "_", "\"", "“", "”", "„", "&"].contains { written.hasPrefix($0) } }
        case .html(let html): visit(html)
        case .footnoteReference(let mark): check("footnote mark", mark.span) { $0.hasPrefix("[^") && $0.hasSuffix("]") }
        }
    }

    private mutating func visit(_ link: Link) {
        switch link.form {
        case .inline: check("link", link.span) { $0.hasPrefix("[") && $0.hasSuffix(")") }
        case .reference: check("reference", link.span) { $0.hasPrefix("[") && $0.hasSuffix("]") }
        case .autolink: check("autolink", link.span) { $0.hasPrefix("<") && $0.hasSuffix(">") }
        case .bare: check("bare address", link.span) { says($0, link.destination.value) }
        }
        if link.form != .reference {
            check("destination \(link.destination.value)", link.destination.span) {
                says($0, link.destination.value) || link.destination.value == "mailto:" + $0
            }
        }
    }

    private mutating func visit(_ image: ImageReference) {
        check("image", image.span) { $0.hasPrefix("![") && ($0.hasSuffix(")") || $0.hasSuffix("]")) }
        check("alt", image.alt.span) { !$0.hasPrefix("![") || image.alt.value.contains("!") || $0.contains("](") }
        if image.source.span != image.alt.span { check("source", image.source.span) { says($0, image.source.value) } }
    }

    private mutating func visit(_ html: RawHTML) {
        check("html", html.span) { $0.hasPrefix("<") }
        for reference in html.references {
            check("tag", reference.span) { $0.lowercased().hasPrefix(reference.kind == .image ? "<img" : "<a") && $0.hasSuffix(">") }
            check("value", reference.value.span) { $0.contains("\n") || says($0, reference.value.value) || $0.contains("\\") }
        }
    }

    mutating func visit(_ block: Block) {
        visit(block.fence)
        switch block {
        case .heading(let heading):
            check("heading", heading.span) { _ in true }
            check("heading text", heading.textSpan) { !$0.hasPrefix("# ") || heading.content.isEmpty }
        case .list(let list):
            for item in list.items {
                check("item", item.span) { list.isOrdered ? $0.first?.isNumber ?? false : "-*+".contains($0.prefix(1)) }
                if let number = item.number { check("number", number.span) { Int($0) == number.value } }
            }
        case .qr(let qr): check("payload", qr.payload.span) { $0.utf8.elementsEqual(qr.payload.value.utf8) || $0.contains("\0") }
        case .code(let code):
            if let info = code.info {
                check("code block", code.span) { $0.hasPrefix("```") || $0.hasPrefix("~~~") || $0.hasPrefix("<<<") }
                check("info", info.span) { says($0, info.value) || $0.hasPrefix("<<<") }
            }
        case .table(let table):
            for cell in table.header + table.rows.joined() { visit(cell) }
        case .html(let html): visit(html)
        case .thematicBreak(let span): check("thematicBreak", span) { "-*_".contains($0.prefix(1)) }
        case .tableOfContents(let span): check("toc", span) { $0.lowercased() == "[[toc]]" }
        default: check("block", block.span) { _ in true }
        }
    }

    private mutating func visit(_ cell: Table.Cell) {
        check("cell", cell.span) { !$0.hasPrefix("|") && !$0.hasSuffix(" ") && !$0.hasPrefix(">") }
        for inline in cell.content where inline.span.lower < cell.span.lower || inline.span.upper > cell.span.upper {
            errors.append("an inline outside of its cell")
        }
    }

    private mutating func visit(_ fence: Fence?) {
        guard let fence else { return }
        check("opening", fence.opening) { $0.hasPrefix(String(repeating: ":", count: fence.markers)) }
        if let closing = fence.closing { check("closing", closing) { $0.count >= fence.markers && $0.allSatisfy { $0 == ":" } } }
    }
}

/// Whether the Markdown `written` stands for `value`.
private func says(_ written: String, _ value: String) -> Bool {
    let bytes = written.utf8.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    if String(decoding: EscapeDecoder.decoded(bytes), as: UTF8.self).utf8.elementsEqual(value.utf8) { return true }
    // In a table, `\|` is replaced by a bar before anything else is parsed.
    return written.contains("\\|") || written.hasPrefix(":") && written.hasSuffix(":")
}
