import RoteiroCore

/// Everything that all output files share, regardless of language.
package final class SiteContext: Sendable {
    let site: ResolvedSite
    /// The published pages without the error page, sorted by path.
    let pages: [Page]
    /// The author's `404.md`.
    let errorPage: Page?
    /// All languages, the source language first.
    let locales: [LocaleContext]
    /// The built-in theme files, overridden by the site's own, by path.
    let theme: [String: String]
    let published: PublishedTheme
    let layout: LayoutTemplates
    /// The theme icons by name, as SVG elements.
    let icons: [String: String]
    /// The content security policy.
    let policy: String
    /// The path of the search script, below the site root; nil without search.
    let search: String?
    /// The public URLs of the site's files, for example `/images/x.png`.
    let files: Set<String>
    /// The files of the public folder, relative to the output folder.
    let publicFiles: Set<String>
    /// The interface texts in the languages of single pages, by tag.
    let packs: [String: LanguagePack]
    /// Returns 64 hexadecimal digits.
    let sha256: @Sendable ([UInt8]) -> String

    init(
        _ sites: [LocalizedSite], theme: [String: String], packs: [String: LanguagePack], search: String?,
        sha256: @escaping @Sendable ([UInt8]) -> String
    ) throws(TemplateError) {
        let site = sites[0].source
        layout = try LayoutTemplates(theme)
        self.site = site
        self.theme = theme
        self.search = search
        self.packs = packs
        self.sha256 = sha256
        pages = site.pages.filter { $0.isPublished && !$0.isErrorPage }
        errorPage = site.pages.first { $0.isPublished && $0.isErrorPage }
        locales = sites.map { LocaleContext($0, source: sites[0].pack) }
        published = PublishedTheme(theme, tones: PlaceholderColor.rules(for: site.files.images.values), sha256: sha256)
        icons = Self.icons(in: theme)
        policy = ContentPolicy.make(for: site)
        files = Set(site.files.all.compactMap(site.publicURL))
        publicFiles = Set(site.files.published.compactMap(site.publicURL).map { String($0.dropFirst()) })
    }

    var settings: Settings { site.settings }

    /// Maps `assets/theme/icons/x.svg` to `x` and hides the icons from screen readers.
    private static func icons(in theme: [String: String]) -> [String: String] {
        var icons: [String: String] = [:]
        for (path, text) in theme where path.hasPrefix("assets/theme/icons/") && path.hasSuffix(".svg") {
            let name = String(path.dropFirst("assets/theme/icons/".count).dropLast(4))
            let element = text.split(separator: "\n").joined()
            let bare = element.split(separator: " xmlns=\"http://www.w3.org/2000/svg\"").joined()
            icons[name] = bare.hasPrefix("<svg ") ? "<svg class=\"drawing\" aria-hidden=\"true\" " + bare.dropFirst(5) : bare
        }
        return icons
    }
}
