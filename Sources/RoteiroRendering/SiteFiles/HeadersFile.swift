import RoteiroCore

/// What a server should say with the files of the site, as Netlify and Cloudflare Pages read it (`_headers`) and as nginx does
/// (`_nginx.conf`, to be included in a `server`).
///
/// Pages get the policy, and with it what no `<meta>` can say: who may frame them. The step API, the theme and images may be
/// read by pages of any origin: a checklist in a product needs all three. Files with a hash in their name may be kept for ever.
struct HeadersFile: OutputFormat {
    static let yieldsToPublicFiles = true

    let site: ResolvedSite
    let policy: String
    /// Files whose bytes never change under their name, by their path below the site's root.
    let lasting: [String]

    static func files(of site: SiteContext, _ languages: [SharedPageContext]) -> [OutputFile] {
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

    /// A `location` of nginx that adds a header has none of those outside of it: each says all.
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

    /// By the first name of their path: servers allow few rules, and a wildcard at the end only.
    private var openFolders: [String] {
        let images = site.files.images.keys.compactMap { site.publicURL(of: $0) } + site.files.qrCodes.values.compactMap { $0?.path }
        let tops = images.compactMap { url -> String? in
            let names = url.split(separator: "/", maxSplits: 1)
            return names.first.map { URLEncoding.path("/" + $0) + (names.count > 1 ? "/*" : "") }
        }
        return Set(tops + OutputFormats.all.flatMap { $0.openFolders }).sorted().map { site.settings.href($0) }
    }
}
