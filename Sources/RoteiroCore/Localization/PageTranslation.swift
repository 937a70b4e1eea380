/// How much of a page is said in the language that it is published in.
package struct PageTranslation: Sendable, Hashable {
    /// What a page in another language is.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        /// The language that it was written in.
        case source
        /// Everything is translated.
        case complete
        /// Most is: readers are told that some of it is in the source language.
        case partial
        /// Too little is: the source's text in this language's chrome.
        case fallback
    }

    /// What it is.
    package var status: Status
    /// Units with a translation that may be shown.
    package var translated: Int
    /// Units in all.
    package var total: Int
    /// Where words stand that are still the source's, as spans of their units. Everything else is in the page's own language.
    package var untranslated: Set<Span>
    /// The status of each step, by id.
    package var steps: [String: Status]

    /// A page in its own language.
    package static let source = PageTranslation(status: .source, translated: 0, total: 0, untranslated: [], steps: [:])

    /// A page with `translated` of `total` units.
    package init(status: Status, translated: Int, total: Int, untranslated: Set<Span>, steps: [String: Status]) {
        self.status = status
        self.translated = translated
        self.total = total
        self.untranslated = untranslated
        self.steps = steps
    }

    /// What so many translated units make: all `complete`, at least 80 % `partial`.
    package static func status(_ translated: Int, of total: Int) -> Status {
        if translated >= total { return .complete }
        return translated * 100 >= total * 80 ? .partial : .fallback
    }
}
