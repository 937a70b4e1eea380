public import GuideModel

/// The address of a guide as paper bears it: in letters, and as a QR code.
public enum PrintedAddress {
    /// One for each guide with steps, in each language of `settings`; none for a site whose address nobody knows.
    public static func all(of pages: [PageIndex], _ settings: Settings) -> [String] {
        let blank = LanguagePack(tag: settings.sourceLocale, name: settings.sourceLocale, direction: .ltr, words: [:])
        let editions = settings.locales.map { Edition(locale: $0, pack: blank, settings: settings) }
        return pages.filter { $0.isPublished && $0.guide.hasSteps }.flatMap { page in
            editions.compactMap { of(page, $0, settings) }
        }
    }

    static func of(_ page: PageIndex, _ edition: Edition, _ settings: Settings) -> String? {
        settings.origin.map { $0 + edition.address(page.url) }
    }
}

extension Guide {
    /// By parts: a list of all steps would be a copy of each.
    var hasSteps: Bool { parts.contains { !$0.steps.isEmpty } }
}
