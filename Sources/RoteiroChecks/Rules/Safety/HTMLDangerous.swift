import RoteiroCore

/// Reports HTML that runs code, loads content from elsewhere or sends data.
struct HTMLDangerous: Rule {
    static let info = RuleInfo(
        code: "R701", name: "html-dangerous", severity: .error,
        summary: Message("HTML that runs code or loads content from elsewhere"),
        why: Message("Code that a page runs or loads from elsewhere acts on behalf of your site in every reader's browser."),
        help: Message("Remove the tag or attribute and use Markdown; list a trusted `<iframe>` in `checks.html.iframes`."),
        bad: [
            "⟦<script src=\"https://example.com/x.js\">⟧</script>", "Texto <b onclick=\"⟦alert(1)⟧\">forte</b>.",
            "<iframe src=\"⟦https://example.com/video⟧\"></iframe>",
        ],
        good: ["Texto <kbd>Ctrl</kbd> e `<script>`.", "<details>\n<summary>Mais</summary>\nTexto.\n</details>"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var found: [Diagnostic] = []
        /// The finding of each host: one line of the settings mends all frames of a host.
        var ofHost: [String: Int] = [:]
        for case .hazard(let hazard, let span) in page.guide.faults {
            if case .frame(let address) = hazard {
                if isTrusted(address, site.settings) { continue }
                if let host = host(of: address), let index = ofHost[host] {
                    if found[index].notes.count < 10 { found[index].notes.append(Diagnostic.Note(Message("also here"), at: .span(span))) }
                    continue
                }
                if let host = host(of: address) { ofHost[host] = found.count }
            }
            found.append(Diagnostic(Self.info, at: span, message(hazard), help: help(hazard)))
        }
        return found
    }

    /// The host of a frame over HTTPS.
    private func host(of address: String) -> String? {
        guard address.hasPrefix("https://") else { return nil }
        return String(decoding: Array(address.utf8.dropFirst("https://".utf8.count).prefix { $0 != UInt8(ascii: "/") }), as: UTF8.self)
    }

    /// Whether the frame loads a page of this site or matches a prefix allowed in the settings.
    private func isTrusted(_ address: String, _ settings: Settings) -> Bool {
        let bytes = address.utf8.drop { $0 <= 0x20 }
        let isOwn =
            !bytes.isEmpty && !bytes.contains(UInt8(ascii: ":")) && !bytes.contains(UInt8(ascii: "\\")) && !bytes.starts(with: "//".utf8)
        // Browsers resolve `..`, which could escape an allowed prefix.
        return isOwn || settings.allowedFrames.contains { bytes.starts(with: $0.utf8) } && !address.contains("..")
    }

    private func message(_ hazard: HTMLHazard) -> Message {
        switch hazard {
        case .script: runs("<script>")
        case .handler(let name): runs(name)
        case .scriptURL(let attribute): runs(attribute)
        case .frame(let address): loads("<iframe>", address)
        case .inlineDocument: runs("srcdoc")
        case .plugin(let tag): loads("<\(tag)>", "")
        case .form(let address):
            Message("the form sends what readers type to {address}: you do not control who receives it", ["address": address.quoted])
        case .refresh:
            Message("`<meta http-equiv=\"refresh\">` sends readers to another page without asking")
        case .base:
            Message("`<base>` redirects every link of the page to another site")
        }
    }

    private func runs(_ what: String) -> Message {
        Message("{what} runs code in the reader's browser: anyone who can change the page can act as the reader", ["what": what.quoted])
    }

    private func loads(_ tag: String, _ address: String) -> Message {
        address.isEmpty
            ? Message("{tag} loads content from elsewhere: you do not control what appears", ["tag": tag.quoted])
            : Message(
                "{tag} loads content from {address}: you do not control what appears",
                ["tag": tag.quoted, "address": address.quoted])
    }

    /// Suggests the prefix to allow, for frames over HTTPS.
    private func help(_ hazard: HTMLHazard) -> Message? {
        guard case .frame(let address) = hazard, let host = host(of: address) else { return nil }
        let beginning = ("https://" + host + "/").quoted
        return Message(
            "Use a link instead, or add {beginning} to `checks.html.iframes` if you trust the site.", ["beginning": beginning])
    }
}
