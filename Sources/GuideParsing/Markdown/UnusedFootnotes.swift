import GuideModel

/// Footnotes that no mark leads to. cmark drops them without a word.
enum UnusedFootnotes {
    /// Definitions at the head of a line that are neither used nor part of a code block.
    static func find(in text: MarkdownText, blocks: [Block], used: [Footnote]) -> [SyntaxFault] {
        guard text.bytes.contains(UInt8(ascii: "^")) else { return [] }
        var code = CodeSpans()
        code.walk(blocks)
        var faults: [SyntaxFault] = []
        for line in 1...max(1, text.lines.count) {
            let content = LineContent(text: text, quotes: 0).range(of: line)
            let bytes = text.bytes[content]
            guard bytes.starts(with: "[^".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")), close + 1 < content.upperBound,
                text.bytes[close + 1] == UInt8(ascii: ":")
            else { continue }
            let span = text.span(content.lowerBound..<(close + 1))
            let isCode = code.spans.contains { $0.file == span.file && $0.lower <= span.lower && span.upper <= $0.upper }
            if isCode || used.contains(where: { $0.span.file == span.file && $0.span.lower <= span.lower && span.lower < $0.span.upper }) {
                continue
            }
            faults.append(.footnoteUnused(label: text.string((content.lowerBound + 2)..<close), span))
        }
        return faults
    }

    private struct CodeSpans: GuideVisitor {
        var spans: [Span] = []

        mutating func visit(_ block: Block) {
            switch block {
            case .code(let code): spans.append(code.span)
            case .html(let html): spans.append(html.span)
            default: break
            }
        }
    }
}
