import RoteiroCore

/// The permanent address of a guide, `/id/{guide}.html`: a page that redirects to the guide in the source language. A script preserves the
/// fragment, which browsers drop on a `<meta>` refresh.
struct PermanentLink: OutputFormat {
    /// The source language.
    let shared: LayoutContext

    private static let script = "/theme/permanent-link.js"

    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] {
        let written = site.locales.flatMap { locale in
            (site.pages.map(\.url) + ["/", "/404.html"]).map { locale.outputPath(ofURL: $0) }
        }
        // R118 reports public files at these addresses.
        let files = site.files.map { String($0.dropFirst()) }.filter { !site.publicFiles.contains($0) }
        let taken = Set((written + files).filter { $0.hasPrefix("id/") })
        return PermanentLink(shared: languages[0]).files(of: site.pages, former: site.site.ids.former, taken: taken)
    }

    /// Returns a page for each current and former guide id. Paths in `taken` are already used by pages or files of the site, which take
    /// precedence.
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

    /// Resolves a former id to its guide. Aliases can form chains, and even cycles if the lock file was edited by hand.
    private func guide(of id: String, _ guides: [String: Page], _ former: [String: IDLock.Former]) -> Page? {
        var id = id
        for _ in 0...former.count {
            guard let alias = former[id]?.alias else { return nil }
            if let page = guides[alias] { return page }
            id = alias
        }
        return nil
    }

    /// Whether the id is a safe file name. The lock file can be edited by hand, so its ids must not name another folder. Step ids contain
    /// `#` and are excluded.
    private static func isName(_ id: String) -> Bool { !id.hasPrefix(".") && !id.isEmpty && id.utf8.allSatisfy { SafeName.isPlain($0) } }

    private func render(_ page: Page) -> [UInt8] {
        RedirectPage(shared: shared, page: page, sentence: .permanentLink, script: Self.script).render()
    }
}
