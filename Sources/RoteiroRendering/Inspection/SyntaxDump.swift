package import RoteiroCore

/// The parse result of pages as JSON for tools and tests: flat lists of elements with their positions.
package struct SyntaxDump {
    private let guide: Guide
    private let texts: SourceTexts
    private var lists = InspectionLists()

    /// Returns an array with one object per guide. `texts` are the sources of `guides`.
    package static func json(_ guides: [Guide], texts: SourceTexts) -> [UInt8] {
        var writer = JSONWriter(indentation: 2)
        writer.array { writer in
            for guide in guides { SyntaxDump(guide, texts: texts).write(to: &writer) }
        }
        return writer.finish()
    }

    private init(_ guide: Guide, texts: SourceTexts) {
        self.guide = guide
        self.texts = texts
        lists.walk(guide)
        lists.addLists(of: guide.steps)
    }

    private func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("file", texts[guide.file].path)
            writer.member("title", guide.title ?? "")
            writer.array("headings") { writer in lists.headings.forEach { write($0, to: &writer) } }
            writer.array("containers") { writer in lists.containers.forEach { write($0, to: &writer) } }
            writer.array("images") { writer in lists.images.forEach { write($0, to: &writer) } }
            writer.array("links") { writer in lists.links.forEach { write($0, to: &writer) } }
            writer.array("lists") { writer in lists.lists.forEach { write($0, to: &writer) } }
            writer.array("codeBlocks") { writer in
                for code in lists.codeBlocks {
                    writer.object { writer in
                        writer.member("info", code.info?.value ?? "")
                        place(code.span, to: &writer, column: false)
                    }
                }
            }
            writeLines("htmlBlocks", lists.htmlBlocks, to: &writer)
            writeLines("tables", lists.tables, to: &writer)
            writer.array("alerts") { writer in
                for alert in lists.alerts {
                    writer.object { writer in
                        writer.member("kind", alert.kind.rawValue)
                        writer.member("title", alert.title?.content.plainText ?? "")
                        place(alert.span, to: &writer, column: false)
                    }
                }
            }
            writer.array("parts") { writer in
                for (index, part) in guide.parts.enumerated() where !part.steps.isEmpty || part.kind == .explicit {
                    write(part, title: guide.title(ofPart: index), to: &writer)
                }
            }
            writer.array("diagnostics") { writer in guide.faults.forEach { write($0, to: &writer) } }
        }
    }

    private func place(_ span: Span, to writer: inout JSONWriter, column: Bool = true) {
        let position = texts.start(of: span)
        writer.member("line", position.line)
        if column { writer.member("column", position.column) }
    }

    private func writeLines(_ key: StaticString, _ spans: [Span], to writer: inout JSONWriter) {
        writer.array(key) { writer in
            for span in spans { writer.object { writer in place(span, to: &writer, column: false) } }
        }
    }

    private func write(_ heading: Heading, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("level", heading.level)
            writer.member("text", heading.text)
            writer.member("slug", heading.slug)
            place(heading.span, to: &writer)
        }
    }

    private func write(_ container: InspectionLists.Container, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", container.fence.kind.name)
            writer.member("title", container.title)
            writer.member("markers", container.fence.markers)
            place(container.fence.opening, to: &writer, column: false)
            writer.key("closeLine")
            if let closing = container.fence.closing { writer.number(texts.start(of: closing).line) } else { writer.null() }
            writer.member("closed", container.fence.closing != nil)
            writer.key("parent")
            if let parent = container.parent { writer.number(parent) } else { writer.null() }
            writer.member("depth", container.fence.depth)
        }
    }

    private func write(_ image: InspectionLists.Image, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("src", image.source)
            writer.member("alt", image.alt)
            place(image.span, to: &writer)
        }
    }

    private func write(_ link: InspectionLists.Hyperlink, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("href", link.destination)
            writer.member("text", link.text)
            place(link.span, to: &writer)
        }
    }

    private func write(_ list: InspectionLists.ListFacts, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ordered", list.start != nil)
            writer.key("start")
            if let start = list.start { writer.number(start) } else { writer.null() }
            writer.member("items", list.items)
            place(list.span, to: &writer, column: false)
        }
    }

    private func write(_ part: Part, title: InlineGroup?, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", part.kind.rawValue)
            writer.key("number")
            if let number = part.number { writer.number(number.value) } else { writer.null() }
            writer.member("title", title?.content.plainText ?? guide.title ?? "")
            let box = part.kind == .box ? part.boxes.last?.span : nil
            writer.key("line")
            writer.number((part.heading?.span ?? box ?? guide.heading?.span).map { texts.start(of: $0).line } ?? 1)
            writer.array("steps") { writer in
                for step in part.steps {
                    writer.object { writer in
                        writer.member("number", step.number.value)
                        writer.member("title", step.shownTitle.plainText)
                        if step.writtenNumber != String(step.number.value) { writer.member("written", step.writtenNumber) }
                        if step.annotation.isOptional { writer.member("optional", true) }
                        if let heading = step.heading { writer.member("level", heading.level) }
                        writer.member("origin", step.origin.rawValue)
                        writer.array("substeps") { writer in
                            for substep in step.substeps {
                                writer.object { writer in
                                    writer.member("number", substep.number)
                                    writer.member("title", substep.title.content.plainText)
                                    place(substep.span, to: &writer, column: false)
                                }
                            }
                        }
                        place(step.span, to: &writer, column: false)
                    }
                }
            }
        }
    }

    private func write(_ fault: SyntaxFault, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", fault.name)
            place(fault.span, to: &writer)
        }
    }
}
