import RoteiroCore

/// Judges whether a text begins with an instruction. Reads the first sentence clause by clause: a place, a condition or a purpose may stand
/// before the instruction.
struct ItemReader {
    /// More clauses before an instruction are prose.
    private static let clauses = 5
    /// A clause between an opener and an instruction has few words.
    private static let shortClause = 4

    private let lexicon: InstructionLexicon
    private let text: StepText
    private let start: Int
    private let end: Int
    private let mayHaveRemark: Bool

    static func answer(_ text: StepText, _ lexicon: InstructionLexicon, from start: Int = 0, to end: Int? = nil) -> ItemAnswer {
        answer(text, lexicon, from: start, to: end ?? text.bytes.count, mayHaveRemark: true)
    }

    private static func answer(
        _ text: StepText, _ lexicon: InstructionLexicon, from start: Int, to end: Int, mayHaveRemark: Bool
    ) -> ItemAnswer {
        if start == 0, end == text.bytes.count, let answer = plainAnswer(text, lexicon) { return answer }
        return fullAnswer(text, lexicon, from: start, to: end, mayHaveRemark: mayHaveRemark)
    }

    /// The answer of a text that is read word by word.
    static func fullAnswer(
        _ text: StepText, _ lexicon: InstructionLexicon, from start: Int, to end: Int, mayHaveRemark: Bool
    ) -> ItemAnswer {
        let reader = ItemReader(lexicon: lexicon, text: text, start: start, end: end, mayHaveRemark: mayHaveRemark)
        let answer = reader.read()
        return answer.kind == .other && reader.isResult ? ItemAnswer(kind: .result) : answer
    }

