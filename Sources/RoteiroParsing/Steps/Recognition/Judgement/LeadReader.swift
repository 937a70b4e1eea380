import RoteiroCore

/// Reads what the last sentence before a list announces: "Siga os passos:", "Você pode:", "Para cadastrar um produto:".
struct LeadReader {
    private let lexicon: InstructionLexicon
    private let text: StepText
    private let hasColon: Bool
    /// The end of the sentence, without signs.
    private let end: Int
    private var first: Int
    private let last: Int

    static func context(_ text: StepText, _ lexicon: InstructionLexicon) -> StepContext {
        var reader = LeadReader(text, lexicon)
        return reader.read()
    }

    /// Whether the last sentence ends in a colon.
    static func endsInColon(_ text: StepText) -> Bool {
        let last = text.bytes.last { $0 > 0x20 && $0 != UInt8(ascii: "*") }
        return last == UInt8(ascii: ":")
    }

    private init(_ text: StepText, _ lexicon: InstructionLexicon) {
        self.text = text
        self.lexicon = lexicon
        hasColon = Self.endsInColon(text)
        var end = text.bytes.count
        while end > 0,
            text.bytes[end - 1] <= 0x20 || [UInt8(ascii: "*"), UInt8(ascii: ":"), UInt8(ascii: ".")].contains(text.bytes[end - 1])
        { end -= 1 }
        self.end = end
        first = text.firstWord(from: Self.lastSentence(text, before: end))
        var last = text.words.count
        while last > first, text.words[last - 1].end > end { last -= 1 }
        self.last = last
    }

    /// The offset after the last sign that ends a sentence and is followed by a blank.
    private static func lastSentence(_ text: StepText, before end: Int) -> Int {
        var index = end
        while index > 0 {
            index -= 1
            guard [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text.bytes[index]) else { continue }
            var next = index + 1
            while next < end, text.bytes[next] <= StepText.Mark.hidden { next += 1 }
            if next < end, text.bytes[next].isASCIIWhitespace { return next }
        }
        return 0
    }

    private var sentence: String { first < last ? String(text.string(text.words[first].start..<end).prefix(60)) : "" }

    private mutating func read() -> StepContext {
        guard first < last else { return .nothing }
        if hasColon, let phrase = thirdPerson {
            return StepContext(kind: lexicon.grammar.usesBaseForm ? .text : .third, words: words(phrase))
        }
        if holds(.procedure) != nil || hasColon && holds(.procedureLead) != nil { return StepContext(kind: .procedure, words: sentence) }
        guard hasColon else { return .nothing }
        if let phrase = otherModal { return StepContext(kind: .text, words: words(phrase)) }
        if ends(.taskLead) != nil { return StepContext(kind: .task, words: sentence) }
        if let context = condition() ?? purpose { return context }
        if let phrase = holds(.textLead) { return StepContext(kind: .text, words: words(phrase)) }
        if let word = firstWord(.ability) { return StepContext(kind: .infinitives, words: words(word..<(word + 1))) }
        if let word = firstWord(.textLead) { return StepContext(kind: .text, words: words(word..<(word + 1))) }
        if let phrase = ends(.orEnd), phrase.count == 1, !lexicon.flags(text, last - 1).contains(.condition), isInstruction {
            return .nothing
        }
        if let phrase = ends(.orEnd) ?? ends(.permission) { return StepContext(kind: .text, words: words(phrase) + ":") }
        if let phrase = ends(.modalEnd) { return StepContext(kind: .infinitives, words: words(phrase)) }
        return actor
    }

    private func words(_ range: Range<Int>) -> String {
        text.string(text.words[range.lowerBound].start..<text.words[range.upperBound - 1].end)
    }

    private func holds(_ key: PhraseKey) -> Range<Int>? {
        for word in first..<last {
            if let length = lexicon.phraseLengths(key, text, at: word, before: last).first { return word..<(word + length) }
        }
        return nil
    }

