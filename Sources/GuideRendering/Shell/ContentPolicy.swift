public import GuideModel

/// The content security policy of the site, one for all its pages.
public enum ContentPolicy {
    /// What a page may load: its own scripts, styles, pictures and media, pictures and media from the sites that pages of `site` name, and
    /// frames from those that its settings trust.
    public static func make(for site: SiteIndex) -> String {
        var pictures = Set<String>()
        var media = Set<String>()
        for page in site.pages where page.isPublished {
            for image in page.images {
                if case .external(let address) = site.target(ofImage: image.source.value, from: page.contentPath) {
                    if let origin = origin(of: address) { pictures.insert(origin) }
                }
            }
            for source in page.media {
                if case .external(let address) = site.target(ofLink: source, from: page.contentPath) {
                    if let origin = origin(of: address) { media.insert(origin) }
                }
            }
        }
        let frames = Set(site.settings.allowedFrames.compactMap(origin))
        func sources(_ own: String, _ origins: Set<String>) -> String { ([own] + origins.sorted()).joined(separator: " ") }
        return
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src \(sources("'self' data:", pictures)); "
            + "media-src \(sources("'self'", media)); " + (frames.isEmpty ? "" : "frame-src \(frames.sorted().joined(separator: " ")); ") + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
    }

    /// What servers say of every file of a site that is searched. The worker that searches runs WebAssembly under the policy of its own
    /// response; a page keeps to the one in its head as well, and so may not.
    static func withWebAssembly(_ policy: String) -> String {
        policy.split(separator: "; ").map { $0.hasPrefix("script-src ") ? $0 + " 'wasm-unsafe-eval'" : String($0) }.joined(separator: "; ")
    }

    /// `https://host:8080`. A host with anything else in it could end the directive, so it gets no place in it.
    private static func origin(of address: String) -> String? {
        let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
        let isNetwork = address.hasPrefix("//")
        guard let host = isNetwork ? parts.first : parts.dropFirst().first else { return nil }
        let name = host.split(separator: "?")[0].split(separator: "#")[0]
        guard name.utf8.allSatisfy({ SafeName.isPlain($0) || $0 == UInt8(ascii: ":") }) else { return nil }
        let scheme = isNetwork ? "https:" : parts[0].lowercased()
        return scheme + "//" + name.lowercased()
    }
}
