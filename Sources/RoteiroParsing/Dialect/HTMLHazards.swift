import RoteiroCore

/// Finds raw HTML that would run code, load content or send data in the reader's browser.
enum HTMLHazards {
    /// Each fault has the span of the attribute's value, or of the opening tag if there is none.
    static func faults(in html: LocatedHTML) -> [SyntaxFault] {
        html.tags.filter { !$0.isClosing }.flatMap { tag in
            hazards(of: tag, in: html) + attributes(of: tag, in: html)
        }
    }

    /// `<script setup>` at the start of a block belongs to Vue: it is dropped, and R111 reports it.
    static func isVueScript(_ tag: HTMLScanner.Tag, in html: LocatedHTML) -> Bool {
        tag.value(of: "setup") != nil && html.tags.first?.range == tag.range
    }

    private static func hazards(of tag: HTMLScanner.Tag, in html: LocatedHTML) -> [SyntaxFault] {
        func found(_ hazard: HTMLHazard, _ attribute: String? = nil) -> [SyntaxFault] {
            let value = tag.attributes.first { $0.name == attribute && !$0.range.isEmpty }
            return [.hazard(hazard, html.span(value?.range ?? tag.range))]
        }
        switch tag.name.lowercased() {
        case "script": return isVueScript(tag, in: html) ? [] : found(.script)
        case "iframe", "frame": return tag.value(of: "srcdoc") == nil ? found(.frame(address: tag.value(of: "src") ?? ""), "src") : []
        case "object", "embed", "applet": return found(.plugin(tag.name.lowercased()))
        case "base": return found(.base)
        case "form":
            guard let address = tag.value(of: "action"), !runsCode(address) else { return [] }
            return found(.form(address: address), "action")
        case "meta":
            let isRefresh = tag.value(of: "http-equiv")?.lowercased().trimmingBlanks == "refresh"
            return isRefresh ? found(.refresh) : []
        default: return []
        }
    }

    private static func attributes(of tag: HTMLScanner.Tag, in html: LocatedHTML) -> [SyntaxFault] {
        tag.attributes.compactMap { attribute in
            let place = html.span(attribute.range.isEmpty ? tag.range : attribute.range)
            if isHandler(attribute.name) { return .hazard(.handler(attribute.name), place) }
            if attribute.name == "srcdoc" { return .hazard(.inlineDocument, place) }
            if isAddress(attribute.name, of: tag.name.lowercased()), runsCode(attribute.value) {
                return .hazard(.scriptURL(attribute: attribute.name), place)
            }
            if attribute.name == "formaction", !attribute.value.isEmpty {
                return .hazard(.form(address: attribute.value), place)
            }
            return nil
        }
    }

    /// Matches `onclick`, `onerror` and so on: every HTML attribute that starts with `on` runs code.
    private static func isHandler(_ name: String) -> Bool {
        name.utf8.count > 4 && name.hasPrefix("on") && name.utf8.allSatisfy(\.isASCIILowercase)
    }

    /// URL attributes, except those of links, images and media, which R305 checks.
    private static func isAddress(_ attribute: String, of tag: String) -> Bool {
        switch attribute {
        case "href": tag != "a"
        case "src": !["img", "video", "audio", "source", "track"].contains(tag)
        case "poster": tag != "video"
        case "xlink:href", "action", "formaction", "data", "background", "ping", "manifest", "cite", "longdesc": true
        default: false
        }
    }

    /// Ignores case, control characters and blanks, as browsers do.
    static func runsCode(_ address: String) -> Bool {
        let bytes = address.utf8.lazy.filter { $0 > 0x20 }.prefix(24).map { $0.lowercasedASCII }
        let head = Array(bytes)
        return ["javascript:", "vbscript:", "data:text/html"].contains { head.starts(with: $0.utf8) }
    }
}
