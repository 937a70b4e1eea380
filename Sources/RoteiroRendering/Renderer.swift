package import RoteiroCore

/// Turns a site into the files to publish, format by format. Every call is pure and none waits for another, so pages can be rendered in
/// parallel.
package struct Renderer: Sendable {
    let site: SiteContext
    /// In the order of the locales.
    let languages: [SharedPageContext]
    private let layouts: [PageLayout]

    /// Prepares what pages share: templates are compiled and menus written here, once.
    ///
    /// `sites` holds the site in each language that is built, the source's first, and at least that. `theme` holds the embedded files
    /// under what the site puts in their place. `sha256` gives 64 hexadecimal digits. `search` is the script that searches, by its path
    /// below the site's root; nil for a site that has none.
    package init(
        _ sites: [LocalizedSite], theme: [String: String], search: String? = nil, sha256: @escaping @Sendable ([UInt8]) -> String
    ) throws(TemplateError) {
        let site = try SiteContext(sites, theme: theme, search: search, sha256: sha256)
        self.site = site
        languages = site.locales.map { SharedPageContext(site, $0) }
        layouts = languages.map { PageLayout(site.layout.render("page", $0.pageValues())) }
    }

    /// The languages that are built, the source's first.
    package var locales: [String] { site.locales.map(\.locale) }

    /// The pages to render, in the order of their paths: drafts and pages that could not be read are not among them.
    package var pages: [Page] { site.pages }

    /// The hashes of a guide and its steps, the same in every language.
    package func digests(of page: Page) -> GuideDigests {
        let fingerprint = Fingerprint(scope: RenderContext(page, languages[0], layouts[0]))
        let steps = page.guide.parts.flatMap { part in part.steps.map { site.sha256(fingerprint.bytes(of: $0)) } }
        return GuideDigests(guide: site.sha256(fingerprint.bytes(of: page.guide, title: page.title, steps: steps)), steps: steps)
    }

    /// The page in every language, for the formats that write it.
    package func contexts(of page: Page, digests: GuideDigests) -> [RenderContext] {
        zip(languages, layouts).map { RenderContext(page, $0, $1, digests: digests) }
    }

    /// The files of a format that belong to no page. `digests` are those of `pages`, in the same order.
    package func sharedFiles(_ format: any OutputFormat.Type, digests: [GuideDigests]) -> [OutputFile] {
        let files = languages.flatMap { format.files(of: $0, digests: digests) } + format.files(of: site, languages)
        return format.yieldsToPublicFiles ? files.filter { !site.publicFiles.contains($0.path) } : files
    }
}
