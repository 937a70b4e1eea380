import RoteiroCore

/// The bytes of a block that readers see as they are written: neither markup, nor code, nor HTML, nor escapes.
struct LiteralText {
    let bytes: [UInt8]
    /// Whether the byte at the same offset is literal.
    private let isLiteral: [Bool]

    init(_ bytes: [UInt8], runs: [Range<Int>]) {
        self.bytes = bytes
        var isLiteral = [Bool](repeating: false, count: bytes.count)
        for run in runs {
            var index = run.lowerBound
            while index < run.upperBound {
                if EscapeDecoder.standsForItself(bytes[index]) {
                    isLiteral[index] = true
                    index += 1
                } else {
                    let length = EscapeDecoder.decode(bytes, at: index, end: bytes.count).length
                    // A lone `&` or `\` stands for itself too.
                    if length == 1 { isLiteral[index] = true }
                    index += max(1, length)
                }
            }
        }
        self.isLiteral = isLiteral
    }

    func has(_ text: StaticString, at index: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index >= 0, index + count <= bytes.count else { return false }
        return text.withUTF8Buffer { wanted in
            for offset in 0..<count where !isLiteral[index + offset] || bytes[index + offset] != wanted[offset] { return false }
            return true
        }
    }

    func isLiteral(_ range: Range<Int>) -> Bool { range.allSatisfy { isLiteral[$0] } }

    /// The maximal runs of exactly `count` literal marks. Marks that cmark took for markup do not count as neighbours.
    func runs(of mark: UInt8, count: Int) -> [Int] {
        var starts: [Int] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == mark else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, bytes[end] == mark { end += 1 }
            if end - index == count, isLiteral(index..<end) { starts.append(index) }
            index = end
        }
        return starts
    }

    /// Returns the next literal occurrence of `text` from `start` on, at most `limit` bytes away and on the same line.
    func find(_ text: StaticString, from start: Int, limit: Int = 200) -> Int? {
        var index = start
        while index < min(bytes.count, start + limit), bytes[index] != 0x0A {
            if has(text, at: index) { return index }
            index += 1
        }
        return nil
    }

    // MARK: Neighbours

    enum Neighbour { case blank, word, mark }

    /// What stands before an offset. The start of the block counts as a blank.
    func before(_ index: Int) -> Neighbour {
        var start = index - 1
        while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start < 0 ? .blank : neighbour(start..<index)
    }

    /// What stands at an offset. The end of the block counts as a blank.
    func after(_ index: Int) -> Neighbour {
        guard index < bytes.count else { return .blank }
        var end = index + 1
        while end < bytes.count, end - index < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return neighbour(index..<end)
    }

    private func neighbour(_ range: Range<Int>) -> Neighbour {
        guard let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first else { return .blank }
        let properties = scalar.properties
        if properties.isWhitespace { return .blank }
        return properties.isAlphabetic || properties.numericType != nil ? .word : .mark
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
