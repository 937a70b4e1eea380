import RoteiroCore

/// Redirects from old addresses: those in `redirect_from` and former addresses of translated pages. Each becomes a redirect page, which
/// works on any server, and rules in `_redirects` for Netlify and Cloudflare Pages. Published pages and files take precedence.
struct Redirects: OutputFormat {
    static let yieldsToPublicFiles = true

    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] {
        Redirects(site, languages).files()
    }

    private struct Redirect {
        /// A path below the site root.
        let file: String
        let shared: LayoutContext
        /// The target, in the language of `shared`.
        let page: Page
    }

    private var redirects: [Redirect] = []
    private let localeContexts: [LocaleContext]
    /// The paths used by pages, files and earlier redirects.
    private var taken: Set<String>

    private init(_ site: SiteContext, _ languages: [LayoutContext]) {
        localeContexts = site.locales
        taken = site.files
        for shared in languages {
            let own =
                site.pages.map { shared.localeContext.page(like: $0).url } + ["/", "/404.html"]
                + (shared.tags == nil ? [] : [TagIndex.path])
            for url in own { taken.insert("/" + shared.localeContext.outputPath(ofURL: url)) }
        }
        for entry in site.site.redirects.entries {
            guard let shared = languages.first(where: { $0.localeContext.locale == entry.locale }) else { continue }
            add(entry.file, shared, shared.localeContext.site.page(at: entry.contentPath))
        }
        for page in site.pages where page.path.indexOfReadme != nil && FilePath(page.contentPath).name == "index.md" {
            // The address that other generators, and earlier versions, gave to the page.
            let old = "/" + FilePath(page.contentPath).folder + "/" + page.path.name.dropLast("md".count) + "html"
            for shared in languages { add("/" + shared.localeContext.outputPath(ofURL: old), shared, page) }
        }
        for shared in languages {
            let byAddress = Dictionary(shared.localeContext.site.pages.map { ($0.url, $0) }) { first, _ in first }
            for redirect in shared.localeContext.site.redirects {
                add("/" + shared.localeContext.outputPath(ofURL: redirect.from), shared, byAddress[redirect.to])
            }
        }
    }

    /// Adds a redirect unless its path is taken. The first claim wins.
    private mutating func add(_ file: String, _ shared: LayoutContext, _ page: Page?) {
        guard let page, page.isPublished, taken.insert(file).inserted else { return }
        redirects.append(Redirect(file: file, shared: shared, page: page))
    }

    /// Returns the redirect pages and `_redirects`; nothing for a site with one language and no redirects.
    private func files() -> [OutputFile] {
        if redirects.isEmpty, localeContexts.count < 2 { return [] }
        let pages = redirects.map { redirect in
            let page = RedirectPage(shared: redirect.shared, page: redirect.page, sentence: .movedText)
            return OutputFile(path: String(redirect.file.dropFirst()), bytes: page.render())
        }
        return pages + [list()]
    }

    /// Writes `/old /new 301`, once for each form of the old address that servers accept, then the 404 page of each translated language.
    /// Without these rules, Netlify would serve the 404 page of the source language. Cloudflare Pages finds the nearest `404.html` by
    /// itself and ignores them.
    private func list() -> OutputFile {
        var out = ByteWriter(capacity: redirects.count * 128)
        for redirect in redirects.sorted(by: { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }) {
            let localeContext = redirect.shared.localeContext
            for form in forms(of: redirect.file) {
                out.raw(Self.literal(localeContext.root(form)) + " " + localeContext.address(redirect.page.url) + " 301\n")
            }
        }
        for localeContext in localeContexts where !localeContext.isSource {
            out.raw(localeContext.address("/") + "* " + localeContext.address("/404.html") + " 404\n")
        }
        return OutputFile(path: "_redirects", bytes: out.bytes)
    }

    private func forms(of file: String) -> [String] {
        let bare = String(file.dropLast(".html".count))
        if bare.hasSuffix("/index") { return [String(bare.dropLast("index".count)), file] }
        // If a folder of the same name has an index, servers show that at the bare address.
        return taken.contains(bare + "/index.html") ? [file] : [bare, file]
    }

    /// Escapes `*` and `:`, which have a meaning in patterns.
    private static func literal(_ address: String) -> String {
        var text = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "*": text += "%2A"
            case ":": text += "%3A"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
