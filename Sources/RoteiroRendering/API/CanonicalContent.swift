import RoteiroCore

/// The content of a step or guide as canonical JSON (RFC 8785: members sorted by name, no whitespace), the input of its hash. It omits step
/// numbers, source positions and image addresses, so that renumbering and moving files do not change the hash. Images are identified by
/// their content.
struct CanonicalContent {
    let context: RenderContext

    func bytes(of step: Step) -> [UInt8] {
        var json = JSONWriter(capacity: 2048)
        json.object { json in
            blocks("blocks", step.blocks, &json)
            json.member("title", step.title.content.plainText)
        }
        return json.bytes
    }

    /// The canonical form of a guide, in which steps are represented by their hashes.
    func bytes(of guide: Guide, title: String, steps: [String]) -> [UInt8] {
        var json = JSONWriter(capacity: 4096)
        var next = 0
        json.object { json in
            json.array("footnotes") { json in for footnote in guide.footnotes { json.array { list(footnote.blocks, &$0) } } }
            blocks("intro", guide.intro, &json)
            json.array("parts") { json in
                for part in guide.parts {
                    json.object { self.part(part, steps[next..<(next + part.steps.count)], &$0) }
                    next += part.steps.count
                }
            }
            json.member("title", title)
        }
        return json.bytes
    }

    private func part(_ part: Part, _ hashes: ArraySlice<String>, _ json: inout JSONWriter) {
        blocks("blocks", part.blocks, &json)
        if !part.boxes.isEmpty {
            json.array("boxes") { json in for box in part.boxes { json.object { write(box.block, &$0) } } }
        }
        json.array("interludes") { json in
            for step in part.steps where !step.interlude.isEmpty { json.array { list(step.interlude, &$0) } }
        }
        json.array("steps") { json in for hash in hashes { json.string(hash) } }
        json.member("title", part.title?.content.plainText ?? "")
    }

    private func blocks(_ key: StaticString, _ blocks: [Block], _ json: inout JSONWriter) {
        json.array(key) { list(blocks, &$0) }
    }

    private func list(_ blocks: [Block], _ json: inout JSONWriter) {
        for block in blocks {
            if case .html(let html) = block, html.isComment { continue }
            json.object { write(block, &$0) }
        }
    }

    private func write(_ block: Block, _ json: inout JSONWriter) {
        switch block {
        case .paragraph(let paragraph): content(paragraph.content, "paragraph", &json)
        case .heading(let heading): content(heading.content, "heading", &json)
        case .list(let list): write(list, &json)
        case .quote(let quote): nested(quote.blocks, "quote", &json)
        case .callout(let callout): write(callout, callout.blocks, &json)
        case .prerequisites(let all):
            write(all.callout, all.lead + all.items.flatMap(\.blocks) + all.closing, &json)
        case .vitePressContainer(let container): nested(container.blocks, "wrapper", &json)
        case .code(let code): write(code, &json)
        case .codeGroup(let group): nested(group.blocks, "codeGroup", &json)
        case .table(let table): write(table, &json)
        case .figure(let image): write(image, "image", &json)
        case .gallery(let gallery):
            json.array("images") { json in for image in gallery.images { json.object { write(image, "image", &$0) } } }
            json.member("type", "gallery")
        case .qr(let qr):
            blocks("caption", qr.caption, &json)
            json.member("payload", qr.payload.value)
            json.member("type", "qr")
        case .html(let html): write(html, &json)
        case .thematicBreak: json.member("type", "divider")
        case .tableOfContents: json.member("type", "tableOfContents")
        }
    }

    private func nested(_ inner: [Block], _ type: String, _ json: inout JSONWriter) {
        blocks("blocks", inner, &json)
        json.member("type", type)
    }

    private func write(_ list: List, _ json: inout JSONWriter) {
        json.array("items") { json in
            for item in list.items {
                json.object { json in
                    blocks("blocks", item.blocks, &json)
                    json.member("checked", item.task)
                }
            }
        }
        json.member("ordered", list.isOrdered)
        json.member("type", "list")
    }

    private func write(_ callout: Callout, _ inner: [Block], _ json: inout JSONWriter) {
        blocks("blocks", inner, &json)
        json.member("kind", callout.kind.rawValue)
        json.member("title", callout.title?.content.plainText)
        json.member("type", "callout")
    }

    private func write(_ code: CodeBlock, _ json: inout JSONWriter) {
        json.member("language", code.language)
        json.member("text", code.text)
        json.member("title", code.title)
        json.member("type", "code")
    }

    private func write(_ table: Table, _ json: inout JSONWriter) {
        json.array("rows") { json in
            for row in [table.header] + table.rows {
                json.array { json in for cell in row { json.array { inlines(cell.content, &$0) } } }
            }
        }
        json.member("type", "table")
    }
}
