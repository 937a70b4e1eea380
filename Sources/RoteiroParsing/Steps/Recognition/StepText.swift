import RoteiroCore

/// The text of a heading, a line or a list item, as the recogniser reads it: UTF-8 in which marked text (bold or a link) and code are
/// between mark bytes, with its words looked up in the lexicon once. A class, because readers pass it on often, and because most texts are
/// judged by their first word: the others are found when they are asked for.
final class StepText {
    /// Bytes that no text contains. Punctuation in code becomes `hidden`, so that it separates nothing.
    enum Mark {
        static let open: UInt8 = 1
        static let close: UInt8 = 2
        static let codeOpen: UInt8 = 3
        static let codeClose: UInt8 = 4
        static let hidden: UInt8 = 5
    }

    struct Word {
        /// In `bytes`.
        var start: Int
        var end: Int
        /// How many bytes the word has in lower case without accents.
        var foldedCount: Int
        /// The number in the lexicon's table; -1 for an unknown word.
        var number: Int32
        /// Whether it is a step word.
        var isStep: Bool
    }

    /// Where a piece of text comes from.
    struct Piece {
        /// The offset in `bytes`.
        var start: Int
        /// The offset in the plain text of the inlines.
        var plain: Int
        /// In plain text.
        var plainLength: Int
        var span: Span
        /// Whether each byte of the text is a byte of the source.
        var isExact: Bool
        /// Whether a blank stands for a picture.
        var isPicture = false
    }

    let bytes: [UInt8]
    private let lexicon: InstructionLexicon?
    /// A text stays on the thread of its page.
    @exclusivity(unchecked) private var foundWords: [Word]?
    /// The inlines that the text is of, or is a part of.
    private let content: [Inline]
    /// What to add to an offset in the text of `content` for an offset in `bytes`.
    private let shift: Int
    /// Whether the plain text of `content` is `bytes` without marks.
    private let isPlain: Bool

    /// Line breaks become line feeds.
    convenience init(_ inlines: [Inline], _ lexicon: InstructionLexicon?) {
        var builder = StepTextBuilder()
        builder.append(inlines)
        self.init(builder.bytes, of: inlines, shift: 0, isPlain: builder.isPlain, lexicon)
    }

    /// A part of another text. `opening` puts a mark before it.
    convenience init(_ text: StepText, _ range: Range<Int>, opening: Bool = false, _ lexicon: InstructionLexicon?) {
        let bytes = (opening ? [Mark.open] : []) + text.bytes[range]
        self.init(bytes, of: text.content, shift: text.shift + bytes.count - range.upperBound, isPlain: text.isPlain, lexicon)
    }

    private init(_ bytes: [UInt8], of content: [Inline], shift: Int, isPlain: Bool, _ lexicon: InstructionLexicon?) {
        self.bytes = bytes
        self.content = content
        self.shift = shift
        self.isPlain = isPlain
        self.lexicon = lexicon
    }

    var words: [Word] {
        if let foundWords { return foundWords }
        let words = StepWords.find(in: bytes, lexicon)
        foundWords = words
        return words
    }

    /// The word that the text begins with; nil if it begins with anything else than a letter.
    var startingWord: Word? { StepWords.first(in: bytes, lexicon) }

    var isEmpty: Bool { !bytes.contains { $0 > 0x20 } }

    /// A word in lower case without accents.
    func folded(_ index: Int) -> ArraySlice<UInt8> { WordFold.folded(bytes[words[index].start..<words[index].end])[...] }

