package import RoteiroCore

/// The content security policy of the site, one for all its pages.
package enum ContentPolicy {
    /// What a page may load: its own scripts, styles, images and media, images and media from the sites that pages of `site` name, and
    /// frames from those that its settings trust.
    package static func make(for site: ResolvedSite) -> String {
        var images = Set<String>()
        var media = Set<String>()
        for page in site.pages where page.isPublished {
            images.formUnion(page.images.compactMap { origin(of: $0.source.value) })
            media.formUnion(page.media.compactMap(origin))
        }
        let frames = Set(site.settings.allowedFrames.compactMap(origin))
        func sources(_ own: String, _ origins: Set<String>) -> String { ([own] + origins.sorted()).joined(separator: " ") }
        return
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src \(sources("'self' data:", images)); "
            + "media-src \(sources("'self'", media)); frame-src \(sources("'self'", frames)); "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
    }

    /// What servers say of every file of a site that is searched. The worker that searches runs WebAssembly under the policy of its own
    /// response; a page keeps to the one in its head as well, and so may not.
    static func withWebAssembly(_ policy: String) -> String {
        policy.split(separator: "; ").map { $0.hasPrefix("script-src ") ? $0 + " 'wasm-unsafe-eval'" : String($0) }.joined(separator: "; ")
    }

    /// `https://host:8080` of an address over http or https; nil for any other. A host with anything else in it could end the directive, so
    /// it gets no place in it.
    private static func origin(of address: String) -> String? {
        guard let external = ExternalAddress(address) else { return nil }
        let host = external.authority
        guard !host.isEmpty, host.utf8.allSatisfy({ SafeName.isPlain($0) || ":[]".utf8.contains($0) }) else { return nil }
        return (external.isSecure ? "https://" : "http://") + host
    }
}
