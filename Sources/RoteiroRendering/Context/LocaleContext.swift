import RoteiroCore

/// The site in one language: its words and its addresses.
final class LocaleContext: Sendable {
    /// A BCP 47 tag.
    let locale: String
    /// The interface words, complete.
    let pack: LanguagePack
    /// The site with its pages in this language.
    let site: LocalizedSite
    /// Images that are shown in place of others in this language.
    let images: [FilePath: LocalizedImage]
    /// What part of the site is translated, in hundredths.
    let coveragePercent: Int
    /// `/en`, empty for the source language.
    let prefix: String
    /// The language that pages are written in; nil when it is this one. Text in it is marked with `lang`.
    let untranslatedTag: String?
    /// `Passo {n}` taken apart once: it is said for every step.
    private let stepWord: (before: String, after: String)
    /// How the text of this language is set, and that of the source's; nil where the settings leave text as it was written.
    private let typographers: (own: Typographer?, source: Typographer?)
    /// `/docs/`: asked for with every address, so it is worked out once.
    private let base: String

    /// `source` is the pack of the language that pages are written in.
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
        coveragePercent = Int(localized.coverage * 100)
        base = settings.basePath
        prefix = settings.prefix(of: locale)
        untranslatedTag = locale == settings.sourceLocale ? nil : settings.sourceLocale
        let pieces = pack[.stepLabel].split(separator: "{n}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        stepWord = (pieces.first ?? "", pieces.count > 1 ? pieces[1] : "")
    }

    /// Nothing of it needs a translation.
    var isSource: Bool { untranslatedTag == nil }

    /// A page of any language, as it is in this one.
    func page(like page: Page) -> Page { site.page(at: page.contentPath) ?? page }

    /// How far a page is translated; nil in the source's language.
    func translation(of page: Page) -> PageTranslation? {
        if isSource { return nil }
        return site.translations[page.contentPath]
            ?? PageTranslation(status: .fallback, translated: 0, total: 0, untranslated: [], steps: [:])
    }

    /// What the page is in this language.
    func status(of page: Page) -> PageTranslation.Status { translation(of: page)?.status ?? .source }

    /// What a page is that says little more than the titles of others.
    var statusOfTitles: PageTranslation.Status { isSource ? .source : PageTranslation.status(coveragePercent, of: 100) }

    /// The language of titles that belong to no page: those of folders and menus.
    var untranslatedTagOfTitles: String? { statusOfTitles == .fallback ? untranslatedTag : nil }

    /// The language of what the page is called, where it is not this one.
    func untranslatedTag(ofTitleOf page: Page) -> String? {
        guard let translation = translation(of: page), let untranslatedTag else { return nil }
        return page.isTitleUntranslated(in: translation) ? untranslatedTag : nil
    }

    /// Words of an author as they are printed; `isUntranslated` are those in the source's language.
    func typeset(_ text: String, isUntranslated: Bool = false) -> String { typographer(isUntranslated)?.set(text) ?? text }

    /// The same for words with markup.
    func typeset(_ content: [Inline], isUntranslated: Bool) -> [Inline] { typographer(isUntranslated)?.set(content) ?? content }

    /// A heading as lists of headings print it: its words alone, code and names of controls as they are.
    func plain(_ content: [Inline], isUntranslated: Bool) -> String {
        typeset(content, isUntranslated: isUntranslated).plainTextWithoutImages.trimmingSpaces
    }

    /// What the page is called, as it is printed.
    func title(of page: Page) -> String {
        let isUntranslated = untranslatedTag(ofTitleOf: page) != nil
        guard page.guide.frontMatter.title?.isEmpty ?? true, let heading = page.guide.firstTopHeading else {
            return typeset(page.title, isUntranslated: isUntranslated)
        }
        let title = plain(heading.content, isUntranslated: isUntranslated)
        return title.isEmpty ? page.title : title
    }

    private func typographer(_ isUntranslated: Bool) -> Typographer? { isUntranslated ? typographers.source : typographers.own }

    /// `Passo 3`.
    func label(ofStep number: Int) -> String { stepWord.before + String(number) + stepWord.after }

    /// The address of a path below the root of the language, `/guides/x.html`, ready for an attribute or a document.
    func address(_ path: String) -> String { root(prefix + path) }

    /// The address of a path below the site's root, whatever the language: an image, a style sheet.
    func root(_ path: String) -> String {
        URLEncoding.path(base + (path.utf8.first == UInt8(ascii: "/") ? String(path.dropFirst()) : path))
    }

    /// Where the step document of a guide is published, below the site's root.
    func documentPath(of page: Page) -> String { "/api/v1/\(locale.lowercased())/guides/\(page.fileID).json" }

    /// Where a tour of a guide is published, in the output folder.
    func tourPath(of page: Page, _ format: String) -> String {
        "api/v1/\(locale.lowercased())/tours/\(page.fileID).\(format).json"
    }

    /// Where the catalog is published, below the site's root.
    var catalogPath: String { "/api/v1/\(locale.lowercased())/catalog.json" }

    /// Where the registry of UI labels is published, below the site's root.
    var labelsPath: String { "/api/v1/\(locale.lowercased())/labels.json" }

    /// The place of a page's file in the output folder.
    func outputPath(ofURL url: String) -> String {
        var path = (prefix + url).drop { $0 == "/" }
        if path.isEmpty || path.hasSuffix("/") { return path + "index.html" }
        if path.hasSuffix(".html") { path.removeLast(5) }
        return path + ".html"
    }
}
