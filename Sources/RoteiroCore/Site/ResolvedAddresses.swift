/// A cache of the resolved addresses of a page or of the menu. Keys compare by bytes, as file paths do: `é` in composed and
/// decomposed form are different addresses.
struct ResolvedAddresses: Sendable {
    private(set) var links: [FilePath: LinkTarget] = [:]
    private(set) var images: [FilePath: ImageTarget] = [:]

    mutating func resolve(link destination: String, from contentPath: String, _ resolver: LinkResolver) -> LinkTarget {
        let key = FilePath(destination)
        if let known = links[key] { return known }
        let target = resolver.target(ofLink: destination, from: contentPath)
        links[key] = target
        return target
    }

    mutating func resolve(image source: String, from contentPath: String, _ resolver: LinkResolver) -> ImageTarget {
        let key = FilePath(source)
        if let known = images[key] { return known }
        let target = resolver.target(ofImage: source, from: contentPath)
        images[key] = target
        return target
    }
}
