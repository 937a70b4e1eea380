import RoteiroCore

/// Reads headings and lines that begin with a number: `1. Título`, `2) …`, `3 - …`, `4️⃣ …`, `1.2 …`, `(5) …`, `6º …`.
struct NumberGrammar {
    struct Result {
        /// `[1, 2]` for `1.2`.
        var numbers: [Int]
        /// The offset of the number.
        var digits: Range<Int>
        /// The last of the numbers.
        var lastDigits: Range<Int>
        /// The offset of the title in the text.
        var title: Int
        /// Whether the title is inside the bold text that the number is in.
        var isInMarks: Bool

        var last: Int { numbers[numbers.count - 1] }

        /// Notes what a heading says.
        func describe(_ entry: inout StepOutline.Entry, _ heading: Heading, _ text: StepText) {
            entry.number = numbers.map(String.init).joined(separator: ".")
            entry.describe(heading, text, last, lastDigits, title: title)
        }
    }

    /// Returns nil for a text that does not begin with a number of one or two digits and a sign after it, or that has no title.
    static func read(_ text: StepText, from start: Int = 0, to end: Int? = nil) -> Result? {
        let end = end ?? text.bytes.count
        var index = start
        var isInMarks = false
        while index < end {
            let byte = text.bytes[index]
            if byte == StepText.Mark.open {
                isInMarks = true
            } else if byte.isASCIIDigit || byte == UInt8(ascii: "(") || byte == StepText.Mark.codeOpen || text.wordCharacter(at: index) > 0
            {
                break
            }
            index += text.characterLength(at: index)
        }
        if index < end, text.bytes[index] == UInt8(ascii: "(") { index += 1 }
        guard let first = digits(text, index, end) else { return nil }
        var numbers = [value(text, first)]
        var last = first
        var next = first.upperBound
        while next < end, text.bytes[next] == UInt8(ascii: "."), let decimal = digits(text, next + 1, end) {
            numbers.append(value(text, decimal))
            last = decimal
            next = decimal.upperBound
        }
        guard var title = afterSign(text, next, end) ?? (numbers.count > 1 ? afterBlank(text, next, end) : nil) else { return nil }
        while title < end, isBlank(text, title) { title += 1 }
        if title < end, text.bytes[title] == StepText.Mark.close {
            isInMarks = false
            title += 1
            while title < end, isBlank(text, title) { title += 1 }
        }
        guard text.bytes[title..<end].contains(where: { $0 > 0x20 }) else { return nil }
        return Result(numbers: numbers, digits: first.lowerBound..<next, lastDigits: last, title: title, isInMarks: isInMarks)
    }

    private static func digits(_ text: StepText, _ start: Int, _ end: Int) -> Range<Int>? {
        var index = start
        while index < end, text.bytes[index].isASCIIDigit { index += 1 }
        return index > start && index - start <= 2 ? start..<index : nil
    }

    private static func value(_ text: StepText, _ digits: Range<Int>) -> Int {
        text.bytes[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func isBlank(_ text: StepText, _ index: Int) -> Bool { text.bytes[index].isASCIIWhitespace }

    /// Skips the sign after the number; nil if there is none.
    private static func afterSign(_ text: StepText, _ start: Int, _ end: Int) -> Int? {
        var index = start
        if text.hasPrefix("\u{FE0F}", at: index) { index += 3 }
        if text.hasPrefix("\u{20E3}", at: index) { return afterKeycap(text, index + 3, end) }
        index = start
        if index < end, text.bytes[index] == UInt8(ascii: ".") { index += 1 }
        for sign in ["º", "°", "ª"] as [StaticString] where text.hasPrefix(sign, at: index) {
            var next = index + sign.utf8CodeUnitCount
            if next < end, [UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(text.bytes[next]) {
                next += 1
            }
            if next < end, isBlank(text, next) || text.bytes[next] == StepText.Mark.close { return next }
        }
        index = start
        while index < end, isBlank(text, index) { index += 1 }
        guard index < end else { return nil }
        switch text.bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"):
            var next = index + 1
            // `1.- Abra`
            if next < end, text.bytes[next] == UInt8(ascii: "-") { next += 1 } else if text.hasPrefix("–", at: next) { next += 3 }
            guard next < end else { return nil }
            return isBlank(text, next) || text.bytes[next] == StepText.Mark.close || isUppercase(text, next) ? next : nil
        case UInt8(ascii: "-"): return isBlankAfter(text, index + 1, end)
        default: return text.hasPrefix("–", at: index) || text.hasPrefix("—", at: index) ? isBlankAfter(text, index + 3, end) : nil
        }
    }

    private static func afterKeycap(_ text: StepText, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, isBlank(text, index) { index += 1 }
        guard index < end else { return index }
        switch text.bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "-"): return index + 1
        default: return text.hasPrefix("–", at: index) || text.hasPrefix("—", at: index) ? index + 3 : index
        }
    }

    private static func isBlankAfter(_ text: StepText, _ index: Int, _ end: Int) -> Int? {
        index < end && isBlank(text, index) ? index : nil
    }

    /// `1.2 Título` needs no sign after the number.
    private static func afterBlank(_ text: StepText, _ start: Int, _ end: Int) -> Int? {
        let index = start < end && text.bytes[start] == StepText.Mark.close ? start + 1 : start
        return index < end && isBlank(text, index) ? start : nil
    }

    private static func isUppercase(_ text: StepText, _ index: Int) -> Bool {
        text.bytes[index].isASCIIUppercase
            || text.bytes[index] == 0xC3 && index + 1 < text.bytes.count && (0x80...0x9E).contains(text.bytes[index + 1])
    }
}
