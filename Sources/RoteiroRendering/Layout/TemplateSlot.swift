/// A template value that depends on the page. The page template is rendered once per language with a mark for each slot, because rendering
/// a template costs more than rendering a page body. Templates can output slots but not branch on them.
enum TemplateSlot: String, CaseIterable, Sendable {
    /// The language of the page.
    case lang
    /// Its direction.
    case dir
    /// The attributes of the frame around a page in another language than the site.
    case siteLanguage
    /// The attributes of such a page.
    case pageLanguage
    /// The content of `<title>`.
    case title
    /// The page title.
    case heading
    case description
    /// `doc` or `home`.
    case layout
    /// The path below the language root, without a leading `/`.
    case path
    /// The guide id.
    case guide
    /// The attribute that tells the search indexer to read the article, or to pass over it; empty on sites without search.
    case searched
    /// The menu for this page.
    case navigation
    /// The canonical and alternate `<link>` elements; `noindex` in their place on a page that search engines pass over.
    case alternates
    /// The items of the language switch.
    case languages
    /// The notice on incomplete translations.
    case notice
    /// The breadcrumbs.
    case trail
    case outline
    case tags
    /// The links to the previous and next page.
    case pager
    /// The Open Graph image.
    case socialImage
    /// The JSON-LD block.
    case structuredData
    case body

    /// The placeholder of the slot in the rendered template. U+0001 is not allowed in HTML, so no text contains it.
    var mark: String { "\u{1}\(rawValue)\u{1}" }
}
