package import RoteiroCore

/// One page written by hand for a test: its text, and the places of its words.
package struct TestText: Sendable {
    /// Relative to the project.
    package let path: String
    /// What its author wrote.
    package let source: String
    /// Its number among the texts of the test's site.
    package let file: FileID

    /// The text number `index` of a site.
    package init(_ source: String, path: String = "content/guia.md", index: Int = 0) {
        self.path = path
        self.source = source
        file = FileID(index)
    }

    /// As the site keeps it.
    package var text: SourceText { SourceText(path: path, bytes: Array(source.utf8)) }

    /// The place of the `occurrence`-th `words`, from 1; the end of the text when they are not there.
    package func span(of words: String, _ occurrence: Int = 1) -> Span {
        let bytes = Array(source.utf8)
        let wanted = Array(words.utf8)
        var left = occurrence
        for lower in 0..<max(0, bytes.count - wanted.count + 1) where bytes[lower...].starts(with: wanted) {
            left -= 1
            if left == 0 { return Span(file, lower, lower + wanted.count) }
        }
        return Span(file, bytes.count, bytes.count)
    }

    /// `words` as text at their place.
    package func text(_ words: String, _ occurrence: Int = 1) -> Inline { .text(Located(words, at: span(of: words, occurrence))) }

    /// A paragraph of these words.
    package func paragraph(_ words: String, _ occurrence: Int = 1) -> Block {
        .paragraph(Paragraph(content: [text(words, occurrence)], span: span(of: words, occurrence)))
    }

    /// `[text](destination)`, as a paragraph.
    package func link(_ words: String, to destination: String) -> Block {
        let written = "[\(words)](\(destination))"
        let whole = span(of: written)
        let upper = Int(whole.upper) - 1
        let place = Span(file, upper - destination.utf8.count, upper)
        let link = Link(
            destination: Located(destination, at: place), title: nil, content: [text(words)], form: .inline, span: whole)
        return .paragraph(Paragraph(content: [.link(link)], span: whole))
    }

    /// `![alt](source)`.
    package func image(_ alt: String, _ address: String) -> ImageReference {
        let whole = span(of: "![\(alt)](\(address))")
        let upper = Int(whole.upper) - 1
        let lower = Int(whole.lower) + 2
        return ImageReference(
            source: Located(address, at: Span(file, upper - address.utf8.count, upper)),
            alt: Located(alt, at: Span(file, lower, lower + alt.utf8.count)), title: nil, span: whole)
    }

    /// A heading of `words`; its slug is given, for tests do not slug.
    package func heading(_ level: Int, _ words: String, slug: String, _ occurrence: Int = 1) -> Heading {
        let place = span(of: words, occurrence)
        return Heading(
            level: level, content: [.text(Located(words, at: place))], text: words, slug: slug, explicitID: nil, classes: [],
            textSpan: place, span: place)
    }

    /// A step for every line `## Passo 3: Title`, in order, each with `blocks`.
    package func steps(sequence: Int = 0, blocks: [Block]? = nil) -> [Step] {
        var offset = 0
        var steps: [Step] = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            defer { offset += line.utf8.count + 1 }
            let words = line.split(separator: " ")
            guard words.count >= 3, words[1] == "Passo", let number = Int(words[2].filter(\.isNumber)) else { continue }
            let digits = words[2].filter(\.isNumber)
            let lower = offset + words[0].utf8.count + 1
            let numberSpan = Span(file, lower + 6, lower + 6 + digits.utf8.count)
            let textSpan = Span(file, lower, offset + line.utf8.count)
            let title = words.dropFirst(3).joined(separator: " ")
            let content: [Inline] = title.isEmpty ? [] : [.text(Located(title, at: span(of: title)))]
            let heading = Heading(
                level: words[0].utf8.count, content: [.text(Located(String(line.dropFirst(words[0].count + 1)), at: textSpan))],
                text: String(line), slug: "passo-\(number)", explicitID: nil, classes: [], textSpan: textSpan, span: textSpan)
            steps.append(
                Step(
                    id: "passo", number: Located(number, at: numberSpan), word: "Passo", title: InlineGroup(content, at: textSpan),
                    heading: heading, blocks: blocks ?? [paragraph("Faça.")], interlude: [], sequence: sequence))
        }
        return steps
    }

    private var words: Block { .paragraph(Paragraph(content: [.text(Located("Texto.", at: Span(file, 0, 0)))], span: Span(file, 0, 0))) }

    private var title: MetadataValue.Entry {
        MetadataValue.Entry(key: Located("title", at: Span(file, 0, 0)), value: Located(.string("Guia"), at: Span(file, 0, 0)))
    }

    /// The page in a site, holding these blocks or parts. A test that is not about titles and words gets a title, and some words.
    package func page(
        intro: [Block] = [], parts: [Part] = [], steps: [Step] = [], faults: [SyntaxFault] = [], frontMatter: FrontMatter? = nil,
        id: String = "guia"
    ) -> ParsedPage {
        var parts = parts
        let intro = intro + [words]
        let frontMatter = FrontMatter(entries: (frontMatter?.entries ?? []) + [title])
        if !steps.isEmpty {
            parts.append(Part(id: "", kind: .implicit, number: nil, heading: nil, title: nil, blocks: [], steps: steps))
        }
        let guide = Guide(
            file: file, frontMatter: frontMatter, heading: nil, intro: intro, parts: parts, footnotes: [], faults: faults)
        let contentPath = FilePath(path).below("content") ?? path
        return ParsedPage(guide: guide, id: id, path: FilePath(path), contentPath: contentPath, url: "/" + contentPath, title: id)
    }
}

extension Settings {
    /// Pages in `content/`, images also in `assets/`.
    package static var ofTests: Settings {
        var settings = Settings()
        settings.content = "content"
        settings.publicFolder = "assets"
        return settings
    }
}

extension ResolvedSite {
    /// A site of these texts and pages; `files` besides the pages.
    package static func ofTests(
        _ texts: [TestText], _ pages: [ParsedPage], files: [String] = [], settings: Settings = .ofTests,
        images: [FilePath: ImageFile] = [:], samples: [FilePath: Sample] = [:], qrCodes: [QRContent: QRImage?] = [:],
        fileFaults: [FileFault] = [], linkResults: [String: LinkCheckResult] = [:]
    ) -> ResolvedSite {
        let files = SiteFiles(
            Set(files.map(FilePath.init) + pages.map(\.path)), images: images, samples: samples, qrCodes: qrCodes, faults: fileFaults)
        return ResolvedSite(settings: settings, texts: SourceTexts(texts.map(\.text)), pages: pages, files: files, linkResults: linkResults)
    }
}
