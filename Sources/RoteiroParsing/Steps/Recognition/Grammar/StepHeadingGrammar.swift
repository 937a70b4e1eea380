import RoteiroCore

/// Reads headings and lines that say a step word and a number: `Passo 3: Título`, `📋 Etapa 4A`, `1º passo`, `Step 2 of 3 (optional) – Title`.
/// Neither the count nor the separators are in the title.
struct StepHeadingGrammar {
    struct Result: Hashable {
        var number: Int
        /// In lower case; empty for none.
        var letter = ""
        /// The numbers after a dot: `[1, 2]` for the rest of `3.1.2`.
        var decimals: [Int] = []
        /// The offsets of word, number and title in the text.
        var word: Range<Int>
        var digits: Range<Int>
        var title: Int
        /// The last of the numbers.
        var lastDigits: Range<Int>
        /// Whether the number is a word: `três`, `terceiro`.
        var isSpelled = false
        var isOrdinal = false
        /// Whether `(opcional)` stands after the number or at the end of the title.
        var isOptional = false
        /// Whether a separator or the end follows the number.
        var isSeparated: Bool

        /// The last of the numbers: 1 for `3.1`.
        var last: Int { decimals.last ?? number }

        /// `3`, `3.1`, `4A`
        var written: String { ([number] + decimals).map(String.init).joined(separator: ".") + letter.uppercased() }
    }

    private let text: StepText
    private let lexicon: InstructionLexicon?
    private let isWord: (StepText, Int) -> Bool
    private var index: Int

    static func read(_ text: StepText, from start: Int = 0, _ lexicon: InstructionLexicon?) -> Result? {
        var grammar = StepHeadingGrammar(text: text, lexicon: lexicon, isWord: { $0.words[$1].isStep }, index: start)
        grammar.skipDecoration()
        return grammar.wordFirst() ?? grammar.ordinalFirst() ?? grammar.spelledOrdinalFirst()
    }

    /// Reads `Parte 1 de 2: Título`.
    static func readPart(_ text: StepText) -> Result? {
        let isPartWord = { (text: StepText, word: Int) in text.isWord(word, oneOf: GuideWords.part) }
        var grammar = StepHeadingGrammar(text: text, lexicon: nil, isWord: isPartWord, index: 0)
        grammar.skipBlanks()
        return grammar.wordFirst()
    }

    private init(text: StepText, lexicon: InstructionLexicon?, isWord: @escaping (StepText, Int) -> Bool, index: Int) {
        self.text = text
        self.lexicon = lexicon
        self.isWord = isWord
        self.index = index
    }

    // MARK: Forms

    /// `Passo nº 3.1a de 5 (opcional): Título`
    private func wordFirst() -> Result? {
        var cursor = self
        guard let word = cursor.stepWord() else { return nil }
        if let spelled = cursor.spelledNumber(word) { return spelled }
        cursor.skipBlanks()
        cursor.skipNumberMark()
        guard let digits = cursor.digits(atMost: 3), let number = cursor.value(of: digits) else { return nil }
        var result = Result(number: number, word: word, digits: digits, title: 0, lastDigits: digits, isSeparated: false)
        while cursor.peek == UInt8(ascii: "."), let next = cursor.peekDigits(after: 1) {
            cursor.index = next.upperBound
            result.decimals.append(cursor.value(of: next) ?? 0)
            result.lastDigits = next
        }
        if !cursor.skipOrdinal(), let letter = cursor.letter() { result.letter = letter }
        if cursor.peek == UInt8(ascii: "."), cursor.peekDigits(after: 1) != nil { return nil }
        let isSeparated = cursor.skip(".") || cursor.skip(")")
        _ = isSeparated || cursor.skip("º") || cursor.skip("°")
        guard var finished = cursor.finished(&result, after: cursor.index) else { return nil }
        finished.isSeparated = finished.isSeparated || isSeparated
        return finished
    }

    /// `1º passo: Título`, `2nd step`
    private func ordinalFirst() -> Result? {
        var cursor = self
        guard let digits = cursor.digits(atMost: 2), let number = cursor.value(of: digits) else { return nil }
        cursor.skipBlanks()
        guard cursor.skip("º") || cursor.skip("ª") || cursor.skip("°") || cursor.skipOrdinalEnding() else { return nil }
        _ = cursor.skip(".")
        cursor.skipBlanks()
        guard let word = cursor.stepWord(), cursor.text.wordCharacter(at: cursor.index) == 0 else { return nil }
        var result = Result(number: number, word: word, digits: digits, title: 0, lastDigits: digits, isSeparated: false)
        cursor.skipCount(of: number)
        result.isOptional = cursor.skipOptional()
        cursor.finish(&result)
        return result
    }

