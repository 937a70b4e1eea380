import RoteiroCore

/// Reports links to this site that are written with its origin. No example: the rule needs `baseURL`.
struct LinkOwnAddress: LinkRule {
    static let info = RuleInfo(
        code: "R315", name: "link-own-address", severity: .info,
        summary: Message("a link to this site with its full address"),
        why: Message("The link leaves a preview, a copy on another server and the reader's language."),
        help: Message("Write the path from the root (`/folder/page`)."),
        fix: .offered, bad: [], good: [])

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            guard isAlive(link.target), let own = site.settings.ownAddress(link.destination.value) else { return nil }
            let address = link.destination
            return Diagnostic(
                Self.info, at: address.span,
                Message(
                    "{address} is an address of this site: {path} is shorter and works on every server",
                    ["address": own.prefix.quoted, "path": own.path.quoted]),
                help: Message.didYouMean([own.path]), fixes: fixes(address, own.path, site.texts))
        }
    }

    /// R301 reports links to nothing.
    private func isAlive(_ target: LinkTarget) -> Bool {
        switch target {
        case .page, .pageInLanguage, .file: true
        case .external, .refused, .hostless, .outside, .missing, .empty: false
        }
    }

    private func fixes(_ address: Located<String>, _ path: String, _ texts: SourceTexts) -> [Fix] {
        let written = texts.string(at: address.span)
        guard written.utf8.elementsEqual(address.value.utf8) else { return [] }
        return Replacement.fixes(of: written, at: address.span, by: path, in: texts)
    }
}
