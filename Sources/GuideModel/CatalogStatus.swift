/// How far a translation is: the sums for the site, its guides and their steps.
public struct CatalogStatus: Sendable, Hashable {
    /// Texts, and the words of the source language in them.
    public struct Amount: Sendable, Hashable {
        /// How many texts.
        public var units = 0
        /// How many words they have.
        public var words = 0

        /// Nothing.
        public init() {}
    }

    /// What was counted, by state.
    public struct Tally: Sendable, Hashable {
        /// What readers see in their language.
        public var translated = Amount()
        /// What a person must confirm.
        public var fuzzy = Amount()
        /// What has no translation.
        public var missing = Amount()

        /// Nothing.
        public init() {}

        /// All of it.
        public var units: Int { translated.units + fuzzy.units + missing.units }

        /// How much is translated, in whole per cent of the texts, never rounded up: 100 only when nothing is left to do.
        public var percent: Int { units == 0 ? 100 : translated.units * 100 / units }

        /// Counts one text of so many words.
        public mutating func add(_ state: State, words: Int) {
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
    public struct Guide: Sendable, Hashable {
        /// Empty for the menu.
        public var id: String
        /// All of its texts.
        public var tally = Tally()
        /// Its steps, in their order; what stands before and between them is in the step with the id nil.
        public var steps: [Step] = []

        /// A guide of which nothing was counted.
        public init(id: String) { self.id = id }
    }

    /// A step of a guide.
    public struct Step: Sendable, Hashable {
        /// Nil for what stands in no step.
        public var id: String?
        /// All of its texts.
        public var tally = Tally()

        /// A step of which nothing was counted.
        public init(id: String?) { self.id = id }
    }

    /// All texts as readers meet them: one that comes twice counts twice.
    public var total = Tally()
    /// All texts as translators meet them: each counts once.
    public var work = Tally()
    /// By guide, in the order of their first text.
    public var guides: [Guide] = []

    /// A status of nothing.
    public init() {}

    /// What became of a text.
    public enum State: Sendable, Hashable {
        /// It has a translation that may be shown.
        case translated
        /// It has one that nobody has confirmed.
        case fuzzy
        /// It has none.
        case missing
    }
}
