/// A site with all links and images resolved: the input of rules and renderers. Opens no file.
package final class ResolvedSite: Sendable {
    package let settings: Settings
    /// All texts that a diagnostic can point to.
    package let texts: SourceTexts
    /// In path order.
    package let pages: [Page]
    /// The pages in the folders of languages, in path order. Those that translate a page have the ids and anchors of it.
    package let translatedPages: [Page]
    package let files: SiteFiles
    /// Resolves addresses that are not on a page, such as one that a fix would write.
    package let resolver: LinkResolver
    /// The links of the menu, in order.
    package let menuLinks: [LinkUse]
    package let redirects: RedirectTable
    /// The site's glossary, without the built-in names.
    package let glossary: Glossary
    /// CSS selectors of the product's controls for tours, by `guide#step/label`, `surface/label` or `label`.
    package let selectors: [String: String]
    package let ids: IDHistory
    package let translations: TranslationFindings
    /// Results of external link checks, by `ExternalAddress.url`; empty if they did not run.
    package let linkResults: [String: LinkCheckResult]

    private let menu: ResolvedAddresses
    /// Indices of `translatedPages` by language and content path.
    private let translated: [String: [FilePath: Int]]
    private let localized: [String: [FilePath: LocalizedImage]]

    /// Links of the menu are resolved relative to this page.
    package static let menuPath = "index.md"

    /// `pages` must be in path order.
    package init(
        settings: Settings, texts: SourceTexts, pages: [ParsedPage], translatedPages: [ParsedPage] = [], files: SiteFiles,
        glossary: Glossary = Glossary(),
        selectors: [String: String] = [:], ids: IDHistory = IDHistory(), translations: TranslationFindings = TranslationFindings(),
        linkResults: [String: LinkCheckResult] = [:]
    ) {
        self.settings = settings
        self.texts = texts
        self.files = files
        self.glossary = glossary
        self.selectors = selectors
        self.ids = ids
        self.translations = translations
        self.linkResults = linkResults
        let resolver = LinkResolver(
            settings, contentPaths: pages.map(\.contentPath), files: files.all, samples: Set(files.samples.keys))
        self.resolver = resolver
        self.pages = pages.map { Page($0, resolver) }
        self.translatedPages = translatedPages.map { Page($0, resolver) }
        translated = Dictionary(grouping: translatedPages.indices) { translatedPages[$0].locale ?? "" }.mapValues { indices in
            Dictionary(indices.map { (FilePath(translatedPages[$0].contentPath), $0) }) { first, _ in first }
        }
        var menu = ResolvedAddresses()
        menuLinks = settings.menuLinks.map {
            LinkUse($0, target: menu.resolve(link: $0.destination.value, from: Self.menuPath, resolver))
        }
        self.menu = menu
        redirects = RedirectTable(of: pages.map(\.summary), settings, files.all, resolver)
        localized = LocalizedImage.all(in: files, settings)
    }

    /// Returns the page at a path in the content folder, such as `guides/x.md`.
    package func page(at contentPath: String) -> Page? { resolver.index(ofPage: contentPath).map { pages[$0] } }

    /// Returns the page at a path in the content folder as it is written in the folder of `locale`, or else in the source language.
    package func page(at contentPath: String, in locale: String?) -> Page? {
        locale.flatMap { translated[$0]?[FilePath(contentPath)] }.map { translatedPages[$0] } ?? page(at: contentPath)
    }

    /// Returns the target of a link in the menu.
    package func target(ofMenuLink destination: String) -> LinkTarget { menu.links[FilePath(destination)] ?? .empty }

    /// Returns the published path of a file from the site's root, such as `/images/x.png`; nil if it is not published.
    package func publicURL(of file: FilePath) -> String? { resolver.publicURL(of: file) }

    /// Returns the image variants for `locale`, by the original file.
    package func localizedImages(in locale: String) -> [FilePath: LocalizedImage] { localized[locale] ?? [:] }

    /// Returns the result of checking `address`; nil if it was not checked.
    package func linkResult(for address: ExternalAddress) -> LinkCheckResult? { linkResults[address.url] }
}
