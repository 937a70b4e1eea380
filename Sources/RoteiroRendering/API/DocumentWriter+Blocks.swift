import RoteiroCore

extension DocumentWriter {
    func write(_ list: List, _ json: inout JSONWriter) {
        json.member("type", "list")
        json.member("ordered", list.isOrdered)
        json.member("start", list.start)
        json.array("items") { json in
            for item in list.items {
                json.object { json in
                    json.member("checked", item.task)
                    blocks("blocks", item.blocks, &json)
                    source(item.span, &json)
                }
            }
        }
    }

    func write(_ callout: Callout, _ json: inout JSONWriter) {
        json.member("type", "callout")
        members(of: callout, &json)
        blocks("blocks", callout.blocks, &json)
    }

    /// The members that tell what a callout looks like.
    func members(of callout: Callout, _ json: inout JSONWriter) {
        json.member("kind", callout.kind.rawValue)
        json.member("title", title(of: callout))
        json.member("id", callout.id)
        if callout.isOpen { json.member("open", true) }
    }

    /// Returns the author's title or the default word of the kind; nil if the author hides the title.
    private func title(of callout: Callout) -> String? {
        if callout.hidesTitle { return nil }
        return callout.title?.content.plainText ?? context.localeContext.pack[callout.kind.defaultTitleKey]
    }

    /// Writes the members of an object that the caller has opened.
    func members(of prerequisites: Prerequisites, _ json: inout JSONWriter) {
        let title = prerequisites.callout.title?.content.plainText
        json.member("title", title ?? context.localeContext.pack[.prerequisitesTitle])
        blocks("lead", prerequisites.lead, &json)
        json.array("items") { json in
            for item in prerequisites.items {
                json.object { json in
                    json.member("id", item.id)
                    json.member("text", PlainText.of(item.blocks))
                    blocks("blocks", item.blocks, &json)
                    source(item.span, &json)
                }
            }
        }
        blocks("closing", prerequisites.closing, &json)
    }

    func write(_ code: CodeBlock, _ json: inout JSONWriter) {
        json.member("type", "code")
        json.member("text", code.text)
        json.member("language", code.language)
        json.member("title", code.title)
        json.member("firstLineNumber", code.firstLineNumber)
        if code.marks.isEmpty { return }
        json.array("marks") { json in
            for (line, marks) in code.marks.sorted(by: { $0.key < $1.key }) {
                json.object { json in
                    json.member("line", line)
                    json.array("kinds") { json in
                        for mark in CodeBlock.LineMark.allCases where marks.contains(mark) { json.string(mark.rawValue) }
                    }
                }
            }
        }
    }

    func write(_ table: Table, _ json: inout JSONWriter) {
        json.member("type", "table")
        if table.alignments.contains(where: { $0 != .none }) {
            json.array("align") { json in for alignment in table.alignments { json.string(alignment.rawValue) } }
        }
        row("header", table.header, &json)
        json.array("rows") { json in
            for row in table.rows {
                json.array { json in for cell in row { json.array { inlines(cell.content, &$0) } } }
            }
        }
    }

    private func row(_ key: StaticString, _ cells: [Table.Cell], _ json: inout JSONWriter) {
        json.array(key) { json in for cell in cells { json.array { inlines(cell.content, &$0) } } }
    }

    func write(_ html: RawHTML, _ json: inout JSONWriter) {
        json.member("type", "html")
        let isKept = context.settings.rawHTML == .keep
        json.member("html", isKept ? String(decoding: RawHTMLEditor.edit(html, in: context), as: UTF8.self) : html.source.htmlEscaped)
        json.member("text", html.words)
    }
}
