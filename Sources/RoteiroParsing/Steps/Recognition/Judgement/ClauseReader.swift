import RoteiroCore

/// Judges one clause.
struct ClauseReader {
    enum Result {
        case answer(ItemAnswer)
        /// A place, a condition or the like: the instruction may follow.
        case opened
        /// A few words before a colon or a dash: the instruction may follow.
        case label
        case nothing
    }

    private enum Verb {
        case form(VerbForm.Mood)
        /// A form that is a noun too, before a word that does not tell.
        case either
        case noun
    }

    /// A label has few words.
    private static let labelWords = 4

    private let lexicon: InstructionLexicon
    private let text: StepText
    private let words: [StepText.Word]
    private let range: Range<Int>
    private let separator: UInt8?
    private let first: Int
    private let last: Int

    static func read(_ text: StepText, _ clause: ClauseSplitter.Clause, _ lexicon: InstructionLexicon) -> Result {
        ClauseReader(text, clause, lexicon).read()
    }

    private init(_ text: StepText, _ clause: ClauseSplitter.Clause, _ lexicon: InstructionLexicon) {
        self.lexicon = lexicon
        self.text = text
        words = text.words
        range = clause.range
        separator = clause.separator
        first = text.firstWord(from: range.lowerBound)
        var end = first
        while end < words.count, words[end].end <= range.upperBound { end += 1 }
        last = end
    }

    private func flags(_ word: Int) -> WordFlags { lexicon.flags(words[word]) }

    private func read() -> Result {
        guard first < last else { return text.bytes[range].contains { $0 > 0x20 } ? .nothing : .opened }
        if beginsWithSomethingElse { return .nothing }
        var word = first
        var hasModal = false
        let hasLead = skipLeads(&word, &hasModal)
        guard word < last else { return .opened }
        if let advice = advice(at: word, hasModal) { return advice }
        switch verb(at: word) {
        case .noun: return isLabel ? .label : .answer(ItemAnswer(kind: .noun))
        case .form(let mood) where !isInCode(word): return .answer(answer(mood, hasModal))
        case .either where !isInCode(word): return .answer(ItemAnswer(kind: .instruction, mayBeNoun: !hasModal))
        case .form, .either, .none: break
        }
        if flags(word).contains(.opener) || isGerund(word) {
            return findsControlVerb(after: word) ? .answer(ItemAnswer(kind: .instruction)) : .opened
        }
        if isLabel { return .label }
        return hasLead && word > first && separator == UInt8(ascii: ",") && last - word <= 3 ? .opened : .nothing
    }

    /// `Período de apuração: …`, `**Vendedor** – …`: words that say what nothing does.
    private var isLabel: Bool {
        guard separator == UInt8(ascii: ":") || separator == 0x20, last - first <= Self.labelWords, last < words.count,
            // `Option 1: …` numbers alternatives.
            !text.bytes[range].contains(where: \.isASCIIDigit)
        else { return false }
        return (first..<last).allSatisfy { word in
            if !flags(word).isDisjoint(with: [.alsoNoun, .nounOrVerb, .notVerb]) { return true }
            return lexicon.form(text, word).map { $0.mood == .infinitive } ?? true
        }
    }

    private func answer(_ mood: VerbForm.Mood, _ hasModal: Bool) -> ItemAnswer {
        switch mood {
        case .imperative: ItemAnswer(kind: .instruction)
        case .infinitive: ItemAnswer(kind: .instruction, mood: hasModal ? .imperative : .infinitive)
        case .weak: ItemAnswer(kind: .weak)
        case .inclusive: ItemAnswer(kind: .weak, mood: .inclusive)
        }
    }

    /// A digit, code or letters of another script stand before the first word.
    private var beginsWithSomethingElse: Bool {
        var index = range.lowerBound
        while index < words[first].start {
            if text.bytes[index] == StepText.Mark.codeOpen || text.wordCharacter(at: index) > 0 { return true }
            index += text.characterLength(at: index)
        }
        return false
    }

    // MARK: Before the instruction

