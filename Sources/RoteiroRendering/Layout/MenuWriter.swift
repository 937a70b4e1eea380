import RoteiroCore

/// The menu while it is written.
struct MenuWriter {
    /// What one page adds to the menu.
    struct Mark: Sendable {
        let place: Int
        let text: StaticString
    }

    let localeContext: LocaleContext
    var out = ByteWriter(capacity: 4096)
    /// By the page's place in the content folder, in the order of the bytes.
    private(set) var marks: [String: [Mark]] = [:]
    /// Pages as they come, each once.
    private(set) var order: [Page] = []
    /// Where ` open` goes in each section that is being written.
    private var sections: [Mark] = []

    init(localeContext: LocaleContext) { self.localeContext = localeContext }

    /// The menu of a site that orders none: what stands in no folder, then the folders.
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

    /// The first page of the site. One of `layout: home` is called like the site, which stands above the menu already.
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

    /// A section that the reader opens and closes; one that begins closed is open on its own pages.
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

    /// The page of a section: the section's own words open and close it.
    private mutating func overview(of section: String, to page: Page) {
        out.raw("<li>")
        beginLink(to: localeContext.address(page.url), page, isUntranslated: false)
        out.escaped(localeContext.pack[.menuOverview])
        out.raw("<span class=\"visually-hidden\"")
        let untranslated = localeContext.untranslatedTag(ofTitleOf: page)
        if let untranslated { out.attribute("lang", untranslated) }
        out.raw(">: ")
        out.escaped(localeContext.typeset(section, isUntranslated: untranslated != nil))
        out.raw("</span></a></li>\n")
    }

    /// A link; `page` is the one that it leads to, if it leads to the top of one.
    mutating func link(_ words: String, to href: String, _ page: Page?) {
        beginLink(to: href, page, isUntranslated: true)
        out.escaped(localeContext.typeset(words, isUntranslated: untranslatedTag(of: page) != nil))
        out.raw("</a>")
    }

    /// A guide says which it is and how many steps it has, so that a script can tell whether its reader has finished it.
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
        if isUntranslated, let untranslated = untranslatedTag(of: page) { out.attribute("lang", untranslated) }
        out.raw(">")
    }

    /// The language of the title of `page`, or of words that belong to none, where it is not that of the menu.
    private func untranslatedTag(of page: Page?) -> String? {
        page.map { localeContext.untranslatedTag(ofTitleOf: $0) } ?? localeContext.untranslatedTagOfTitles
    }

    /// What leads nowhere; `page` is the one that it is the title of.
    mutating func title(_ words: String, of page: Page? = nil) {
        out.raw("<span")
        let untranslated = untranslatedTag(of: page)
        if let untranslated { out.attribute("lang", untranslated) }
        out.raw(">")
        out.escaped(localeContext.typeset(words, isUntranslated: untranslated != nil))
        out.raw("</span>")
    }
}
