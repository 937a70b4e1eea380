import GuideModel
import GuideText

/// The menu of one language, written once. Only the mark of the current page differs from page to page, so its places are kept.
struct Navigation: Sendable {
    private let bytes: [UInt8]
    /// Where ` aria-current="page"` goes, by the page's place in the content folder.
    private let marks: [String: Int]

    /// The menu of `site`: the team's own, else one made of the folders.
    init(of site: SiteIndex, _ outline: SiteOutline, _ edition: Edition) {
        var writer = MenuWriter(edition: edition)
        if !site.settings.navigation.isEmpty {
            writer.entries(site.settings.navigation, of: site)
            (bytes, marks) = (writer.out.bytes, writer.marks)
            return
        }
        if let home = outline.home { writer.open() { $0.entry(home) } }
        if !outline.pages.isEmpty { writer.open() { for page in outline.pages { $0.entry(page) } } }
        for section in outline.sections { writer.section(section) }
        bytes = writer.out.bytes
        marks = writer.marks
    }

    /// The menu as `page` shows it.
    func write(for page: PageIndex?, to out: inout ByteWriter) {
        guard let page, let mark = marks[page.contentPath] else { return out.raw(bytes: bytes) }
        out.raw(bytes: Array(bytes[..<mark]))
        out.raw(" aria-current=\"page\"")
        out.raw(bytes: Array(bytes[mark...]))
    }

    /// The menu with no page marked.
    var html: String { String(decoding: bytes, as: UTF8.self) }
}

/// The menu while it is written.
struct MenuWriter {
    let edition: Edition
    var out = ByteWriter(capacity: 4096)
    var marks: [String: Int] = [:]

    mutating func open(_ entries: (inout MenuWriter) -> Void) {
        out.raw("<ul>\n")
        entries(&self)
        out.raw("</ul>\n")
    }

    mutating func entry(_ page: PageIndex) {
        out.raw("<li>")
        link(page)
        out.raw("</li>\n")
    }

    mutating func section(_ section: SiteOutline.Section) {
        out.raw("<div class=\"menu-section\">\n<p class=\"menu-title\">")
        if let index = section.index { link(index) } else { title(section.title) }
        out.raw("</p>\n")
        if !section.pages.isEmpty { open { for page in section.pages { $0.entry(page) } } }
        for inner in section.sections { self.section(inner) }
        out.raw("</div>\n")
    }

    private mutating func link(_ page: PageIndex) {
        link(page.title, to: edition.address(page.url), page)
    }

    /// A link; `page` is the one that it leads to, if it leads to the top of one.
    mutating func link(_ words: String, to href: String, _ page: PageIndex?) {
        out.raw("<a")
        out.attribute("href", href)
        if let page { marks[page.contentPath] = out.bytes.count }
        if let foreign = page.map({ edition.foreignTag(ofTitleOf: $0) }) ?? edition.foreignTag { out.attribute("lang", foreign) }
        out.raw(">")
        out.escaped(words)
        out.raw("</a>")
    }

    mutating func title(_ words: String) {
        out.raw("<span")
        if let foreign = edition.foreignTag { out.attribute("lang", foreign) }
        out.raw(">")
        out.escaped(words)
        out.raw("</span>")
    }
}
