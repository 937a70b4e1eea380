package import RoteiroCore

/// The content security policy, one for all pages of the site.
package enum ContentPolicy {
    /// Allows the site's own scripts, styles, images and media, images and media from origins used on its pages, and frames from origins
    /// trusted in the settings.
    package static func make(for site: ResolvedSite) -> String {
        var images = Set<String>()
        var media = Set<String>()
        for page in site.pages + site.translatedPages where page.isPublished {
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

    /// Adds `'wasm-unsafe-eval'` for the response headers of sites with search. The search worker compiles WebAssembly under the policy of
    /// its own response. Pages stay restricted by the policy in their `<meta>` element.
    static func withWebAssembly(_ policy: String) -> String {
        policy.split(separator: "; ").map { $0.hasPrefix("script-src ") ? $0 + " 'wasm-unsafe-eval'" : String($0) }.joined(separator: "; ")
    }

    /// Returns `https://host:8080` of an HTTP address. Returns nil if the host contains unusual characters, which could terminate the
    /// directive.
    private static func origin(of address: String) -> String? {
        guard let external = ExternalAddress(address) else { return nil }
        let host = external.authority
        guard !host.isEmpty, host.utf8.allSatisfy({ SafeName.isPlain($0) || ":[]".utf8.contains($0) }) else { return nil }
        return (external.isSecure ? "https://" : "http://") + host
    }
}
