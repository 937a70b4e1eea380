import RoteiroCore

/// A text that looks like a step and is not read as one: `Passo II: Abra`, `O passo 2`, `Passso 2: Abra`, `Abra (passo 2)`, `Passo: Abra`.
struct MisspelledStep {
    /// Nil if the text does not tell it for certain: `Passos 2 e 3`, `Passo: Abra`.
    private(set) var number: Int?
    private(set) var title = ""

    private let characters: [Character]
    private var index = 0

    /// `usual` is the step word of the page, if it has one.
    init?(_ text: String, usual: String?, _ lexicon: InstructionLexicon?) {
        characters = Array(text)
        skipSigns()
        let start = index
        var word = letters()
        if GuideWords.article.contains(word.lowercased()), isBlank {
            skipSigns()
            word = letters()
        }
        let folded = Slug.id(word)
        let isPlural = folded.hasSuffix("s") && Self.isStepWord(folded.dropLast())
        if !isPlural, !Self.isStepWord(folded[...]) {
            index = start
            guard let usual, isNear(token(), usual) else {
                guard readEnd() else { return nil }
                return
            }
        }
        guard readNumber(lexicon) else { return nil }
        if isPlural { number = nil }
    }

    private static func isStepWord(_ word: Substring) -> Bool { GuideWords.isStep(Array(word.utf8)[...]) }

    private func isNear(_ word: String, _ usual: String) -> Bool {
        word.utf8.count >= 4 && EditDistance.between(word.lowercased(), usual.lowercased(), limit: 1) != nil
    }

    // MARK: The number

    /// The number after the word, and the title.
    private mutating func readNumber(_ lexicon: InstructionLexicon?) -> Bool {
        let after = index
        skipSigns()
        let hasColon = characters[after..<index].contains(":")
        let start = index
        if ["n", "no", "num", "numero", "número", "number"].contains(letters().lowercased()), !isAtEnd {
            skipSigns()
        } else {
            index = start
        }
        if let number = digits() ?? roman() ?? spelled(lexicon) {
            self.number = number
            readTitle()
            return true
        }
        index = start
        title = String(characters[start...])
        return hasColon && !title.isEmpty
    }

    private mutating func digits() -> Int? {
        let start = index
        var number = 0
        while !isAtEnd, let digit = Self.digit(characters[index]), number < 1000 {
            number = number * 10 + digit
            index += 1
        }
        return index > start && number < 1000 ? number : nil
    }

    /// Also `２`, `②` and `2️⃣`.
    static func digit(_ character: Character) -> Int? {
        if let number = character.wholeNumberValue { return 0...20 ~= number ? number : nil }
        guard let first = character.unicodeScalars.first, first.value < 0x80 else { return nil }
        return Character(first).wholeNumberValue
    }

    private mutating func roman() -> Int? {
        let start = index
        let word = letters().uppercased()
        let numbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
        if let number = numbers.firstIndex(of: word) { return number + 1 }
        index = start
        return nil
    }

    private mutating func spelled(_ lexicon: InstructionLexicon?) -> Int? {
        let start = index
        let word = Array(Slug.id(letters()).utf8)
        if let entry = lexicon?.table.entry(of: word[...]), isAtEnd || !isBlank || isTitle {
            if entry.number > 0 { return Int(entry.number) }
            if entry.ordinal > 0 { return Int(entry.ordinal) }
        }
        index = start
        return nil
    }

    /// Whether a sign or a capital letter follows the blank.
    private var isTitle: Bool {
        index + 1 < characters.count && (!characters[index + 1].isLetter || characters[index + 1].isUppercase)
    }

    private mutating func readTitle() {
        let end = index
        let isBlank = isBlank
        skipSigns()
        // `2 e 3`, `2-4`, `2.1` and `2ab` are no certain numbers.
        let start = index
        let isRange = GuideWords.range.contains(Slug.id(letters())) && isNextDigit
        index = start
        if isRange || isNextDigit && !isBlank { number = nil }
        if start == end, end < characters.count, characters[end].isLowercase { number = nil }
        title = String(characters[start...])
    }

    private var isNextDigit: Bool {
        var index = index
        while index < characters.count, characters[index].isWhitespace { index += 1 }
        return index < characters.count && Self.digit(characters[index]) != nil
    }

    /// `Abra (passo 2)`
    private mutating func readEnd() -> Bool {
        guard characters.last == ")", let open = characters.lastIndex(of: "(") else { return false }
        index = open + 1
        guard Self.isStepWord(letters().lowercased()[...]) else { return false }
        skipSigns()
        guard let number = digits(), index == characters.count - 1 else { return false }
        self.number = number
        title = String(characters[..<open]).trimmingSpaces
        return true
    }

    // MARK: Pieces

    private var isAtEnd: Bool { index >= characters.count }

    private var isBlank: Bool { !isAtEnd && characters[index].isWhitespace }

    /// Everything up to a letter or a digit.
    private mutating func skipSigns() {
        while !isAtEnd, !characters[index].isLetter, Self.digit(characters[index]) == nil { index += 1 }
    }

    private mutating func letters() -> String {
        let start = index
        while !isAtEnd, characters[index].isLetter { index += 1 }
        return String(characters[start..<index])
    }

    /// Everything up to a blank, without a colon at its end.
    private mutating func token() -> String {
        let start = index
        while !isAtEnd, !characters[index].isWhitespace { index += 1 }
        if index > start, characters[index - 1] == ":" { index -= 1 }
        return String(characters[start..<index])
    }
}
