import RoteiroCore

/// One page in all languages: which address counts, where the others are.
struct Alternates {
    /// The page in one language.
    struct Version {
        let localeContext: LocaleContext
        /// Its address, without the origin.
        let address: String
        let status: PageTranslation.Status
    }

    /// In the order of the settings, the source's first.
    let versions: [Version]
    /// The number of the one that is written.
    let current: Int
    let settings: Settings

    /// Of a guide, as the page of `scope`.
    init(_ page: Page, in localeContexts: [LocaleContext], current: Int, _ settings: Settings) {
        versions = localeContexts.map { localeContext in
            let own = localeContext.page(like: page)
            return Version(localeContext: localeContext, address: localeContext.address(own.url), status: localeContext.status(of: own))
        }
        self.current = current
        self.settings = settings
    }

    /// Of a page that is made of the interface and of titles, at `path` below the root of each language.
    init(path: String, in localeContexts: [LocaleContext], current: Int, _ settings: Settings) {
        versions = localeContexts.map { Version(localeContext: $0, address: $0.address("/" + path), status: $0.statusOfTitles) }
        self.current = current
        self.settings = settings
    }

    /// The version that search engines should keep: a page that is not translated is a copy of its source.
    var canonical: Version? {
        versions[current].status == .fallback ? versions.first { $0.status == .source } : versions[current]
    }

    /// `<link rel="canonical">`, with the same for sites that show what is shared, and `<link rel="alternate" hreflang>`; nothing for a site that does not know where it will be.
    /// Every version names every other, itself too, and `x-default` is the source; a page that is not translated names none.
    func writeLinks(to out: inout ByteWriter) {
        guard let origin = settings.origin else { return }
        if let canonical {
            link(to: origin + canonical.address, "rel=\"canonical\"", &out)
            out.raw("<meta property=\"og:url\"")
            out.attribute("content", origin + canonical.address)
            out.raw(">\n")
        }
        guard versions[current].status != .fallback else { return }
        for reference in references {
            link(to: origin + reference.address, "rel=\"alternate\" hreflang=\"\(reference.language.htmlEscaped)\"", &out)
        }
    }

    /// The addresses of the versions that are translated, without the origin.
    var addresses: [String] { versions.filter { $0.status != .fallback }.map(\.address) }

    /// What each translated version says of all of them, `x-default` last; none where there is only one.
    var references: [(language: String, address: String)] {
        let translated = versions.filter { $0.status != .fallback }
        if translated.count < 2 { return [] }
        let source = versions.first { $0.status == .source }.map { [("x-default", $0.address)] } ?? []
        return translated.map { ($0.localeContext.locale, $0.address) } + source
    }

    private func link(to address: String, _ attributes: String, _ out: inout ByteWriter) {
        out.raw("<link " + attributes)
        out.attribute("href", address)
        out.raw(">\n")
    }

    /// The items of the language switch. Every language has a page here, so no link leads nowhere.
    func writeSwitch(to out: inout ByteWriter) {
        for (number, version) in versions.enumerated() {
            out.raw("<li><a")
            out.attribute("href", version.address)
            out.attribute("hreflang", version.localeContext.locale)
            out.attribute("lang", version.localeContext.locale)
            if number == current { out.raw(" aria-current=\"true\"") }
            out.raw(">")
            out.escaped(version.localeContext.pack.name)
            out.raw("</a></li>\n")
        }
    }

    /// That the page is not, or not all, translated, with the way to its original.
    func writeNotice(to out: inout ByteWriter) {
        let version = versions[current]
        let localeContext = version.localeContext
        guard version.status == .fallback || version.status == .partial, let source = versions.first(where: { $0.status == .source })
        else { return }
        out.raw("<aside class=\"notice\" role=\"note\"")
        out.attribute("aria-label", localeContext.pack[.languages])
        out.raw(">\n<p>")
        let notice: WordKey = version.status == .fallback ? .noticeFallback : .noticePartial
        out.escaped(localeContext.pack.say(notice.rawValue, (name: "language", value: source.localeContext.pack.name)))
        out.raw(" <a")
        out.attribute("href", source.address)
        out.attribute("hreflang", source.localeContext.locale)
        out.raw(">")
        out.escaped(localeContext.pack[.noticeOriginal])
        out.raw("</a></p>\n</aside>\n")
    }
}