    /// `Primeiro passo (opcional): Título`
    private func spelledOrdinalFirst() -> Result? {
        var cursor = self
        guard let lexicon, let ordinal = cursor.word(), let entry = lexicon.table.entry(of: cursor.text.folded(ordinal)), entry.ordinal > 0
        else { return nil }
        let start = cursor.text.words[ordinal].start
        cursor.skipBlanks()
        guard let word = cursor.stepWord() else { return nil }
        var result = Result(
            number: Int(entry.ordinal), word: word, digits: start..<cursor.text.words[ordinal].end, title: 0,
            lastDigits: start..<cursor.text.words[ordinal].end, isSpelled: true, isOrdinal: true, isSeparated: false)
        cursor.skipCount(of: result.number)
        result.isOptional = cursor.skipOptional()
        guard cursor.isAtSeparatorOrEnd else { return nil }
        cursor.finish(&result)
        return result
    }

    /// `Passo três: Título`
    private func spelledNumber(_ word: Range<Int>) -> Result? {
        var cursor = self
        guard cursor.skipBlanks() > 0, let lexicon, let number = cursor.word(),
            let entry = lexicon.table.entry(of: cursor.text.folded(number)), entry.number > 0
        else { return nil }
        cursor.skipCount(of: Int(entry.number))
        let isOptional = cursor.skipOptional()
        guard cursor.isAtSeparatorOrEnd else { return nil }
        let place = cursor.text.words[number]
        var result = Result(
            number: Int(entry.number), word: word, digits: place.start..<place.end, title: 0, lastDigits: place.start..<place.end,
            isSpelled: true, isOptional: isOptional, isSeparated: false)
        cursor.finish(&result)
        return result
    }

    // MARK: After the number

    private func finished(_ result: inout Result, after number: Int) -> Result? {
        var cursor = self
        let isKeycap = cursor.skipKeycap()
        cursor.skipCount(of: result.number)
        result.isOptional = cursor.skipOptional()
        cursor.skipCount(of: result.number)
        let end = cursor.index
        cursor.finish(&result)
        // `Passo 3a` is a letter, `Passo 3ab` and `Passo 3Título` are no numbers.
        if !result.isSeparated, !isKeycap, end == number, !cursor.isBlank(before: cursor.index, end), end < text.bytes.count,
            text.wordCharacter(at: end) > 0
        {
            return nil
        }
        if cursor.startsRange(at: end) { return nil }
        return result
    }

    /// `Passo 2 e 3`, `Passo 2, 3 e 4`, `Passo 1-2`: a range is no step.
    private func startsRange(at offset: Int) -> Bool {
        var cursor = self
        cursor.index = offset
        cursor.skipBlanks()
        if cursor.skipRangeSign() {
            let isTight = cursor.peek?.isASCIIDigit == true
            cursor.skipBlanks()
            // `Passo 2 – 3 formas de pagar` is a title.
            guard cursor.digits(atMost: 3) != nil else { return false }
            return isTight || cursor.isAtSeparatorOrEnd || cursor.startsRange(at: cursor.index)
        }
        guard let word = cursor.word(), text.isWord(word, oneOf: GuideWords.range) else { return false }
        cursor.skipBlanks()
        if cursor.stepWord() != nil { cursor.skipBlanks() }
        return cursor.peek?.isASCIIDigit == true
    }

    private mutating func skipRangeSign() -> Bool {
        if skip("...") || skip("..") || skip("->") { return true }
        return skip("-") || skip("–") || skip("—") || skip("‑") || skip("−") || skip("…") || skip(",") || skip("&") || skip("+")
            || skip("/") || skip("→")
    }

    private mutating func finish(_ result: inout Result) {
        skipBlanks()
        result.isSeparated = skipSeparators() || index == text.bytes.count
        skipBlanks()
        if !result.isOptional, skipOptional(inBrackets: true) {
            result.isOptional = true
            skipBlanks()
            _ = skipSeparators()
            skipBlanks()
        }
        result.isOptional = result.isOptional || titleSaysOptional
        result.title = index
    }

