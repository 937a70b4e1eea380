package import RoteiroCore

/// Turns a site into the files to publish. Every call is pure and none waits for another, so pages can be rendered in parallel.
package struct Renderer: Sendable {
    /// The languages that are built, the source's first.
    package let locales: [String]
    /// The pages to render, in the order of their paths: drafts and pages that could not be read are not among them.
    package let pages: [PageIndex]

    private let site: SiteIndex
    private let theme: [String: String]
    private let shell: Layout
    private let localeContexts: [LocaleContext]
    private let parts: [SharedPageContext]
    private let pageShells: [PageLayout]
    private let icons: [String: String]
    private let policy: String
    private let isSearched: Bool
    private let published: PublishedTheme
    private let sha256: @Sendable ([UInt8]) -> String

    /// Prepares what pages share: templates are compiled and menus written here, once.
    ///
    /// `sites` holds the site in each language that is built, the source's first, and at least that. `theme` holds the embedded files under what the site puts in their place. `sha256` gives 64
    /// hexadecimal digits. `search` is the script that searches, by its path below the site's root; nil for a site that has none.
    package init(
        _ sites: [LocalizedSite], theme: [String: String], search: String? = nil, sha256: @escaping @Sendable ([UInt8]) -> String
    ) throws(TemplateError) {
        shell = try Layout(theme)
        localeContexts = sites.map { LocaleContext($0, source: sites[0].pack) }
        let site = sites[0].index
        let settings = site.settings
        self.site = site
        self.theme = theme
        self.sha256 = sha256
        isSearched = search != nil
        pages = site.pages.filter(\.isPublished)
        locales = localeContexts.map(\.locale)
        icons = Renderer.drawings(in: theme)
        let policy = ContentPolicy.make(for: site)
        self.policy = policy
        let published = PublishedTheme(theme, tones: PlaceholderColor.rules(for: site.images.values), sha256: sha256)
        self.published = published
        parts = localeContexts.map { [localeContexts, icons] localeContext in
            let outline = SiteOutline(localeContext.site)
            return SharedPageContext(
                localeContext: localeContext, localeContexts: localeContexts, outline: outline, tags: TagIndex(localeContext.site),
                navigation: Navigation(of: localeContext.site, outline, localeContext),
                settings: localeContext.site.settings, policy: policy, search: search, styles: published.styles.map(settings.href),
                scripts: published.scripts.map(settings.href), icons: icons)
        }
        pageShells = parts.map { [shell] in PageLayout(shell.render("page", $0.pageValues())) }
    }

    /// Where the files of a guide are published: its page, its document, its text and, where selectors are known, its tours.
    package func paths(of page: PageIndex, locale: String) -> [String] {
        let context = localeContexts[number(of: locale)]
        let tours = site.selectors.isEmpty ? [] : Tour.Format.allCases.map { context.tourPath(of: page, $0.rawValue) }
        return [htmlPath(of: page, in: context), documentPath(of: page, in: context), markdownPath(of: page, in: context)] + tours
    }

    /// Where `catalog`, `labels` and `languageModelIndex` are published.
    package func paths(ofListsIn locale: String) -> [String] {
        let context = localeContexts[number(of: locale)]
        return [context.catalogPath, context.labelsPath, context.prefix + "/llms.txt"].map { String($0.dropFirst()) }
    }

    private func htmlPath(of page: PageIndex, in context: LocaleContext) -> String {
        context.outputPath(ofURL: context.page(like: page).url)
    }

    private func documentPath(of page: PageIndex, in context: LocaleContext) -> String {
        String(context.documentPath(of: page).dropFirst())
    }

    private func markdownPath(of page: PageIndex, in context: LocaleContext) -> String {
        String((context.prefix + context.page(like: page).markdownPageURL).dropFirst())
    }

    /// A guide as a page. `digests` are what readers' progress remembers of its steps: taken here when they are not handed in.
    package func page(_ page: PageIndex, locale: String, digests: GuideDigests? = nil) -> OutputFile {
        let index = number(of: locale)
        let scope = RenderContext(
            page: localeContexts[index].page(like: page), localeContext: localeContexts[index], icons: icons,
            digests: digests ?? self.digests(of: page),
            isSearched: isSearched)
        let html = HTMLPage(scope: scope, part: parts[index], shell: pageShells[index])
        return OutputFile(path: htmlPath(of: page, in: localeContexts[index]), bytes: html.render())
    }

    /// The hashes of a guide and its steps. The same in every language: take them once and hand them to `document` and `catalog`.
    package func digests(of page: PageIndex) -> GuideDigests {
        let print = Fingerprint(scope: scope(page, 0))
        var steps: [String] = []
        for part in page.guide.parts { for step in part.steps { steps.append(sha256(print.bytes(of: step))) } }
        return GuideDigests(guide: sha256(print.bytes(of: page.guide, title: page.title, steps: steps)), steps: steps)
    }

    /// A guide as a document of the step API.
    package func document(_ page: PageIndex, locale: String, digests: GuideDigests) -> OutputFile {
        let index = number(of: locale)
        let others = localeContexts.enumerated().filter { $0.offset != index }.map(\.element)
        let document = GuideDocument(scope: scope(page, index), digests: digests, others: others)
        return OutputFile(path: documentPath(of: page, in: localeContexts[index]), bytes: document.render())
    }

    /// The list of guides. `digests` are those of `pages`, in the same order.
    package func catalog(locale: String, digests: [GuideDigests]) -> OutputFile {
        let index = number(of: locale)
        let localeContext = localeContexts[index]
        let guides = Array(zip(pages, digests)).map { (page: localeContext.page(like: $0), digests: $1) }
        let catalog = GuideCatalog(
            site: site, localeContext: localeContext, localeContexts: localeContexts, outline: parts[index].outline, guides: guides)
        return OutputFile(path: String(localeContext.catalogPath.dropFirst()), bytes: catalog.render())
    }

    /// The UI labels that the guides name, in one language.
    package func labels(locale: String) -> OutputFile {
        let localeContext = localeContexts[number(of: locale)]
        let registry = LabelsDocument(site: site, localeContext: localeContext, pages: pages.map(localeContext.page))
        return OutputFile(path: String(localeContext.labelsPath.dropFirst()), bytes: registry.render())
    }

    /// What the step API says of the site as a whole: where everything is, and which ids links may hang on.
    package func apiFiles() -> [OutputFile] {
        let schemas = theme.keys.filter { $0.hasPrefix("templates/schema/") }
            .map { String($0.dropFirst("templates/schema/".count).dropLast(".schema.json".count)) }
        return [
            OutputFile(path: "api/v1/index.json", bytes: APIIndex(site: site, localeContexts: localeContexts, schemas: schemas).render()),
            OutputFile(path: "api/v1/ids.json", bytes: IDsDocument(site: site, pages: pages).render()),
        ]
    }

    /// The permanent link of each guide, under every id that it has had: `id/x.html`. A page or a public file at such an address stays.
    package func permanentLinks() -> [OutputFile] {
        let written = localeContexts.flatMap { localeContext in
            (pages.map(\.url) + ["/", "/404.html"]).map { localeContext.outputPath(ofURL: $0) }
        }
        let copied = site.files.compactMap { site.publicURL(of: $0)?.dropFirst() }.map(String.init)
        let taken = Set((written + copied).filter { $0.hasPrefix("id/") })
        return PermanentLink(part: parts[0]).files(of: pages, former: site.formerIDs, taken: taken)
    }

    /// A page as plain text beside its HTML: `guides/x.md`.
    package func markdownPage(_ page: PageIndex, locale: String) -> OutputFile {
        let index = number(of: locale)
        let scope = scope(page, index)
        return OutputFile(path: markdownPath(of: page, in: localeContexts[index]), bytes: MarkdownPage(scope: scope).render())
    }

    /// A guide as tours, one for each library; none where no control of it has a selector.
    package func tours(_ page: PageIndex, locale: String) -> [OutputFile] {
        if site.selectors.isEmpty { return [] }
        let index = number(of: locale)
        let tour = Tour(scope: scope(page, index))
        return Tour.Format.allCases.compactMap { format in
            tour.render(format).map { OutputFile(path: localeContexts[index].tourPath(of: page, format.rawValue), bytes: $0) }
        }
    }

    /// What language models read first: `llms.txt`, `en/llms.txt`.
    package func languageModelIndex(locale: String) -> OutputFile {
        let part = parts[number(of: locale)]
        let index = LanguageModelIndex(site: site, localeContext: part.localeContext, outline: part.outline)
        return OutputFile(path: String((part.localeContext.prefix + "/llms.txt").dropFirst()), bytes: index.render())
    }

    /// The page at the root of a site that has no `index.md`; nil for a site that has one.
    package func index(locale: String) -> OutputFile? {
        let index = number(of: locale)
        let outline = parts[index].outline
        if outline.home != nil { return nil }
        let page = SiteIndexPage(outline: outline, localeContext: localeContexts[index], settings: site.settings)
        return OutputFile(path: localeContexts[index].outputPath(ofURL: "/"), bytes: page.render(parts[index], in: shell))
    }

    /// The page of what guides are about: `tags.html`, `en/tags.html`; nil where no page says so.
    package func tags(locale: String) -> OutputFile? {
        let index = number(of: locale)
        let localeContext = localeContexts[index]
        guard let tags = parts[index].tags else { return nil }
        return OutputFile(
            path: localeContext.outputPath(ofURL: TagIndex.path),
            bytes: TagsPage(tags: tags, localeContext: localeContext).render(parts[index], in: shell))
    }

    /// The page for an address that leads nowhere: `404.html`, `en/404.html`.
    package func notFound(locale: String) -> OutputFile {
        let index = number(of: locale)
        let page = NotFoundPage(localeContext: localeContexts[index])
        return OutputFile(path: localeContexts[index].outputPath(ofURL: "/404.html"), bytes: page.render(parts[index], in: shell))
    }

    /// Style sheets and scripts under `theme/`, the schemas of the step API under `api/v1/schema/`.
    package func themeFiles() -> [OutputFile] { published.files + [WebManifest(settings: site.settings).render()] }

    /// What servers should say with the files: `_headers` and `_nginx.conf`.
    package func headers() -> [OutputFile] {
        HeadersFile(site: site, policy: isSearched ? ContentPolicy.withWebAssembly(policy) : policy, lasting: published.lasting).render()
    }

    /// `sitemap.xml`, and its parts where it is large; nothing for a site that does not know where it will be.
    package func sitemap() -> [OutputFile] {
        let settings = site.settings
        guard let origin = settings.origin else { return [] }
        let made = parts[0].outline.home == nil ? [Alternates(path: "", in: localeContexts, current: 0, settings)] : []
        let written = pages.map { Alternates($0, in: localeContexts, current: 0, settings) }
        return Sitemap(origin: origin, base: settings.basePath).files(of: made + written)
    }

    /// A page at each address that pages had, and all of them as `_redirects`.
    package func redirects() -> [OutputFile] { Redirects(site, pages: pages, parts: parts).files() }

    private func scope(_ page: PageIndex, _ index: Int) -> RenderContext {
        RenderContext(page: localeContexts[index].page(like: page), localeContext: localeContexts[index], icons: icons)
    }

    /// A language that is not built is written as the source's.
    private func number(of locale: String) -> Int { localeContexts.firstIndex { $0.locale == locale } ?? 0 }

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
