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
    private let outline: SiteOutline
    private let editions: [Edition]
    private let parts: [SitePart]
    private let pageShells: [PageShell]
    private let icons: [String: String]
    private let policy: String
    private let published: PublishedTheme
    private let sha256: @Sendable ([UInt8]) -> String

    /// Prepares what pages share: templates are compiled and menus written here, once.
    ///
    /// `packs` holds a complete pack for each of `site.settings.locales`, fallbacks already applied; a locale without one takes the
    /// first. `theme` holds the built-in files (`Theme.files`) under what the site puts in their place. `sha256` gives 64
    /// hexadecimal digits.
    public init(
        site: SiteIndex, packs: [LanguagePack], theme: [String: String], sha256: @escaping @Sendable ([UInt8]) -> String
    ) throws(TemplateError) {
        let settings = site.settings
        shell = try Shell(theme)
        self.site = site
        self.theme = theme
        self.sha256 = sha256
        pages = site.pages.filter(\.isPublished)
        outline = SiteOutline(site)
        let blank = LanguagePack(tag: settings.sourceLocale, name: settings.sourceLocale, direction: .ltr, words: [:])
        editions = settings.locales.map { locale in
            let pack = packs.first { $0.tag == locale } ?? packs.first ?? blank
            return Edition(locale: locale, pack: pack, settings: settings)
        }
        locales = settings.locales
        icons = Renderer.drawings(in: theme)
        let policy = ContentPolicy.make(for: site)
        self.policy = policy
        let published = PublishedTheme(theme, tones: Tone.rules(for: site.pictures.values), sha256: sha256)
        self.published = published
        parts = editions.map { [editions, outline, icons] edition in
            SitePart(
                edition: edition, editions: editions, navigation: Navigation(of: site, outline, edition), settings: settings,
                policy: policy, styles: published.styles.map(settings.href), scripts: published.scripts.map(settings.href), icons: icons)
        }
        pageShells = parts.map { [shell] in PageShell(shell.render("page", $0.pageValues())) }
    }

    /// A guide as a page. `digests` are what readers' progress remembers of its steps: taken here when they are not handed in.
    public func page(_ page: PageIndex, locale: String, digests: GuideDigests? = nil) -> OutputFile {
        let index = number(of: locale)
        let scope = PageScope(
            site: site, page: page, edition: editions[index], icons: icons, digests: digests ?? self.digests(of: page))
        let html = HTMLPage(scope: scope, shell: pageShells[index], navigation: parts[index].navigation, outline: outline)
        return OutputFile(path: editions[index].outputPath(ofURL: page.url), bytes: html.render())
    }

    /// The hashes of a guide and its steps. The same in every language: take them once and hand them to `document` and `catalog`.
    public func digests(of page: PageIndex) -> GuideDigests {
        let print = Fingerprint(scope: scope(page, 0))
        let steps = page.guide.steps.map { sha256(print.bytes(of: $0)) }
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
        let edition = editions[number(of: locale)]
        let guides = Array(zip(pages, digests)).map { (page: $0, digests: $1) }
        let catalog = Catalog(site: site, edition: edition, editions: editions, outline: outline, guides: guides)
        return OutputFile(path: String(edition.catalogPath.dropFirst()), bytes: catalog.render())
    }

    /// The UI labels that the guides name, in one language.
    public func labels(locale: String) -> OutputFile {
        let edition = editions[number(of: locale)]
        let registry = LabelRegistry(site: site, edition: edition, pages: pages)
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

    /// A page as plain text beside its HTML: `guides/x.md`.
    public func twin(_ page: PageIndex, locale: String) -> OutputFile {
        let index = number(of: locale)
        let path = (editions[index].prefix + page.twinURL).dropFirst()
        return OutputFile(path: String(path), bytes: MarkdownTwin(scope: scope(page, index)).render())
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
        let edition = editions[number(of: locale)]
        let index = LanguageModelIndex(site: site, edition: edition, outline: outline)
        return OutputFile(path: String((edition.prefix + "/llms.txt").dropFirst()), bytes: index.render())
    }

    /// The page at the root of a site that has no `index.md`; nil for a site that has one.
    public func index(locale: String) -> OutputFile? {
        if outline.home != nil { return nil }
        let index = number(of: locale)
        let page = SiteIndexPage(outline: outline, edition: editions[index], settings: site.settings)
        return OutputFile(path: editions[index].outputPath(ofURL: "/"), bytes: page.render(parts[index], in: shell))
    }

    /// The page for an address that leads nowhere: `404.html`, `en/404.html`.
    public func notFound(locale: String) -> OutputFile {
        let index = number(of: locale)
        let page = NotFoundPage(edition: editions[index])
        return OutputFile(path: editions[index].outputPath(ofURL: "/404.html"), bytes: page.render(parts[index], in: shell))
    }

    /// Style sheets, scripts and drawings under `theme/`, the schemas of the step API under `api/v1/schema/`.
    public func themeFiles() -> [OutputFile] { published.files + [WebManifest(settings: site.settings).render()] }

    /// What servers should say with the files: `_headers` and `_nginx.conf`.
    public func headers() -> [OutputFile] { HeadersFile(site: site, policy: policy, lasting: published.lasting).render() }

    private func scope(_ page: PageIndex, _ index: Int) -> PageScope {
        PageScope(site: site, page: page, edition: editions[index], icons: icons)
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
