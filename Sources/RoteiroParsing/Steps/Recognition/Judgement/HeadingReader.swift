import RoteiroCore

/// Reads what a heading, a bold line or the title of a box announces for the items below it.
struct HeadingReader {
    private let lexicon: InstructionLexicon
    private let text: StepText
    private let words: [StepText.Word]
    /// The range without decoration, a number and punctuation at the end.
    private let range: Range<Int>
    private let first: Int
    private let last: Int

    static func context(_ text: StepText, _ lexicon: InstructionLexicon) -> StepContext { HeadingReader(text, lexicon).read() }

    /// What the title of a page says of all lists on it: norms, or how something works. Nil if it says nothing of them.
    static func governing(_ text: StepText, _ lexicon: InstructionLexicon) -> StepContext? {
        let reader = HeadingReader(text, lexicon)
        guard case let context = reader.read(), context.kind == .text else { return nil }
        let isNorm = reader.words.indices.contains { reader.flags($0).contains(.norm) }
        let saysHow = reader.begins(.textHeading) != nil && reader.flags(reader.first).contains(.how)
        return isNorm || reader.explainsHow || saysHow ? context : nil
    }

    private init(_ text: StepText, _ lexicon: InstructionLexicon) {
        self.lexicon = lexicon
        self.text = text
        words = text.words
        let start = HeadingNumber.end(in: text)
        var end = text.bytes.count
        while end > start, Self.isTrimmed(text.bytes[end - 1]) { end -= 1 }
        range = start..<end
        first = text.firstWord(from: start)
        last = words.count
    }