    /// The answer for most items: they begin with an imperative that can be nothing else. Nil if the text must be read word by word.
    static func plainAnswer(_ text: StepText, _ lexicon: InstructionLexicon) -> ItemAnswer? {
        guard let word = text.startingWord, word.number >= 0, !word.isStep, word.end - word.start == word.foldedCount,
            case let entry = lexicon.table.entries[Int(word.number)], entry.form?.mood == .imperative, entry.phrases == 0,
            entry.flags.isDisjoint(with: [.alsoNoun, .nounOrVerb, .state, .leadIn, .opener, .advice, .adviceOpener]),
            word.end + 1 < text.bytes.count, text.bytes[word.end] == 0x20, !text.bytes[word.end + 1].isASCIIDigit,
            !text.bytes.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "/") })
        else { return nil }
        return ItemAnswer(kind: .instruction)
    }

    private func read() -> ItemAnswer {
        guard let begin = beginning() else { return .other }
        if mayHaveRemark, let text = withoutRemark(from: begin) {
            return Self.answer(text, lexicon, from: 0, to: text.bytes.count, mayHaveRemark: false)
        }
        if saysStep(from: begin) { return ItemAnswer(kind: .instruction) }
        if text.bytes[begin] == StepText.Mark.codeOpen { return code(at: begin) }
        let sentence = sentenceEnd(from: begin)
        if sentence < end, text.bytes[sentence] == UInt8(ascii: "?"), !beginsWithCondition(begin) {
            return afterRemark(begin..<sentence) ?? ItemAnswer(kind: .question)
        }
        var clauses = ClauseSplitter(text: text, index: begin, end: sentence)
        var hasOpened = false
        var isLabelled = false
        reading: for number in 0..<Self.clauses {
            guard let clause = clauses.next() else { break }
            switch ClauseReader.read(text, clause, lexicon) {
            case .answer(let answer): return isLabelled ? labelled(answer) : answer
            case .opened: hasOpened = true
            case .label where number == 0: (hasOpened, isLabelled) = (true, true)
            case .label, .nothing: if !hasOpened || !isShort(clause.range) { break reading }
            }
        }
        let path = path(from: begin, to: sentence)
        return path.kind == .other ? afterLabel(begin..<sentence) ?? path : path
    }

    // MARK: The second sentence

    /// `Ready? Open …`: a question of a few words that asks nothing.
    private func afterRemark(_ question: Range<Int>) -> ItemAnswer? {
        let first = text.firstWord(from: question.lowerBound)
        let count = text.firstWord(from: question.upperBound) - first
        guard count > 0, count <= Self.shortClause, !lexicon.flags(text, first).contains(.question) else { return nil }
        let answer = next(after: question.upperBound)
        return answer.kind == .instruction ? answer : nil
    }

    /// `**Arquivo.** Abra …`: the first sentence is a label.
    private func afterLabel(_ sentence: Range<Int>) -> ItemAnswer? {
        guard sentence.upperBound < end, text.bytes[sentence.lowerBound] == StepText.Mark.open,
            let close = text.bytes[sentence.lowerBound..<end].firstIndex(of: StepText.Mark.close),
            close == sentence.upperBound || close == sentence.upperBound + 1 || close + 1 == sentence.upperBound,
            text.firstWord(from: sentence.upperBound) - text.firstWord(from: sentence.lowerBound) <= Self.shortClause
        else { return nil }
        let answer = labelled(next(after: sentence.upperBound))
        return answer.isLabelled ? answer : nil
    }

    /// The answer behind a label. What something else does there is no instruction.
    private func labelled(_ answer: ItemAnswer) -> ItemAnswer {
        var answer = answer
        switch answer.kind {
        case .instruction: answer.isLabelled = true
        case .weak where !lexicon.grammar.isWeakThirdPerson: answer.isLabelled = true
        case .weak, .noun: return .other
        case .advice, .path, .question, .result, .other: break
        }
        return answer
    }

    private func next(after offset: Int) -> ItemAnswer {
        var index = offset + 1
        while index < end, text.bytes[index] <= 0x20 { index += 1 }
        return index < end ? Self.answer(text, lexicon, from: index, to: end, mayHaveRemark: false) : .other
    }

    // MARK: Code

    /// A command, alone or with what it is for: `npm install`, `cd app` and then …
    private func code(at begin: Int) -> ItemAnswer {
        guard let close = text.bytes[begin..<end].firstIndex(of: StepText.Mark.codeClose) else { return .other }
        let code = text.bytes[(begin + 1)..<close]
        var rest = close + 1
        while rest < end, text.wordCharacter(at: rest) == 0, !Self.separates(text, rest) { rest += text.characterLength(at: rest) }
        let isAlone = rest >= end
        if isAlone, arrowIndex(in: code) != nil { return ItemAnswer(kind: .path) }
        guard ShellCommand.isCommand(code) else { return .other }
        if isAlone { return ItemAnswer(kind: .instruction) }
        let word = text.firstWord(from: rest)
        guard word < text.words.count, text.words[word].start == rest else { return .other }
        let flags = lexicon.flags(text, word)
        return flags.isDisjoint(with: [.link, .opener, .article, .determiner]) ? .other : ItemAnswer(kind: .instruction)
    }

    /// `:`, `=` or a dash, after which a command is explained.
    private static func separates(_ text: StepText, _ index: Int) -> Bool {
        switch text.bytes[index] {
        case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "-"): true
        default: text.hasPrefix("–", at: index) || text.hasPrefix("—", at: index)
        }
    }

    private func arrowIndex(in code: ArraySlice<UInt8>) -> Int? {
        code.indices.dropFirst().first { text.bytes[$0] == UInt8(ascii: ">") && text.bytes[$0 - 1].isASCIIWhitespace }
    }

    // MARK: The beginning

    /// Skips a task box, emoji and other signs. Returns nil for an empty text.
    private func beginning() -> Int? {
        var index = start
        while index < end, text.bytes[index].isASCIIWhitespace { index += 1 }
        if index + 2 < end, text.bytes[index] == UInt8(ascii: "["), text.bytes[index + 2] == UInt8(ascii: "]") { index += 3 }
        while index < end, text.wordCharacter(at: index) == 0 {
            let byte = text.bytes[index]
            if byte == UInt8(ascii: "(") || byte == StepText.Mark.codeOpen || byte == StepText.Mark.open { break }
            if text.hasPrefix("¡", at: index) || text.hasPrefix("¿", at: index) { break }
            index += text.characterLength(at: index)
        }
        return text.bytes[min(index, end)..<end].contains { $0 > 0x20 } ? index : nil
    }

    /// Returns the text without `(Opcional)` or `Opcional:` at its beginning; nil if there is no such remark.
    private func withoutRemark(from begin: Int) -> StepText? {
        var index = begin
        var isMarked = false
        while index < end, text.bytes[index] == StepText.Mark.open || text.bytes[index].isASCIIWhitespace {
            isMarked = isMarked || text.bytes[index] == StepText.Mark.open
            index += 1
        }
        guard index < end else { return nil }
        if text.bytes[index] == UInt8(ascii: "(") {
            guard let close = text.bytes[index..<min(end, index + 42)].firstIndex(of: UInt8(ascii: ")")), close > index + 1 else {
                return nil
            }
            index = close + 1
            while index < end, text.bytes[index].isASCIIWhitespace || text.bytes[index] == UInt8(ascii: ":") { index += 1 }
        } else {
            let word = text.firstWord(from: index)
            guard word < text.words.count, text.words[word].start == index, isOptional(word) else { return nil }
            let after = text.words[word].end
            index = after
            while index < end, text.wordCharacter(at: index) == 0, text.bytes[index] != StepText.Mark.open { index += 1 }
            guard text.bytes[after..<index].contains(where: \.isASCIIWhitespace) else { return nil }
        }
        return StepText(text, index..<end, opening: isMarked && text.bytes[index..<end].contains(StepText.Mark.close), lexicon)
    }

    private func isOptional(_ word: Int) -> Bool {
        StepHeadingGrammar.isOptional(text, word)
    }

    /// `Passo 3 …`
    private func saysStep(from begin: Int) -> Bool {
        let word = text.firstWord(from: begin)
        guard word < text.words.count, text.words[word].isStep else { return false }
        guard !text.bytes[begin..<text.words[word].start].contains(where: { $0 > StepText.Mark.close && !$0.isASCIIWhitespace }) else {
            return false
        }
        var index = text.words[word].end
        while index < end, text.bytes[index].isASCIIWhitespace { index += 1 }
        return index > text.words[word].end && index < end && text.bytes[index].isASCIIDigit
    }

    private func beginsWithCondition(_ begin: Int) -> Bool {
        let word = text.firstWord(from: begin)
        guard word < text.words.count, text.bytes[begin..<text.words[word].start].allSatisfy({ $0 <= 0x20 }) else { return false }
        return text.isWord(word, oneOf: GuideWords.condition)
    }

    // MARK: The sentence

    /// The offset of the sign that ends the first sentence, or the end of the text.
    private func sentenceEnd(from begin: Int) -> Int {
        var index = begin + 1
        var isInLabel = false
        while index < end {
            let byte = text.bytes[index]
            if byte > UInt8(ascii: "?") {
                index += 1
                continue
            }
            switch byte {
            case StepText.Mark.open: isInLabel = true
            case StepText.Mark.close: isInLabel = false
            // `**¿Olvidaste tu contraseña?**` is a label in the sentence.
            case UInt8(ascii: "?") where isInLabel: break
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "?"):
                let before = text.bytes[index - 1]
                let isEnd = index + 1 == end || text.bytes[index + 1].isASCIIWhitespace || text.bytes[index + 1] == StepText.Mark.close
                if isEnd, !before.isASCIIWhitespace, before != UInt8(ascii: ".") { return index }
            default: break
            }
            index += 1
        }
        return end
    }

    private func isShort(_ clause: Range<Int>) -> Bool {
        let first = text.firstWord(from: clause.lowerBound)
        let last = text.firstWord(from: clause.upperBound)
        if last - first <= Self.shortClause { return true }
        guard text.words[first].number >= 0 else { return false }
        return lexicon.table.entries[Int(text.words[first].number)].flags.contains(.link)
    }

    // MARK: Other answers

    /// `**Cadastros** > **Produtos**`, `Iniciar > Rede > VPN`
    private func path(from begin: Int, to sentence: Int) -> ItemAnswer {
        isMarkedPath(from: begin) || isPlainPath(from: begin, to: sentence) ? ItemAnswer(kind: .path) : .other
    }

    private func isMarkedPath(from begin: Int) -> Bool {
        guard text.bytes[begin] == StepText.Mark.open,
            let close = text.bytes[(begin + 1)..<end].firstIndex(of: StepText.Mark.close), close > begin + 1
        else { return false }
        var index = close + 1
        while index < end, text.bytes[index].isASCIIWhitespace { index += 1 }
        guard let length = arrow(at: index) ?? (index < end && text.bytes[index] == UInt8(ascii: "/") ? 1 : nil) else { return false }
        index += length
        while index < end, text.bytes[index].isASCIIWhitespace { index += 1 }
        return index < end && text.bytes[index] == StepText.Mark.open
    }

    private func arrow(at index: Int) -> Int? {
        guard index < end else { return nil }
        if text.bytes[index] == UInt8(ascii: ">") { return 1 }
        return text.hasPrefix("→", at: index) || text.hasPrefix("➜", at: index) || text.hasPrefix("›", at: index) ? 3 : nil
    }

    private func isPlainPath(from begin: Int, to sentence: Int) -> Bool {
        // Only a sign may follow the path.
        guard !text.bytes[sentence..<end].contains(where: { $0.isASCIIAlphanumeric || $0 >= 0x80 }) else { return false }
        let end = sentence
        var index = begin
        while index < end, text.bytes[index] <= StepText.Mark.close { index += 1 }
        guard text.wordCharacter(at: index) > 0 else { return false }
        var length = 0
        var arrows = 0
        while index < end {
            let byte = text.bytes[index]
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return false
            default: break
            }
            if byte.isASCIIWhitespace, let arrow = arrow(at: index + 1), index + 1 + arrow < end,
                text.bytes[index + 1 + arrow].isASCIIWhitespace
            {
                guard length > 0 else { return false }
                arrows += 1
                length = 0
                index += arrow + 2
                continue
            }
            if byte > StepText.Mark.hidden, byte & 0xC0 != 0x80 { length += 1 }
            if length > 41 { return false }
            index += 1
        }
        return arrows > 0 && length > 0
    }

    private var isResult: Bool {
        let first = text.firstWord(from: start)
        guard first < text.words.count, text.words[first].end <= end else { return false }
        return !phraseLengths(.result, at: first).isEmpty
    }

    private func phraseLengths(_ key: PhraseKey, at word: Int) -> [Int] {
        lexicon.phraseLengths(key, text, at: word, before: text.words.count)
    }
}

