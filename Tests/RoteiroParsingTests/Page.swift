import RoteiroCore
import RoteiroTestSupport

@testable import RoteiroParsing

/// A parsed page with its sources.
struct Page {
    let texts: SourceTexts
    let guide: Guide

    /// Parses `source` as `content/guia.md`. `others` are the files that it may include, by path.
    init(_ source: String, _ others: [String: String] = [:], containers: [String: ContainerType] = [:]) {
        self.init(Array(source.utf8), others.mapValues { Array($0.utf8) }, containers: containers)
    }

    /// Parses bytes that may not be valid UTF-8.
    init(_ bytes: [UInt8], _ others: [String: [UInt8]] = [:], containers: [String: ContainerType] = [:]) {
        let more = others.sorted { $0.key < $1.key }.map { SourceText(path: $0.key, bytes: $0.value) }
        texts = SourceTexts([SourceText(path: "content/guia.md", bytes: bytes)] + more)
        guide = GuideParser(texts: texts, contentFolder: "content", containers: containers).guide(in: FileID(0))
    }

    /// The source text of a span.
    func written(_ span: Span) -> String { texts.string(at: span) }

    /// The `line:column` of the start of a span, as editors count.
    func place(_ span: Span) -> String {
        let start = texts.start(of: span)
        return "\(start.line):\(start.column)"
    }

    /// Every block of the page, in document order.
    var blocks: [Block] { Everything(guide).blocks }
    /// Every inline of the page, in document order.
    var inlines: [Inline] { Everything(guide).inlines }
}

/// Collects all blocks and inlines of a page.
private struct Everything: GuideVisitor {
    var blocks: [Block] = []
    var inlines: [Inline] = []

    init(_ guide: Guide) { walk(guide) }

    mutating func visit(_ block: Block) { blocks.append(block) }
    mutating func visit(_ inline: Inline) { inlines.append(inline) }
}