    /// Skips one separator, and the next ones if a blank or the end follows them: `.:`, `) -`. Returns whether the first is no sign of prose.
    private mutating func skipSeparators() -> Bool {
        let isSeparated = skipSeparator()
        if !isSeparated, !skipWeakSeparator() { return false }
        while true {
            let start = index
            skipBlanks()
            guard skipSeparator() || skipWeakSeparator(),
                index == text.bytes.count || text.bytes[index].isASCIIWhitespace || text.bytes[index] <= StepText.Mark.close
            else {
                index = start
                return isSeparated
            }
        }
    }

    /// `Passo 3: Título (opcional)`, `Passo 3: Opcional: título`
    private var titleSaysOptional: Bool {
        var cursor = self
        if let word = cursor.word(), Self.isOptional(text, word), cursor.skip(":") { return true }
        guard let word = text.words.last, word.start > index, Self.isOptional(text, text.words.count - 1) else { return false }
        return text.bytes[word.start - 1] == UInt8(ascii: "(")
    }

    private func isBlank(before end: Int, _ start: Int) -> Bool { start < end }

    private var isAtSeparatorOrEnd: Bool {
        var cursor = self
        cursor.skipBlanks()
        return cursor.index == text.bytes.count || cursor.skipSeparator()
    }

    // MARK: Pieces

    private var peek: UInt8? { index < text.bytes.count ? text.bytes[index] : nil }

