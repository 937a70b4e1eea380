import GuideModel

/// `> [!NOTE] título`: a quotation that GitHub and VitePress show as a box.
enum Alerts {
    private static let kinds = ["note", "tip", "info", "important", "warning", "caution", "danger"]

    /// The box that `quote` is; nil for a quotation.
    static func callout(from quote: Quote) -> Callout? {
        guard case .paragraph(var paragraph) = quote.blocks.first, case .text(let text) = paragraph.content.first,
            text.value.hasPrefix("[!"), let close = text.value.firstIndex(of: "]"),
            let kind = Callout.Kind(rawValue: text.value[..<close].dropFirst(2).lowercased()), kinds.contains(kind.rawValue)
        else { return nil }
        var title: [Inline] = []
        let rest = text.value[text.value.index(after: close)...].drop { $0 == " " || $0 == "\t" }
        if !rest.isEmpty {
            let lower = Int(text.span.upper) - rest.utf8.count
            title.append(.text(Located(String(rest), at: Span(text.span.file, lower, Int(text.span.upper)))))
        }
        let line = paragraph.content.dropFirst().prefix { if case .softBreak = $0 { false } else if case .hardBreak = $0 { false } else { true } }
        title += line
        paragraph.content = Array(paragraph.content.dropFirst(1 + line.count + 1))
        var blocks = Array(quote.blocks.dropFirst())
        if let first = paragraph.content.first, let last = paragraph.content.last {
            paragraph.span = Span(first.span.file, Int(first.span.lower), Int(last.span.upper))
            blocks = Figures.split(paragraph) + blocks
        }
        let titleSpan = title.first.map { Span($0.span.file, Int($0.span.lower), Int(title.last?.span.upper ?? $0.span.upper)) }
        return Callout(kind: kind, title: titleSpan.map { InlineGroup(title, at: $0) }, blocks: blocks, fence: nil, span: quote.span)
    }
}
