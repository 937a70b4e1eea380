import RoteiroCore

/// The `skip` and `allow` patterns of the settings.
struct AddressFilter: Sendable {
    private let skip: [Pattern]
    private let allow: [Pattern]

    init(_ settings: Settings.ExternalLinks) {
        skip = settings.skip.map(Pattern.init)
        allow = settings.allow.map(Pattern.init)
    }

    func allows(_ address: ExternalAddress) -> Bool {
        let url = address.url
        if skip.contains(where: { $0.matches(url) }) { return false }
        return allow.isEmpty || allow.contains { $0.matches(url) }
    }
}

/// A URL prefix, or a glob if it contains `*`. Without a scheme it matches both HTTP and HTTPS.
private enum Pattern: Sendable {
    case prefix(String, hasScheme: Bool)
    case glob(Glob, hasScheme: Bool)

    init(_ text: String) {
        let hasScheme = text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("*://")
        self = text.contains("*") ? .glob(Glob(text), hasScheme: hasScheme) : .prefix(text, hasScheme: hasScheme)
    }

    func matches(_ url: String) -> Bool {
        switch self {
        case .glob(let glob, let hasScheme): glob.matches(hasScheme ? url : Self.withoutScheme(url))
        case .prefix(let prefix, let hasScheme): Self.begins(hasScheme ? url : Self.withoutScheme(url), with: prefix)
        }
    }

    private static func withoutScheme(_ url: String) -> String {
        String(url.dropFirst(url.hasPrefix("https://") ? 8 : 7))
    }

    /// `example.com` must not match `example.com.evil.example`.
    private static func begins(_ url: String, with prefix: String) -> Bool {
        guard url.utf8.starts(with: prefix.utf8) else { return false }
        let next = url.utf8.dropFirst(prefix.utf8.count).first
        return next == nil || prefix.hasSuffix("/") || "/?:".utf8.contains(next ?? 0)
    }
}
