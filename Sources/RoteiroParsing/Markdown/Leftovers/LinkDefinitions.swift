import Algorithms
import RoteiroCore

/// The link reference definitions of a page. cmark removes them from its tree, so they are read from the lines again.
struct LinkDefinitions {
    /// Labels as written, in order, without repetitions.
    private(set) var labels: [String] = []
    private var places: [(label: String, folded: String, span: Span)] = []

    init(of text: MarkdownText, blocks: [Block], footnotes: [Footnote]) {
        guard text.bytes.contains(UInt8(ascii: "]")) else { return }
        var shown = ShownSpans()
        shown.walk(blocks)
        for footnote in footnotes { shown.walk(footnote.blocks) }
        shown.spans.sort()
        let lineContent = LineContent(text: text, quotes: [LineContent.QuoteMark](repeating: .inList, count: InputLimits.nesting))
        var known: Set<String> = []
        for line in 1...max(1, text.lines.count) {
            let range = lineContent.range(of: line)
            guard let label = Self.label(text.bytes, in: range) else { continue }
            let span = text.span(range.lowerBound..<(label.upperBound + 2))
            if shown.contain(span) { continue }
            let name = text.string(label)
            let folded = Self.folded(text.bytes[label])
            if known.insert(folded).inserted { labels.append(name) }
            places.append((name, folded, span))
        }
    }

    /// Labels match without regard to case and repeated blanks.
    static func folded(_ label: ArraySlice<UInt8>) -> String {
        String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The definitions that no reference uses.
    func unused(_ used: Set<String>) -> [SyntaxFault] {
        places.filter { !used.contains($0.folded) }.map { .leftover(Leftover(.definition(label: $0.label), at: $0.span)) }
    }

    /// Returns the range of the label of `[label]: address`. `[//]: # (x)` and `[x]: #` are comments.
    private static func label(_ bytes: [UInt8], in line: Range<Int>) -> Range<Int>? {
        guard line.count > 4, bytes[line.lowerBound] == UInt8(ascii: "["), bytes[line.lowerBound + 1] != UInt8(ascii: "^") else {
            return nil
        }
        var syntax = LinkSyntax(bytes, at: line.lowerBound)
        guard let label = syntax.label(), label.upperBound < line.upperBound, !bytes[label].allSatisfy(\.isASCIIWhitespace),
            syntax.take(UInt8(ascii: ":"))
        else { return nil }
        syntax.skipSpace()
        guard let destination = syntax.destination(), !destination.isEmpty, !bytes[destination].elementsEqual("#".utf8) else { return nil }
        if bytes[label].starts(with: "//".utf8) || folded(bytes[label]).hasPrefix("comment") { return nil }
        return label
    }

    /// The spans of blocks whose text is shown, so that no definition can stand in them.
    private struct ShownSpans: GuideVisitor {
        var spans: [Span] = []

        mutating func visit(_ block: Block) {
            if case .code(let code) = block { spans.append(code.span) }
            if case .html(let html) = block { spans.append(html.span) }
            if case .paragraph(let paragraph) = block { spans.append(paragraph.span) }
            if case .heading(let heading) = block { spans.append(heading.span) }
            if case .table(let table) = block { spans.append(table.span) }
        }

        /// Whether one of the blocks contains `span`. `spans` must be sorted.
        func contain(_ span: Span) -> Bool {
            let next = spans.partitioningIndex { ($0.file, $0.lower) > (span.file, span.lower) }
            return next > 0 && spans[next - 1].file == span.file && spans[next - 1].upper > span.lower
        }
    }
}
