import RoteiroCore

/// `> [!NOTE] título`: a block quote that GitHub and VitePress render as a callout.
enum Alerts {
    private static let kinds: [String: Callout.Kind] = [
        "note": .note, "tip": .tip, "info": .info, "important": .important, "warning": .warning, "caution": .caution, "danger": .danger,
    ]

    /// Returns nil for an ordinary block quote.
    static func callout(from quote: BlockQuote, _ sources: SourceTexts) -> Callout? {
        guard case .paragraph(var paragraph) = quote.blocks.first, case .text(let text) = paragraph.content.first,
            let (kind, titleStart) = mark(text.value)
        else { return nil }
        let line = paragraph.content.dropFirst().prefix { !$0.isBreak }
        let title = words(of: text, from: titleStart, sources) + line
        paragraph.content = Array(paragraph.content.dropFirst(1 + line.count + 1))
        // The attributes at the end of the only line are those of the box.
        let attributes = paragraph.content.isEmpty ? paragraph.attributes : .none
        var blocks = Array(quote.blocks.dropFirst())
        if let span = paragraph.content.span {
            paragraph.span = span
            blocks = Figures.split(paragraph) + blocks
        }
        return Callout(
            kind: kind, title: title.span.map { InlineGroup(title, at: $0) }, id: attributes.id, classes: attributes.classes,
            values: attributes.values, blocks: blocks, fence: nil, span: quote.span)
    }

    /// Returns the kind in `[!KIND]` and the byte offset of the title.
    private static func mark(_ text: String) -> (Callout.Kind, titleStart: Int)? {
        let bytes = Array(text.utf8)
        guard bytes.starts(with: "[!".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")),
            let kind = kinds[String(decoding: bytes[2..<close], as: UTF8.self).lowercased()]
        else { return nil }
        return (kind, close + 1 + bytes[(close + 1)...].prefix { $0 == 0x20 || $0 == 0x09 }.count)
    }

    private static func words(of text: Located<String>, from start: Int, _ sources: SourceTexts) -> [Inline] {
        let count = text.value.utf8.count
        return start < count ? [.text(TextSourceMap(text, sources).part(start..<count))] : []
    }
}
