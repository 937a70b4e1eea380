import RoteiroTestSupport
import Testing

/// The information for search engines about a site in several languages.
@Suite("Alternates and the sitemap")
struct SitemapTests {
    private static let origin = "https://guias.example"
    private static let root = origin + "/docs/"

    /// The `<link>` elements with this relation, as `hreflang address`.
    private func links(_ relation: String, in page: String) -> [String] {
        page.split(separator: "\n").filter { $0.hasPrefix("<link rel=\"\(relation)\"") }.map { line in
            let parts = line.split(separator: "\"").map(String.init)
            guard relation == "alternate" else { return parts[3] }
            return parts[3] + " " + parts[5]
        }
    }

    /// The addresses in the sitemap, each with its alternates.
    private func entries(_ sandbox: Sandbox) throws -> [String: [String]] {
        let bytes = try #require(sandbox.files(below: "site")["sitemap.xml"])
        var entries: [String: [String]] = [:]
        var current = ""
        for element in try Elements(bytes).all {
            switch element.name {
            case "loc":
                current = String(element.text.split(separator: "\n")[0])
                #expect(entries.updateValue([], forKey: current) == nil, "\(current) is there twice")
            case "xhtml:link":
                let (language, address) = (element.attributes["hreflang"] ?? "", element.attributes["href"] ?? "")
                #expect(element.attributes["rel"] == "alternate")
                entries[current]?.append(language + " " + address)
            default: break
            }
        }
        return entries
    }

    @Test("A page that is complete, partial or a source is in it; a copy of the source, 404 and old addresses are not")
    func addresses() async throws {
        let entries = try entries(try await PublishedSite.built().sandbox)
        let expected = [
            "", "en/", "guias/completa.html", "en/guias/completa.html", "guias/parcial.html", "en/guias/parcial.html", "guias/nada.html",
            "guias/nome.html", "en/guias/name.html",
        ]
        #expect(Set(entries.keys) == Set(expected.map { Self.root + $0 }))
        #expect(entries[Self.root + "guias/nada.html"] == [])
    }

    @Test("Alternates are reciprocal, each names itself, x-default is the source, and the sitemap says what the pages say")
    func reciprocal() async throws {
        let sandbox = try await PublishedSite.built().sandbox
        let entries = try entries(sandbox)
        var pages: [String: [String]] = [:]
        for address in entries.keys {
            let path = String(address.dropFirst(Self.root.count))
            let page = try #require(sandbox.text("site/" + (path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path)))
            pages[address] = links("alternate", in: page)
            #expect(links("canonical", in: page) == [address])
        }
        #expect(pages == entries)
        for (address, alternates) in pages where !alternates.isEmpty {
            #expect(alternates.map { $0.split(separator: " ")[0] } == ["pt-BR", "en", "x-default"])
            #expect(alternates.contains { $0.hasSuffix(" " + address) })
            #expect(alternates[2].dropFirst("x-default".count) == alternates[0].dropFirst("pt-BR".count))
            for other in alternates { #expect(pages[String(other.split(separator: " ")[1])] == alternates, "\(other)") }
        }
        #expect(pages.values.count { $0.isEmpty } == 1)
    }

    @Test("A page that is not translated has its source for the address that counts, and names no other")
    func fallback() async throws {
        let page = try #require(try await PublishedSite.built().sandbox.text("site/en/guias/nada.html"))
        #expect(links("canonical", in: page) == [Self.root + "guias/nada.html"])
        #expect(links("alternate", in: page) == [])
    }

    @Test("A site that does not know where it will be has none; one of the site's own stays as it was written")
    func none() async throws {
        let unknown = try await PublishedSite.built(["roteiro.yml": "title: Teste\nbaseURL: /docs/\nlocales: [pt-BR, en]\n"])
        #expect(unknown.sandbox.text("site/sitemap.xml") == nil)
        let own = try await PublishedSite.built(["assets/sitemap.xml": "<nosso/>"])
        #expect(own.sandbox.text("site/sitemap.xml") == "<nosso/>")
    }
}
