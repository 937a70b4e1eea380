import RoteiroCore

/// One language of the site: its texts, pages, images and addresses.
final class LocaleContext: Sendable {
    /// The BCP 47 tag.
    let locale: String
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
    /// The parts of `Passo {n}`, split once because every step needs them.
    private let stepWord: (before: String, after: String)
    /// The typographers for text in this language and in the source language; nil if typography is off.
    private let typographers: (own: Typographer?, source: Typographer?)
    /// The base path, for example `/docs/`, cached because every address needs it.
    private let base: String

    /// `source` is the pack of the source language.
    init(_ localized: LocalizedSite, source: LanguagePack) {
        let settings = localized.settings
        let isTypeset = settings.typography
        typographers = (
            isTypeset ? localized.pack.quotes.map(Typographer.init) : nil, isTypeset ? source.quotes.map(Typographer.init) : nil
        )
        pack = localized.pack
        locale = pack.tag
        site = localized
        images = localized.images
        coveragePercent = localized.coveragePercent
        base = settings.basePath
        prefix = settings.pathPrefix(of: locale)
        untranslatedTag = locale == settings.sourceLocale ? nil : settings.sourceLocale
        let pieces = pack[.stepLabel].split(separator: "{n}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        stepWord = (pieces.first ?? "", pieces.count > 1 ? pieces[1] : "")
    }

    var isSource: Bool { untranslatedTag == nil }

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
