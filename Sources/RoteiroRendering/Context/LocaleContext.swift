import RoteiroCore

/// One language of the site: its texts, pages, images and addresses.
final class LocaleContext: Sendable {
    /// The BCP 47 tag, from which the addresses of the language derive.
    let locale: String
    /// The BCP 47 tag of the texts: `locale`, or the language of a single page.
    let language: String
    /// The interface texts, without gaps.
    let pack: LanguagePack
    let site: LocalizedSite
    /// The localized images that replace shared ones.
    let images: [FilePath: LocalizedImage]
    /// The translated share of the site in whole percent, rounded down.
    let coveragePercent: Int
    /// The URL prefix, for example `/en`; empty for the source language.
    let prefix: String
    /// The source language, used as the `lang` of untranslated text; nil if this is the source language.
    let untranslatedTag: String?
    /// The directions of text in this language and of untranslated text; nil if they are the same.
    private let directions: (own: LanguagePack.Direction, untranslated: LanguagePack.Direction)?
    /// The parts of `Passo {n}`, split once because every step needs them.
    private let stepWord: (before: String, after: String)
    /// The typographers for text in this language and in the source language; nil if typography is off.
    private let typographers: (own: Typographer?, source: Typographer?)
    /// The base path, for example `/docs/`, cached because every address needs it.
    private let base: String

