/// The sets of phrases of a lexicon. The raw value is a bit of `WordTable.Entry.phrases`.
enum PhraseKey: Int, CaseIterable, Sendable {
    case leadIn, modal, verb, advice, textHeading, procedureHeading, walkthrough, procedure, procedureLead, textLead, modalEnd, orEnd
    case permission, purpose, third, result, textPage, taskLead, otherModal, versionEnd
}

/// Phrases as sequences of word numbers, longest first.
struct PhraseSet: Sendable {
    private var byFirst: [Int32: [[Int32]]] = [:]

    mutating func add(_ words: [Int32]) {
        guard let first = words.first else { return }
        var phrases = byFirst[first] ?? []
        guard !phrases.contains(words) else { return }
        let place = phrases.firstIndex { $0.count < words.count } ?? phrases.count
        phrases.insert(words, at: place)
        byFirst[first] = phrases
    }

    /// Returns the lengths of the phrases that begin at `index`, longest first.
    func matches(_ words: [StepText.Word], at index: Int, before end: Int) -> [Int] {
        guard let phrases = byFirst[words[index].number] else { return [] }
        var lengths: [Int] = []
        for phrase in phrases where index + phrase.count <= end {
            var isSame = true
            for offset in phrase.indices where words[index + offset].number != phrase[offset] {
                isSame = false
                break
            }
            if isSame { lengths.append(phrase.count) }
        }
        return lengths
    }
}
