/// The translation progress of a language: totals for the site, its guides and their steps.
package struct CatalogStatus: Sendable, Hashable {
    /// A number of units, and of words in the source language.
    package struct Amount: Sendable, Hashable {
        package var units = 0
        package var words = 0

        package init() {}
    }

    /// Amounts by state.
    package struct Tally: Sendable, Hashable {
        package var translated = Amount()
        package var fuzzy = Amount()
        /// Translations that lack a link, a label or a picture. Readers see the original.
        package var refused = Amount()
        package var missing = Amount()

        package init() {}

        package var units: Int { translated.units + fuzzy.units + refused.units + missing.units }

        /// The share of translated units in whole percent, rounded down: 100 means that no unit is left.
        package var percent: Int { units == 0 ? 100 : translated.units * 100 / units }

        /// Adds one unit.
        package mutating func add(_ state: State, words: Int) {
            let part: WritableKeyPath<Tally, Amount> =
                switch state {
                case .translated: \.translated
                case .fuzzy: \.fuzzy
                case .refused: \.refused
                case .missing: \.missing
                }
            self[keyPath: part].units += 1
            self[keyPath: part].words += words
        }
    }

    /// A guide, or the texts outside guides.
    package struct Guide: Sendable, Hashable {
        /// Empty for the menu.
        package var id: String
        package var tally = Tally()
        /// The steps in document order. The step with a nil id has the texts outside steps.
        package var steps: [Step] = []

        package init(id: String) { self.id = id }
    }

    package struct Step: Sendable, Hashable {
        /// Nil for texts outside steps.
        package var id: String?
        package var tally = Tally()

        package init(id: String?) { self.id = id }
    }

    /// All texts as readers see them: repeated texts count each time.
    package var total = Tally()
    /// All texts as translators see them: repeated texts count once.
    package var distinct = Tally()
    /// In the order of their first text.
    package var guides: [Guide] = []

    package init() {}

    /// The state of a unit.
    package enum State: Sendable, Hashable {
        /// It has a translation that can be published.
        case translated
        /// It has a translation that needs review.
        case fuzzy
        /// It has a translation that differs from the original in what it must keep.
        case refused
        case missing
    }
}
