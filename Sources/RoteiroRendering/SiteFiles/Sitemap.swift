import RoteiroCore

/// `sitemap.xml` (sitemaps.org): every translated version of every page with its alternates. Untranslated versions are copies of the source
/// and are omitted, as are pages that search engines pass over. There is no `lastmod`, because builds do not depend on the clock.
struct Sitemap: OutputFormat {
    static let yieldsToPublicFiles = true

    /// `https://host`, without a trailing slash.
    let origin: String
    /// The base path, for example `/docs/`.
    let base: String
    /// The limits of the sitemap protocol per file.
    var limits = (addresses: 50_000, bytes: 50_000_000)

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let scheme = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
    private static let end = "</urlset>\n"

    /// Returns nothing if the origin is unknown or the public folder contains a `sitemap.xml`.
    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] {
        guard let origin = site.settings.origin, !site.publicFiles.contains("sitemap.xml") else { return [] }
        func alternates(_ page: Page) -> Alternates { Alternates(page, in: site.locales, current: 0, site.settings) }
        let start = languages[0].outline.home == nil ? [Alternates(path: "", in: site.locales, current: 0, site.settings)] : []
        return Sitemap(origin: origin, base: site.settings.basePath).files(of: start + site.pages.filter { !$0.isUnlisted }.map(alternates))
    }

    /// Returns one file or, above the limits, several (`sitemap-1.xml`) and an index.
    func files(of pages: [Alternates]) -> [OutputFile] {
        let bodies = bodies(of: pages)
        if bodies.count == 1 { return [OutputFile(path: "sitemap.xml", bytes: bodies[0])] }
        var index = ByteWriter(capacity: 256 + bodies.count * 128)
        index.raw(Self.head + "<sitemapindex \(Self.scheme)>\n")
        for number in bodies.indices {
            index.raw("<sitemap><loc>")
            index.escaped(origin + URLEncoding.path(base + "sitemap-\(number + 1).xml"))
            index.raw("</loc></sitemap>\n")
        }
        index.raw("</sitemapindex>\n")
        let parts = bodies.enumerated().map { OutputFile(path: "sitemap-\($0 + 1).xml", bytes: $1) }
        return [OutputFile(path: "sitemap.xml", bytes: index.bytes)] + parts
    }

    private func bodies(of pages: [Alternates]) -> [[UInt8]] {
        var bodies: [[UInt8]] = []
        var body = begin()
        var count = 0
        for page in pages {
            let links = links(of: page)
            for address in page.addresses {
                var entry = ByteWriter(capacity: links.count + 256)
                entry.raw("<url><loc>")
                entry.escaped(origin + address)
                entry.raw("</loc>")
                entry.raw(bytes: links)
                entry.raw("</url>\n")
                if count == limits.addresses || count > 0 && body.bytes.count + entry.bytes.count + Self.end.utf8.count > limits.bytes {
                    bodies.append(body.bytes + Array(Self.end.utf8))
                    body = begin()
                    count = 0
                }
                body.raw(bytes: entry.bytes)
                count += 1
            }
        }
        return bodies + [body.bytes + Array(Self.end.utf8)]
    }

    private func begin() -> ByteWriter {
        var out = ByteWriter(capacity: 65_536)
        out.raw(Self.head + "<urlset \(Self.scheme) xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        return out
    }

    /// The alternate links, identical for all language versions of a page.
    private func links(of page: Alternates) -> [UInt8] {
        var out = ByteWriter(capacity: 512)
        for reference in page.references {
            out.raw("\n<xhtml:link rel=\"alternate\"")
            out.attribute("hreflang", reference.language)
            out.attribute("href", origin + reference.address)
            out.raw("/>")
        }
        return out.bytes
    }
}