    /// Emoji and other signs before the word.
    private mutating func skipDecoration() {
        while index < text.bytes.count, text.wordCharacter(at: index) == 0 {
            switch text.bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "["), StepText.Mark.codeOpen:
                return
            default: break
            }
            if text.hasPrefix("“", at: index) || text.hasPrefix("‘", at: index) || text.hasPrefix("¿", at: index)
                || text.hasPrefix("¡", at: index)
            {
                return
            }
            index += text.characterLength(at: index)
        }
    }

    /// Blanks and marks. Returns the number of blanks.
    @discardableResult
    private mutating func skipBlanks() -> Int {
        var count = 0
        while let byte = peek {
            if byte <= StepText.Mark.close {
                index += 1
            } else if byte == 0x20 || byte == 0x09 || byte == 0x0A {
                index += 1
                count += 1
            } else if text.hasPrefix("\u{A0}", at: index) {
                index += 2
                count += 1
            } else {
                break
            }
        }
        return count
    }

    private mutating func word() -> Int? {
        skipMarks()
        let word = text.firstWord(from: index)
        guard word < text.words.count, text.words[word].start == index else { return nil }
        index = text.words[word].end
        return word
    }

    /// A step word, which may touch its number with a hyphen (`Passo-1`).
    private mutating func stepWord() -> Range<Int>? {
        let start = index
        guard let word = word() else { return nil }
        let range = text.words[word].start..<text.words[word].end
        if isWord(text, word) { return range }
        index = start
        return nil
    }

    private mutating func skipMarks() {
        while let byte = peek, byte <= StepText.Mark.close { index += 1 }
    }

    private mutating func skip(_ prefix: StaticString) -> Bool {
        guard text.hasPrefix(prefix, at: index) else { return false }
        index += prefix.utf8CodeUnitCount
        return true
    }

    /// `nº`, `n°`, `no.`, `n.`, `num.`, `número`, `number`, `#`
    private mutating func skipNumberMark() {
        let start = index
        _ = skip("#")
        if let word = word() {
            if text.isWord(word, oneOf: GuideWords.number) {
                _ = skip("º") || skip("°")
                _ = skip(".")
                _ = skip("º")
            } else {
                index = start
            }
        }
        skipBlanks()
        _ = skip("-")
    }

    private mutating func digits(atMost count: Int) -> Range<Int>? {
        skipMarks()
        let end = index + text.bytes[index...].prefix { $0.isASCIIDigit }.count
        guard end > index, end - index <= count else { return nil }
        defer { index = end }
        return index..<end
    }

    private func peekDigits(after offset: Int) -> Range<Int>? {
        let start = index + offset
        guard start < text.bytes.count else { return nil }
        let end = start + text.bytes[start...].prefix { $0.isASCIIDigit }.count
        return end > start && end - start <= 4 ? start..<end : nil
    }

    private func value(of digits: Range<Int>) -> Int? { Int(String(decoding: text.bytes[digits], as: UTF8.self)) }

    /// A letter that touches the number, or that stands before a separator: `4A`, `Etapa 4 B:`, `4-B:`, `4 (B):`.
    private mutating func letter() -> String? {
        var cursor = self
        var isApart = cursor.skipBlanks() > 0
        let isInBrackets = cursor.skip("(")
        if !isApart, !isInBrackets { isApart = cursor.skip("-") || cursor.skip(".") }
        guard let byte = cursor.peek, byte.isASCIILetter, text.letter(at: cursor.index + 1) == 0 else { return nil }
        cursor.index += 1
        if isInBrackets {
            guard byte.isASCIIUppercase, cursor.skip(")") else { return nil }
        } else if isApart, !cursor.isAtSeparatorOrEnd || !byte.isASCIIUppercase {
            return nil
        }
        index = cursor.index
        return String(UnicodeScalar(byte.lowercasedASCII))
    }

    /// `Passo 1o: …`, as keyboards without `º` write it.
    private mutating func skipOrdinal() -> Bool {
        guard peek == UInt8(ascii: "o"), text.letter(at: index + 1) == 0 else { return false }
        index += 1
        return true
    }

    private mutating func skipOrdinalEnding() -> Bool {
        guard let word = word() else { return false }
        return text.isWord(word, oneOf: GuideWords.ordinalEndings)
    }

    /// `/3`, `de 3`, `of 3`, `(de 3)`: how many steps there are, if that is no less than the number.
    private mutating func skipCount(of number: Int) {
        var cursor = self
        cursor.skipBlanks()
        let isInBrackets = cursor.skip("(") || cursor.skip("[")
        if isInBrackets {
            cursor.skipBlanks()
            // `Passo (2/3)` repeats the number.
            if let digits = cursor.digits(atMost: 3), cursor.value(of: digits) != number { return }
            cursor.skipBlanks()
        }
        if !cursor.skip("/") {
            guard let word = cursor.word(), text.isWord(word, "de") || text.isWord(word, "of") else { return }
        }
        cursor.skipBlanks()
        guard let count = cursor.digits(atMost: 3).flatMap(cursor.value) ?? cursor.spelledValue(), count >= number,
            text.letter(at: cursor.index) == 0
        else { return }
        if isInBrackets {
            cursor.skipBlanks()
            guard cursor.skip(")") || cursor.skip("]") else { return }
        }
        index = cursor.index
    }

    private mutating func spelledValue() -> Int? {
        guard let lexicon, let word = word(), let entry = lexicon.table.entry(of: text.folded(word)), entry.number > 0 else { return nil }
        return Int(entry.number)
    }

    static func isOptional(_ text: StepText, _ word: Int) -> Bool {
        mayBeOptional(text.bytes[text.words[word].start]) && text.isWord(word, oneOf: GuideWords.optional)
    }

    /// Whether a letter is the first of a word that says "optional": a quick test.
    static func mayBeOptional(_ letter: UInt8) -> Bool { letter | 0x20 == UInt8(ascii: "o") || letter | 0x20 == UInt8(ascii: "f") }

    /// `(opcional)`, `[optional]`, `(passo opcional)`, and before a separator `opcional` or `– opcional`.
    private mutating func skipOptional(inBrackets needsBrackets: Bool = false) -> Bool {
        var cursor = self
        cursor.skipBlanks()
        let isInBrackets = cursor.skip("(") || cursor.skip("[")
        if !isInBrackets {
            if needsBrackets { return false }
            _ = cursor.skip("-") || cursor.skip("–") || cursor.skip("—") || cursor.skip(",")
            cursor.skipBlanks()
        } else if cursor.stepWord() != nil {
            cursor.skipBlanks()
        }
        guard let word = cursor.word(), Self.isOptional(text, word) else { return false }
        if isInBrackets {
            guard cursor.skip(")") || cursor.skip("]") else { return false }
        } else if !cursor.isAtSeparatorOrEnd {
            return false
        }
        index = cursor.index
        return true
    }

    private mutating func skipKeycap() -> Bool {
        _ = skip("\u{FE0F}")
        return skip("\u{20E3}")
    }

    private mutating func skipSeparator() -> Bool {
        if skip("->") || skip("=>") || skip(">>") { return true }
        return skip(":") || skip(".") || skip("-") || skip("–") || skip("—") || skip(")") || skip("→") || skip("|") || skip(">")
            || skip("：")
            || skip("»") || skip("⇒") || skip("‑") || skip("−")
    }

    /// Signs that separate a number from a title, but occur in prose or as decoration too.
    private mutating func skipWeakSeparator() -> Bool {
        skip(",") || skip(";") || skip("•") || skip("·") || skip("›") || skip("➜") || skip("➡\u{FE0F}") || skip("➡") || skip("▶")
            || skip("/")
    }
}
