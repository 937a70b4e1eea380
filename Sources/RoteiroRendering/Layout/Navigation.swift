import RoteiroCore

/// The menu of one language, rendered once. Only the marks of the current page differ between pages, so their offsets are stored.
struct Navigation: Sendable {
    private let bytes: [UInt8]
    /// The marks of each page, by content path.
    private let marks: [String: [MenuWriter.Mark]]
    /// The pages in menu order, without duplicates, and their indexes.
    private let order: [Page]
    private let places: [String: Int]

    /// Uses the menu of the settings, or else one derived from the folders.
    init(of site: LocalizedSite, _ outline: SiteOutline, _ localeContext: LocaleContext) {
        var writer = MenuWriter(localeContext: localeContext)
        if site.settings.navigation.isEmpty { writer.write(outline) } else { writer.entries(site.settings.navigation, of: site) }
        bytes = writer.out.bytes
        marks = writer.marks
        order = writer.order.filter { $0.summary.layout != "home" && !$0.isErrorPage }
        places = Dictionary(order.enumerated().map { ($1.contentPath, $0) }) { first, _ in first }
    }

    /// Writes the menu for `page`, with its entry marked and the sections around it open.
    func write(for page: Page?, to out: inout ByteWriter) {
        var done = 0
        for mark in page.flatMap({ marks[$0.contentPath] }) ?? [] {
            out.raw(bytes: Array(bytes[done..<mark.place]))
            out.raw(mark.text)
            done = mark.place
        }
        out.raw(bytes: Array(bytes[done...]))
    }

    /// The menu without a current page.
    var html: String { String(decoding: bytes, as: UTF8.self) }

    /// The previous and next page in the menu.
    func neighbours(of page: Page) -> (Page?, Page?) {
        guard let place = places[page.contentPath] else { return (nil, nil) }
        return (place > 0 ? order[place - 1] : nil, place + 1 < order.count ? order[place + 1] : nil)
    }
}
