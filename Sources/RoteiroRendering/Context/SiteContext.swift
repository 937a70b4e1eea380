import RoteiroCore

/// What all files of a site share, whatever their language.
package final class SiteContext: Sendable {
    let site: ResolvedSite
    /// The published pages, in the order of their paths.
    let pages: [Page]
    /// Every language that is built, the source's first.
    let locales: [LocaleContext]
    /// The embedded files under what the site puts in their place, by path.
    let theme: [String: String]
    /// The theme as it is published.
    let published: PublishedTheme
    let layout: Layout
    /// The theme's drawings by name, as SVG elements.
    let icons: [String: String]
    /// The content security policy.
    let policy: String
    /// The script that searches, by its path below the site's root; nil for a site that has none.
    let search: String?
    /// The site's own files, by their paths below its root: `/images/x.png`.
    let files: Set<String>
    /// Files of the public folder, by their paths in the output folder.
    let publicFiles: Set<String>
    /// 64 hexadecimal digits.
    let sha256: @Sendable ([UInt8]) -> String

    init(
        _ sites: [LocalizedSite], theme: [String: String], search: String?, sha256: @escaping @Sendable ([UInt8]) -> String
    ) throws(TemplateError) {
        let site = sites[0].source
        layout = try Layout(theme)
        self.site = site
        self.theme = theme
        self.search = search
        self.sha256 = sha256
        pages = site.pages.filter(\.isPublished)
        locales = sites.map { LocaleContext($0, source: sites[0].pack) }
        published = PublishedTheme(theme, tones: PlaceholderColor.rules(for: site.files.images.values), sha256: sha256)
        icons = Self.icons(in: theme)
        policy = ContentPolicy.make(for: site)
        files = Set(site.files.all.compactMap(site.publicURL))
        publicFiles = Set(site.files.published.compactMap(site.publicURL).map { String($0.dropFirst()) })
    }

    var settings: Settings { site.settings }

    /// `assets/theme/icons/x.svg` by `x`, as elements that say nothing to a screen reader.
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
