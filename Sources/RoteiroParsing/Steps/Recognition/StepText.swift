import Algorithms
import RoteiroCore

/// The text of a heading, a line or a list item, as the recogniser reads it: UTF-8 in which marked text (bold or a link) and code are
/// between mark bytes, with its words looked up in the lexicon once.
struct StepText {
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
        /// In `folded`.
        var foldStart: Int
        var foldEnd: Int
        /// The number in the lexicon's table; -1 for an unknown word.
        var number: Int32
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

    private(set) var bytes: [UInt8] = []
    private(set) var words: [Word] = []
    private(set) var folded: [UInt8] = []
    private(set) var pieces: [Piece] = []

    /// Line breaks become line feeds.
    init(_ inlines: [Inline], _ lexicon: InstructionLexicon?) {
        bytes.reserveCapacity(128)
        var plain = 0
        append(inlines, &plain)
        findWords(lexicon)
    }

    /// A part of another text. `opening` puts a mark before it.
    init(_ text: StepText, _ range: Range<Int>, opening: Bool = false, _ lexicon: InstructionLexicon?) {
        if opening { bytes.append(Mark.open) }
        let shift = bytes.count - range.lowerBound
        bytes += text.bytes[range]
        for piece in text.pieces where piece.start < range.upperBound {
            var piece = piece
            piece.start += shift
            pieces.append(piece)
        }
        findWords(lexicon)
    }

    var isEmpty: Bool { !bytes.contains { $0 > 0x20 } }

    func folded(_ word: Word) -> ArraySlice<UInt8> { folded[word.foldStart..<word.foldEnd] }

    func folded(_ index: Int) -> ArraySlice<UInt8> { folded(words[index]) }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].lazy.filter { $0 > Mark.hidden }.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }

    var plain: String { string(0..<bytes.count) }

    // MARK: Building

    private mutating func append(_ inlines: [Inline], _ plain: inout Int) {
        for inline in inlines {
            switch inline {
            case .text(let text): append(text, &plain, isCode: false)
            case .code(let code):
                bytes.append(Mark.codeOpen)
                append(code, &plain, isCode: true)
                bytes.append(Mark.codeClose)
            case .softBreak(let span), .hardBreak(let span):
                pieces.append(Piece(start: bytes.count, plain: plain, plainLength: 1, span: span, isExact: false))
                bytes.append(0x0A)
                plain += 1
            case .emphasis(let group), .strikethrough(let group): append(group.content, &plain)
            case .strong(let group): append(group.content, &plain, inMarks: true)
            case .link(let link): append(link.content, &plain, inMarks: true)
            case .image(let image):
                pieces.append(
                    Piece(
                        start: bytes.count, plain: plain, plainLength: image.alt.value.utf8.count, span: image.span, isExact: false,
                        isPicture: true))
                bytes.append(0x20)
                plain += image.alt.value.utf8.count
            case .icon, .html, .footnoteReference: break
            case .uiLabel(let label):
                bytes.append(Mark.open)
                bytes.append(UInt8(ascii: "\""))
                pieces.append(Piece(start: bytes.count, plain: plain, plainLength: label.text.utf8.count, span: label.span, isExact: false))
                append(label.text.utf8, isCode: false)
                bytes.append(UInt8(ascii: "\""))
                bytes.append(Mark.close)
                plain += label.text.utf8.count
            }
        }
    }

    private mutating func append(_ inlines: [Inline], _ plain: inout Int, inMarks: Bool) {
        bytes.append(Mark.open)
        append(inlines, &plain)
        bytes.append(Mark.close)
    }

    private mutating func append(_ text: Located<String>, _ plain: inout Int, isCode: Bool) {
        let count = text.value.utf8.count
        pieces.append(
            Piece(start: bytes.count, plain: plain, plainLength: count, span: text.span, isExact: !isCode && text.span.count == count))
        append(text.value.utf8, isCode: isCode)
        plain += count
    }

    private mutating func append(_ text: String.UTF8View, isCode: Bool) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        for index in start..<bytes.count {
            let byte = bytes[index]
            if byte <= Mark.hidden {
                bytes[index] = 0x20
            } else if isCode, byte.isPunctuationOfSentences {
                bytes[index] = Mark.hidden
            }
        }
    }

    // MARK: Words

    /// Words are letters of Latin-1, with apostrophes and hyphens inside.
    private mutating func findWords(_ lexicon: InstructionLexicon?) {
        folded.reserveCapacity(bytes.count)
        words.reserveCapacity(bytes.count / 5)
        var index = 0
        while index < bytes.count {
            guard letter(at: index) > 0 else {
                index += 1
                continue
            }
            let start = index
            var end = index
            let foldStart = folded.count
            while end < bytes.count, bytes[end].isASCIILetter {
                folded.append(bytes[end] | 0x20)
                end += 1
            }
            if letter(at: end) > 0 || joint(at: end) > 0 {
                while true {
                    while case let length = letter(at: end), length > 0 { end += length }
                    guard case let joint = joint(at: end), joint > 0, letter(at: end + joint) > 0 else { break }
                    end += joint
                }
                folded.removeSubrange(foldStart...)
                WordFold.fold(bytes[start..<end], into: &folded)
            }
            let number = lexicon?.table.number(of: folded[foldStart...]) ?? -1
            words.append(Word(start: start, end: end, foldStart: foldStart, foldEnd: folded.count, number: Int32(number)))
            index = end
        }
    }

    /// The length of the letter at `index`; 0 if there is none.
    func letter(at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        let byte = bytes[index]
        if byte.isASCIILetter { return 1 }
        guard byte == 0xC3 || byte == 0xCC || byte == 0xCD, index + 1 < bytes.count else { return 0 }
        let next = bytes[index + 1]
        if byte == 0xC3 { return next == 0x97 || next == 0xB7 ? 0 : 2 }
        return byte == 0xCC || next < 0xB0 ? 2 : 0
    }

    private func joint(at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "'") { return 1 }
        return bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99 ? 3 : 0
    }

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
    func firstWord(from offset: Int) -> Int { words.partitioningIndex { $0.start >= offset } }

    func hasPrefix(_ prefix: StaticString, at index: Int) -> Bool {
        guard index + prefix.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<prefix.utf8CodeUnitCount where bytes[index + offset] != prefix.utf8Start[offset] { return false }
        return true
    }

    // MARK: Places

    /// The offset in the plain text of the inlines.
    func plainOffset(_ offset: Int) -> Int {
        guard let piece = pieces.last(where: { $0.start <= offset }) else { return 0 }
        var length = 0
        for byte in bytes[max(0, piece.start)..<min(offset, bytes.count)] where byte > Mark.codeClose { length += 1 }
        return piece.plain + min(length, piece.plainLength)
    }

    /// The bytes of a title in the plain text of the inlines. It begins at `title`, or at a picture after the number.
    func titleRange(from title: Int, after number: Int, of content: [Inline]) -> Range<Int> {
        let count = content.plainLength
        if let picture = pieces.first(where: { $0.isPicture && $0.start >= number && $0.start < title }) { return picture.plain..<count }
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
        guard let piece = pieces.last(where: { $0.start <= offset }) ?? pieces.first else { return nil }
        guard piece.isExact else { return piece.span }
        let lower = min(Int(piece.span.lower) + max(0, offset - piece.start), Int(piece.span.upper))
        return Span(piece.span.file, lower, Int(piece.span.upper))
    }
}

extension UInt8 {
    fileprivate var isPunctuationOfSentences: Bool {
        switch self {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        default: false
        }
    }
}
