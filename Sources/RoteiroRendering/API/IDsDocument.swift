import RoteiroCore

/// All published guide and step ids, and what became of former ones: `/api/v1/ids.json`.
enum IDsDocument: OutputFormat {
    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] {
        [OutputFile(path: "api/v1/ids.json", bytes: render(site.site, site.pages))]
    }

    private static func render(_ site: ResolvedSite, _ pages: [Page]) -> [UInt8] {
        var json = JSONWriter(capacity: 64 * 1024)
        json.object { json in
            json.member("$schema", site.settings.href(Schema.path("ids")))
            json.member("schemaVersion", Schema.version)
            json.member("kind", "ids")
            json.object("guides") { json in
                for page in pages.sorted(by: { $0.id < $1.id }) {
                    json.key(named: page.id)
                    json.array { json in for step in page.guide.steps { json.string(step.id) } }
                }
            }
            json.object("aliases") { json in
                for (former, now) in site.ids.former.sorted(by: { $0.key < $1.key }) {
                    guard let alias = now.alias else { continue }
                    json.key(named: former)
                    json.string(alias)
                }
            }
            json.array("gone") { json in
                for (former, now) in site.ids.former.sorted(by: { $0.key < $1.key }) where now == .gone { json.string(former) }
            }
        }
        return json.finish()
    }
}
