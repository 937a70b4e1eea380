/// A kind of file that a build publishes: for every page, for every language, or for the site as a whole. To add one, write a type that
/// conforms, and name it in `OutputFormats.all`.
package protocol OutputFormat: Sendable {
    /// What `roteiro build --timings` counts its files as.
    static var name: String { get }
    /// Its files are what readers search.
    static var isSearched: Bool { get }
    /// A file of the public folder is published in place of one of these.
    static var yieldsToPublicFiles: Bool { get }
    /// Folders below the site's root that pages of any origin may read: `/api/*`.
    static var openFolders: [String] { get }

    /// The files of a page, in the language of the context.
    static func files(of page: RenderContext) -> [OutputFile]
    /// The files of a language. `digests` are those of the published pages, in their order.
    static func files(of language: SharedPageContext, digests: [GuideDigests]) -> [OutputFile]
    /// The files of the site as a whole. `languages` begins with the source's.
    static func files(of site: SiteContext, _ languages: [SharedPageContext]) -> [OutputFile]
}

extension OutputFormat {
    package static var name: String { String(describing: Self.self) }
    package static var isSearched: Bool { false }
    package static var yieldsToPublicFiles: Bool { false }
    package static var openFolders: [String] { [] }
    package static func files(of page: RenderContext) -> [OutputFile] { [] }
    package static func files(of language: SharedPageContext, digests: [GuideDigests]) -> [OutputFile] { [] }
    package static func files(of site: SiteContext, _ languages: [SharedPageContext]) -> [OutputFile] { [] }
}

/// Everything that a build publishes.
package enum OutputFormats {
    package static let all: [any OutputFormat.Type] = [
        // Of every page.
        HTMLPage.self, GuideDocument.self, MarkdownPage.self, Tour.self,
        // Of every language.
        StartPage.self, TagsPage.self, NotFoundPage.self, GuideCatalog.self, LabelsDocument.self, LanguageModelIndex.self,
        // Of the site.
        APIIndex.self, IDsDocument.self, PermanentLink.self, PublishedTheme.self, WebManifest.self, HeadersFile.self, Redirects.self,
        Sitemap.self,
    ]

    /// The pages that people read.
    package static let pages: any OutputFormat.Type = HTMLPage.self
    /// The documents of the step API.
    package static let documents: any OutputFormat.Type = GuideDocument.self
}
