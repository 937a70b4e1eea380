/// An address that a page had, read from what its writer says: with or without the origin, the base path, a language and `.html`.
struct OldAddress {
    /// The file that was there, below the root of its language: `/guias/antigo.html`.
    let file: String
    /// The language that it begins with; nil stands for all of them.
    let locale: String?

    /// Why an address is refused.
    enum Refusal: Error {
        case unsafe, leaves

        var problem: RedirectTable.Fault.Problem { self == .unsafe ? .unsafe : .leaves }
    }

    /// Folders and files that the build fills itself.
    private static let reserved: Set<String> = ["api", "id", "qr", "theme", "_headers", "_redirects"]

    static func read(_ text: String, _ settings: Settings) -> Result<OldAddress, Refusal> {
        var text = text
        if let origin = settings.origin, text.hasPrefix(origin + "/") { text.removeFirst(origin.count) }
        let address = Address(text)
        switch address.kind {
        case .scheme, .network, .hostless: return .failure(.leaves)
        case .empty, .malformed: return .failure(.unsafe)
        case .path(let path, let fragment):
            if fragment != nil || address.cleaned.contains("?") { return .failure(.unsafe) }
            return below(path, settings).map(Result.success) ?? .failure(.unsafe)
        }
    }

    private static func below(_ path: String, _ settings: Settings) -> OldAddress? {
        var path = path.hasPrefix("/") ? path : "/" + path
        if path.hasPrefix(settings.basePath) { path = "/" + path.dropFirst(settings.basePath.count) }
        let locale = settings.locales.first { $0 != settings.sourceLocale && path.hasPrefix(settings.prefix(of: $0) + "/") }
        if let locale { path.removeFirst(settings.prefix(of: locale).count) }
        let names = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let folders = names.dropLast()
        guard let last = names.last, last.isEmpty || isSafe(last), folders.allSatisfy({ isSafe($0) && !isNamedAsFile($0) }),
            !reserved.contains(folders.first.map(String.init) ?? "")
        else { return nil }
        return OldAddress(file: file(at: path), locale: locale)
    }

    /// The file that a server looks for: `/guias/` → `/guias/index.html`, `/guias/x` → `/guias/x.html`.
    static func file(at url: String) -> String {
        if url.hasSuffix("/") { return url + "index.html" }
        return url.hasSuffix(".html") ? url : url + ".html"
    }

    /// Any disk takes it, and no list of redirects is torn by it.
    private static func isSafe(_ name: Substring) -> Bool {
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 200 && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    /// `um.md`, `um.html`: our own files stand beside pages, and none of them may become a folder. `v1.2` is none.
    private static func isNamedAsFile(_ name: Substring) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return name.utf8[dot...].dropFirst().first.map { $0.isASCIILetter } ?? false
    }
}
