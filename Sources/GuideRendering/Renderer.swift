public import GuideModel
import GuideText

/// Turns a site into the files to publish. Every call is pure and none waits for another, so pages can be rendered in parallel.
public struct Renderer: Sendable {
    /// The languages that are built, the source's first.
    public let locales: [String]
    /// The pages to render, in the order of their paths: drafts and pages that could not be read are not among them.
    public let pages: [PageIndex]

    private let site: SiteIndex
    private let theme: [String: String]
    private let shell: Shell
    private let editions: [Edition]
    private let parts: [SitePart]
    private let pageShells: [PageShell]
    private let icons: [String: String]
    private let policy: String
    private let isSearched: Bool
    private let published: PublishedTheme
    private let sha256: @Sendable ([UInt8]) -> String

    /// Prepares what pages share: templates are compiled and menus written here, once.
    ///
    /// `sites` holds the site in each language that is built, the source's first, and at least that. `theme` holds the built-in files (`Theme.files`) under what the site puts in their place. `sha256` gives 64
    /// hexadecimal digits. `search` is the script that searches, by its path below the site's root; nil for a site that has none.
    public init(
        _ sites: [LocalizedSite], theme: [String: String], search: String? = nil, sha256: @escaping @Sendable ([UInt8]) -> String
    ) throws(TemplateError) {
        shell = try Shell(theme)
        editions = sites.map { Edition($0, source: sites[0].pack) }
        let site = sites[0].index
        let settings = site.settings
        self.site = site
        self.theme = theme
        self.sha256 = sha256
        isSearched = search != nil
        pages = site.pages.filter(\.isPublished)
        locales = editions.map(\.locale)
        icons = Renderer.drawings(in: theme)
        let policy = ContentPolicy.make(for: site)
        self.policy = policy
        let published = PublishedTheme(theme, tones: Tone.rules(for: site.pictures.values), sha256: sha256)
        self.published = published
        parts = editions.map { [editions, icons] edition in
            let outline = SiteOutline(edition.site)
            return SitePart(
                edition: edition, editions: editions, outline: outline, tags: TagIndex(edition.site),
                navigation: Navigation(of: edition.site, outline, edition),
                settings: edition.site.settings, policy: policy, search: search, styles: published.styles.map(settings.href),
                scripts: published.scripts.map(settings.href), icons: icons)
        }
        pageShells = parts.map { [shell] in PageShell(shell.render("page", $0.pageValues())) }
    }

    /// A guide as a page. `digests` are what readers' progress remembers of its steps: taken here when they are not handed in.
    public func page(_ page: PageIndex, locale: String, digests: GuideDigests? = nil) -> OutputFile {
        let index = number(of: locale)
        let scope = PageScope(
            page: editions[index].page(like: page), edition: editions[index], icons: icons, digests: digests ?? self.digests(of: page),
            isSearched: isSearched)
        let html = HTMLPage(scope: scope, part: parts[index], shell: pageShells[index])
        return OutputFile(path: editions[index].outputPath(ofURL: scope.page.url), bytes: html.render())
    }

    /// The hashes of a guide and its steps. The same in every language: take them once and hand them to `document` and `catalog`.
    public func digests(of page: PageIndex) -> GuideDigests {
        let print = Fingerprint(scope: scope(page, 0))
        var steps: [String] = []
        for part in page.guide.parts { for step in part.steps { steps.append(sha256(print.bytes(of: step))) } }
        return GuideDigests(guide: sha256(print.bytes(of: page.guide, title: page.title, steps: steps)), steps: steps)
    }

    /// A guide as a document of the step API.
    public func document(_ page: PageIndex, locale: String, digests: GuideDigests) -> OutputFile {
        let index = number(of: locale)
        let others = editions.enumerated().filter { $0.offset != index }.map(\.element)
        let document = GuideDocument(scope: scope(page, index), digests: digests, others: others)
        return OutputFile(path: String(editions[index].documentPath(of: page).dropFirst()), bytes: document.render())
    }

    /// The list of guides. `digests` are those of `pages`, in the same order.
    public func catalog(locale: String, digests: [GuideDigests]) -> OutputFile {
        let index = number(of: locale)
        let edition = editions[index]
        let guides = Array(zip(pages, digests)).map { (page: edition.page(like: $0), digests: $1) }
        let catalog = Catalog(site: site, edition: edition, editions: editions, outline: parts[index].outline, guides: guides)
        return OutputFile(path: String(edition.catalogPath.dropFirst()), bytes: catalog.render())
    }

    /// The UI labels that the guides name, in one language.
    public func labels(locale: String) -> OutputFile {
        let edition = editions[number(of: locale)]
        let registry = LabelRegistry(site: site, edition: edition, pages: pages.map(edition.page))
        return OutputFile(path: String(edition.labelsPath.dropFirst()), bytes: registry.render())
    }

    /// What the step API says of the site as a whole: where everything is, and which ids links may hang on.
    public func apiFiles() -> [OutputFile] {
        let schemas = theme.keys.filter { $0.hasPrefix("templates/schema/") }
            .map { String($0.dropFirst("templates/schema/".count).dropLast(".schema.json".count)) }
        return [
            OutputFile(path: "api/v1/index.json", bytes: APIIndex(site: site, editions: editions, schemas: schemas).render()),
            OutputFile(path: "api/v1/ids.json", bytes: IDsDocument(site: site, pages: pages).render()),
        ]
    }

