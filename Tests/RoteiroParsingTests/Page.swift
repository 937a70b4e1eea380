import RoteiroCore
import RoteiroTestSupport

@testable import RoteiroParsing

/// A page and what the parser made of it.
struct Page {
    let texts: SourceTexts
    let guide: Guide

    /// Parses `source` as `content/guia.md`; `others` are files that it may include.
    init(_ source: String, _ others: [String: String] = [:]) {
        self.init(Array(source.utf8), others.mapValues { Array($0.utf8) })
    }

    /// The same, from bytes that may be no text.
    init(_ bytes: [UInt8], _ others: [String: [UInt8]] = [:]) {
        let more = others.sorted { $0.key < $1.key }.map { SourceText(path: $0.key, bytes: $0.value) }
        texts = SourceTexts([SourceText(path: "content/guia.md", bytes: bytes)] + more)
        guide = GuideParser(texts: texts, contentFolder: "content").guide(in: FileID(0))
    }

    /// What stands at a span.
    func written(_ span: Span) -> String { texts.string(at: span) }

    /// `line:column` of a span's beginning, as editors count.
    func place(_ span: Span) -> String {
        let start = texts.start(of: span)
        return "\(start.line):\(start.column)"
    }

    /// Every block of the page, in order.
    var blocks: [Block] { Everything(guide).blocks }
    /// Every inline of the page, in order.
    var inlines: [Inline] { Everything(guide).inlines }
}

/// What a page holds, without its shape.
private struct Everything: GuideVisitor {
    var blocks: [Block] = []
    var inlines: [Inline] = []

    init(_ guide: Guide) { walk(guide) }

    mutating func visit(_ block: Block) { blocks.append(block) }
    mutating func visit(_ inline: Inline) { inlines.append(inline) }
}
