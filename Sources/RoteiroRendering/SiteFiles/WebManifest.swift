import RoteiroCore

/// `manifest.webmanifest`: what a phone calls the site and shows for it when a reader keeps it on the home screen.
struct WebManifest {
    let settings: Settings

    func render() -> OutputFile {
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
        return OutputFile(path: "manifest.webmanifest", bytes: json.finish())
    }
}
