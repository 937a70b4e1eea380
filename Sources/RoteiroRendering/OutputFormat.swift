/// A kind of output file, generated per page, per language or per site. To add one, write a conforming type and list it in
/// `OutputFormats.all`.
package protocol OutputFormat: Sendable {
    /// The name in the output of `roteiro build --timings`.
    static var name: String { get }
    /// Whether the files are added to the search index.
    static var isSearched: Bool { get }
    /// Whether files of the public folder take precedence over these files.
    static var yieldsToPublicFiles: Bool { get }
    /// Folders below the site root that get CORS headers for any origin, for example `/api/*`.
    static var openFolders: [String] { get }

    /// Returns the files of a page in the language of the context.
    static func files(of page: RenderContext) -> [OutputFile]
    /// Returns the files of a language. `digests` are in the order of the published pages.
    static func files(of language: LayoutContext, digests: [GuideDigests]) -> [OutputFile]
    /// Returns the files of the site. The source language is first in `languages`.
    static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile]
}

extension OutputFormat {
    package static var name: String { String(describing: Self.self) }
    package static var isSearched: Bool { false }
    package static var yieldsToPublicFiles: Bool { false }
    package static var openFolders: [String] { [] }
    package static func files(of page: RenderContext) -> [OutputFile] { [] }
    package static func files(of language: LayoutContext, digests: [GuideDigests]) -> [OutputFile] { [] }
    package static func files(of site: SiteContext, _ languages: [LayoutContext]) -> [OutputFile] { [] }
}

package enum OutputFormats {
    package static let all: [any OutputFormat.Type] = [
        // Per page.
        HTMLPage.self, GuideDocument.self, MarkdownPage.self, Tour.self,
        // Per language.
        GuideIndexPage.self, TagsPage.self, NotFoundPage.self, GuideCatalogDocument.self, LabelsDocument.self, LLMsText.self,
        // Per site.
        APIIndex.self, IDsDocument.self, PermanentLink.self, PublishedTheme.self, WebManifest.self, HeadersFile.self, Redirects.self,
        Sitemap.self,
    ]

    /// The format of the HTML pages.
    package static let pages: any OutputFormat.Type = HTMLPage.self
    /// The format of the step API documents.
    package static let documents: any OutputFormat.Type = GuideDocument.self
}
