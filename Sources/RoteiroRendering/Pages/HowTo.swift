import RoteiroCore

/// The schema.org HowTo data of a guide, as a JSON-LD block.
struct HowTo {
    let scope: RenderContext

    /// Writes `<script type="application/ld+json">`; nothing for pages without steps or without an origin, because the URLs must be
    /// absolute.
    func write(to out: inout ByteWriter) {
        guard let origin = scope.settings.origin, !scope.page.guide.steps.isEmpty else { return }
        var json = JSONWriter(capacity: 4096)
        json.object { object(&$0, origin) }
        out.raw("<script type=\"application/ld+json\">")
        // Escapes `<`, because `</script` in a title would end the element.
        for byte in json.bytes { if byte == UInt8(ascii: "<") { out.raw("\\u003c") } else { out.raw(byte: byte) } }
        out.raw("</script>\n")
    }

    private func object(_ json: inout JSONWriter, _ origin: String) {
        let page = scope.page
        json.member("@context", "https://schema.org")
        json.member("@type", "HowTo")
        json.member("name", page.title)
        json.member("description", page.excerpt)
        json.member("inLanguage", scope.titleTag ?? scope.localeContext.locale)
        json.member("url", origin + scope.address)
        json.member("totalTime", "PT\(Estimate(of: page.guide).seconds)S")
        json.array("step") { json in
            for part in page.guide.parts {
                if part.kind == .explicit, !part.steps.isEmpty {
                    json.object { json in
                        json.member("@type", "HowToSection")
                        json.member("name", part.title?.content.plainText)
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
                let title = step.title.content.plainText
                json.member("@type", "HowToStep")
                json.member("name", title.isEmpty ? scope.localeContext.label(ofStep: step.number.value) : title)
                json.member("text", PlainText.of(step.blocks))
                json.member("url", origin + scope.address + "#" + URLEncoding.href(scope.page.anchor(of: step)))
            }
        }
    }
}
