/// The settings in `roteiro.yml`. All keys have defaults: a folder of Markdown files needs no settings file.
package struct Settings: Sendable, Hashable {
    package var title = "Roteiro"
    /// A one-sentence description of the site.
    package var description = ""
    /// The URL of the site's root, such as `https://host/docs/`. Its path prefixes all URLs of the site. If empty, the root is `/`.
    package var baseURL = ""
    /// The folder of the pages, relative to the project; empty for the project itself.
    package var content = ""
    /// The folders of the languages relative to `content`, if their names are not those of the languages.
    package var languageFolders: [String: String] = [:]
    /// The folder whose files are published unchanged; nil if there is none.
    package var publicFolder: String?
    /// The output folder.
    package var output = "site"
    /// Globs of pages to exclude, relative to `content`.
    package var exclude: [String] = []
    /// The language of the pages.
    package var sourceLocale = "pt-BR"
    /// The languages to build, starting with the source language.
    package var locales = ["pt-BR"]
    /// Links omit `.html`.
    package var cleanUrls = false
    /// Quotation marks, apostrophes and dashes follow the conventions of the language.
    package var typography = true
    /// What is read as steps. A page can say so itself.
    package var steps = StepMode.all
    /// The container types that the site adds, by name.
    package var containers: [String: ContainerType] = [:]
    /// The site has a search, if an indexer is available.
    package var search = true
    /// The menu; if empty, it is generated from the folders.
    package var navigation: [NavigationEntry] = []
    /// How raw HTML of authors is published.
    package var rawHTML = RawHTMLPolicy.keep
    /// What the Vue components of the pages are, by name.
    package var components: [String: ComponentRole] = [:]
    /// Accepted findings.
    package var exceptions: [Exception] = []
    /// Severities by code or name of a rule; nil switches the rule off.
    package var severities: [String: Severity?] = [:]
    /// Severities for certain files. Later entries take precedence over earlier ones, and all over `severities`.
    package var overrides: [Override] = []
    package var externalLinks = ExternalLinks()
    /// URL prefixes that pages may embed in an `<iframe>`, such as `https://www.youtube-nocookie.com/embed/`.
    package var allowedFrames: [String] = []
    /// The schemes that links may use besides `http`, `https`, `mailto` and `tel`, in lower case: `vscode`, `whatsapp`.
    package var allowedSchemes: [String] = []
    /// Globs of hosts of the reader's own computer or network that pages may link to, such as `192.168.1.1` or `*.local`.
    package var allowedHosts: [String] = []
    /// Globs of phone numbers, e-mail addresses and similar text that pages may contain.
    package var allowedSecrets: [String] = []
    package var images = ImageBudget()

    package init() {}

    package enum RawHTMLPolicy: String, Sendable, Hashable, CaseIterable { case keep, escape }

    /// What a Vue component becomes: an image or a video with the component's attributes, or nothing but its content.
    package enum ComponentRole: String, Sendable, Hashable, CaseIterable { case image, video, drop }

    package struct Override: Sendable, Hashable {
        /// Globs of paths relative to the project. A file matches if any of them does.
        package var paths: [String]
        /// By code or name of a rule; nil switches the rule off.
        package var severities: [String: Severity?]

        package init(paths: [String], severities: [String: Severity?]) {
            self.paths = paths
            self.severities = severities
        }
    }

    /// An accepted finding.
    package struct Exception: Sendable, Hashable {
        package var rule: Located<String>
        /// A glob of paths relative to the project; nil for all files.
        package var path: String?
        /// Accepts only findings whose source text is one of these; if empty, all findings.
        package var targets: [Target]
        package var reason: String
        /// The last day on which the exception applies; nil for no expiry.
        package var until: Located<CalendarDay>?
        /// The complete lines of the entry in the settings; nil if they contain other entries, in which case no fix deletes them.
        package var lines: Span?

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

        /// A source text whose findings are accepted.
        package struct Target: Sendable, Hashable {
            package var text: Located<String>
            /// The complete line in the settings; nil if the line has other content.
            package var lines: Span?

            package init(_ text: Located<String>, lines: Span? = nil) {
                self.text = text
                self.lines = lines
            }
        }
    }

    /// The links of the menu, in order.
    package var menuLinks: [UnresolvedLink] { navigation.flatMap(\.links) }

    /// The path of `baseURL`, with a leading and a trailing `/`.
    package var basePath: String {
        var rest = Substring(baseURL)
        for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            rest = rest.drop { $0 != "/" }
        }
        let inner = rest.split(separator: "/").joined(separator: "/")
        return inner.isEmpty ? "/" : "/" + inner + "/"
    }

    /// The origin of `baseURL`, `https://host`; nil if it has none.
    package var origin: String? {
        for scheme in ["https://", "http://"] where baseURL.hasPrefix(scheme) {
            return scheme + baseURL.dropFirst(scheme.count).prefix { $0 != "/" }
        }
        return nil
    }

    /// Returns the address of a path of the site, such as `/x.html`, with the base path prepended.
    package func href(_ path: String) -> String {
        basePath + path.drop { $0 == "/" }
    }

    /// Returns the URL prefix of a locale, such as `/en`; empty for the source language. Language tags are in lower case in URLs.
    package func pathPrefix(of locale: String) -> String {
        locale == sourceLocale ? "" : "/" + locale.lowercased()
    }
}
