import GuideModel
import GuideText

/// `_headers`: what a server should say with the files of the site. Netlify and Cloudflare Pages read it as it is.
///
/// Pages get the policy, and with it what no `<meta>` can say: who may frame them. The step API, the theme and pictures may be
/// read by pages of any origin: a checklist in a product needs all three.
struct HeadersFile {
    let site: SiteIndex
    let policy: String

    func render() -> OutputFile {
        let open = openFolders.map { "\n\($0)\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n" }
        let all = """
            \(site.settings.href("/"))*
              Content-Security-Policy: \(policy); frame-ancestors 'self'
              Referrer-Policy: strict-origin-when-cross-origin
              X-Content-Type-Options: nosniff

            """
        return OutputFile(path: "_headers", bytes: Array((all + open.joined()).utf8))
    }

    /// By the first name of their path: servers allow few rules, and a wildcard at the end only.
    private var openFolders: [String] {
        let pictures = site.pictures.keys.compactMap { site.publicURL(of: $0) } + site.qrCodes.values.compactMap { $0?.path }
        let tops = pictures.compactMap { url -> String? in
            let names = url.split(separator: "/", maxSplits: 1)
            return names.first.map { URLEncoding.path("/" + $0) + (names.count > 1 ? "/*" : "") }
        }
        return Set(tops + ["/api/*", "/theme/*"]).sorted().map { site.settings.href($0) }
    }
}
