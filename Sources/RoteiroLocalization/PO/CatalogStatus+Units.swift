package import RoteiroCore

extension CatalogStatus {
    /// Counts `units` by their translation state in `index`. `refused` are the source texts whose translations are not published; the guides
    /// in `written` are translated as pages of their own.
    package init(units: [TranslationUnit], index: CatalogIndex, refused: Set<Span> = [], written: Set<String> = []) {
        self.init()
        var guideNumbers: [String: Int] = [:]
        var stepNumbers: [[String?: Int]] = []
        var known: Set<String> = []
        for unit in units {
            var state = index.state(of: unit)
            if state == .translated, !unit.guide.isEmpty, refused.contains(unit.span) { state = .refused }
            if written.contains(unit.guide) { state = .translated }
            let words = Self.words(in: unit.msgid)
            total.add(state, words: words)
            if known.insert(unit.msgid).inserted { distinct.add(state, words: words) }
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
