/// The translation state of a page in one language.
package struct PageTranslation: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, CaseIterable {
        /// The page is in its source language.
        case source
        case complete
        /// Mostly translated. A notice tells readers that parts are in the source language.
        case partial
        /// Too little is translated, so the page shows the source text.
        case fallback
    }

    package var status: Status
    /// The number of units with a publishable translation.
    package var translated: Int
    package var total: Int
    /// The spans of units that are still in the source language.
    package var untranslated: Set<Span>
    /// By step id.
    package var steps: [String: Status]

    /// The state of a page in its source language.
    package static let source = PageTranslation(status: .source, translated: 0, total: 0, untranslated: [], steps: [:])

    package init(status: Status, translated: Int, total: Int, untranslated: Set<Span>, steps: [String: Status]) {
        self.status = status
        self.translated = translated
        self.total = total
        self.untranslated = untranslated
        self.steps = steps
    }

    /// Returns `complete` if all units are translated, `partial` from 80 %, otherwise `fallback`.
    package static func status(_ translated: Int, of total: Int) -> Status {
        if translated >= total { return .complete }
        return translated * 100 >= total * 80 ? .partial : .fallback
    }
}
