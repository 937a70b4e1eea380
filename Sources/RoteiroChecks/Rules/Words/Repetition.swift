import RoteiroCore

/// Finds words written twice in a row within a text run, or across the line break before it.
struct Repetition {
    struct Finding {
        let word: String
        /// The range of the second word.
        let range: Range<Int>
        /// The range to delete: the second word and an adjacent space.
        let removal: Range<Int>?
    }

    let run: TextRun
    var findings: [Finding] = []
    /// The last word of the run, if only whitespace follows it.
    private var tail: [UInt8]?
    private let bytes: [UInt8]

    init(_ run: TextRun, after before: Repetition?) {
        self.run = run
        bytes = Array(run.text.value.utf8)
        guard run.role != .label else { return }
        var scanner = WordScanner(bytes)
        var previous: Range<Int>?
        /// The number of consecutive repetitions. Three or more are intentional.
        var count = 1
        var pending: Finding?
        while let word = scanner.next() {
            if repeats(word, previous, before) {
                count += 1
                pending = count == 2 ? finding(word, after: previous) : nil
            } else {
                if let pending { findings.append(pending) }
                (pending, count) = (nil, 1)
            }
            previous = word
        }
        if let pending { findings.append(pending) }
        if let previous, !joins(previous), bytes[previous.upperBound...].allSatisfy(\.isSpaceOrTab) { tail = Array(bytes[previous]) }
    }

    private func repeats(_ word: Range<Int>, _ previous: Range<Int>?, _ before: Repetition?) -> Bool {
        guard !joins(word), !isNumeralOfSign(word) else { return false }
        if let previous {
            let gap = bytes[previous.upperBound..<word.lowerBound]
            guard gap.count > 0, gap.allSatisfy(\.isSpaceOrTab), previous.count == word.count, !joins(previous) else { return false }
            return isSame(bytes[previous], bytes[word])
        }
        guard let tail = before?.tail, bytes[..<word.lowerBound].allSatisfy(\.isSpaceOrTab), tail.count == word.count else { return false }
        return isSame(tail[...], bytes[word])
    }

    private func finding(_ word: Range<Int>, after previous: Range<Int>?) -> Finding {
        let end = word.upperBound < bytes.count && bytes[word.upperBound].isSpaceOrTab ? word.upperBound + 1 : word.upperBound
        // Deletes the space before the word or, at the start of a line, the one after it. A word alone on its line has no fix, because
        // deleting it would leave a blank line.
        let removal = previous.map { $0.upperBound..<word.upperBound } ?? (end > word.upperBound ? word.lowerBound..<end : nil)
        return Finding(word: String(decoding: bytes[word], as: UTF8.self), range: word, removal: removal)
    }

    /// Whether the word is part of a compound such as `pré-requisito`, `d'água` or `v1.2`.
    private func joins(_ word: Range<Int>) -> Bool {
        let before = word.lowerBound > 0 ? bytes[word.lowerBound - 1] : 0x20
        let next = word.upperBound < bytes.count ? bytes[word.upperBound] : 0x20
        if "-'@#/_$&=".utf8.contains(before) || "-'@/_=".utf8.contains(next) { return true }
        if bytes[word.upperBound...].starts(with: "’".utf8) { return true }
        return next == UInt8(ascii: ".") && word.upperBound + 1 < bytes.count && bytes[word.upperBound + 1].isWordByte
    }

    /// Whether the word and the next one are the name of a sign: the second `dois` of `dois dois pontos` belongs to the sign `:`.
    private func isNumeralOfSign(_ word: Range<Int>) -> Bool {
        guard let signs = Self.signs[Folding.fold(String(decoding: bytes[word], as: UTF8.self))] else { return false }
        let next = bytes[word.upperBound...].drop(while: \.isSpaceOrTab).prefix(while: \.isWordByte)
        return signs.contains(Folding.fold(String(decoding: next, as: UTF8.self)))
    }

    /// Folded numerals that begin the names of signs in Portuguese and Spanish, with the words that follow: `:` and `…`.
    private static let signs: [String: Set<String>] = [
        "dois": ["pontos", "pontinhos"], "dos": ["puntos", "puntitos"], "tres": ["pontos", "pontinhos", "puntos", "puntitos"],
    ]

    /// Compares case-insensitively. Repeated numbers, capitalized words, which may be names, and single letters in two cases, as in `de A a
    /// Z`, do not match.
    private func isSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        if right.contains(where: \.isASCIIDigit) { return false }
        let (first, second) = (String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self))
        if second.unicodeScalars.first?.properties.isUppercase == true { return false }
        if second.unicodeScalars.count == 1, first != second { return false }
        return first.lowercased() == second.lowercased()
    }
}
