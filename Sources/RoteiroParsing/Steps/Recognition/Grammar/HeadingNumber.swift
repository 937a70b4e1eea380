import RoteiroCore

/// The number at the beginning of a heading.
enum HeadingNumber {
    /// Returns the offset after decoration and a number: `3.1) `, `(2) `, `IV. `.
    static func end(in text: StepText) -> Int {
        var index = 0
        while index < text.bytes.count, text.wordCharacter(at: index) == 0 { index += text.characterLength(at: index) }
        let start = index
        if let end = afterDigits(text, index) ?? afterRoman(text, index) { index = end }
        return index == start ? start : min(index, text.bytes.count)
    }

    private static func afterDigits(_ text: StepText, _ start: Int) -> Int? {
        let bytes = text.bytes
        var index = start
        while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        guard index > start else { return nil }
        while index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), bytes[index + 1].isASCIIDigit {
            index += 1
            while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ")") { index += 1 }
        if index < bytes.count, [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":")].contains(bytes[index]) { index += 1 }
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        let dash =
            index < bytes.count && bytes[index] == UInt8(ascii: "-")
            ? 1
            : text.hasPrefix("–", at: index) || text.hasPrefix("—", at: index) ? 3 : 0
        let end = index + dash
        let isBlank =
            end > start && (end < bytes.count ? bytes[end] <= 0x20 : false) || dash == 0 && index > start && bytes[index - 1] <= 0x20
        guard isBlank else { return nil }
        var rest = end
        while rest < bytes.count, bytes[rest] <= 0x20 { rest += 1 }
        return rest
    }

    private static func afterRoman(_ text: StepText, _ start: Int) -> Int? {
        let bytes = text.bytes
        var index = start
        while index < bytes.count, [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains(bytes[index].lowercasedASCII) {
            index += 1
        }
        guard index > start, index + 1 < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"),
            bytes[index + 1] <= 0x20
        else { return nil }
        index += 1
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index
    }

    /// `v1.2`, `1.2.3`, `[1.0.0] – 2024-01-31`, `2024-01-31`, `31/01/2024`; not `1.2 Título`.
    static func isVersionOrDate(_ text: StepText) -> Bool {
        guard let first = text.bytes.first(where: { $0 > StepText.Mark.hidden }),
            first.isASCIIDigit || first == UInt8(ascii: "[") || first.lowercasedASCII == UInt8(ascii: "v")
        else { return false }
        let bytes = text.bytes.filter { $0 > StepText.Mark.hidden }
        var index = 0
        func digits(_ most: Int) -> Int {
            var count = 0
            while index < bytes.count, bytes[index].isASCIIDigit, count < most {
                index += 1
                count += 1
            }
            return count
        }
        func take(_ sign: Character) -> Bool {
            guard index < bytes.count, bytes[index] == sign.asciiValue else { return false }
            index += 1
            return true
        }
        _ = take("[")
        let hasV = take("v") || take("V")
        let start = index
        let count = digits(9)
        guard count > 0 else { return false }
        if take("."), digits(9) > 0 {
            if hasV || start > 0 { return true }
            let afterTwo = index
            if take("."), digits(9) > 0 { return true }
            index = afterTwo
            _ = take(".")
            while index < bytes.count, bytes[index].isASCIIWhitespace { index += 1 }
            return index == afterTwo || !bytes[index...].prefix(3).allSatisfy(\.isASCIILetter) || bytes.count - index < 3
        }
        index = start
        if count == 4, !hasV {
            _ = digits(4)
            return take("-") && digits(2) == 2
        }
        index = start
        return !hasV && count <= 2 && digits(2) > 0 && take("/") && digits(2) > 0 && take("/") && digits(4) >= 2
    }
}
