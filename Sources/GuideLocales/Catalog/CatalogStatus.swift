import GuideText

/// How far a translation is: the sums for the site, its guides and their steps.
public struct CatalogStatus: Sendable, Hashable {
    /// Texts, and the words of the source language in them.
    public struct Amount: Sendable, Hashable {
        /// How many texts.
        public var units = 0
        /// How many words they have.
        public var words = 0
    }

    /// What was counted, by state.
    public struct Tally: Sendable, Hashable {
        /// What readers see in their language.
        public var translated = Amount()
        /// What a person must confirm.
        public var fuzzy = Amount()
        /// What has no translation.
        public var missing = Amount()

        /// All of it.
        public var units: Int { translated.units + fuzzy.units + missing.units }

        /// How much is translated, in whole per cent of the texts, never rounded up: 100 only when nothing is left to do.
        public var percent: Int { units == 0 ? 100 : translated.units * 100 / units }

        fileprivate mutating func add(_ state: CatalogIndex.State, words: Int) {
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
    }

    /// A step of a guide.
    public struct Step: Sendable, Hashable {
        /// Nil for what stands in no step.
        public var id: String?
        /// All of its texts.
        public var tally = Tally()
    }

    /// All texts as readers meet them: one that comes twice counts twice.
    public private(set) var total = Tally()
    /// All texts as translators meet them: each counts once.
    public private(set) var work = Tally()
    /// By guide, in the order of their first text.
    public private(set) var guides: [Guide] = []

    /// Counts `units` as `index` has them.
    public init(units: [TranslationUnit], index: CatalogIndex) {
        var guideNumbers: [String: Int] = [:]
        var stepNumbers: [[String?: Int]] = []
        var known: Set<String> = []
        for unit in units {
            let state = index.state(of: unit)
            let words = Self.words(in: unit.msgid)
            total.add(state, words: words)
            if known.insert(unit.msgid).inserted { work.add(state, words: words) }
            let guide = guideNumbers[unit.guide] ?? guides.count
            if guide == guides.count {
                guideNumbers[unit.guide] = guide
                guides.append(Guide(id: unit.guide))
                stepNumbers.append([:])
            }
            let step = stepNumbers[guide][unit.step] ?? guides[guide].steps.count
            if step == guides[guide].steps.count {
                stepNumbers[guide][unit.step] = step
                guides[guide].steps.append(Step(id: unit.step))
            }
            guides[guide].tally.add(state, words: words)
            guides[guide].steps[step].tally.add(state, words: words)
        }
    }

    private static func words(in text: String) -> Int {
        var scanner = WordScanner(Array(text.utf8))
        var count = 0
        while scanner.next() != nil { count += 1 }
        return count
    }
}
