import RoteiroCore

/// The menu of one language, written once. Only what is marked for the current page differs from page to page, so its places are kept.
struct Navigation: Sendable {
    private let bytes: [UInt8]
    /// What goes where on its own page, by the page's place in the content folder.
    private let marks: [String: [MenuWriter.Mark]]
    /// Pages in the order of the menu, each once, and their places in it.
    private let order: [Page]
    private let places: [String: Int]

    /// The menu of `site`: the team's own, else one made of the folders.
    init(of site: LocalizedSite, _ outline: SiteOutline, _ localeContext: LocaleContext) {
        var writer = MenuWriter(localeContext: localeContext)
        if site.settings.navigation.isEmpty { writer.write(outline) } else { writer.entries(site.settings.navigation, of: site) }
        bytes = writer.out.bytes
        marks = writer.marks
        order = writer.order.filter { $0.summary.layout != "home" }
        places = Dictionary(order.enumerated().map { ($1.contentPath, $0) }) { first, _ in first }
    }

    /// The menu as `page` shows it: its entry marked, and the sections around it open.
    func write(for page: Page?, to out: inout ByteWriter) {
        var done = 0
        for mark in page.flatMap({ marks[$0.contentPath] }) ?? [] {
            out.raw(bytes: Array(bytes[done..<mark.place]))
            out.raw(mark.text)
            done = mark.place
        }
        out.raw(bytes: Array(bytes[done...]))
    }

    /// The menu with no page marked.
    var html: String { String(decoding: bytes, as: UTF8.self) }

    /// The pages before and after `page` in the menu.
    func neighbours(of page: Page) -> (Page?, Page?) {
        guard let place = places[page.contentPath] else { return (nil, nil) }
        return (place > 0 ? order[place - 1] : nil, place + 1 < order.count ? order[place + 1] : nil)
    }
}
