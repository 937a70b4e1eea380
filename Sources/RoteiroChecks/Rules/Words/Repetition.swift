import RoteiroCore

/// Looks for words written twice in a row in one piece of text, and over the line break before it.
struct Repetition {
    struct Finding {
        let word: String
        /// The second of the two.
        let range: Range<Int>
        /// What to delete: the second word and the blank beside it.
        let removal: Range<Int>?
    }

    let run: TextRun
    var findings: [Finding] = []
    /// The last word of the text, if nothing but blanks follows it.
    private var tail: [UInt8]?
    private let bytes: [UInt8]

    init(_ run: TextRun, after before: Repetition?) {
        self.run = run
        bytes = Array(run.text.value.utf8)
        guard run.role != .label else { return }
        var scanner = WordScanner(bytes)
        var previous: Range<Int>?
        /// How many times the word before stands in a row: three are meant.
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
        guard !joins(word) else { return false }
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
        // At the head of a line the blank after it goes, elsewhere the one before; a word alone on its line would leave a blank line.
        let removal = previous.map { $0.upperBound..<word.upperBound } ?? (end > word.upperBound ? word.lowerBound..<end : nil)
        return Finding(word: String(decoding: bytes[word], as: UTF8.self), range: word, removal: removal)
    }

    /// Part of `pré-requisito`, `d'água`, `v1.2`: not the word alone.
    private func joins(_ word: Range<Int>) -> Bool {
        let before = word.lowerBound > 0 ? bytes[word.lowerBound - 1] : 0x20
        let next = word.upperBound < bytes.count ? bytes[word.upperBound] : 0x20
        if "-'@#/_$&=".utf8.contains(before) || "-'@/_=".utf8.contains(next) { return true }
        if bytes[word.upperBound...].starts(with: "’".utf8) { return true }
        return next == UInt8(ascii: ".") && word.upperBound + 1 < bytes.count && bytes[word.upperBound + 1].isWordByte
    }

    /// The same letters. Numbers may repeat, and so may names: both with a capital.
    private func isSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        if right.contains(where: \.isASCIIDigit) { return false }
        let (first, second) = (String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self))
        if second.unicodeScalars.first?.properties.isUppercase == true { return false }
        return first.lowercased() == second.lowercased()
    }
}
