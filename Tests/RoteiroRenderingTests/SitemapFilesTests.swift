import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// The limits of the sitemap protocol, which small sites do not reach.
@Suite("Sitemap files")
struct SitemapFilesTests {
    private func alternates(_ count: Int) -> [Alternates] {
        let site = TestSite.rendered().site
        let pack = TestTheme.pack("pt-BR").pack
        let localeContext = LocaleContext(LocalizedSite(site, pack: pack), source: pack)
        return (0..<count).map { Alternates(path: "a&b'\($0).html", in: [localeContext], current: 0, site.settings) }
    }

    private func sitemap(_ addresses: Int, bytes: Int = 50_000_000) -> Sitemap {
        Sitemap(origin: "https://guias.example", base: "/docs/", limits: (addresses, bytes))
    }

    @Test("As many addresses as the protocol allows are one file; one more makes an index of two")
    func index() {
        #expect(sitemap(3).files(of: alternates(3)).map(\.path) == ["sitemap.xml"])
        let files = sitemap(3).files(of: alternates(4))
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
        let text = files[0].text
        #expect(text.contains("<sitemap><loc>https://guias.example/docs/sitemap-1.xml</loc></sitemap>\n"))
        #expect(text.contains("<sitemap><loc>https://guias.example/docs/sitemap-2.xml</loc></sitemap>\n"))
        #expect(files.dropFirst().map { $0.text.split(separator: "\n").count { $0.hasPrefix("<url>") } } == [3, 1])
    }

    @Test("No file is larger than allowed, and none of an address is lost")
    func bytes() {
        let files = sitemap(50_000, bytes: 600).files(of: alternates(20)).dropFirst()
        #expect(files.count > 1)
        #expect(files.allSatisfy { $0.bytes.count <= 600 })
        #expect(files.map { $0.text.split(separator: "\n").count { $0.hasPrefix("<url>") } }.reduce(0, +) == 20)
    }

    @Test("Addresses are escaped")
    func escaped() {
        let text = sitemap(3).files(of: alternates(1))[0].text
        #expect(text.contains("<loc>https://guias.example/docs/a%26b'0.html</loc>"))
    }

    @Test("A site without pages has its start alone")
    func empty() throws {
        let files = try TestSite.rendered().renderer().files(Sitemap.self)
        #expect(files.map(\.path) == ["sitemap.xml"])
        #expect(files[0].text.contains("<loc>https://guias.example/docs/</loc>"))
    }
}
