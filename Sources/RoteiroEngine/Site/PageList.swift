import RoteiroCore

/// Gives the pages their ids, addresses and titles.
struct PageList {
    private(set) var pages: [PageIndex] = []

    /// `folder` is what the pages' own places begin below; nil is the content folder.
    init(_ settings: Settings, _ paths: [FilePath], _ guides: [Guide], below folder: String? = nil) {
        let contentPaths = paths.map { $0.below(folder ?? settings.content) ?? $0.string }
        let ids = GuideIDAssignment.assign(Array(zip(contentPaths, guides.map(\.frontMatter.id))))
        for (index, guide) in guides.enumerated() {
            let contentPath = contentPaths[index]
            pages.append(
                PageIndex(
                    guide: guide, id: ids[index], path: paths[index], contentPath: contentPath,
                    url: PageList.url(of: contentPath, cleanUrls: settings.cleanUrls),
                    title: guide.title ?? guide.frontMatter.heroName ?? PageList.title(of: contentPath)
                ))
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
