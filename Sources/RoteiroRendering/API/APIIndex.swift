import RoteiroCore

/// The entry point of the step API, `/api/v1/index.json`.
enum APIIndex: OutputFormat {
    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] {
        [OutputFile(path: "api/v1/index.json", bytes: render(site))]
    }

    private static func render(_ site: SiteContext) -> [UInt8] {
        let folder = "templates/schema/"
        let schemas = site.theme.keys.filter { $0.hasPrefix(folder) }
            .map { String($0.dropFirst(folder.count).dropLast(".schema.json".count)) }
        let settings = site.settings
        var json = JSONWriter(capacity: 1024)
        json.object { json in
            json.member("$schema", settings.href(Schema.path("index")))
            json.member("schemaVersion", Schema.version)
            json.member("kind", "index")
            json.member("title", settings.title)
            json.member("sourceLocale", settings.sourceLocale)
            json.array("locales") { json in
                for localeContext in site.locales {
                    json.object { json in
                        json.member("locale", localeContext.locale)
                        json.member("name", localeContext.pack.name)
                        json.member("dir", localeContext.pack.direction.rawValue)
                        json.member("url", localeContext.address("/"))
                        json.member("catalog", settings.href(localeContext.catalogPath))
                        json.member("labels", settings.href(localeContext.labelsPath))
                    }
                }
            }
            json.member("ids", settings.href("/api/v1/ids.json"))
            json.object("schemas") { json in
                for schema in schemas.sorted() {
                    json.key(named: schema)
                    json.string(settings.href(Schema.path(schema)))
                }
            }
            json.member("types", settings.href(Schema.typesPath))
        }
        return json.finish()
    }
}
