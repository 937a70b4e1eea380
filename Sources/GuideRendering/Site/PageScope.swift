import GuideModel

/// What every writer of a page knows: the site, the page and the language that it is written for.
/// A class, because writers hand it about for every block and it is made once a page.
final class PageScope: Sendable {
    let site: SiteIndex
    let page: PageIndex
    let edition: Edition
    /// How far the page is translated; nil in the source's language.
    let translation: PageTranslation?
    /// The page's own address: every step's begins with it.
    let address: String
    /// The theme's drawings by name, as SVG elements.
    let icons: [String: String]

    init(page: PageIndex, edition: Edition, icons: [String: String]) {
        site = edition.site
        self.page = page
        self.edition = edition
        translation = edition.translation(of: page)
        self.icons = icons
        address = edition.address(page.url)
    }

    /// The words under `key`, with `{name}` replaced.
    func say(_ key: WordKey, _ name: String, _ value: String) -> String {
        edition.pack.say(key.rawValue, (name: name, value: value))
    }
}
