import RoteiroCore

/// HTTP response headers as configuration files for Netlify and Cloudflare Pages (`_headers`) and for nginx (`_nginx.conf`, to include in a
/// `server` block).
///
/// All files get the content security policy, here with `frame-ancestors`, which `<meta>` does not support. The step API, the theme and
/// images allow any origin, because checklists embedded in other products need them. Files with a content hash in their name can be cached
/// forever.
struct HeadersFile: OutputFormat {
    static let yieldsToPublicFiles = true

    let site: ResolvedSite
    let policy: String
    /// The files with a content hash in their name, as paths below the site root.
    let lasting: [String]

    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] {
        let policy = site.search == nil ? site.policy : ContentPolicy.withWebAssembly(site.policy)
        return HeadersFile(site: site.site, policy: policy, lasting: site.published.lasting).render()
    }

    private func render() -> [OutputFile] {
        [OutputFile(path: "_headers", bytes: Array(plain.utf8)), OutputFile(path: "_nginx.conf", bytes: Array(nginx.utf8))]
    }

    private typealias Header = (name: String, value: String)

    private var common: [Header] {
        [
            ("Content-Security-Policy", policy + "; frame-ancestors 'self'"), ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("X-Content-Type-Options", "nosniff"),
        ]
    }
    private let open: [Header] = [("Access-Control-Allow-Origin", "*"), ("Cross-Origin-Resource-Policy", "cross-origin")]
    private let forEver: [Header] = [("Cache-Control", "public, max-age=31536000, immutable")]

    private var plain: String {
        func rule(_ path: String, _ headers: [Header]) -> String {
            path + "\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
        }
        let rules =
            [rule(site.settings.href("/") + "*", common)] + openFolders.map { rule($0, open) }
            + lasting.map { rule(site.settings.href($0), forEver) }
        return rules.joined(separator: "\n")
    }

    /// In nginx, `add_header` in a `location` discards the inherited headers, so each location repeats them.
    private var nginx: String {
        func lines(_ headers: [Header], _ indent: String) -> String {
            headers.map { "\(indent)add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
        }
        func place(_ path: String, _ headers: [Header]) -> String {
            let (mark, end) = path.hasSuffix("*") ? ("^~ ", path.dropLast()) : ("= ", path[...])
            return "location \(mark)\"\(end)\" {\n\(lines(headers, "    "))}\n"
        }
        return "# To be included in a server block: include /srv/site/_nginx.conf;\n" + lines(common, "")
            + openFolders.map { place($0, common + open) }.joined()
            + lasting.map { place(site.settings.href($0), common + open + forEver) }.joined()
    }

    /// Grouped by the first path component, because servers limit the number of rules and allow wildcards only at the end.
    private var openFolders: [String] {
        let images = site.files.images.keys.compactMap { site.publicURL(of: $0) } + site.files.qrCodes.values.compactMap { $0?.path }
        let tops = images.compactMap { url -> String? in
            let names = url.split(separator: "/", maxSplits: 1)
            return names.first.map { URLEncoding.path("/" + $0) + (names.count > 1 ? "/*" : "") }
        }
        return Set(tops + OutputFormats.all.flatMap { $0.openFolders }).sorted().map { site.settings.href($0) }
    }
}