    private func ends(_ key: PhraseKey) -> Range<Int>? {
        guard first < last, text.bytes[text.words[last - 1].end..<max(end, text.words[last - 1].end)].allSatisfy({ $0 <= 0x20 }) else {
            return nil
        }
        for word in max(first, last - 4)..<last where lexicon.phraseLengths(key, text, at: word, before: last).contains(last - word) {
            return word..<last
        }
        return nil
    }

    private func firstWord(_ flag: WordFlags) -> Int? { (first..<last).first { lexicon.flags(text, $0).contains(flag) } }

    /// `O sistema faz o seguinte:`: the phrase follows a subject.
    private var thirdPerson: Range<Int>? {
        for word in (first + 1)..<max(first + 1, last) {
            guard let length = lexicon.phraseLengths(.third, text, at: word, before: last).first else { continue }
            let gap = text.bytes[text.words[word - 1].end..<text.words[word].start]
            if gap.allSatisfy({ $0 <= 0x20 }) { return word..<(word + length) }
        }
        return nil
    }

    /// `Cada caso de uso:`: a noun with its article, and no verb.
    private var isSubject: Bool {
        guard last - first <= 5, last - first > 1, lexicon.flags(text, first).contains(.article) else { return false }
        let isTask = lexicon.taskEndings.contains { text.hasEnding(first + 1, $0) }
        guard !isTask, !lexicon.flags(text, first + 1).contains(.taskNoun) else { return false }
        return ((first + 1)..<last).allSatisfy { word in
            lexicon.form(text, word) == nil || !lexicon.flags(text, word).isDisjoint(with: [.alsoNoun, .notVerb])
        }
    }

    /// `The pipeline will:`: the subject before it is not the reader.
    private var otherModal: Range<Int>? {
        for word in (first + 1)..<max(first + 1, last) where !lexicon.flags(text, word - 1).contains(.reader) {
            if let length = lexicon.phraseLengths(.otherModal, text, at: word, before: last).first { return word..<(word + length) }
        }
        return nil
    }

    /// Whether the sentence is an instruction itself: `Acesse o menu **Privacidade**, ou:`.
    private var isInstruction: Bool {
        ItemReader.answer(text, lexicon, from: text.words[first].start, to: end).kind == .instruction
    }

    /// Skips a condition. A condition alone announces a task.
    private mutating func condition() -> StepContext? {
        guard lexicon.flags(text, first).contains(.condition) else { return nil }
        guard let comma = text.bytes[text.words[first].start..<end].firstIndex(of: UInt8(ascii: ",")) else {
            return StepContext(kind: .task, words: sentence)
        }
        let next = text.firstWord(from: comma)
        if next >= last { return StepContext(kind: .task, words: sentence) }
        first = next
        return nil
    }

    private var purpose: StepContext? {
        guard let length = lexicon.phraseLengths(.purpose, text, at: first, before: last).first,
            !text.bytes[text.words[first].start..<end].contains(UInt8(ascii: ","))
        else { return nil }
        if first + length < last, lexicon.flags(text, first + length).contains(.avoiding) {
            return StepContext(kind: .text, words: sentence)
        }
        return last - first > 2 || last - first == 2 && lexicon.form(text, last - 1)?.mood == .infinitive
            ? StepContext(kind: .task, words: sentence) : nil
    }

    /// `O sistema:`, `O aplicativo então:`
    private var actor: StepContext {
        guard first < last else { return .nothing }
        if lexicon.flags(text, first).contains(.article),
            ((first + 1)..<min(first + 3, last)).contains(where: { lexicon.flags(text, $0).contains(.actor) })
        {
            return StepContext(kind: .third, words: sentence)
        }
        if isSubject { return StepContext(kind: .third, words: sentence) }
        let isAtEnd = (max(first, last - 3)..<last).contains { lexicon.flags(text, $0).contains(.actor) }
        if isAtEnd, !isInstruction {
            return StepContext(kind: .third, words: sentence)
        }
        return .nothing
    }
}
