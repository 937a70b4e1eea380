/// How far a translation is: the sums for the site, its guides and their steps.
package struct CatalogStatus: Sendable, Hashable {
    /// Texts, and the words of the source language in them.
    package struct Amount: Sendable, Hashable {
        /// How many texts.
        package var units = 0
        /// How many words they have.
        package var words = 0

        /// Nothing.
        package init() {}
    }

    /// What was counted, by state.
    package struct Tally: Sendable, Hashable {
        /// What readers see in their language.
        package var translated = Amount()
        /// What a person must confirm.
        package var fuzzy = Amount()
        /// What has no translation.
        package var missing = Amount()

        /// Nothing.
        package init() {}

        /// All of it.
        package var units: Int { translated.units + fuzzy.units + missing.units }

        /// How much is translated, in whole per cent of the texts, never rounded up: 100 only when nothing is left to do.
        package var percent: Int { units == 0 ? 100 : translated.units * 100 / units }

        /// Counts one text of so many words.
        package mutating func add(_ state: State, words: Int) {
            let part: WritableKeyPath<Tally, Amount> =
                switch state {
                case .translated: \.translated
                case .fuzzy: \.fuzzy
                case .missing: \.missing
                }
            self[keyPath: part].units += 1
            self[keyPath: part].words += words
        }
    }

    /// A guide, or what stands outside of guides.
    package struct Guide: Sendable, Hashable {
        /// Empty for the menu.
        package var id: String
        /// All of its texts.
        package var tally = Tally()
        /// Its steps, in their order; what stands before and between them is in the step with the id nil.
        package var steps: [Step] = []

        /// A guide of which nothing was counted.
        package init(id: String) { self.id = id }
    }

    /// A step of a guide.
    package struct Step: Sendable, Hashable {
        /// Nil for what stands in no step.
        package var id: String?
        /// All of its texts.
        package var tally = Tally()

        /// A step of which nothing was counted.
        package init(id: String?) { self.id = id }
    }

    /// All texts as readers meet them: one that comes twice counts twice.
    package var total = Tally()
    /// All texts as translators meet them: each counts once.
    package var work = Tally()
    /// By guide, in the order of their first text.
    package var guides: [Guide] = []

    /// A status of nothing.
    package init() {}

    /// What became of a text.
    package enum State: Sendable, Hashable {
        /// It has a translation that may be shown.
        case translated
        /// It has one that nobody has confirmed.
        case fuzzy
        /// It has none.
        case missing
    }
}
