/// What a site says of itself in `roteiro.yml`. Every key has a default: a folder of markdown needs no file.
package struct Settings: Sendable, Hashable {
    /// The name of the site.
    package var title = "Roteiro"
    /// One sentence about it.
    package var description = ""
    /// The address of its root, `https://host/docs/`; its path is put before every URL. Empty: `/`.
    package var baseURL = ""
    /// The folder of the pages, relative to the project; empty is the project itself.
    package var content = ""
    /// The folder that is copied as it is; nil when there is none.
    package var publicFolder: String?
    /// Where a build publishes.
    package var output = "site"
    /// Globs of pages that are not read, relative to `content`.
    package var exclude: [String] = []
    /// The language that the pages are written in.
    package var sourceLocale = "pt-BR"
    /// The languages that are built, the source's first.
    package var locales = ["pt-BR"]
    /// Links without `.html`.
    package var cleanUrls = false
    /// Quotation marks, apostrophes and dashes are printed as the language prints them.
    package var typography = true
    /// Readers can search the site, where something makes the index.
    package var search = true
    /// The menu, as the team orders it; empty means that folders make it.
    package var navigation: [NavigationEntry] = []
    /// What becomes of authors' HTML.
    package var rawHTML = RawHTMLPolicy.keep
    /// Findings that the team accepts, each with its reason.
    package var exceptions: [Exception] = []
    /// Severities that the team changed, by code or name; `nil` as the value switches a rule off.
    package var severities: [String: Severity?] = [:]
    /// Severities of some files; a later one counts more, and all count more than `severities`.
    package var overrides: [Override] = []
    /// How links to other sites are asked for.
    package var externalLinks = ExternalLinks()
    /// Beginnings of addresses that pages may show in an `<iframe>`: `https://www.youtube-nocookie.com/embed/`.
    package var allowedFrames: [String] = []
    /// Globs of telephone numbers, e-mail addresses and the like that may stand in pages.
    package var allowedSecrets: [String] = []
    /// How large an image may be.
    package var images = ImageBudget()

    /// The defaults.
    package init() {}

    /// What becomes of authors' HTML.
    package enum RawHTMLPolicy: String, Sendable, Hashable, CaseIterable { case keep, escape }

    /// Severities that the team changed for some files.
    package struct Override: Sendable, Hashable {
        /// Globs of paths relative to the project; one that matches is enough.
        package var paths: [String]
        /// By code or name; `nil` as the value switches a rule off.
        package var severities: [String: Severity?]

        /// `severities`, in the files of `paths`.
        package init(paths: [String], severities: [String: Severity?]) {
            self.paths = paths
            self.severities = severities
        }
    }

    /// A finding that the team accepts.
    package struct Exception: Sendable, Hashable {
        /// The rule's code or name.
        package var rule: Located<String>
        /// A glob of paths relative to the project; nil means every file.
        package var path: String?
        /// The characters at fault, one of them; none means any.
        package var targets: [Target]
        /// Why it is accepted.
        package var reason: String
        /// The last day on which it counts; nil means for good.
        package var until: Located<CalendarDay>?
        /// Its whole lines in the settings; nil when they cannot be told from others: then no machine deletes them.
        package var lines: Span?

        /// An exception as read.
        package init(
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
        package struct Target: Sendable, Hashable {
            /// The characters.
            package var text: Located<String>
            /// Its whole line in the settings; nil when it shares one.
            package var lines: Span?

            /// `text`, which stands alone on `lines`.
            package init(_ text: Located<String>, lines: Span? = nil) {
                self.text = text
                self.lines = lines
            }
        }
    }

    /// The links of the menu, in order.
    package var menuLinks: [WrittenLink] { navigation.flatMap(\.links) }

    /// The path of `baseURL`, with `/` at both ends.
    package var basePath: String {
        var rest = Substring(baseURL)
        for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            rest = rest.drop { $0 != "/" }
        }
        let inner = rest.split(separator: "/").joined(separator: "/")
        return inner.isEmpty ? "/" : "/" + inner + "/"
    }

    /// `https://host` of `baseURL`; nil when it has none.
    package var origin: String? {
        for scheme in ["https://", "http://"] where baseURL.hasPrefix(scheme) {
            return scheme + baseURL.dropFirst(scheme.count).prefix { $0 != "/" }
        }
        return nil
    }

    /// The address of a path of the site, `/x.html`, with the base path before it.
    package func href(_ path: String) -> String {
        basePath + path.drop { $0 == "/" }
    }

    /// `/en` for a locale that is not the source's, else empty: tags are in lower case in URLs.
    package func prefix(of locale: String) -> String {
        locale == sourceLocale ? "" : "/" + locale.lowercased()
    }
}
