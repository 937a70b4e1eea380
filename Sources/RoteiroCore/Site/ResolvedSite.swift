/// A site with every link and every image of every page resolved: what rules and renderers know. Nothing here opens a file.
package final class ResolvedSite: Sendable {
    /// What the site says of itself.
    package let settings: Settings
    /// Every text that a diagnostic can point into.
    package let texts: SourceTexts
    /// In the order of their paths.
    package let pages: [Page]
    /// Its files, and what its images hold.
    package let files: SiteFiles
    /// For addresses that stand on no page, such as one that a fix would write.
    package let resolver: LinkResolver
    /// The links of the menu, in order.
    package let menuLinks: [LinkUse]
    /// Where pages were before.
    package let redirects: RedirectTable
    /// The words that the site has settled on; those that everybody knows are not among them.
    package let glossary: Glossary
    /// CSS selectors of the product's controls, by `guide#step/label`, `surface/label` or `label`: what tours point at.
    package let selectors: [String: String]
    /// What became of published ids.
    package let ids: IDHistory
    /// What is wrong with its translations.
    package let translations: TranslationFindings
    /// What other sites answered, by `ExternalAddress.url`; empty when they were not asked.
    package let answers: [String: LinkAnswer]

    private let menu: ResolvedAddresses
    private let localized: [String: [FilePath: LocalizedImage]]

    /// The menu leads as this page would.
    package static let menuPath = "index.md"

    /// Resolves every link and every image of `pages`, which are in the order of their paths.
    package init(
        settings: Settings, texts: SourceTexts, pages: [ParsedPage], files: SiteFiles, glossary: Glossary = Glossary(),
        selectors: [String: String] = [:], ids: IDHistory = IDHistory(), translations: TranslationFindings = TranslationFindings(),
        answers: [String: LinkAnswer] = [:]
    ) {
        self.settings = settings
        self.texts = texts
        self.files = files
        self.glossary = glossary
        self.selectors = selectors
        self.ids = ids
        self.translations = translations
        self.answers = answers
        let resolver = LinkResolver(
            settings, contentPaths: pages.map(\.contentPath), files: files.all, samples: Set(files.samples.keys))
        self.resolver = resolver
        self.pages = pages.map { Page($0, resolver) }
        var menu = ResolvedAddresses()
        menuLinks = settings.menuLinks.map {
            LinkUse($0, target: menu.resolve(link: $0.destination.value, from: Self.menuPath, resolver))
        }
        self.menu = menu
        redirects = RedirectTable(of: pages.map(\.summary), settings, files.all, resolver)
        localized = LocalizedImage.all(in: files, settings)
    }

    /// The page at that place of the content folder, `guides/x.md`.
    package func page(at contentPath: String) -> Page? { resolver.number(ofPage: contentPath).map { pages[$0] } }

    /// Where the link to `destination` in the menu leads.
    package func target(ofMenuLink destination: String) -> LinkTarget { menu.links[FilePath(destination)] ?? .empty }

    /// Where a file of the site is published, below the site's root: `/images/x.png`.
    package func publicURL(of file: FilePath) -> String? { resolver.publicURL(of: file) }

    /// What is shown in `locale` in place of other images, by the file that pages name.
    package func localizedImages(in locale: String) -> [FilePath: LocalizedImage] { localized[locale] ?? [:] }

    /// What asking for `address` told; nil when nobody asked.
    package func answer(for address: ExternalAddress) -> LinkAnswer? { answers[address.url] }
}
