import RoteiroCore

extension DocumentWriter {
    func inlines(_ key: StaticString, _ content: [Inline], _ json: inout JSONWriter) {
        json.array(key) { inlines(content, &$0) }
    }

    /// Merges adjacent text into one node; a soft break becomes a space.
    func inlines(_ content: [Inline], _ json: inout JSONWriter) {
        var words = ""
        write(content, &words, &json)
        flush(&words, &json)
    }

    func text(_ text: String, _ json: inout JSONWriter) {
        json.member("type", "text")
        json.member("text", text)
    }

    private func flush(_ words: inout String, _ json: inout JSONWriter) {
        if words.isEmpty { return }
        json.object { text(words, &$0) }
        words = ""
    }

    /// Buffers text in `words` until another kind of inline follows. Writes a dead link as its content.
    private func write(_ content: [Inline], _ words: inout String, _ json: inout JSONWriter) {
        for inline in content {
            switch inline {
            case .text(let text): words += text.value
            case .softBreak: words += " "
            case .html(let html) where html.isComment: continue
            case .link(let link):
                let target = context.resolve(link: link.destination.value, leadsElsewhere: link.attributes.leadsElsewhere)
                if target.href == nil {
                    write(link.content, &words, &json)
                } else {
                    flush(&words, &json)
                    json.object { write(link, to: target, &$0) }
                }
            case .code, .hardBreak, .emphasis, .strong, .strikethrough, .image, .icon, .uiLabel, .html, .footnoteReference:
                flush(&words, &json)
                json.object { member(inline, &$0) }
            }
        }
    }

    private func member(_ inline: Inline, _ json: inout JSONWriter) {
        switch inline {
        case .text(let part): text(part.value, &json)
        case .softBreak: text(" ", &json)
        case .link(let link):
            write(link, to: context.resolve(link: link.destination.value, leadsElsewhere: link.attributes.leadsElsewhere), &json)
        case .code(let code):
            json.member("type", "code")
            json.member("text", code.value)
        case .hardBreak: json.member("type", "break")
        case .emphasis(let group): write(group, as: "emphasis", &json)
        case .strong(let group): write(group, as: "strong", &json)
        case .strikethrough(let group):
            write(group, as: "strikethrough", &json)
            json.member("text", group.content.plainText)
        case .image(let image): writeIcon(image, &json)
        case .icon(let icon):
            json.member("type", "icon")
            json.member("name", icon.name)
        case .uiLabel(let label):
            json.member("type", "uiLabel")
            json.member("text", label.text)
            json.member("key", label.key)
            json.member("form", label.form.rawValue)
        case .html(let html): write(html, &json)
        case .footnoteReference(let reference):
            json.member("type", "footnoteReference")
            json.member("number", reference.number)
            json.member("text", "[\(reference.number)]")
        }
    }

    private func write(_ group: InlineGroup, as type: String, _ json: inout JSONWriter) {
        json.member("type", type)
        inlines("content", group.content, &json)
    }

    private func write(_ link: Link, to target: ResolvedLink, _ json: inout JSONWriter) {
        json.member("type", "link")
        json.member("href", target.href)
        json.member("title", link.title)
        switch target {
        case .external: json.member("external", true)
        case .page(_, let guide, let step):
            json.member("guide", guide)
            json.member("step", step)
        case .file, .dead: break
        }
        inlines("content", link.content, &json)
    }
}
