import RoteiroCore

/// The published pages grouped by folder, as in menus and catalogs. Pages are sorted by `order` in their front matter, then by the order of
/// links on the folder's index page, then by name, with numbers by value.
struct SiteOutline: Sendable {
    /// A folder with pages.
    struct Section: Sendable {
        /// The folder path as an id, for example `guias.crm`.
        let id: String
        /// The title of the index page, or else the folder name made readable.
        let title: String
        /// `index.md`, or else the sibling page with the folder's name: `crm.md` for `crm/`.
        let index: Page?
        /// The pages directly in the folder, without its index.
        let pages: [Page]
        /// The subfolders.
        let sections: [Section]
        /// The folder name.
        fileprivate let folder: String

        /// The position of the index page in `places`, otherwise the first position of any page below.
        fileprivate func firstPlace(in places: [String: Int]) -> Int? {
            if places.isEmpty { return nil }
            if let place = index.flatMap({ places[$0.contentPath] }) { return place }
            return (pages.map { places[$0.contentPath] } + sections.map { $0.firstPlace(in: places) }).compactMap { $0 }.min()
        }
    }

    /// The pages at the root, without the home page.
    let pages: [Page]
    /// The top-level folders.
    let sections: [Section]
    /// `index.md` at the root.
    let home: Page?
    private let paths: [String: [Section]]

    init(_ site: LocalizedSite) {
        let root = SiteOutline.section("", site.pages.filter { $0.isPublished && !$0.isErrorPage }, namesake: nil)
        pages = root.pages
        sections = root.sections
        home = root.index
        paths = Dictionary(SiteOutline.paths(root.sections, below: [])) { first, _ in first }
    }

    /// Returns the folders that contain the page, outermost first. The index page of a folder is not inside it.
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
            pages: ordered(own) { ($0, links[$0.contentPath], FilePath($0.contentPath).name) },
            sections: ordered(sections) { ($0.index, $0.firstPlace(in: links), $0.folder) }, folder: FilePath(folder).name)
    }

    /// Sorts by the `order` of the page, then by `place`. Items with neither follow, sorted by name.
    private static func ordered<Item>(_ items: [Item], _ facts: (Item) -> (page: Page?, place: Int?, name: String)) -> [Item] {
        let keys = items.map { item in
            let (page, place, name) = facts(item)
            return (order: page?.summary.order ?? .max, place: place ?? .max, name: name)
        }
        return items.indices.sorted { first, second in
            let (left, right) = (keys[first], keys[second])
            if (left.order, left.place) != (right.order, right.place) { return (left.order, left.place) < (right.order, right.place) }
            if NaturalOrder.precedes(left.name, right.name) { return true }
            return !NaturalOrder.precedes(right.name, left.name) && first < second
        }.map { items[$0] }
    }

    /// Maps each page to the position of the first link to it, by content path.
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
