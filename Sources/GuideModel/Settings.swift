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
    /// Quotation marks, apostrophes and dashes are printed as the language prints them.
    public var typography = true
    /// Readers can search the site, where something makes the index.
    public var search = true
    /// The menu, as the team orders it; empty means that folders make it.
    public var navigation: [NavigationEntry] = []
    /// What becomes of authors' HTML.
    public var rawHTML = RawHTMLPolicy.keep
    /// Findings that the team accepts, each with its reason.
    public var exceptions: [Exception] = []
    /// Severities that the team changed, by code or name; `nil` as the value switches a rule off.
    public var severities: [String: Severity?] = [:]
    /// Severities of some files; a later one counts more, and all count more than `severities`.
    public var overrides: [Override] = []
    /// How links to other sites are asked for.
    public var externalLinks = ExternalLinks()
    /// Beginnings of addresses that pages may show in an `<iframe>`: `https://www.youtube-nocookie.com/embed/`.
    public var allowedFrames: [String] = []
    /// Globs of telephone numbers, e-mail addresses and the like that may stand in pages.
    public var allowedSecrets: [String] = []
    /// How large a picture may be.
    public var pictures = PictureBudget()

    /// The defaults.
    public init() {}

    /// What becomes of authors' HTML.
    public enum RawHTMLPolicy: String, Sendable, Hashable, CaseIterable { case keep, escape }

    /// Severities that the team changed for some files.
    public struct Override: Sendable, Hashable {
        /// Globs of paths relative to the project; one that matches is enough.
        public var paths: [String]
        /// By code or name; `nil` as the value switches a rule off.
        public var severities: [String: Severity?]

        /// `severities`, in the files of `paths`.
        public init(paths: [String], severities: [String: Severity?]) {
            self.paths = paths
            self.severities = severities
        }
    }

    /// A finding that the team accepts.
    public struct Exception: Sendable, Hashable {
        /// The rule's code or name.
        public var rule: Located<String>
        /// A glob of paths relative to the project; nil means every file.
        public var path: String?
        /// The characters at fault, one of them; none means any.
        public var targets: [Target]
        /// Why it is accepted.
        public var reason: String
        /// The last day on which it counts; nil means for good.
        public var until: Located<CalendarDay>?
        /// Its whole lines in the settings; nil when they cannot be told from others: then no machine deletes them.
        public var lines: Span?

        /// An exception as read.
        public init(
            rule: Located<String>, path: String?, targets: [Target], reason: String, until: Located<CalendarDay>? = nil, lines: Span? = nil
        ) {
            self.rule = rule
            self.path = path
            self.targets = targets
            self.reason = reason
            self.until = until
            self.lines = lines
        }

        /// Characters at fault that are accepted.
        public struct Target: Sendable, Hashable {
            /// The characters.
            public var text: Located<String>
            /// Its whole line in the settings; nil when it shares one.
            public var lines: Span?

            /// `text`, which stands alone on `lines`.
            public init(_ text: Located<String>, lines: Span? = nil) {
                self.text = text
                self.lines = lines
            }
        }
    }

    /// The links of the menu, in order.
    public var menuLinks: [PageIndex.LinkUse] { navigation.flatMap(\.links) }

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
