import RoteiroCore

/// The menu defined in the settings.
extension MenuWriter {
    /// Writes entries in order. Consecutive entries without items share a list.
    mutating func entries(_ entries: [NavigationEntry], of site: LocalizedSite) {
        var isInList = false
        for entry in entries {
            let isLeaf = entry.items.isEmpty
            if isLeaf != isInList { out.raw(isLeaf ? "<ul>\n" : "</ul>\n") }
            isInList = isLeaf
            if isLeaf {
                out.raw("<li>")
                words(of: entry, site)
                out.raw("</li>\n")
            } else {
                section(entry, site)
            }
        }
        if isInList { out.raw("</ul>\n") }
    }

    private mutating func section(_ entry: NavigationEntry, _ site: LocalizedSite) {
        box(entry.text ?? entry.link?.value ?? "", isOpen: !entry.isCollapsed) { writer in
            if entry.link != nil {
                writer.out.raw("<ul>\n<li>")
                writer.words(of: entry, site)
                writer.out.raw("</li>\n</ul>\n")
            }
            writer.entries(entry.items, of: site)
        }
    }

    /// Writes a link, or only its text if the target does not exist: R309 reports dead links.
    private mutating func words(of entry: NavigationEntry, _ site: LocalizedSite) {
        let target = entry.link.map { site.source.target(ofMenuLink: $0.value) } ?? .empty
        let written = entry.text ?? entry.link?.value ?? ""
        switch target {
        case .page(let path, let fragment, _):
            guard let page = site.page(at: path), page.isPublished else { return title(written) }
            let (href, anchor) = localeContext.address(of: page, fragment: fragment, as: entry.link?.value ?? "", isHTML: false)
            link(entry.text ?? page.title, to: href, (anchor ?? "").isEmpty ? page : nil)
        case .pageInLanguage(let path, let locale, let fragment):
            guard let page = site.source.page(at: path, in: locale), page.isPublished else { return title(written) }
            let anchor = fragment.map { "#" + URLEncoding.href(page.anchors.contains($0) ? $0 : Slug.heading($0)) } ?? ""
            link(entry.text ?? page.title, to: localeContext.root(site.settings.pathPrefix(of: locale) + page.url) + anchor, nil)
        case .file(let file):
            guard let href = localeContext.address(of: file, as: entry.link?.value ?? "") else { return title(written) }
            link(written, to: href, nil)
        case .external(let address): link(written, to: URLEncoding.href(address), nil)
        case .refused, .hostless, .outside, .missing, .empty: title(written)
        }
    }
}