extension InstructionLexicon {
    /// Returns the lengths of the phrases that begin with a word of a text, longest first.
    func phraseLengths(_ key: PhraseKey, _ text: StepText, at word: Int, before end: Int) -> [Int] {
        let number = text.words[word].number
        guard number >= 0, table.entries[Int(number)].phrases & 1 << UInt32(key.rawValue) != 0 else { return [] }
        return phrases[key.rawValue].matches(text.words, at: word, before: end)
    }

    func flags(_ text: StepText, _ word: Int) -> WordFlags { flags(text.words[word]) }

    func flags(_ word: StepText.Word) -> WordFlags { word.number < 0 ? [] : table.entries[Int(word.number)].flags }

    /// Returns the form of a word of a text.
    func form(_ text: StepText, _ word: Int) -> VerbForm? {
        let place = text.words[word]
        let entry = place.number < 0 ? nil : table.entries[Int(place.number)]
        // Accents lengthen a word; without them it is as written.
        let isAsWritten = place.end - place.start == place.foldedCount
        if isAsWritten, let form = entry?.form { return form }
        let folded = text.folded(word)
        if isAsWritten { return form(folded: folded, written: folded, entry: entry) }
        let written = String(decoding: text.bytes[place.start..<place.end], as: UTF8.self).lowercased()
        return form(folded: folded, written: Array(written.utf8)[...], entry: entry)
    }
}
