import RoteiroCore

/// The one table of old addresses: those that writers name (`redirect_from`) and those that translated pages had. It is published as a
/// small page at each, for any server, and as `_redirects`, for Netlify and Cloudflare Pages. What is published otherwise wins.
struct Redirects {
    private struct Redirect {
        /// Below the site's root.
        let file: String
        let part: SharedPageContext
        /// In the language of `part`.
        let page: Page
    }

    private var redirects: [Redirect] = []
    private let localeContexts: [LocaleContext]
    /// Files of the output folder that are something else.
    private var taken: Set<String>

    init(_ site: ResolvedSite, pages: [Page], parts: [SharedPageContext], files: Set<String>) {
        localeContexts = parts.map(\.localeContext)
        taken = files
        for part in parts {
            let own = pages.map { part.localeContext.page(like: $0).url } + ["/", "/404.html"] + (part.tags == nil ? [] : [TagIndex.path])
            for url in own { taken.insert("/" + part.localeContext.outputPath(ofURL: url)) }
        }
        for entry in site.redirects.entries {
            guard let part = parts.first(where: { $0.localeContext.locale == entry.locale }) else { continue }
            add(entry.file, part, part.localeContext.site.page(at: entry.contentPath))
        }
        for part in parts {
            let byAddress = Dictionary(part.localeContext.site.pages.map { ($0.url, $0) }) { first, _ in first }
            for redirect in part.localeContext.site.redirects {
                add("/" + part.localeContext.outputPath(ofURL: redirect.from), part, byAddress[redirect.to])
            }
        }
    }

    /// The first that names an address has it.
    private mutating func add(_ file: String, _ part: SharedPageContext, _ page: Page?) {
        guard let page, page.isPublished, taken.insert(file).inserted else { return }
        redirects.append(Redirect(file: file, part: part, page: page))
    }

    /// The pages, then `_redirects`; nothing for a site of one language whose pages have always been where they are.
    func files() -> [OutputFile] {
        if redirects.isEmpty, localeContexts.count < 2 { return [] }
        let pages = redirects.map { redirect in
            let page = RedirectPage(part: redirect.part, page: redirect.page, sentence: .movedText)
            return OutputFile(path: String(redirect.file.dropFirst()), bytes: page.render())
        }
        return pages + [list()]
    }

    /// `/old /new 301`, a line for each form of the old address that servers answer to. Then where each language says that a page is not there:
    /// Netlify would answer with the source's; Cloudflare Pages looks for the nearest 404.html itself, and passes over these lines.
    private func list() -> OutputFile {
        var out = ByteWriter(capacity: redirects.count * 128)
        for redirect in redirects.sorted(by: { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }) {
            let localeContext = redirect.part.localeContext
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
        // A folder of that name has an index, which servers show at the bare address.
        return taken.contains(bare + "/index.html") ? [file] : [bare, file]
    }

    /// `*` and `:name` are patterns there.
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