    /// Skips words such as `então` and `você deve`. Returns whether there were words that are no modal.
    private func skipLeads(_ word: inout Int, _ hasModal: inout Bool) -> Bool {
        var hasLead = false
        while word < last {
            if let length = lexicon.phraseLengths(.leadIn, text, at: word, before: last).first {
                word += length
                hasLead = true
            } else if let length = modalLength(at: word) {
                word += length
                hasModal = true
            } else if flags(word).contains(.leadIn) || isAdverb(word), word + 1 < last || hasLead || separator != nil {
                word += 1
                hasLead = true
            } else {
                break
            }
        }
        return hasLead
    }

    /// `Cuidadosamente`, `carefully`
    private func isAdverb(_ word: Int) -> Bool {
        let length = words[word].foldedCount
        return lexicon.grammar.leadEndings.contains { length > $0.count + 2 && text.hasEnding(word, $0) }
            && lexicon.form(text, word) == nil
    }

    private func modalLength(at word: Int) -> Int? {
        lexicon.phraseLengths(.modal, text, at: word, before: last).first { length in
            guard word + length < last, let form = lexicon.form(text, word + length) else { return false }
            return form.mood == .infinitive || lexicon.grammar.usesBaseForm
        }
    }

    private func advice(at word: Int, _ hasModal: Bool) -> Result? {
        if hasModal {
            return lexicon.phraseLengths(.advice, text, at: word, before: last).isEmpty ? nil : .answer(ItemAnswer(kind: .advice))
        }
        let isAdvice =
            !flags(word).isDisjoint(with: [.adviceOpener, .advice]) || !lexicon.phraseLengths(.advice, text, at: word, before: last).isEmpty
        return isAdvice ? .answer(ItemAnswer(kind: .advice)) : nil
    }

    // MARK: The verb

    private func verb(at word: Int) -> Verb? {
        if isVersion(after: word) { return nil }
        if !lexicon.phraseLengths(.verb, text, at: word, before: last).isEmpty { return .form(.imperative) }
        guard let form = lexicon.form(text, word), !flags(word).contains(.state) else { return nil }
        let isLast = word + 1 == last
        let gap = text.bytes[words[word].end..<(isLast ? range.upperBound : words[word + 1].start)]
        let isAlsoNoun = flags(word).contains(.alsoNoun)
        if gap.contains(UInt8(ascii: "/")) || isAlsoNoun && lexicon.grammar.usesBaseForm && gap.contains(UInt8(ascii: "(")) { return nil }
        if lexicon.grammar.usesBaseForm {
            return isAlsoNoun ? baseForm(word, form, isLast, gap) : .form(form.mood)
        }
        guard isAlsoNoun || flags(word).contains(.nounOrVerb) else { return .form(form.mood) }
        if isMarked(gap) || gap.contains(UInt8(ascii: "*")) { return .form(form.mood) }
        if isLast { return form.mood == .imperative ? .noun : nil }
        if !flags(word + 1).contains(.afterNounForm) {
            let mayTake = form.mood == .imperative || !lexicon.grammar.isWeakThirdPerson
            return mayTake && takesObject(word, gap) ? .form(form.mood) : nil
        }
        return flags(word).contains(.prepositionForm) && flags(word + 1).contains(.afterPreposition) ? nil : .form(form.mood)
    }

    /// `Informe CPF`, `Use 2 ovos`, `Descarga e instala …`: what a noun does not stand before.
    private func takesObject(_ word: Int, _ gap: ArraySlice<UInt8>) -> Bool {
        if gap.contains(where: \.isASCIIDigit) { return true }
        let next = words[word + 1]
        if text.bytes[next.start].isASCIIUppercase, !flags(word + 1).contains(.beforeHead) { return true }
        guard flags(word + 1).contains(.link), word + 2 < last, let form = lexicon.form(text, word + 2) else { return false }
        return flags(word + 2).isDisjoint(with: [.alsoNoun, .nounOrVerb]) && (form.mood == .imperative || form.mood == .weak)
    }