    private static func isTrimmed(_ byte: UInt8) -> Bool {
        byte <= 0x20 || [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "*")].contains(byte)
    }

    private func read() -> StepContext {
        guard !range.isEmpty else { return .nothing }
        if HeadingNumber.isVersionOrDate(text), range.count < 40 { return StepContext(kind: .text, words: text.plain) }
        guard first < last else { return .nothing }
        if begins(.walkthrough) != nil { return StepContext(kind: .procedure, words: text.plain) }
        if explainsHow { return StepContext(kind: .text, words: written(first..<min(first + 2, last))) }
        // `How do plans renew?` explains, `How do I renew my plan?` does not.
        if let length = begins(.textHeading), begins(.procedureHeading) ?? 0 <= length {
            return StepContext(kind: .text, words: written(first..<(first + length)))
        }
        if holds(.procedure) { return StepContext(kind: .procedure, words: text.plain) }
        if let context = head { return context }
        if let length = ends(.modalEnd), length > 3 { return StepContext(kind: .infinitives, words: written(max(first, last - 3)..<last)) }
        if let length = begins(.procedureHeading) { return StepContext(kind: .task, words: written(first..<(first + length))) }
        return .nothing
    }

    private func flags(_ word: Int) -> WordFlags { lexicon.flags(words[word]) }

    private func written(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : text.string(words[range.lowerBound].start..<words[range.upperBound - 1].end)
    }

    private var startsWithWord: Bool {
        text.bytes[range.lowerBound..<words[first].start].allSatisfy { $0 <= StepText.Mark.hidden || $0 == 0x20 }
    }

    /// Returns the length of a phrase that the heading begins with, before a blank, a question mark or the end.
    private func begins(_ key: PhraseKey) -> Int? {
        guard startsWithWord else { return nil }
        return lexicon.phraseLengths(key, text, at: first, before: last).first { length in
            var end = words[first + length - 1].end
            while end < range.upperBound, text.bytes[end] <= StepText.Mark.hidden { end += 1 }
            return end >= range.upperBound || text.bytes[end].isASCIIWhitespace || text.bytes[end] == UInt8(ascii: "?")
        }
    }

    private func holds(_ key: PhraseKey) -> Bool {
        (first..<last).contains { !lexicon.phraseLengths(key, text, at: $0, before: last).isEmpty }
    }

    /// Returns the length in letters of a phrase that the heading ends with.
    private func ends(_ key: PhraseKey) -> Int? {
        guard let end = words.last?.end, end >= range.upperBound || text.bytes[end..<range.upperBound].allSatisfy({ $0 <= 0x20 })
        else { return nil }
        for word in max(first, last - 4)..<last where lexicon.phraseLengths(key, text, at: word, before: last).contains(last - word) {
            return words[last - 1].end - words[word].start
        }
        return nil
    }

    /// `Como calculamos o frete`, `How deduplication works`
    private var explainsHow: Bool {
        guard first + 1 < last, startsWithWord, flags(first).contains(.how) else { return false }
        if flags(last - 1).contains(.howEnd) { return true }
        return words[first + 1].foldedCount > 3 && text.hasEnding(first + 1, "mos")
    }

    // MARK: The head noun

    private var head: StepContext? {
        let all = 0..<words.count
        // A heading of one or two words with a question mark says nothing: "Dúvidas?"
        if all.count < 3, text.plain.hasSuffix("?") { return nil }
        if let word = all.first(where: { flags($0).contains(.textWord) }) {
            return StepContext(kind: .text, words: written(word..<(word + 1)))
        }
        if all.contains(where: { flags($0).contains(.remedy) }) { return StepContext(kind: .task, words: text.plain) }
        if !lexicon.grammar.isHeadLast, let word = headAfterColon, flags(word).contains(.textHeading) {
            return StepContext(kind: .text, words: written(word..<(word + 1)))
        }
        guard let head = lexicon.grammar.isHeadLast ? lastHead : firstHead else { return nil }
        if flags(head).contains(.norm), all.contains(where: { flags($0).contains(.normException) }) {
            return nil
        }
        if flags(head).contains(.textHeading) { return StepContext(kind: .text, words: written(head..<(head + 1))) }
        if flags(head).contains(.nounHeading) { return StepContext(kind: .nouns, words: written(head..<(head + 1))) }
        return nil
    }

    private var firstHead: Int? { head(from: 0) }

    /// The first word that can be a head.
    private func head(from word: Int) -> Int? {
        var word = word
        while word + 1 < words.count, flags(word).contains(.beforeHead) { word += 1 }
        return word < words.count ? word : nil
    }

    /// `Para colaboradores: princípios`
    private var headAfterColon: Int? {
        text.bytes[range].firstIndex(of: UInt8(ascii: ":")).flatMap { head(from: text.firstWord(from: $0)) }
    }

    /// The last word before a preposition or a sign, unless the title begins with a verb or a gerund.
    private var lastHead: Int? {
        var end = range.upperBound
        for index in range where isBreak(at: index) {
            end = index
            break
        }
        var stop = first
        while stop < last, words[stop].end <= end {
            if stop > first, flags(stop).contains(.headEnd) { break }
            stop += 1
        }
        guard stop > first else { return nil }
        if !flags(stop - 1).contains(.norm), words[first].foldedCount > 3, text.hasEnding(first, "ing") { return nil }
        let isNamed = !flags(stop - 1).isDisjoint(with: [.textHeading, .nounHeading])
        if stop - first > 1, !(isNamed && stop - first < 4 && flags(first).contains(.alsoNoun)) {
            let answer = ItemReader.answer(text, lexicon, from: range.lowerBound, to: end)
            switch answer.kind {
            case .other, .advice, .result: break
            case .instruction, .weak, .noun, .path, .question: return nil
            }
        }
        return stop - 1
    }

    private func isBreak(at index: Int) -> Bool {
        switch text.bytes[index] {
        case UInt8(ascii: ":"), UInt8(ascii: "("): true
        case 0xE2: text.hasPrefix("–", at: index) || text.hasPrefix("—", at: index)
        case 0x20: text.hasPrefix(" - ", at: index)
        default: false
        }
    }
}
