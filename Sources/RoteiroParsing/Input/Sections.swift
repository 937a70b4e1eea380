import RoteiroCore

/// The sections of a Markdown file.
struct Sections {
    /// From the line below a heading to the next heading of the same or a higher level, by the anchor of the heading.
    private(set) var byAnchor: [String: Range<Int>] = [:]

    /// `body` is the offset of the text after the front matter.
    init(of file: FileID, in texts: SourceTexts, from body: Int) {
        let text = texts[file]
        var source = ExpandedSource()
        source.append(text.bytes, body..<text.bytes.count, of: file)
        guard InputLimits.firstFinding(in: source.bytes) == nil else { return }
        let result = MarkdownParser.parse(MarkdownText(source, of: texts, dialect: .pages))
        if result.faults.contains(where: \.isFatal) { return }
        var headings = HeadingsInOrder()
        headings.walk(result.blocks)
        var open: [(heading: Heading, start: Int)] = []
        func close(_ level: Int, at end: Int) {
            while let last = open.last, last.heading.level >= level {
                if byAnchor[last.heading.slug] == nil { byAnchor[last.heading.slug] = last.start..<max(last.start, end) }
                open.removeLast()
            }
        }
        for heading in headings.found {
            close(heading.level, at: text.start(ofLine: text.line(at: Int(heading.span.lower))))
            open.append((heading, text.start(ofLine: text.line(at: max(Int(heading.span.lower), Int(heading.span.upper) - 1)) + 1)))
        }
        close(0, at: text.bytes.count)
    }
}

private struct HeadingsInOrder: GuideVisitor {
    var found: [Heading] = []

    mutating func visit(_ block: Block) { if case .heading(let heading) = block { found.append(heading) } }
}

extension SourceText {
    /// The offset of a 1-based line; the end of the text for a line after the last.
    func start(ofLine line: Int) -> Int { line <= lineStarts.count ? Int(lineStarts[line - 1]) : bytes.count }
}
