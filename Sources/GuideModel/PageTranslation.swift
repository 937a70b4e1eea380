/// How much of a page is said in the language that it is published in.
public struct PageTranslation: Sendable, Hashable {
    /// What a page in another language is.
    public enum Status: String, Sendable, Hashable, CaseIterable {
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
    public var status: Status
    /// Units with a translation that may be shown.
    public var translated: Int
    /// Units in all.
    public var total: Int
    /// Where words stand that are still the source's, as spans of their units. Everything else is in the page's own language.
    public var foreign: Set<Span>
    /// The status of each step, by id.
    public var steps: [String: Status]

    /// A page in its own language.
    public static let source = PageTranslation(status: .source, translated: 0, total: 0, foreign: [], steps: [:])

    /// A page with `translated` of `total` units.
    public init(status: Status, translated: Int, total: Int, foreign: Set<Span>, steps: [String: Status]) {
        self.status = status
        self.translated = translated
        self.total = total
        self.foreign = foreign
        self.steps = steps
    }

    /// What so many translated units make: all `complete`, at least 80 % `partial`.
    public static func status(_ translated: Int, of total: Int) -> Status {
        if translated >= total { return .complete }
        return translated * 100 >= total * 80 ? .partial : .fallback
    }
}