    /// The permanent link of each guide, under every id that it has had: `id/x.html`. A page or a public file at such an address stays.
    public func permanentLinks() -> [OutputFile] {
        let written = editions.flatMap { edition in (pages.map(\.url) + ["/", "/404.html"]).map { edition.outputPath(ofURL: $0) } }
        let copied = site.files.compactMap { site.publicURL(of: $0)?.dropFirst() }.map(String.init)
        let taken = Set((written + copied).filter { $0.hasPrefix("id/") })
        return PermanentLink(part: parts[0]).files(of: pages, former: site.formerIDs, taken: taken)
    }

    /// A page as plain text beside its HTML: `guides/x.md`.
    public func twin(_ page: PageIndex, locale: String) -> OutputFile {
        let index = number(of: locale)
        let scope = scope(page, index)
        let path = (editions[index].prefix + scope.page.twinURL).dropFirst()
        return OutputFile(path: String(path), bytes: MarkdownTwin(scope: scope).render())
    }

    /// A guide as tours, one for each library; none where no control of it has a selector.
    public func tours(_ page: PageIndex, locale: String) -> [OutputFile] {
        if site.selectors.isEmpty { return [] }
        let index = number(of: locale)
        let tour = Tour(scope: scope(page, index))
        return Tour.Format.allCases.compactMap { format in
            tour.render(format).map { OutputFile(path: editions[index].tourPath(of: page, format.rawValue), bytes: $0) }
        }
    }

    /// What language models read first: `llms.txt`, `en/llms.txt`.
    public func languageModelIndex(locale: String) -> OutputFile {
        let part = parts[number(of: locale)]
        let index = LanguageModelIndex(site: site, edition: part.edition, outline: part.outline)
        return OutputFile(path: String((part.edition.prefix + "/llms.txt").dropFirst()), bytes: index.render())
    }

    /// The page at the root of a site that has no `index.md`; nil for a site that has one.
    public func index(locale: String) -> OutputFile? {
        let index = number(of: locale)
        let outline = parts[index].outline
        if outline.home != nil { return nil }
        let page = SiteIndexPage(outline: outline, edition: editions[index], settings: site.settings)
        return OutputFile(path: editions[index].outputPath(ofURL: "/"), bytes: page.render(parts[index], in: shell))
    }

    /// The page of what guides are about: `tags.html`, `en/tags.html`; nil where no page says so.
    public func tags(locale: String) -> OutputFile? {
        let index = number(of: locale)
        let edition = editions[index]
        guard let tags = parts[index].tags else { return nil }
        return OutputFile(
            path: edition.outputPath(ofURL: TagIndex.path), bytes: TagsPage(tags: tags, edition: edition).render(parts[index], in: shell))
    }

    /// The page for an address that leads nowhere: `404.html`, `en/404.html`.
    public func notFound(locale: String) -> OutputFile {
        let index = number(of: locale)
        let page = NotFoundPage(edition: editions[index])
        return OutputFile(path: editions[index].outputPath(ofURL: "/404.html"), bytes: page.render(parts[index], in: shell))
    }

    /// Style sheets and scripts under `theme/`, the schemas of the step API under `api/v1/schema/`.
    public func themeFiles() -> [OutputFile] { published.files + [WebManifest(settings: site.settings).render()] }

    /// What servers should say with the files: `_headers` and `_nginx.conf`.
    public func headers() -> [OutputFile] {
        HeadersFile(site: site, policy: isSearched ? ContentPolicy.withWebAssembly(policy) : policy, lasting: published.lasting).render()
    }

    /// `sitemap.xml`, and its parts where it is large; nothing for a site that does not know where it will be.
    public func sitemap() -> [OutputFile] {
        let settings = site.settings
        guard let origin = settings.origin else { return [] }
        let made = parts[0].outline.home == nil ? [Alternates(path: "", in: editions, current: 0, settings)] : []
        let written = pages.map { Alternates($0, in: editions, current: 0, settings) }
        return Sitemap(origin: origin, base: settings.basePath).files(of: made + written)
    }

    /// A page at each address that pages had, and all of them as `_redirects`.
    public func redirects() -> [OutputFile] { Redirects(site, pages: pages, parts: parts).files() }

    private func scope(_ page: PageIndex, _ index: Int) -> PageScope {
        PageScope(page: editions[index].page(like: page), edition: editions[index], icons: icons)
    }

    /// A language that is not built is written as the source's.
    private func number(of locale: String) -> Int { editions.firstIndex { $0.locale == locale } ?? 0 }

    /// `assets/theme/icons/x.svg` by `x`, as elements that say nothing to a screen reader.
    private static func drawings(in theme: [String: String]) -> [String: String] {
        var drawings: [String: String] = [:]
        for (path, text) in theme where path.hasPrefix("assets/theme/icons/") && path.hasSuffix(".svg") {
            let name = String(path.dropFirst("assets/theme/icons/".count).dropLast(4))
            let element = text.split(separator: "\n").joined()
            let bare = element.split(separator: " xmlns=\"http://www.w3.org/2000/svg\"").joined()
            drawings[name] = bare.hasPrefix("<svg ") ? "<svg class=\"drawing\" aria-hidden=\"true\" " + bare.dropFirst(5) : bare
        }
        return drawings
    }
}
