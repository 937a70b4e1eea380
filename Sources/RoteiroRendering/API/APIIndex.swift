import RoteiroCore

/// Where everything of the step API is: `/api/v1/index.json`.
struct APIIndex {
    let site: ResolvedSite
    let localeContexts: [LocaleContext]
    /// Names of the published schemas: `guide`.
    let schemas: [String]

    func render() -> [UInt8] {
        let settings = site.settings
        var json = JSONWriter(capacity: 1024)
        json.object { json in
            json.member("$schema", settings.href(Schema.path("index")))
            json.member("schemaVersion", Schema.version)
            json.member("kind", "index")
            json.member("title", settings.title)
            json.member("sourceLocale", settings.sourceLocale)
            json.array("locales") { json in
                for localeContext in localeContexts {
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
