import RoteiroCore

/// The schema.org HowTo data of a guide, as a JSON-LD block.
struct HowTo {
    let context: RenderContext

    /// Writes `<script type="application/ld+json">`; nothing for pages without steps or without an origin, because the URLs must be
    /// absolute.
    func write(to out: inout ByteWriter) {
        guard let origin = context.settings.origin, !context.page.guide.steps.isEmpty else { return }
        var json = JSONWriter(capacity: 4096)
        json.object { object(&$0, origin) }
        out.raw("<script type=\"application/ld+json\">")
        // Escapes `<`, because `</script` in a title would end the element.
        for byte in json.bytes { if byte == UInt8(ascii: "<") { out.raw("\\u003c") } else { out.raw(byte: byte) } }
        out.raw("</script>\n")
    }

    private func object(_ json: inout JSONWriter, _ origin: String) {
        let page = context.page
        json.member("@context", "https://schema.org")
        json.member("@type", "HowTo")
        json.member("name", page.title)
        json.member("description", page.excerpt)
        json.member("inLanguage", context.titleTag ?? context.localeContext.language)
        json.member("url", origin + context.address)
        json.member("totalTime", "PT\(StepDuration(of: page.guide).seconds)S")
        json.array("step") { json in
            for part in page.guide.parts {
                if part.isHowToSection, let title = part.title {
                    json.object { json in
                        json.member("@type", "HowToSection")
                        json.member("name", title.content.plainText)
                        json.array("itemListElement") { steps(part, origin, &$0) }
                    }
                } else {
                    steps(part, origin, &json)
                }
            }
        }
    }

    private func steps(_ part: Part, _ origin: String, _ json: inout JSONWriter) {
        for step in part.steps {
            json.object { json in
                let title = step.shownTitle.plainText
                json.member("@type", "HowToStep")
                json.member("name", title.isEmpty ? context.localeContext.label(of: step) : title)
                json.member("text", PlainText.of(step))
                json.member("url", origin + context.address + "#" + URLEncoding.href(context.page.anchor(of: step)))
            }
        }
    }
}

extension Part {
    fileprivate var isHowToSection: Bool {
        switch kind {
        case .explicit, .box: !steps.isEmpty
        case .section, .implicit: false
        }
    }
}
