import RoteiroCore

/// Splits a sentence at commas outside brackets, colons, arrows, dashes and the end of bold text before `>`.
struct ClauseSplitter {
    struct Clause {
        var range: Range<Int>
        /// The first byte of what separates the clause from the next; nil for the last one.
        var separator: UInt8?
    }

    let text: StepText
    var index: Int
    let end: Int
    private var isDone = false

    init(text: StepText, index: Int, end: Int) {
        self.text = text
        self.index = index
        self.end = end
    }

    mutating func next() -> Clause? {
        if isDone { return nil }
        let start = index
        while index < end {
            if !Self.maySeparate(text.bytes[index]) {
                index += 1
                continue
            }
            let length = separatorLength(at: index)
            if length > 0 {
                let clause = Clause(range: start..<index, separator: text.bytes[index])
                index += length
                return clause
            }
            index += 1
        }
        isDone = true
        return Clause(range: start..<end, separator: nil)
    }

    private static func maySeparate(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "="), 0xE2, StepText.Mark.close, 0x20, 0x0A, 0x09: true
        default: false
        }
    }

    private func separatorLength(at index: Int) -> Int {
        switch text.bytes[index] {
        case UInt8(ascii: ","): return isInBrackets(index) ? 0 : 1
        case UInt8(ascii: ":"):
            return index + 1 == end || text.bytes[index + 1].isASCIIWhitespace || text.bytes[index + 1] == StepText.Mark.close ? 1 : 0
        case UInt8(ascii: "="): return index + 1 < end && text.bytes[index + 1] == UInt8(ascii: ">") ? 2 : 0
        case 0xE2: return text.hasPrefix("→", at: index) || text.hasPrefix("➜", at: index) ? 3 : 0
        case StepText.Mark.close:
            var next = index + 1
            while next < end, text.bytes[next].isASCIIWhitespace { next += 1 }
            return next < end && text.bytes[next] == UInt8(ascii: ">") ? next + 1 - index : 0
        case 0x20, 0x0A, 0x09:
            guard index + 1 < end else { return 0 }
            let dash: Int
            switch text.bytes[index + 1] {
            case UInt8(ascii: "-"): dash = 1
            case 0xE2: dash = text.hasPrefix("–", at: index + 1) || text.hasPrefix("—", at: index + 1) ? 3 : 0
            default: return 0
            }
            return dash > 0 && index + 1 + dash < end && text.bytes[index + 1 + dash].isASCIIWhitespace ? dash + 2 : 0
        default: return 0
        }
    }

    /// Whether the next bracket closes. Sentences are short, and brackets rare.
    private func isInBrackets(_ index: Int) -> Bool {
        for byte in text.bytes[index..<min(end, index + 400)] {
            if byte == UInt8(ascii: "(") { return false }
            if byte == UInt8(ascii: ")") { return true }
        }
        return false
    }
}
