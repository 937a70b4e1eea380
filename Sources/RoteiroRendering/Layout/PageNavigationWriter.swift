import RoteiroCore

/// Writes breadcrumbs, tags, and links to the previous and next guide.
struct PageNavigationWriter {
    let context: RenderContext
    let navigation: Navigation
    let outline: SiteOutline
    /// The tag index; nil if tags are not linked.
    let index: TagIndex?

    /// Writes the breadcrumbs without the page itself and, for narrow screens, a link to the outline.
    func writeTrail(to out: inout ByteWriter) {
        let pack = context.localeContext.pack
        out.raw("<div class=\"trail\">\n<nav class=\"breadcrumbs\"")
        out.attribute("aria-label", pack[.trailTitle])
        out.raw(">\n<ol>\n<li><a")
        out.attribute("href", context.localeContext.address("/"))
        out.raw(">")
        out.escaped(pack[.trailHome])
        out.raw("</a></li>\n")
        for section in outline.path(to: context.page) {
            out.raw("<li>")
            if let index = section.index {
                link(to: index, to: &out)
            } else {
                out.raw("<span")
                let untranslated = context.localeContext.untranslatedTagOfTitles
                if untranslated != nil { context.localeContext.writeLanguage(isUntranslated: true, to: &out) }
                out.raw(">")
                out.escaped(context.localeContext.typeset(section.title, isUntranslated: untranslated != nil))
                out.raw("</span>")
            }
            out.raw("</li>\n")
        }
        out.raw("</ol>\n</nav>\n")
        if OutlineWriter.isNeeded(for: context.page) {
            out.raw("<p class=\"outline-link\"><a href=\"#page.outline\">")
            out.raw(context.icons["list"] ?? "")
            out.raw("<span>")
            out.escaped(pack[.outlineTitle])
            out.raw("</span></a></p>\n")
        }
        out.raw("</div>\n")
    }

    func writeTags(to out: inout ByteWriter) {
        let tags = context.page.guide.frontMatter.tags
        if tags.isEmpty { return }
        out.raw("<ul class=\"tags\"")
        out.attribute("aria-label", context.localeContext.pack[.tagsTitle])
        out.raw(">\n")
        for tag in tags {
            out.raw("<li")
            // Tags are front matter values, which are not translated.
            context.localeContext.writeLanguage(isUntranslated: true, to: &out)
            out.raw(">")
            if let anchor = index?.anchor(of: tag) {
                out.raw("<a")
                out.attribute("href", context.localeContext.address(TagIndex.path) + "#" + anchor)
                out.raw(">")
                out.escaped(tag)
                out.raw("</a>")
            } else {
                out.escaped(tag)
            }
            out.raw("</li>\n")
        }
        out.raw("</ul>\n")
    }

    func writePager(to out: inout ByteWriter) {
        let neighbours = navigation.neighbours(of: context.page)
        let (previous, next) = (pagerLink("prev", neighbours.0), pagerLink("next", neighbours.1))
        if previous == nil, next == nil { return }
        out.raw("<nav class=\"pager\"")
        out.attribute("aria-label", context.localeContext.pack[.pagerTitle])
        out.raw(">\n")
        if let previous { write(previous, "prev", .pagerPrevious, &out) }
        if let next { write(next, "next", .pagerNext, &out) }
        out.raw("</nav>\n")
    }

    private struct PagerLink {
        let href: String
        let title: String
        /// Whether the title is in the source language, and the page in another one.
        let isUntranslated: Bool
    }

    /// Returns the link to a neighbour in the menu, or the one that the front matter names instead.
    private func pagerLink(_ key: String, _ neighbour: Page?) -> PagerLink? {
        let localeContext = context.localeContext
        switch context.page.guide.frontMatter.pagerLink(key) {
        case nil: return neighbour.map { pagerLink(to: $0) }
        case .hidden: return nil
        case .text(let text):
            return neighbour.map { written(text, localeContext.address($0.url)) }
        case .link(let destination, let text):
            guard let href = context.resolve(link: destination.value).href else { return nil }
            if let text { return written(text, href) }
            guard case .page(let path, _, _)? = context.page.target(ofLink: destination.value), let page = localeContext.site.page(at: path)
            else { return PagerLink(href: href, title: destination.value, isUntranslated: false) }
            let link = pagerLink(to: page)
            return PagerLink(href: href, title: link.title, isUntranslated: link.isUntranslated)
        }
    }

    private func pagerLink(to page: Page) -> PagerLink {
        let localeContext = context.localeContext
        return PagerLink(
            href: localeContext.address(page.url), title: localeContext.title(of: page),
            isUntranslated: localeContext.untranslatedTag(ofTitleOf: page) != nil)
    }

    /// Front matter values are not translated.
    private func written(_ text: String, _ href: String) -> PagerLink {
        let isUntranslated = !context.localeContext.isSource
        return PagerLink(
            href: href, title: context.localeContext.typeset(text, isUntranslated: isUntranslated), isUntranslated: isUntranslated)
    }

    private func write(_ link: PagerLink, _ direction: String, _ word: InterfaceStringKey, _ out: inout ByteWriter) {
        out.raw("<a class=\"\(direction)\" rel=\"\(direction)\"")
        out.attribute("href", link.href)
        out.raw("><span class=\"pager-word\">")
        out.escaped(context.localeContext.pack[word])
        out.raw("</span> <span class=\"pager-title\"")
        if link.isUntranslated { context.localeContext.writeLanguage(isUntranslated: true, to: &out) }
        out.raw(">")
        out.escaped(link.title)
        out.raw("</span></a>\n")
    }

    private func link(to page: Page, to out: inout ByteWriter) {
        out.raw("<a")
        out.attribute("href", context.localeContext.address(page.url))
        if context.localeContext.untranslatedTag(ofTitleOf: page) != nil {
            context.localeContext.writeLanguage(isUntranslated: true, to: &out)
        }
        out.raw(">")
        out.escaped(context.localeContext.title(of: page))
        out.raw("</a>")
    }
}