    func withFolded<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let word = words[index]
        guard word.end - word.start == word.foldedCount else { return folded(index).withUnsafeBufferPointer(body) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.foldedCount) { folded in
            for offset in folded.indices { folded.initializeElement(at: offset, to: bytes[word.start + offset].lowercasedASCII) }
            return body(UnsafeBufferPointer(folded))
        }
    }

    /// Whether a word, in lower case without accents, ends with `ending`.
    func hasEnding(_ index: Int, _ ending: [UInt8]) -> Bool { ending.withUnsafeBufferPointer { hasEnding(index, $0) } }

    func hasEnding(_ index: Int, _ ending: StaticString) -> Bool { ending.withUTF8Buffer { hasEnding(index, $0) } }

    private func hasEnding(_ index: Int, _ ending: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = words[index]
        guard word.foldedCount >= ending.count else { return false }
        guard word.end - word.start == word.foldedCount else { return folded(index).suffix(ending.count).elementsEqual(ending) }
        for offset in ending.indices.reversed() where bytes[word.end - ending.count + offset].lowercasedASCII != ending[offset] {
            return false
        }
        return true
    }

    /// Whether a word, in lower case without accents, is `other`.
    func isWord(_ index: Int, _ other: StaticString) -> Bool {
        words[index].foldedCount == other.utf8CodeUnitCount && hasEnding(index, other)
    }

    /// Whether a word, in lower case without accents, is one of `others`.
    func isWord(_ index: Int, oneOf others: Set<String>) -> Bool {
        withFolded(index) { others.contains(String(decoding: $0, as: UTF8.self)) }
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].lazy.filter { $0 > Mark.hidden }.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }

    var plain: String { string(0..<bytes.count) }

    // MARK: Characters

    /// The length of the letter at `index`; 0 if there is none.
    func letter(at index: Int) -> Int { bytes.withUnsafeBufferPointer { StepWords.letter(in: $0, at: index) } }

    /// The length of the letter, digit or underscore at `index`, of any script; 0 for any other character and at the end.
    func wordCharacter(at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        let byte = bytes[index]
        if byte < 0x80 { return byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") ? 1 : 0 }
        let length = characterLength(at: index)
        guard byte >= 0xC2, index + length <= bytes.count else { return 0 }
        var value = UInt32(byte & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07))
        for next in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
        if value == 0xD7 || value == 0xF7 { return 0 }
        if value < 0x250, value >= 0xC0 { return length }
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? length : 0
    }

    /// The length of the character at `index`, by its first byte.
    func characterLength(at index: Int) -> Int {
        let byte = bytes[index]
        return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// The index of the first word that starts at `offset` or later.
    func firstWord(from offset: Int) -> Int {
        let words = words
        var lower = 0
        var upper = words.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if words[middle].start < offset { lower = middle + 1 } else { upper = middle }
        }
        return lower
    }

    func hasPrefix(_ prefix: StaticString, at index: Int) -> Bool {
        guard index + prefix.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<prefix.utf8CodeUnitCount where bytes[index + offset] != prefix.utf8Start[offset] { return false }
        return true
    }

    // MARK: Places

    /// The pieces of the text of `content`, before any shift.
    private var pieces: [Piece] {
        var builder = StepTextBuilder(withPieces: true)
        builder.append(content)
        return builder.pieces
    }

    /// The offset in the plain text of the inlines.
    func plainOffset(_ offset: Int) -> Int {
        if isPlain, shift == 0 {
            return bytes.withUnsafeBufferPointer { bytes in
                var length = 0
                for byte in bytes[..<min(offset, bytes.count)] where byte > Mark.codeClose { length += 1 }
                return length
            }
        }
        guard let piece = pieces.last(where: { $0.start + shift <= offset }) else { return 0 }
        var length = 0
        for byte in bytes[min(max(0, piece.start + shift), bytes.count)..<min(max(0, offset), bytes.count)] where byte > Mark.codeClose {
            length += 1
        }
        return piece.plain + min(length, piece.plainLength)
    }

    /// The bytes of a title in the plain text of the inlines. It begins at `title`, or at a picture after the number.
    func titleRange(from title: Int, after number: Int, of content: [Inline]) -> Range<Int> {
        let count = content.plainLength
        let between = (number - shift)..<(max(number, title) - shift)
        if !isPlain, let picture = pieces.first(where: { $0.isPicture && between.contains($0.start) }) { return picture.plain..<count }
        return min(plainOffset(title), count)..<count
    }

    /// A number, at its digits in the source.
    func located(_ number: Int, _ digits: Range<Int>) -> Located<Int>? {
        source(digits.lowerBound).map {
            Located(number, at: Span($0.file, Int($0.lower), min(Int($0.upper), Int($0.lower) + digits.count)))
        }
    }

    /// The lines, without their breaks.
    var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in bytes.indices.filter({ bytes[$0] == 0x0A }) + [bytes.count] {
            lines.append(start..<end)
            start = end + 1
        }
        return lines
    }

    /// The offset in the source, as near as the text tells.
    func source(_ offset: Int) -> Span? {
        let pieces = pieces
        guard let piece = pieces.last(where: { $0.start + shift <= offset }) ?? pieces.first else { return nil }
        guard piece.isExact else { return piece.span }
        let lower = min(Int(piece.span.lower) + max(0, offset - piece.start - shift), Int(piece.span.upper))
        return Span(piece.span.file, lower, Int(piece.span.upper))
    }
}
