package import RoteiroCore

/// The id, paths, URL and title of a page.
package struct PageIdentity: Sendable {
    let id: String
    /// Relative to the project.
    let path: FilePath
    /// Relative to the content folder, or to the folder of the language. That of `README.md` is `index.md`, unless its folder has one.
    let contentPath: String
    /// The path of the file in the content folder.
    let location: String
    /// Relative to the site root.
    let url: String
    let title: String

    /// Returns the names of `guides`, which were read from `paths`. Content paths are relative to `folder`; nil means the content folder.
    package static func all(of guides: [Guide], at paths: [FilePath], _ settings: Settings, below folder: String? = nil) -> [PageIdentity] {
        let contentPaths = contentPaths(
            of: paths.map { path in folder.flatMap { path.below($0) } ?? path.below(settings.content) ?? path.string })
        let ids = GuideIDAssignment.assign(Array(zip(contentPaths, guides.map(\.frontMatter.id))))
        return guides.indices.map { index in
            PageIdentity(
                id: ids[index], path: paths[index], contentPath: contentPaths[index],
                location: paths[index].below(settings.content) ?? paths[index].string,
                url: url(of: contentPaths[index], cleanUrls: settings.cleanUrls),
                title: guides[index].title ?? guides[index].frontMatter.heroName ?? title(of: contentPaths[index]))
        }
    }

    /// `README.md` is the index of its folder, as on GitHub and in other generators, unless the folder has an `index.md`.
    private static func contentPaths(of paths: [String]) -> [String] {
        var taken = Set(paths.map(FilePath.init))
        return paths.map { path in
            guard let index = FilePath(path).indexOfReadme, taken.insert(index).inserted else { return path }
            return index.string
        }
    }

    /// `guides/x.md` → `/guides/x.html`, `guides/index.md` → `/guides/`. The result is not percent-encoded.
    static func url(of contentPath: String, cleanUrls: Bool) -> String {
        let stem = String(contentPath.dropLast(".md".count))
        if stem == "index" { return "/" }
        if stem.hasSuffix("/index") { return "/" + stem.dropLast("index".count) }
        return "/" + stem + (cleanUrls ? "" : ".html")
    }

    /// Derives a title from the file name.
    private static func title(of contentPath: String) -> String {
        let path = FilePath(String(contentPath.dropLast(".md".count)))
        return (path.name == "index" && !path.folder.isEmpty ? FilePath(path.folder) : path).readableName
    }
}

extension ParsedPage {
    /// `id` overrides the id in `name`. `locale` is the language of the page's folder.
    package init(_ guide: Guide, _ name: PageIdentity, id: String? = nil, locale: String? = nil) {
        self.init(
            guide: guide, id: id ?? name.id, path: name.path, contentPath: name.contentPath, location: name.location, locale: locale,
            url: name.url, title: name.title)
    }
}
