import RoteiroCore

/// Finds the words of a `StepText`: letters of Latin-1, with apostrophes and hyphens inside.
enum StepWords {
    /// The word at the beginning of `bytes`; nil if there is none.
    static func first(in bytes: [UInt8], _ lexicon: InstructionLexicon?) -> StepText.Word? {
        bytes.withUnsafeBufferPointer { bytes in
            guard letter(in: bytes, at: 0) > 0 else { return nil }
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { folded in
                var index = 0
                return word(in: bytes, at: &index, folded, lexicon)
            }
        }
    }

    static func find(in bytes: [UInt8], _ lexicon: InstructionLexicon?) -> [StepText.Word] {
        var words: [StepText.Word] = []
        words.reserveCapacity(bytes.count / 5)
        bytes.withUnsafeBufferPointer { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { folded in
                var index = 0
                while index < bytes.count {
                    if letter(in: bytes, at: index) > 0 {
                        words.append(word(in: bytes, at: &index, folded, lexicon))
                    } else {
                        index += 1
                    }
                }
            }
        }
        return words
    }

    /// `folded` is a place for the word in lower case without accents, which is never longer than the word.
    private static func word(
        in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int, _ folded: UnsafeMutableBufferPointer<UInt8>,
        _ lexicon: InstructionLexicon?
    ) -> StepText.Word {
        let start = index
        var end = index
        var count = 0
        var hash = WordTable.emptyHash
        while true {
            while end < bytes.count, bytes[end].isASCIILetter {
                let letter = bytes[end] | 0x20
                folded.initializeElement(at: count, to: letter)
                hash = WordTable.hash(hash, letter)
                count += 1
                end += 1
            }
            guard end < bytes.count, let other = other(in: bytes, at: end) else { break }
            if other.folded > 0 {
                folded.initializeElement(at: count, to: other.folded)
                hash = WordTable.hash(hash, other.folded)
                count += 1
            }
            end += other.length
        }
        index = end
        let word = UnsafeBufferPointer(rebasing: folded[..<count])
        return StepText.Word(
            start: start, end: end, foldedCount: count, number: Int32(lexicon?.table.number(of: word, hash) ?? -1),
            isStep: GuideWords.isStep(word))
    }

    /// A letter that is not of ASCII, or a hyphen or an apostrophe before a letter; nil for anything else. `folded` is 0 for a combining
    /// mark, which is dropped.
    private static func other(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, folded: UInt8)? {
        let byte = bytes[index]
        if case let length = letter(in: bytes, at: index), length > 0 {
            return (length, byte == 0xC3 ? WordFold.latin[Int(bytes[index + 1]) - 0x80] : 0)
        }
        let length: Int
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "'"): length = 1
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99: length = 3
        default: return nil
        }
        return letter(in: bytes, at: index + length) > 0 ? (length, length == 1 ? byte : UInt8(ascii: "'")) : nil
    }

    /// The length of the letter at `index`; 0 if there is none.
    static func letter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        let byte = bytes[index]
        if byte < 0x80 { return byte.isASCIILetter ? 1 : 0 }
        guard byte == 0xC3 || byte == 0xCC || byte == 0xCD, index + 1 < bytes.count else { return 0 }
        let next = bytes[index + 1]
        if byte == 0xC3 { return next == 0x97 || next == 0xB7 ? 0 : 2 }
        return byte == 0xCC || next < 0xB0 ? 2 : 0
    }
}
