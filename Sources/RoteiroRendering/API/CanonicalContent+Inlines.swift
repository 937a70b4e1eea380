import RoteiroCore

extension CanonicalContent {
    func content(_ content: [Inline], _ type: String, _ json: inout JSONWriter) {
        json.array("content") { inlines(content, &$0) }
        json.member("type", type)
    }

    /// Merges adjacent text, so that neither text node boundaries nor line breaks in the source affect the hash.
    func inlines(_ content: [Inline], _ json: inout JSONWriter) {
        var words = ""
        for inline in content {
            switch inline {
            case .text(let text): words += text.value
            case .softBreak: words += " "
            case .html(let html) where html.isComment: continue
            case .code, .hardBreak, .emphasis, .strong, .strikethrough, .link, .image, .icon, .uiLabel, .html, .footnoteReference:
                flush(&words, &json)
                json.object { write(inline, &$0) }
            }
        }
        flush(&words, &json)
    }

    private func flush(_ words: inout String, _ json: inout JSONWriter) {
        if words.isEmpty { return }
        json.object { text(words, "text", &$0) }
        words = ""
    }

    private func text(_ text: String, _ type: String, _ json: inout JSONWriter) {
        json.member("text", text)
        json.member("type", type)
    }

    private func write(_ inline: Inline, _ json: inout JSONWriter) {
        switch inline {
        case .text(let part): text(part.value, "text", &json)
        case .softBreak: text(" ", "text", &json)
        case .code(let code): text(code.value, "code", &json)
        case .hardBreak: json.member("type", "break")
        case .emphasis(let group): content(group.content, "emphasis", &json)
        case .strong(let group): content(group.content, "strong", &json)
        case .strikethrough(let group): content(group.content, "strikethrough", &json)
        case .link(let link): write(link, &json)
        case .image(let image): write(image, "icon", &json)
        case .icon(let icon):
            json.member("name", icon.name)
            json.member("type", "icon")
        case .uiLabel(let label): text(label.text, "uiLabel", &json)
        case .html(let html): write(html, &json)
        case .footnoteReference: json.member("type", "footnoteReference")
        }
    }

    /// Identifies internal links by guide and step id, which stay stable when either page moves.
    private func write(_ link: Link, _ json: inout JSONWriter) {
        json.array("content") { inlines(link.content, &$0) }
        switch context.resolve(link: link.destination.value, leadsElsewhere: link.attributes.leadsElsewhere) {
        case .page(_, let guide, let step):
            json.member("guide", guide)
            json.member("step", step)
        case .external(let href, _): json.member("href", href)
        case .file, .dead: json.member("href", lastPart(of: link.destination.value))
        }
        json.member("type", "link")
    }

    /// Identifies an image by `{sha256, alt}`, or by file name if the file is missing.
    func write(_ image: ImageReference, _ type: String, _ json: inout JSONWriter) {
        json.member("alt", image.alt.value)
        if let facts = context.facts(ofImageAt: image.source.value) {
            json.member("sha256", facts.sha256)
        } else {
            json.member("src", lastPart(of: image.source.value))
        }
        json.member("type", type)
    }

    /// Includes only the words and the number of tags, because addresses in the HTML change when the page moves.
    func write(_ html: RawHTML, _ json: inout JSONWriter) {
        json.member("tags", html.source.utf8.count { $0 == UInt8(ascii: "<") })
        text(html.words, "html", &json)
    }

    private func lastPart(of address: String) -> String {
        address.split(separator: "/").last.map(String.init) ?? ""
    }
}
