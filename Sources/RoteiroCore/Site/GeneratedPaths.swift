/// The paths of a site's pages and of their data, relative to the output folder. Files of the public folder cannot have them. The files that
/// the manual leaves to authors, such as `robots.txt`, are not among them.
package struct GeneratedPaths {
    package enum Owner: Sendable, Hashable {
        /// A page, by its path in the project.
        case page(FilePath)
        /// A file that the build generates from several pages, or the data of one.
        case data
    }

    private var owners: [String: Owner] = [:]

    package init(of site: ResolvedSite) {
        let settings = site.settings
        let pages = site.pages.filter(\.isPublished)
        owners = ["api/v1/index.json": .data, "api/v1/ids.json": .data]
        for locale in settings.locales {
            let prefix = String(settings.pathPrefix(of: locale).dropFirst())
            let folder = prefix.isEmpty ? "" : prefix + "/"
            let data = "api/v1/" + locale.lowercased() + "/"
            for path in [folder + "llms.txt", data + "catalog.json", data + "labels.json"] { owners[path] = .data }
            for page in pages {
                owners[folder + FormerAddress.file(at: page.url).dropFirst()] = .page(page.path)
                if page.isErrorPage { continue }
                owners[data + "guides/" + page.fileID + ".json"] = .data
                if locale == settings.sourceLocale { owners["id/" + page.fileID + ".html"] = .data }
            }
        }
    }

    /// Returns what has the path; nil if nothing has it.
    package func owner(of path: String) -> Owner? { owners[path] }
}
