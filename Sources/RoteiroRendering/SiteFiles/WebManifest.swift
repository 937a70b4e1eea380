import RoteiroCore

/// `manifest.webmanifest`: the name and icon of the site on a home screen.
enum WebManifest: OutputFormat {
    static let yieldsToPublicFiles = true

    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] {
        [OutputFile(path: "manifest.webmanifest", bytes: render(site.settings))]
    }

    private static func render(_ settings: Settings) -> [UInt8] {
        var json = JSONWriter(capacity: 512)
        json.object { json in
            json.member("name", settings.title)
            if !settings.description.isEmpty { json.member("description", settings.description) }
            json.member("lang", settings.sourceLocale)
            json.member("start_url", URLEncoding.path(settings.href("/")))
            json.member("display", "minimal-ui")
            json.array("icons") { json in
                json.object { json in
                    json.member("src", URLEncoding.path(settings.href("/theme/favicon.svg")))
                    json.member("type", "image/svg+xml")
                    json.member("sizes", "any")
                }
            }
        }
        return json.finish()
    }
}
