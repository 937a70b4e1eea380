import GuideModel
import GuideText

/// Gives the pages their ids, addresses and titles.
struct PageList {
    private(set) var pages: [PageIndex] = []

    init(_ settings: Settings, _ paths: [FilePath], _ guides: [Guide]) {
        let contentPaths = paths.map { $0.below(settings.content) ?? $0.string }
        let ids = GuideIDs.assign(Array(zip(contentPaths, guides.map(\.frontMatter.id))))
        for (index, guide) in guides.enumerated() {
            let contentPath = contentPaths[index]
            pages.append(
                PageIndex(
                    guide: guide, id: ids[index], path: paths[index], contentPath: contentPath,
                    url: PageList.url(of: contentPath, cleanUrls: settings.cleanUrls), title: guide.title ?? PageList.title(of: contentPath)
                ))
        }
    }

    /// `guides/x.md` → `/guides/x.html`, `guides/index.md` → `/guides/`, percent-encoded.
    static func url(of contentPath: String, cleanUrls: Bool) -> String {
        let stem = String(contentPath.dropLast(".md".count))
        let encoded = URLEncoding.path(stem)
        if stem == "index" { return "/" }
        if stem.hasSuffix("/index") { return "/" + encoded.dropLast("index".count) }
        return "/" + encoded + (cleanUrls ? "" : ".html")
    }

    /// The file's own name, for a page without a title.
    private static func title(of contentPath: String) -> String {
        var components = contentPath.dropLast(".md".count).split(separator: "/")
        if components.count > 1, components.last == "index" { components.removeLast() }
        let words = (components.last ?? "").split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
