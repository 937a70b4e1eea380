import RoteiroCore

/// Writes blocks and inlines in the JSON format of the step API.
struct DocumentWriter {
    let context: RenderContext
    /// Cached, because nearly every span refers to the page's own file.
    private let text: SourceText

    init(context: RenderContext) {
        self.context = context
        text = context.site.texts[context.page.guide.file]
    }

    /// Writes an array of blocks without HTML comments.
    func blocks(_ key: StaticString, _ blocks: [Block], _ json: inout JSONWriter) {
        json.array(key) { json in
            for block in blocks {
                if case .html(let html) = block, html.isComment { continue }
                json.object { self.block(block, &$0) }
            }
        }
    }

    private func block(_ block: Block, _ json: inout JSONWriter) {
        switch block {
        case .paragraph(let paragraph): inlines("content", paragraph.content, of: "paragraph", &json)
        case .heading(let heading): write(heading, &json)
        case .list(let list): write(list, &json)
        case .quote(let quote): nest("quote", quote.blocks, &json)
        case .callout(let callout): write(callout, &json)
        case .prerequisites(let prerequisites):
            json.member("type", "prerequisites")
            members(of: prerequisites, &json)
            json.member("text", PlainText.of([block]))
        case .vitePressContainer(let container):
            json.member("type", "wrapper")
            json.member("kind", container.kind.rawValue)
            json.member("text", PlainText.of(container.blocks))
            blocks("blocks", container.blocks, &json)
        case .code(let code): write(code, &json)
        case .codeGroup(let group):
            json.member("type", "codeGroup")
            json.member("text", PlainText.of(group.blocks))
            blocks("blocks", group.blocks, &json)
        case .table(let table): write(table, &json)
        case .figure(let image): writeFigure(image, &json)
        case .gallery(let gallery): write(gallery, &json)
        case .qr(let qr): write(qr, &json)
        case .html(let html): write(html, &json)
        case .thematicBreak: json.member("type", "divider")
        case .tableOfContents: writeTableOfContents(&json)
        }
        json.member("lang", context.untranslatedTag(of: block))
        source(block.span, &json)
    }

    private func nest(_ type: String, _ inner: [Block], _ json: inout JSONWriter) {
        json.member("type", type)
        blocks("blocks", inner, &json)
    }

    private func inlines(_ key: StaticString, _ content: [Inline], of type: String, _ json: inout JSONWriter) {
        json.member("type", type)
        inlines(key, content, &json)
    }

    /// Writes the lines of a span, and the file if it is not the page's own (includes).
    func source(_ span: Span, _ json: inout JSONWriter) {
        json.object("source") { json in
            if span.file == context.page.guide.file {
                lines(span, of: text, &json)
            } else {
                let text = context.site.texts[span.file]
                json.member("file", text.path)
                lines(span, of: text, &json)
            }
        }
    }

    private func lines(_ span: Span, of text: SourceText, _ json: inout JSONWriter) {
        json.member("line", text.line(at: Int(span.lower)))
        json.member("endLine", text.line(at: max(Int(span.lower), Int(span.upper) - 1)))
    }

    private func write(_ heading: Heading, _ json: inout JSONWriter) {
        json.member("type", "heading")
        json.member("level", heading.level)
        json.member("id", heading.slug)
        inlines("content", heading.content, &json)
    }

    private func writeTableOfContents(_ json: inout JSONWriter) {
        let headings = context.page.headings.filter { (2...3).contains($0.level) }
        json.member("type", "tableOfContents")
        json.member("text", headings.map { $0.content.plainTextWithoutImages.trimmingSpaces }.joined(separator: "\n"))
        json.array("items") { json in
            for heading in headings {
                json.object {
                    $0.member("level", heading.level)
                    $0.member("id", heading.slug)
                    $0.member("text", heading.content.plainTextWithoutImages.trimmingSpaces)
                }
            }
        }
    }
}
