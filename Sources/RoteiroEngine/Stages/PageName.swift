package import RoteiroCore

/// Where a page is, and what it is called.
package struct PageName: Sendable {
    let id: String
    /// Relative to the project.
    let path: FilePath
    /// Relative to the content folder.
    let contentPath: String
    /// Below the site's root.
    let url: String
    let title: String

    /// The names of `guides`, read from `paths`. `folder` is what the pages' own places begin below; nil is the content folder.
    package static func all(of guides: [Guide], at paths: [FilePath], _ settings: Settings, below folder: String? = nil) -> [PageName] {
        let contentPaths = paths.map { $0.below(folder ?? settings.content) ?? $0.string }
        let ids = GuideIDAssignment.assign(Array(zip(contentPaths, guides.map(\.frontMatter.id))))
        return guides.indices.map { index in
            PageName(
                id: ids[index], path: paths[index], contentPath: contentPaths[index],
                url: url(of: contentPaths[index], cleanUrls: settings.cleanUrls),
                title: guides[index].title ?? guides[index].frontMatter.heroName ?? title(of: contentPaths[index]))
        }
    }

    /// `guides/x.md` → `/guides/x.html`, `guides/index.md` → `/guides/`. Renderers encode it where they write an address.
    static func url(of contentPath: String, cleanUrls: Bool) -> String {
        let stem = String(contentPath.dropLast(".md".count))
        if stem == "index" { return "/" }
        if stem.hasSuffix("/index") { return "/" + stem.dropLast("index".count) }
        return "/" + stem + (cleanUrls ? "" : ".html")
    }

    /// The file's own name, for a page without a title.
    private static func title(of contentPath: String) -> String {
        let path = FilePath(String(contentPath.dropLast(".md".count)))
        return (path.name == "index" && !path.folder.isEmpty ? FilePath(path.folder) : path).readableName
    }
}

extension ParsedPage {
    /// The page of `guide`. `id` replaces the one that its name gives.
    package init(_ guide: Guide, _ name: PageName, id: String? = nil) {
        self.init(guide: guide, id: id ?? name.id, path: name.path, contentPath: name.contentPath, url: name.url, title: name.title)
    }
}
