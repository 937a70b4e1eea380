import RoteiroCore

/// Reports links to public sites over unencrypted HTTP.
struct LinkInsecure: LinkRule {
    static let info = RuleInfo(
        code: "R307", name: "link-insecure", severity: .info,
        summary: Message("a link with `http://` instead of `https://`"),
        why: Message("Without encryption, anyone on the same network can read and replace the page."),
        help: Message("Open the address with `https://`; if the same page appears, use that address."),
        fix: .safe, bad: ["# Guia\n\nVeja [o painel](⟦http://painel.example.br/entrar⟧)."],
        good: ["# Guia\n\nVeja [o painel](https://painel.example.br/entrar) e `http://painel.example.br`."])

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            guard case .external(let address) = link.target,
                address.prefix(5).lowercased() == "http:", let host = WebHost(ofURL: address), !host.isPrivate, !host.isExample
            else { return nil }
            let name = host.name.quoted
            return Diagnostic(
                Self.info, at: link.destination.span,
                Message(
                    "the link to {name} is not encrypted: others on the network can read and replace the page", ["name": name]),
                fixes: fixes(link.destination, isKnown: site.worksOverHTTPS(link.destination.value), site.texts))
        }
    }

    /// Replaces the scheme. The fix is safe only if `--external` confirmed that the site works over HTTPS.
    private func fixes(_ address: Located<String>, isKnown: Bool, _ texts: SourceTexts) -> [Fix] {
        let scheme = Span(address.span.file, Int(address.span.lower), Int(address.span.lower) + 4)
        let written = texts.string(at: scheme)
        // In a reference link, the address is defined elsewhere.
        guard written.lowercased() == "http", texts.string(at: address.span).utf8.elementsEqual(address.value.utf8) else { return [] }
        let title = Message("replace `http` with `https`")
        return [Fix(title: title, isSafe: isKnown, edits: [Edit(at: scheme, expected: written, replacement: "https")])]
    }
}

extension ResolvedSite {
    /// Whether the link check reached the same page over HTTPS.
    fileprivate func worksOverHTTPS(_ destination: String) -> Bool {
        ExternalAddress(destination).flatMap(linkResult)?.worksOverHTTPS == true
    }
}
