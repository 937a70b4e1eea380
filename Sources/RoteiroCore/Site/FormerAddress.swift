/// A former address of a page, parsed from `redirect_from`. The origin, the base path, the language and `.html` are optional.
package struct FormerAddress {
    /// The file at the address, relative to the root of its language: `/guias/antigo.html`.
    let file: String
    /// The language in the address; nil for all languages.
    let locale: String?

    enum Refusal: Error {
        case unsafe, leaves

        var problem: RedirectTable.Fault.Problem { self == .unsafe ? .unsafe : .leaves }
    }

    /// Files that the build writes at the root of the site.
    private static let generated: Set<String> = ["404.html", "llms.txt", "llms-full.txt", "robots.txt", "sitemap.xml"]

    /// Whether the build writes this path, given from the root of the site, besides pages and copied files: a permanent address, a page in
    /// another language, a document of the step API.
    static func isGenerated(_ path: String, _ settings: Settings) -> Bool {
        guard case .path(let path, _) = Address(path).kind else { return false }
        let isTranslated = settings.locales.contains { locale in
            let prefix = settings.pathPrefix(of: locale)
            return !prefix.isEmpty && (path == prefix || path.hasPrefix(prefix + "/"))
        }
        let names = path.split(separator: "/")
        guard let first = names.first.map(String.init) else { return false }
        return isTranslated || reserved.contains(first) || (names.count == 1 && generated.contains(first))
    }

    /// Top-level names that the build itself uses.
    private static let reserved: Set<String> = ["api", "id", "qr", "theme", "_headers", "_redirects"]

    static func read(_ text: String, _ settings: Settings) -> Result<FormerAddress, Refusal> {
        var text = text
        if let origin = settings.origin, text.hasPrefix(origin + "/") { text.removeFirst(origin.count) }
        let address = Address(text)
        switch address.kind {
        case .scheme, .network, .hostless: return .failure(.leaves)
        case .empty, .malformed: return .failure(.unsafe)
        case .path(let path, _):
            if address.cleaned.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) { return .failure(.unsafe) }
            return below(path, settings).map(Result.success) ?? .failure(.unsafe)
        }
    }

    private static func below(_ path: String, _ settings: Settings) -> FormerAddress? {
        var path = path.hasPrefix("/") ? path : "/" + path
        if path.hasPrefix(settings.basePath) { path = "/" + path.dropFirst(settings.basePath.count) }
        let locale = settings.locales.first { $0 != settings.sourceLocale && path.hasPrefix(settings.pathPrefix(of: $0) + "/") }
        if let locale { path.removeFirst(settings.pathPrefix(of: locale).count) }
        let names = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let folders = names.dropLast()
        guard let last = names.last, last.isEmpty || isSafe(last), folders.allSatisfy({ isSafe($0) && !isNamedAsFile($0) }),
            !reserved.contains(folders.first.map(String.init) ?? "")
        else { return nil }
        return FormerAddress(file: file(at: path), locale: locale)
    }

    /// Returns the file that a server reads for a URL: `/guias/` → `/guias/index.html`, `/guias/x` → `/guias/x.html`.
    package static func file(at url: String) -> String {
        if url.hasSuffix("/") { return url + "index.html" }
        return url.hasSuffix(".html") ? url : url + ".html"
    }

    /// The name is valid on all file systems and cannot break the format of redirect lists.
    private static func isSafe(_ name: Substring) -> Bool {
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 200 && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    /// The name has a file extension, as in
    /// `um.md` or `um.html`. A folder with such a name could collide with a generated file. `v1.2` has none.
    private static func isNamedAsFile(_ name: Substring) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return name.utf8[dot...].dropFirst().first.map { $0.isASCIILetter } ?? false
    }
}
