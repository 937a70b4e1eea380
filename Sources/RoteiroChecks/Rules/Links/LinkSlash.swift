import RoteiroCore

/// Reports links that only some servers resolve, because of a missing or extra trailing slash.
struct LinkSlash: LinkRule {
    static let info = RuleInfo(
        code: "R303", name: "link-slash", severity: .warning,
        summary: Message("a missing or extra slash at the end of a link"),
        why: Message("Some servers accept a missing or an extra slash; on others readers see an error page."),
        help: Message("Write `folder/page` for a file and `folder/` for the `index.md` of a folder."),
        fix: .safe, bad: ["# Guia\n\nVeja [o guia](⟦./guia/⟧)."], good: ["# Guia\n\nVeja [o guia](./guia)."])

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            guard case .page(let target, _, needsLenientServer: true) = link.target
            else { return nil }
            return finding(link.destination, to: target, from: contentPath, site)
        }
    }

    private func finding(_ address: Located<String>, to target: String, from contentPath: String, _ site: ResolvedSite) -> Diagnostic {
        let written = WrittenPath(address.value)
        let repair = PathRepair(certain: spellings(written, to: target, from: contentPath, site))
        let path = written.path.quoted
        let words =
            written.path.hasSuffix("/")
            ? Message("{path} ends in `/`, but the page is a file: some servers do not find it", ["path": path])
            : Message("{path} is a folder but does not end in `/`: some servers do not find the page", ["path": path])
        return Diagnostic(
            Self.info, at: address.span.prefix(written.path, of: address.value, in: site.texts), words, help: repair.help(otherwise: nil),
            fixes: repair.fixes(address, in: site.texts))
    }

    /// Returns the address with the trailing slash added or removed, if it resolves to the same page on any server.
    private func spellings(_ written: WrittenPath, to target: String, from contentPath: String, _ site: ResolvedSite) -> [String] {
        let path = written.path
        let spelling = (path.hasSuffix("/") ? String(path.dropLast()) : path + "/") + written.suffix
        guard case .page(target, _, needsLenientServer: false) = site.resolver.target(ofLink: spelling, from: contentPath) else {
            return []
        }
        return [spelling]
    }
}
