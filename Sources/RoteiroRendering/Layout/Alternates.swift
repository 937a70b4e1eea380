import RoteiroCore

/// The language versions of a page, for canonical and alternate links.
struct Alternates {
    struct Version {
        let localeContext: LocaleContext
        /// The URL without origin.
        let address: String
        let status: PageTranslation.Status
        /// The page is in another language than its address says.
        var isInOtherLanguage = false
    }

    /// All versions, in the order of the settings, the source language first.
    let versions: [Version]
    /// The index of the version being rendered.
    let current: Int
    let settings: Settings

    init(_ page: Page, in localeContexts: [LocaleContext], current: Int, _ settings: Settings) {
        versions = localeContexts.map { localeContext in
            let own = localeContext.page(like: page)
            return Version(
                localeContext: localeContext, address: localeContext.address(own.url), status: localeContext.status(of: own),
                isInOtherLanguage: localeContext.ownLanguage(of: own) != nil)
        }
        self.current = current
        self.settings = settings
    }

    /// Versions of a generated page at `path` below each language root.
    init(path: String, in localeContexts: [LocaleContext], current: Int, _ settings: Settings) {
        versions = localeContexts.map { Version(localeContext: $0, address: $0.address("/" + path), status: $0.statusOfTitles) }
        self.current = current
        self.settings = settings
    }

    /// The version to index. An untranslated page is a copy of its source, so the source is canonical.
    var canonical: Version? {
        versions[current].status == .fallback ? versions.first { $0.status == .source } : versions[current]
    }

    /// Writes `<link rel="canonical">`, `og:url` and `<link rel="alternate" hreflang>`; nothing without an origin. Each translated version
    /// lists all translated versions including itself, and the source as `x-default`.
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

    /// The URLs of the source and of translated versions, without origin.
    var addresses: [String] { versions.filter { $0.status != .fallback }.map(\.address) }

    /// The `hreflang` entries, with `x-default` last; empty if only one version is translated.
    var references: [(language: String, address: String)] {
        let translated = versions.filter { $0.status != .fallback && !$0.isInOtherLanguage }
        if translated.count < 2 { return [] }
        let source = translated.first { $0.status == .source }.map { [("x-default", $0.address)] } ?? []
        return translated.map { ($0.localeContext.locale, $0.address) } + source
    }

    private func link(to address: String, _ attributes: String, _ out: inout ByteWriter) {
        out.raw("<link " + attributes)
        out.attribute("href", address)
        out.raw(">\n")
    }

    /// Writes the items of the language switch. Every page exists in every language, so all links work.
    func writeSwitch(to out: inout ByteWriter) {
        for (number, version) in versions.enumerated() {
            out.raw("<li><a")
            out.attribute("href", version.address)
            out.attribute("hreflang", version.localeContext.locale)
            out.attribute("lang", version.localeContext.locale)
            let direction = version.localeContext.pack.direction
            if direction != versions[current].localeContext.pack.direction { out.attribute("dir", direction.rawValue) }
            if number == current { out.raw(" aria-current=\"true\"") }
            out.raw(">")
            out.escaped(version.localeContext.pack.name)
            out.raw("</a></li>\n")
        }
    }

    /// Writes a notice that the page is not completely translated, with a link to the original.
    func writeNotice(to out: inout ByteWriter) {
        let version = versions[current]
        let localeContext = version.localeContext
        guard version.status == .fallback || version.status == .partial, let source = versions.first(where: { $0.status == .source })
        else { return }
        out.raw("<aside class=\"notice\" role=\"note\"")
        out.attribute("aria-label", localeContext.pack[.languages])
        out.raw(">\n<p>")
        let notice: InterfaceStringKey = version.status == .fallback ? .noticeFallback : .noticePartial
        out.escaped(localeContext.pack.text(notice.rawValue, (name: "language", value: source.localeContext.pack.name)))
        out.raw(" <a")
        out.attribute("href", source.address)
        out.attribute("hreflang", source.localeContext.locale)
        out.raw(">")
        out.escaped(localeContext.pack[.noticeOriginal])
        out.raw("</a></p>\n</aside>\n")
    }
}
