import RoteiroCore

/// Reports links to an anchor that the target page does not have.
struct AnchorMissing: LinkRule {
    static let info = RuleInfo(
        code: "R302", name: "anchor-missing", severity: .error,
        summary: Message("a link to an anchor that the page does not have"),
        why: Message("The link opens the top of the page, so readers must find the passage themselves."),
        help: Message("The anchor of a heading is its text in lower case, without accents, with `-` between words."),
        fix: .safe,
        bad: ["# Conexão\n\nVeja [o fim](#⟦nada⟧)."], good: ["# Conexão\n\nVeja [o começo](#conexao) e [o topo](#top)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: page.links + page.codes, in: page.locale, of: site)
    }

    func diagnostics(for links: [LinkUse], from location: String, of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: links, in: nil, of: site)
    }

    private func diagnostics(for links: [LinkUse], in locale: String?, of site: ResolvedSite) -> [Diagnostic] {
        let missing = links.compactMap { link -> (link: LinkUse, fragment: String, target: Page)? in
            guard let (fragment, target) = target(of: link, in: locale, site), !fragment.isEmpty, fragment.lowercased() != "top" else {
                return nil
            }
            let raw = AddressSuffix(of: link.destination.value).anchor ?? ""
            let spellings = [raw] + Anchor.spellings(fragment, isHTML: link.isHTML)
            return spellings.contains(where: target.anchors.contains) ? nil : (link, fragment, target)
        }
        // The anchors of an unreadable page are unknown; another rule reports the page itself.
        let targets = Dictionary(missing.map { ($0.target.path, $0.target) }) { first, _ in first }
        let unread = Set(targets.values.filter { !$0.summary.isReadable }.map(\.path))
        return missing.filter { !unread.contains($0.target.path) }.enumerated().map { index, missing in
            let near = index < PathRepair.limit ? nearest(to: missing.fragment, in: missing.target) : (nil, false)
            return finding(missing.link, missing.fragment, in: missing.target, near, site.texts)
        }
    }

    /// Returns the page in its language. The anchors of a page that a catalog translates are known when it is published only.
    private func target(of link: LinkUse, in locale: String?, _ site: ResolvedSite) -> (fragment: String, page: Page)? {
        let (path, language, fragment): (String, String?, String?)
        switch link.target {
        case .page(let contentPath, let own, _): (path, language, fragment) = (contentPath, locale, own)
        case .pageInLanguage(let contentPath, let other, let own): (path, language, fragment) = (contentPath, other, own)
        default: return nil
        }
        guard let fragment, let page = site.page(at: path, in: language) else { return nil }
        let isWritten = language == nil || language == site.settings.sourceLocale || page.locale != nil
        return isWritten ? (fragment, page) : nil
    }

    private func finding(
        _ link: LinkUse, _ fragment: String, in target: Page, _ near: (anchor: String?, isCertain: Bool),
        _ texts: SourceTexts
    ) -> Diagnostic {
        let span = link.destination.span.fragment(of: link.destination.value, in: texts)
        let title = target.title.quoted
        return Diagnostic(
            Self.info, at: span,
            Message("the page {title} has no anchor {fragment}: the link opens its top", ["title": title, "fragment": fragment.quoted]),
            help: near.anchor.flatMap { Message.didYouMean(["#" + $0]) } ?? Self.info.help,
            fixes: near.anchor.map { fixes(span, $0, near.isCertain, texts) } ?? [])
    }

    /// Returns the only anchor that is equal after slugging, or the one with the smallest edit distance as a guess.
    private func nearest(to fragment: String, in target: Page) -> (anchor: String?, isCertain: Bool) {
        let anchors = target.anchors.sorted()
        let wanted = Slug.id(fragment)
        let same = wanted.isEmpty ? [] : anchors.filter { Slug.id($0) == wanted }
        if same.count == 1 { return (same[0], true) }
        return (EditDistance.nearest(to: fragment, among: anchors), false)
    }

    private func fixes(_ span: Span, _ anchor: String, _ isCertain: Bool, _ texts: SourceTexts) -> [Fix] {
        let written = texts.string(at: span)
        // If the address contains escapes, the span covers all of it.
        guard !written.utf8.contains(UInt8(ascii: "#")) else { return [] }
        let title = Message("replace with {anchor}", ["anchor": anchor.quoted])
        return [Fix(title: title, isSafe: isCertain, edits: [Edit(at: span, expected: written, replacement: anchor)])]
    }
}
