import RoteiroCore

/// Builders of model values that no Markdown gives, for example a slug with `<` in it. Every span is the first byte of the first text.
enum Build {
    static let at = Span(FileID(0), 0, 1)

    static func text(_ words: String) -> Inline { .text(Located(words, at: at)) }

    static func code(_ words: String) -> Inline { .code(Located(words, at: at)) }

    static func group(_ content: Inline...) -> InlineGroup { InlineGroup(content, at: at) }

    static func paragraph(_ content: [Inline]) -> Block { .paragraph(Paragraph(content: content, span: at)) }

    static func paragraph(_ words: String) -> Block { paragraph([text(words)]) }

    static func heading(_ level: Int, _ words: String, slug: String, classes: [String] = []) -> Heading {
        Heading(
            level: level, content: [text(words)], text: words, slug: slug, explicitID: nil, classes: classes, textSpan: at, span: at)
    }

    static func link(_ destination: String, _ content: Inline..., title: String? = nil) -> Inline {
        .link(Link(destination: Located(destination, at: at), title: title, content: content, form: .inline, span: at))
    }

    static func image(_ source: String, _ alt: String, title: String? = nil) -> ImageReference {
        ImageReference(source: Located(source, at: at), alt: Located(alt, at: at), title: title, width: nil, span: at)
    }

    static func fence(_ kind: ContainerKind) -> Fence { Fence(kind: kind, markers: 3, opening: at, closing: at, depth: 0) }

    static func cell(_ content: Inline...) -> Table.Cell { Table.Cell(content: content, span: at) }

    static func guide(
        _ intro: [Block] = [], parts: [Part] = [], footnotes: [Footnote] = [], matter: [(String, MetadataValue)] = []
    ) -> Guide {
        Guide(
            file: at.file, frontMatter: FrontMatter(entries: entries(matter)), heading: nil, intro: intro, parts: parts,
            footnotes: footnotes, faults: [])
    }

    static func page(_ guide: Guide, id: String = "guia", at contentPath: String = "guia.md", title: String = "Guia") -> ParsedPage {
        let url = "/" + contentPath.dropLast(3) + ".html"
        return ParsedPage(guide: guide, id: id, path: FilePath("content/" + contentPath), contentPath: contentPath, url: url, title: title)
    }

    static func values(_ values: MetadataValue...) -> MetadataValue { .list(values.map { Located($0, at: at) }) }

    static func map(_ pairs: (String, MetadataValue)...) -> MetadataValue { .map(entries(pairs)) }

    private static func entries(_ pairs: [(String, MetadataValue)]) -> [MetadataValue.Entry] {
        pairs.map { MetadataValue.Entry(key: Located($0.0, at: at), value: Located($0.1, at: at)) }
    }
}