    /// An English base form that is a noun too.
    private func baseForm(_ word: Int, _ form: VerbForm, _ isLast: Bool, _ gap: ArraySlice<UInt8>) -> Verb? {
        if isLast, separator == UInt8(ascii: ":"), last == words.count { return .form(form.mood) }
        if isLast { return isMarked(gap) || gap.contains(UInt8(ascii: "<")) || gap.contains(UInt8(ascii: "'")) ? .form(form.mood) : .noun }
        if flags(word + 1).contains(.nounBefore) { return nil }
        let count = last - word
        if count <= 3, flags(last - 1).contains(.headNoun), !((word + 1)..<last).contains(where: { flags($0).contains(.determiner) }) {
            return nil
        }
        let isFor = text.isWord(word + 1, "for")
        if isFor, isNumber(after: word + 1) { return .form(form.mood) }
        if count <= 4, isFor, !flags(word).contains(.takesFor) { return nil }
        let isVerb =
            flags(word + 1).contains(.afterNounForm) || isFor && flags(word).contains(.takesFor) || gap.contains(where: \.isASCIIDigit)
            || isMarked(gap) || isAdverb(word + 1)
        return isVerb ? .form(form.mood) : .either
    }

    /// `Rest for 10 minutes`, `Rest for ten minutes`
    private func isNumber(after word: Int) -> Bool {
        guard word + 1 < last else { return false }
        if text.bytes[words[word].end..<words[word + 1].start].contains(where: \.isASCIIDigit) { return true }
        let number = words[word + 1].number
        return number >= 0 && lexicon.table.entries[Int(number)].number > 0
    }

    /// `Go 1.21 or later`: the name of a program and its version.
    private func isVersion(after word: Int) -> Bool {
        let end = words[word].end
        guard end + 1 < range.upperBound, text.bytes[end] == 0x20, text.bytes[end + 1].isASCIIDigit, word + 1 < last else { return false }
        return !lexicon.phraseLengths(.versionEnd, text, at: word + 1, before: last).isEmpty
    }

    private func isMarked(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.contains { $0 == StepText.Mark.open || $0 == StepText.Mark.codeOpen || $0 == UInt8(ascii: "\"") }
            || gap.contains(0xE2) && (contains("“", gap) || contains("‘", gap))
    }

    private func contains(_ sign: StaticString, _ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { text.hasPrefix(sign, at: $0) }
    }

    private func isInCode(_ word: Int) -> Bool {
        var depth = 0
        for byte in text.bytes[range.lowerBound..<words[word].start] {
            if byte == StepText.Mark.codeOpen { depth += 1 } else if byte == StepText.Mark.codeClose { depth -= 1 }
        }
        return depth > 0
    }

    private func isGerund(_ word: Int) -> Bool {
        guard words[word].foldedCount > 5 else { return false }
        if lexicon.grammar.usesBaseForm { return text.hasEnding(word, "ing") }
        return text.hasEnding(word, "ando") || text.hasEnding(word, "endo") || text.hasEnding(word, "indo")
    }

    // MARK: Without a comma

    /// `No menu lateral clique em …`: a verb of a short list, outside labels and brackets.
    private func findsControlVerb(after opener: Int) -> Bool {
        var (marks, brackets, codes) = (0, 0, 0)
        var index = range.lowerBound
        for word in (opener + 1)..<max(opener + 1, min(last, opener + lexicon.grammar.leadWords)) {
            let start = words[word].start
            while index < start {
                switch text.bytes[index] {
                case StepText.Mark.open: marks += 1
                case StepText.Mark.close: marks -= 1
                case StepText.Mark.codeOpen: codes += 1
                case StepText.Mark.codeClose: codes -= 1
                case UInt8(ascii: "("): brackets += 1
                case UInt8(ascii: ")"): brackets -= 1
                default: break
                }
                index += 1
            }
            guard flags(word).contains(.control), marks <= 0, brackets <= 0, codes <= 0, !isQuoted(start) else { continue }
            if !flags(word - 1).contains(.noControlAfter) { return true }
        }
        return false
    }

    private func isQuoted(_ start: Int) -> Bool {
        var index = start
        while index > range.lowerBound, text.bytes[index - 1].isASCIIWhitespace { index -= 1 }
        guard index > range.lowerBound else { return false }
        return text.bytes[index - 1] == UInt8(ascii: "\"") || index >= 3 && text.hasPrefix("“", at: index - 3)
    }
}
