/// What a site says of itself in `roteiro.yml`. Every key has a default: a folder of markdown needs no file.
public struct Settings: Sendable, Hashable {
    /// The name of the site.
    public var title = "Roteiro"
    /// One sentence about it.
    public var description = ""
    /// The address of its root, `https://host/docs/`; its path is put before every URL. Empty: `/`.
    public var baseURL = ""
    /// The folder of the pages, relative to the project; empty is the project itself.
    public var content = ""
    /// The folder that is copied as it is; nil when there is none.
    public var publicFolder: String?
    /// Where a build publishes.
    public var output = "site"
    /// Globs of pages that are not read, relative to `content`.
    public var exclude: [String] = []
    /// The language that the pages are written in.
    public var sourceLocale = "pt-BR"
    /// The languages that are built, the source's first.
    public var locales = ["pt-BR"]
    /// Links without `.html`.
    public var cleanUrls = false
    /// What becomes of authors' HTML.
    public var rawHTML = RawHTMLPolicy.keep
    /// Findings that the team accepts, each with its reason.
    public var exceptions: [Exception] = []
    /// Severities that the team changed, by code or name; `nil` as the value switches a rule off.
    public var severities: [String: Severity?] = [:]
    /// How large a picture may be.
    public var pictures = PictureBudget()

    /// The defaults.
    public init() {}

    /// What becomes of authors' HTML.
    public enum RawHTMLPolicy: String, Sendable, Hashable, CaseIterable { case keep, escape }

    /// A finding that the team accepts.
    public struct Exception: Sendable, Hashable {
        /// The rule's code or name.
        public var rule: Located<String>
        /// A glob of paths relative to the project; nil means every file.
        public var path: String?
        /// The characters at fault; nil means any.
        public var target: String?
        /// Why it is accepted.
        public var reason: String

        /// An exception as read.
        public init(rule: Located<String>, path: String?, target: String?, reason: String) {
            self.rule = rule
            self.path = path
            self.target = target
            self.reason = reason
        }
    }

    /// The path of `baseURL`, with `/` at both ends.
    public var basePath: String {
        var rest = Substring(baseURL)
        for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            rest = rest.drop { $0 != "/" }
        }
        let inner = rest.split(separator: "/").joined(separator: "/")
        return inner.isEmpty ? "/" : "/" + inner + "/"
    }

    /// `https://host` of `baseURL`; nil when it has none.
    public var origin: String? {
        for scheme in ["https://", "http://"] where baseURL.hasPrefix(scheme) {
            return scheme + baseURL.dropFirst(scheme.count).prefix { $0 != "/" }
        }
        return nil
    }

    /// The address of a path of the site, `/x.html`, with the base path before it.
    public func href(_ path: String) -> String {
        basePath + path.drop { $0 == "/" }
    }

    /// `/en` for a locale that is not the source's, else empty: tags are in lower case in URLs.
    public func prefix(of locale: String) -> String {
        locale == sourceLocale ? "" : "/" + locale.lowercased()
    }
}
