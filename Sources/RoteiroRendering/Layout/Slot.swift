/// What differs from page to page. A shell is rendered once a language with a mark in the place of each, for a template engine costs
/// more than a whole body; so a template can show these, but not decide by them.
enum Slot: String, CaseIterable, Sendable {
    /// The text of `<title>`.
    case title
    /// What the page is called.
    case heading
    /// One sentence about it.
    case description
    /// `doc` or `home`.
    case layout
    /// Its address below the root of a language, without a leading `/`.
    case path
    /// The id of the guide.
    case guide
    /// The menu, with this page marked.
    case navigation
    /// Where it is in other languages, and which address counts: `<link>` elements.
    case alternates
    /// The page in other languages, as items of a list.
    case languages
    /// That it is not, or not all, in this language.
    case notice
    /// The folders above it.
    case trail
    /// What is on it.
    case outline
    /// What it is about.
    case tags
    /// The pages before and after it.
    case pager
    /// The image that other sites show of it.
    case socialImage
    /// What machines read of it: a block of data.
    case structuredData
    /// Its body.
    case body

    /// Stands in the shell until the page is known. U+0001 can be in no text: it is no character of HTML.
    var mark: String { "\u{1}\(rawValue)\u{1}" }
}
