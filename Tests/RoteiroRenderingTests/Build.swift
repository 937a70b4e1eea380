import Foundation
import RoteiroCore

/// Builders for short model values. Every span is one line of a text of 2,000 empty lines.
enum Build {
    static let file = FileID(0)

    static func at(_ line: Int = 1) -> Span { Span(file, line - 1, line) }

    static func text(_ words: String) -> Inline { .text(Located(words, at: at())) }

    static func group(_ content: Inline...) -> InlineGroup { InlineGroup(content, at: at()) }

    static func paragraph(_ content: Inline...) -> Block { .paragraph(Paragraph(content: content, span: at())) }

    static func paragraph(_ words: String) -> Block { paragraph(text(words)) }

    static func heading(_ level: Int, _ words: String, slug: String, line: Int = 1, classes: [String] = []) -> Heading {
        Heading(
            level: level, content: [text(words)], text: words, slug: slug, explicitID: nil, classes: classes, textSpan: at(line),
            span: at(line))
    }

    static func link(_ destination: String, _ content: Inline..., title: String? = nil) -> Inline {
        .link(Link(destination: Located(destination, at: at()), title: title, content: content, form: .inline, span: at()))
    }

    static func image(_ source: String, _ alt: String, title: String? = nil, width: Int? = nil, line: Int = 1) -> ImageReference {
        ImageReference(source: Located(source, at: at()), alt: Located(alt, at: at()), title: title, width: width, span: at(line))
    }

    static func item(_ blocks: Block..., task: Bool? = nil) -> ListItem {
        ListItem(task: task, number: nil, blocks: blocks, span: at())
    }

    static func list(_ items: ListItem..., start: Int? = nil, isTight: Bool = true) -> Block {
        .list(List(start: start, isTight: isTight, items: items, span: at()))
    }

    static func fence(_ kind: ContainerKind) -> Fence { Fence(kind: kind, markers: 3, opening: at(), closing: at(), depth: 0) }

    static func callout(_ kind: Callout.Kind, _ title: String?, _ blocks: Block...) -> Callout {
        Callout(kind: kind, title: title.map { group(text($0)) }, blocks: blocks, fence: fence(.callout(kind)), span: at())
    }

    /// `value` is the referenced address, `tag` the whole tag around it.
    static func html(
        _ source: String, _ kind: RawHTML.Reference.Kind = .link, value: String? = nil, tag: String? = nil, isComment: Bool = false
    ) -> RawHTML {
        func place(_ part: String) -> Range<Int>? {
            source.range(of: part).map { range in
                let lower = source.utf8.distance(from: source.startIndex, to: range.lowerBound)
                return lower..<(lower + part.utf8.count)
            }
        }
        var references: [RawHTML.Reference] = []
        if let value, let range = place(value), let whole = place(tag ?? source) {
            references = [.init(kind: kind, value: Located(value, at: at()), range: range, tag: whole, alt: "palavras", span: at())]
        }
        return RawHTML(source: source, isComment: isComment, references: references, ids: [], span: at())
    }

    static func cell(_ content: Inline...) -> Table.Cell { Table.Cell(content: content, span: at()) }

    static func step(
        _ id: String, _ number: Int, _ title: String, _ blocks: Block..., interlude: [Block] = [], sequence: Int = 0, line: Int
    ) -> Step {
        Step(
            id: id, number: Located(number, at: at(line)), word: "Passo", title: title.isEmpty ? group() : group(text(title)),
            heading: heading(3, "Passo \(number): \(title)", slug: "passo-\(number)-\(id)", line: line), blocks: blocks,
            interlude: interlude, sequence: sequence)
    }

    static func guide(
        _ intro: [Block] = [], heading: Heading? = nil, parts: [Part] = [], footnotes: [Footnote] = [],
        matter: [(String, MetadataValue)] = []
    ) -> Guide {
        let entries = matter.map { MetadataValue.Entry(key: Located($0.0, at: at()), value: Located($0.1, at: at())) }
        return Guide(
            file: file, frontMatter: FrontMatter(entries: entries), heading: heading, intro: intro, parts: parts, footnotes: footnotes,
            faults: [])
    }

    static func page(_ guide: Guide, id: String = "guia", at contentPath: String = "guia.md", title: String = "Guia") -> ParsedPage {
        let url = "/" + (contentPath.hasSuffix("index.md") ? contentPath.dropLast(8) : contentPath.dropLast(3) + ".html")
        return ParsedPage(guide: guide, id: id, path: FilePath("content/" + contentPath), contentPath: contentPath, url: url, title: title)
    }

    static func values(_ values: MetadataValue...) -> MetadataValue { .list(values.map { Located($0, at: at()) }) }

    static func map(_ pairs: (String, MetadataValue)...) -> MetadataValue {
        .map(pairs.map { MetadataValue.Entry(key: Located($0.0, at: at()), value: Located($0.1, at: at())) })
    }
}
