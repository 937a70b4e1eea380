import RoteiroCore

/// The published pages by folder, as menus and catalogs show them: in the order that their front matter asks for, then in that of the links
/// on the folder's own page, the rest by their paths.
struct SiteOutline: Sendable {
    /// A folder.
    struct Section: Sendable {
        /// Its path as an id: `guias.crm`.
        let id: String
        /// The title of its page, else its name made readable.
        let title: String
        /// Its `index.md`, else the page beside it that bears its name: `crm.md` for `crm/`.
        let index: Page?
        /// Its other pages.
        let pages: [Page]
        /// The folders in it.
        let sections: [Section]

        /// The first of the places that its own page has, or else those in it.
        fileprivate func firstPlace(in places: [String: Int]) -> Int? {
            if places.isEmpty { return nil }
            if let place = index.flatMap({ places[$0.contentPath] }) { return place }
            return (pages.map { places[$0.contentPath] } + sections.map { $0.firstPlace(in: places) }).compactMap { $0 }.min()
        }
    }

    /// Pages that stand in no folder; the site's own index is not among them.
    let pages: [Page]
    /// The folders.
    let sections: [Section]
    /// `index.md`.
    let home: Page?
    private let paths: [String: [Section]]

    init(_ site: LocalizedSite) {
        let root = SiteOutline.section("", site.pages.filter(\.isPublished), namesake: nil)
        pages = root.pages
        sections = root.sections
        home = root.index
        paths = Dictionary(SiteOutline.paths(root.sections, below: [])) { first, _ in first }
    }

    /// The folders that `page` stands in, the outermost first. The page of a folder does not stand in it.
    func path(to page: Page) -> [Section] { paths[page.contentPath] ?? [] }

    private static func paths(_ sections: [Section], below above: [Section]) -> [(String, [Section])] {
        sections.flatMap { section in
            let here = above + [section]
            return (section.index.map { [($0.contentPath, above)] } ?? []) + section.pages.map { ($0.contentPath, here) }
                + paths(section.sections, below: here)
        }
    }

    private static func section(_ folder: String, _ pages: [Page], namesake: Page?) -> Section {
        var own: [Page] = []
        var index: Page?
        var inner: [(name: String, pages: [Page])] = []
        for page in pages {
            let below = FilePath(page.contentPath).below(folder) ?? page.contentPath
            if let slash = below.utf8.firstIndex(of: UInt8(ascii: "/")) {
                let name = String(below[..<slash])
                if inner.last?.name.utf8.elementsEqual(name.utf8) == true {
                    inner[inner.count - 1].pages.append(page)
                } else {
                    inner.append((name, [page]))
                }
            } else if below == "index.md" {
                index = page
            } else {
                own.append(page)
            }
        }
        if index == nil { index = namesake } else if let namesake { own.insert(namesake, at: 0) }
        let sections = inner.map { name, pages in
            let path = folder.isEmpty ? name : folder + "/" + name
            let beside = own.firstIndex { $0.contentPath.utf8.elementsEqual((path + ".md").utf8) }
            return section(path, pages, namesake: beside.map { own.remove(at: $0) })
        }
        let links = index.map { linkPlaces(on: $0) } ?? [:]
        return Section(
            id: id(folder), title: index?.title ?? FilePath(folder).readableName, index: index,
            pages: ordered(own) { ($0, links[$0.contentPath]) }, sections: ordered(sections) { ($0.index, $0.firstPlace(in: links)) })
    }

    /// By the `order` of their pages, then by `place`; those without either come after, as they stood.
    private static func ordered<Item>(_ items: [Item], _ facts: (Item) -> (page: Page?, place: Int?)) -> [Item] {
        let places = items.map { item in
            let (page, place) = facts(item)
            return (page?.summary.order ?? .max, place ?? .max)
        }
        return items.indices.sorted { (places[$0].0, places[$0].1, $0) < (places[$1].0, places[$1].1, $1) }.map { items[$0] }
    }

    /// Which link of a page is the first to each of the pages that it leads to, by their places in the content folder.
    private static func linkPlaces(on page: Page) -> [String: Int] {
        let targets = page.links.enumerated().compactMap { place, link -> (String, Int)? in
            guard case .page(let path, _, _) = link.target else { return nil }
            return (path, place)
        }
        return Dictionary(targets) { first, _ in first }
    }

    private static func id(_ folder: String) -> String {
        folder.split(separator: "/").map { Slug.id(String($0)) }.filter { !$0.isEmpty }.joined(separator: ".")
    }
}
