import GuideModel
import GuideText

/// The address of a guide that never changes: `/id/{guide}.html`, a small page that leads to where the guide is now, in the source
/// language. A fragment is taken along by a script: a browser drops it when a page sends it on.
struct PermanentLink {
    /// The policy and the addresses that pages of the source language have.
    let part: SitePart

    private static let script = "/theme/permanent-link.js"

    /// Every guide of `pages` by its id, and by each id that it had before. Where a page or a file of the site's own has that address
    /// already (`taken`), that stays.
    func files(of pages: [PageIndex], former: [String: IDLock.Former], taken: Set<String>) -> [OutputFile] {
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
    private func guide(of id: String, _ guides: [String: PageIndex], _ former: [String: IDLock.Former]) -> PageIndex? {
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

    private func render(_ page: PageIndex) -> [UInt8] {
        let address = part.edition.address(page.url)
        var out = ByteWriter(capacity: 1024)
        out.raw("<!DOCTYPE html>\n<html")
        out.attribute("lang", part.edition.locale)
        out.attribute("dir", part.edition.pack.direction.rawValue)
        out.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
        out.attribute("content", part.policy)
        out.raw(">\n<title>")
        out.escaped(SitePart.title(page.title, part.settings))
        out.raw("</title>\n<meta name=\"robots\" content=\"noindex\">\n")
        if let origin = part.settings.origin {
            out.raw("<link rel=\"canonical\"")
            out.attribute("href", origin + address)
            out.raw(">\n")
        }
        out.raw("<script defer")
        out.attribute("src", part.edition.root(Self.script))
        // Only where no script takes the fragment along: it would be faster, and lose it.
        out.raw("></script>\n<noscript><meta http-equiv=\"refresh\"")
        out.attribute("content", "0; url=" + address)
        out.raw("></noscript>\n</head>\n<body>\n<p>")
        out.escaped(part.edition.pack[.permanentLink])
        out.raw(" <a")
        out.attribute("href", address)
        out.raw(">")
        out.escaped(page.title)
        out.raw("</a></p>\n</body>\n</html>\n")
        return out.bytes
    }
}