    /// `source` is the pack of the source language. `own` is the pack of the texts, if a page is in another language than the site, and
    /// `untranslated` the language of untranslated text, if it is not the source language.
    init(_ localized: LocalizedSite, source: LanguagePack, own: LanguagePack? = nil, untranslated: LanguagePack? = nil) {
        let settings = localized.settings
        let pack = own ?? localized.pack
        let source = untranslated ?? source
        let isTypeset = settings.typography
        typographers = (
            isTypeset ? pack.quotes.map(Typographer.init) : nil, isTypeset ? source.quotes.map(Typographer.init) : nil
        )
        self.pack = pack
        locale = localized.pack.tag
        language = pack.tag
        site = localized
        images = localized.images
        coveragePercent = localized.coveragePercent
        base = settings.basePath
        prefix = settings.pathPrefix(of: locale)
        untranslatedTag = locale == settings.sourceLocale ? nil : untranslated?.tag ?? settings.sourceLocale
        directions = pack.direction == source.direction ? nil : (pack.direction, source.direction)
        let pieces = pack[.stepLabel].split(separator: "{n}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        stepWord = (pieces.first ?? "", pieces.count > 1 ? pieces[1] : "")
    }

    var isSource: Bool { untranslatedTag == nil }

    /// Writes `lang`, with `dir` if that text runs in another direction than the page.
    func writeLanguage(isUntranslated: Bool, to out: inout ByteWriter) {
        guard let untranslatedTag else { return }
        out.attribute("lang", isUntranslated ? untranslatedTag : language)
        if let directions { out.attribute("dir", (isUntranslated ? directions.untranslated : directions.own).rawValue) }
    }

    /// Writes `lang` and `dir` of this language.
    func writeOwnLanguage(to out: inout ByteWriter) {
        out.attribute("lang", language)
        out.attribute("dir", pack.direction.rawValue)
    }

    /// Returns the language in which the page is written, if its front matter names another one than that of its folder or the site.
    func ownLanguage(of page: Page) -> PageLanguage? {
        // The words of a catalog are in the language of the catalog.
        let isWritten = isSource || page.locale != nil || translation(of: page)?.status == .fallback
        guard isWritten, let own = PageLanguage(of: page.guide.frontMatter) else { return nil }
        let usual = page.locale ?? site.settings.sourceLocale
        return own.tag.lowercased() == usual.lowercased() && own.direction == nil ? nil : own
    }

    /// Returns this language for a page: its interface texts are in the language of the page.
    func adapted(to page: Page, _ packs: [String: LanguagePack], source: LanguagePack) -> LocaleContext {
        guard let own = ownLanguage(of: page) else { return self }
        var pack = packs[own.tag] ?? self.pack
        pack.tag = own.tag
        pack.direction = own.direction ?? (PageLanguage.isRightToLeft(own.tag) ? .rtl : pack.direction)
        let isUntranslated = !isSource && page.locale == nil
        return isUntranslated
            ? LocaleContext(site, source: source, untranslated: pack) : LocaleContext(site, source: source, own: pack)
    }

    /// The direction of untranslated text, if it is not that of this language.
    var untranslatedDirection: String? { directions?.untranslated.rawValue }

    /// The version of the page in this language.
    func page(like page: Page) -> Page { site.page(at: page.contentPath) ?? page }

    /// Returns nil in the source language.
    func translation(of page: Page) -> PageTranslation? {
        if isSource { return nil }
        return site.translations[page.contentPath]
            ?? PageTranslation(status: .fallback, translated: 0, total: 0, untranslated: [], steps: [:])
    }

    func status(of page: Page) -> PageTranslation.Status { translation(of: page)?.status ?? .source }

    /// The status of pages made only of interface texts and titles.
    var statusOfTitles: PageTranslation.Status { isSource ? .source : PageTranslation.status(coveragePercent, of: 100) }

    /// The `lang` of untranslated titles without a page, such as folder and menu titles.
    var untranslatedTagOfTitles: String? { statusOfTitles == .fallback ? untranslatedTag : nil }

    /// The `lang` of the page title if it is not translated.
    func untranslatedTag(ofTitleOf page: Page) -> String? {
        guard let translation = translation(of: page), let untranslatedTag else { return nil }
        return page.isTitleUntranslated(in: translation) ? untranslatedTag : nil
    }

    /// Applies typography. `isUntranslated` marks text in the source language.
    func typeset(_ text: String, isUntranslated: Bool = false) -> String { typographer(isUntranslated)?.set(text) ?? text }

    /// Applies typography to inlines.
    func typeset(_ content: [Inline], isUntranslated: Bool) -> [Inline] { typographer(isUntranslated)?.set(content) ?? content }

    /// A heading as plain text for lists of headings, without images.
    func plain(_ content: [Inline], isUntranslated: Bool) -> String {
        typeset(content, isUntranslated: isUntranslated).plainTextWithoutImages.trimmingSpaces
    }

    /// The title of the page with typography applied.
    func title(of page: Page) -> String {
        let isUntranslated = untranslatedTag(ofTitleOf: page) != nil
        guard page.guide.frontMatter.title?.isEmpty ?? true, let heading = page.guide.firstTopHeading else {
            return typeset(page.title, isUntranslated: isUntranslated)
        }
        let title = plain(heading.content, isUntranslated: isUntranslated)
        return title.isEmpty ? page.title : title
    }

    private func typographer(_ isUntranslated: Bool) -> Typographer? { isUntranslated ? typographers.source : typographers.own }

    /// `Passo 3`, `Passo 3A`, `Passo 1.2`.
    func label(of step: Step) -> String { stepWord.before + step.writtenNumber + stepWord.after }

    /// The URL of a path below the language root, such as `/guides/x.html`, percent-encoded.
    func address(_ path: String) -> String { root(prefix + path) }

    /// The URL of a path below the site root, for files shared by all languages, percent-encoded.
    func root(_ path: String) -> String {
        URLEncoding.path(base + (path.utf8.first == UInt8(ascii: "/") ? String(path.dropFirst()) : path))
    }

    /// The path of the guide's JSON document, below the site root.
    func documentPath(of page: Page) -> String { "/api/v1/\(locale.lowercased())/guides/\(page.fileID).json" }

    /// The path of a tour, relative to the output folder.
    func tourPath(of page: Page, _ format: String) -> String {
        "api/v1/\(locale.lowercased())/tours/\(page.fileID).\(format).json"
    }

    var catalogPath: String { "/api/v1/\(locale.lowercased())/catalog.json" }

    var labelsPath: String { "/api/v1/\(locale.lowercased())/labels.json" }

    /// The output file of a page URL, relative to the output folder.
    func outputPath(ofURL url: String) -> String {
        var path = (prefix + url).drop { $0 == "/" }
        if path.isEmpty || path.hasSuffix("/") { return path + "index.html" }
        if path.hasSuffix(".html") { path.removeLast(5) }
        return path + ".html"
    }
}
