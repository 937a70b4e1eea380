package import RoteiroCore

/// Renders a site into output files, one format at a time. All calls are pure and independent, so pages can be rendered in parallel.
package struct Renderer: Sendable {
    let site: SiteContext
    /// The same order as the locales.
    let languages: [LayoutContext]
    private let layouts: [PageLayout]

    /// Compiles the templates and renders the menus that pages share.
    ///
    /// `sites` contains the site in each language, the source language first; it must not be empty. `theme` contains the built-in files,
    /// overridden by the site's own. `sha256` returns 64 hexadecimal digits. `search` is the path of the search script below the site root;
    /// nil without search. `packs` are the interface texts in the languages of single pages, by tag.
    package init(
        _ sites: [LocalizedSite], theme: [String: String], packs: [String: LanguagePack] = [:], search: String? = nil,
        sha256: @escaping @Sendable ([UInt8]) -> String
    ) throws(TemplateError) {
        let site = try SiteContext(sites, theme: theme, packs: packs, search: search, sha256: sha256)
        self.site = site
        languages = site.locales.map { LayoutContext(site, $0) }
        layouts = languages.map { PageLayout(site.layout.render("page", $0.pageValues())) }
    }

    /// The languages, the source language first.
    package var locales: [String] { site.locales.map(\.locale) }

    /// The published pages, sorted by path, with the author's error page last. Drafts and unreadable pages are excluded.
    package var pages: [Page] { site.pages + (site.errorPage.map { [$0] } ?? []) }

    /// Returns the files of a page in one format. The error page has no data and no copy in Markdown.
    package func files(_ format: any OutputFormat.Type, of context: RenderContext) -> [OutputFile] {
        context.page.isErrorPage && format != OutputFormats.pages ? [] : format.files(of: context)
    }

    /// Returns the hashes of a guide and its steps, which are the same in every language.
    package func digests(of page: Page) -> GuideDigests {
        let fingerprint = CanonicalContent(context: RenderContext(page, languages[0], layouts[0]))
        let steps = page.guide.parts.flatMap { part in part.steps.map { site.sha256(fingerprint.bytes(of: $0)) } }
        return GuideDigests(guide: site.sha256(fingerprint.bytes(of: page.guide, title: page.title, steps: steps)), steps: steps)
    }

    /// Returns one context per language for the page.
    package func contexts(of page: Page, digests: GuideDigests) -> [RenderContext] {
        zip(languages, layouts).map { language, layout in
            RenderContext(page, language, layout, digests: digests.ordered(as: language.localeContext.page(like: page), from: page))
        }
    }

    /// Returns the files of a format that belong to no single page. `digests` are in the order of `pages`; that of the error
    /// page, which is last, is not used.
    package func sharedFiles(_ format: any OutputFormat.Type, digests: [GuideDigests]) -> [OutputFile] {
        let files = languages.flatMap { format.files(of: $0, digests: digests) } + format.files(of: site, languages)
        return format.yieldsToPublicFiles ? files.filter { !site.publicFiles.contains($0.path) } : files
    }
}
