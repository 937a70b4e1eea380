import Algorithms
import RoteiroCore

/// Finds footnotes without references, which cmark silently drops.
enum UnusedFootnotes {
    /// Reports definitions at the start of a line that are neither used nor part of code or HTML.
    static func find(in text: MarkdownText, blocks: [Block], used: [Footnote]) -> [SyntaxFault] {
        guard text.bytes.contains(UInt8(ascii: "^")) else { return [] }
        var code = CodeSpans()
        code.walk(blocks)
        for footnote in used { code.walk(footnote.blocks) }
        code.spans.sort()
        let starts = Set(used.map { Place(file: $0.span.file, offset: $0.span.lower) })
        let quotes = [LineContent.QuoteMark](repeating: .inList, count: InputLimits.nesting)
        let lineContent = LineContent(text: text, quotes: quotes)
        var faults: [SyntaxFault] = []
        for line in 1...max(1, text.lines.count) {
            let content = lineContent.range(of: line)
            let bytes = text.bytes[content]
            guard bytes.starts(with: "[^".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")), close + 1 < content.upperBound,
                text.bytes[close + 1] == UInt8(ascii: ":")
            else { continue }
            let span = text.span(content.lowerBound..<(close + 2))
            if starts.contains(Place(file: span.file, offset: span.lower)) || code.contain(span) { continue }
            faults.append(.footnoteUnused(label: text.string((content.lowerBound + 2)..<close), span))
        }
        return faults
    }

    private struct Place: Hashable {
        var file: FileID
        var offset: UInt32
    }

    /// The spans of blocks in which `[^x]:` is plain text. They must be sorted before `contain` is called.
    private struct CodeSpans: GuideVisitor {
        var spans: [Span] = []

        mutating func visit(_ block: Block) {
            if case .code(let code) = block { spans.append(code.span) }
            if case .html(let html) = block { spans.append(html.span) }
        }

        /// Whether one of the blocks contains `span`.
        func contain(_ span: Span) -> Bool {
            let next = spans.partitioningIndex { ($0.file, $0.lower) > (span.file, span.lower) }
            return next > 0 && spans[next - 1].file == span.file && spans[next - 1].upper >= span.upper
        }
    }
}
