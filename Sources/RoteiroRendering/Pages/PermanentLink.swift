import RoteiroCore

/// The address of a guide that never changes: `/id/{guide}.html`, a small page that leads to where the guide is now, in the source
/// language. A fragment is taken along by a script: a browser drops it when a page sends it on.
struct PermanentLink: OutputFormat {
    /// The policy and the addresses that pages of the source language have.
    let shared: SharedPageContext

    private static let script = "/theme/permanent-link.js"

    static func files(of site: SiteContext, _ languages: [SharedPageContext]) -> [OutputFile] {
        let written = site.locales.flatMap { locale in
            (site.pages.map(\.url) + ["/", "/404.html"]).map { locale.outputPath(ofURL: $0) }
        }
        let taken = Set((written + site.files.map { String($0.dropFirst()) }).filter { $0.hasPrefix("id/") })
        return PermanentLink(shared: languages[0]).files(of: site.pages, former: site.site.ids.former, taken: taken)
    }

    /// Every guide of `pages` by its id, and by each id that it had before. Where a page or a file of the site's own has that address
    /// already (`taken`), that stays.
    private func files(of pages: [Page], former: [String: IDLock.Former], taken: Set<String>) -> [OutputFile] {
        let guides = Dictionary(pages.map { ($0.id, $0) }) { first, _ in first }
        var files = pages.map { OutputFile(path: "id/\($0.fileID).html", bytes: render($0)) }
        for (id, _) in former.sorted(by: { $0.key < $1.key }) where guides[id] == nil && Self.isName(id) {
            guard let page = guide(of: id, guides, former) else { continue }
            files.append(OutputFile(path: "id/\(id).html", bytes: render(page)))
        }
        var seen = taken
        return files.filter { seen.insert($0.path).inserted }
    }

    /// The guide that an id means now. Renamed twice, it takes two steps; a lock that was edited by hand may go in circles.
    private func guide(of id: String, _ guides: [String: Page], _ former: [String: IDLock.Former]) -> Page? {
        var id = id
        for _ in 0...former.count {
            guard let alias = former[id]?.alias else { return nil }
            if let page = guides[alias] { return page }
            id = alias
        }
        return nil
    }

    /// The lock is a file that anybody may have edited: an id of it names no other folder. Ids of steps have a `#`.
    private static func isName(_ id: String) -> Bool { !id.hasPrefix(".") && !id.isEmpty && id.utf8.allSatisfy { SafeName.isPlain($0) } }

    private func render(_ page: Page) -> [UInt8] {
        RedirectPage(shared: shared, page: page, sentence: .permanentLink, script: Self.script).render()
    }
}
