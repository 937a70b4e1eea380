import RoteiroCore

/// Writes the menu and records where the marks of each page belong.
struct MenuWriter {
    /// A text to insert when the menu is shown on a certain page.
    struct Mark: Sendable {
        let place: Int
        let text: StaticString
    }

    let localeContext: LocaleContext
    var out = ByteWriter(capacity: 4096)
    /// The marks of each page, by content path, sorted by offset.
    private(set) var marks: [String: [Mark]] = [:]
    /// The pages in menu order, without duplicates.
    private(set) var order: [Page] = []
    /// The offsets for ` open` in the enclosing sections.
    private var sections: [Mark] = []

    init(localeContext: LocaleContext) { self.localeContext = localeContext }

    /// Writes the default menu of the folders, for sites without `navigation` in the settings.
    mutating func write(_ outline: SiteOutline) {
        if let home = outline.home { open { $0.first(home) } }
        if !outline.pages.isEmpty { open { for page in outline.pages { $0.entry(page) } } }
        for section in outline.sections { self.section(section) }
    }

    private mutating func open(_ entries: (inout MenuWriter) -> Void) {
        out.raw("<ul>\n")
        entries(&self)
        out.raw("</ul>\n")
    }

    private mutating func entry(_ page: Page) {
        out.raw("<li>")
        link(page.title, to: localeContext.address(page.url), page)
        out.raw("</li>\n")
    }

    /// Writes the entry of the home page. With `layout: home`, its title is the site name, which is already above the menu.
    private mutating func first(_ page: Page) {
        guard page.guide.frontMatter.layout == "home" else { return entry(page) }
        out.raw("<li>")
        beginLink(to: localeContext.address(page.url), page, isUntranslated: false)
        out.escaped(localeContext.pack[.trailHome])
        out.raw("</a></li>\n")
    }

    private mutating func section(_ section: SiteOutline.Section) {
        box(section.title, of: section.index, isOpen: false) { writer in
            if let index = section.index { writer.open { $0.overview(of: section.title, to: index) } }
            if !section.pages.isEmpty { writer.open { for page in section.pages { $0.entry(page) } } }
            for inner in section.sections { writer.section(inner) }
        }
    }

    /// Writes a collapsible section. A section that is collapsed by default is open on its own pages.
    mutating func box(_ name: String, of page: Page? = nil, isOpen: Bool, _ content: (inout MenuWriter) -> Void) {
        out.raw("<details class=\"menu-section\"")
        let outer = sections
        if isOpen { out.raw(" open") } else { sections.append(Mark(place: out.bytes.count, text: " open")) }
        out.raw(">\n<summary class=\"menu-title\">")
        title(name, of: page)
        out.raw("</summary>\n")
        content(&self)
        out.raw("</details>\n")
        sections = outer
    }

    /// Writes the entry for the index page of a section.
    private mutating func overview(of section: String, to page: Page) {
        out.raw("<li>")
        beginLink(to: localeContext.address(page.url), page, isUntranslated: false)
        out.escaped(localeContext.pack[.menuOverview])
        out.raw("<span class=\"visually-hidden\"")
        let untranslated = localeContext.untranslatedTag(ofTitleOf: page)
        if untranslated != nil { localeContext.writeLanguage(isUntranslated: true, to: &out) }
        out.raw(">: ")
        out.escaped(localeContext.typeset(section, isUntranslated: untranslated != nil))
        out.raw("</span></a></li>\n")
    }

    /// Writes a link. `page` is the target, unless the link has an anchor.
    mutating func link(_ words: String, to href: String, _ page: Page?) {
        beginLink(to: href, page, isUntranslated: true)
        out.escaped(localeContext.typeset(words, isUntranslated: untranslatedTag(of: page) != nil))
        out.raw("</a>")
    }

    /// Adds the guide id and its number of steps, so that a script can mark completed guides.
    private mutating func beginLink(to href: String, _ page: Page?, isUntranslated: Bool) {
        out.raw("<a")
        out.attribute("href", href)
        if let page {
            let mark = Mark(place: out.bytes.count, text: " aria-current=\"page\"")
            if marks[page.contentPath] == nil {
                order.append(page)
                marks[page.contentPath] = sections + [mark]
            }
            if !page.summary.steps.isEmpty {
                out.attribute("data-guide", page.id)
                out.attribute("data-steps", String(page.summary.steps.count))
            }
        }
        if isUntranslated, untranslatedTag(of: page) != nil { localeContext.writeLanguage(isUntranslated: true, to: &out) }
        out.raw(">")
    }

    /// The `lang` of an untranslated page title, or of menu text without a page.
    private func untranslatedTag(of page: Page?) -> String? {
        page.map { localeContext.untranslatedTag(ofTitleOf: $0) } ?? localeContext.untranslatedTagOfTitles
    }

    /// Writes text without a link; `page` is the page whose title it is.
    mutating func title(_ words: String, of page: Page? = nil) {
        out.raw("<span")
        let untranslated = untranslatedTag(of: page)
        if untranslated != nil { localeContext.writeLanguage(isUntranslated: true, to: &out) }
        out.raw(">")
        out.escaped(localeContext.typeset(words, isUntranslated: untranslated != nil))
        out.raw("</span>")
    }
}
