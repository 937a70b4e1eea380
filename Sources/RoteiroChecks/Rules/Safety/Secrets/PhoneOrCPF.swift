import RoteiroCore

/// Detects Brazilian mobile numbers and CPFs.
enum PhoneOrCPF {
    static func find(at index: Int, in bytes: [UInt8]) -> SecretSearch.Found? {
        if index > 0, "+(./-".utf8.contains(bytes[index - 1]), bytes[index].isASCIIDigit, !hasPhonePrefix(index, bytes) { return nil }
        let written = bytes[index...].prefix(24).prefix { $0.isASCIIDigit || " ().-+".utf8.contains($0) }
        guard let number = phone(written, at: index, in: bytes) ?? document(written) else { return nil }
        let next = number.endIndex < bytes.count ? bytes[number.endIndex] : 0x20
        guard !next.isWordByte || next >= 0x80 else { return nil }
        let kind: Secret.Kind = number.count == 14 && number[number.startIndex + 3] == UInt8(ascii: ".") ? .document : .phone
        return (Secret(kind: kind, text: String(decoding: number, as: UTF8.self)), index..<number.endIndex)
    }

    /// Whether a prefix such as `wa.me/55…`, `tel:55…` or `phone=55…` marks the digits as a phone number.
    private static func hasPhonePrefix(_ index: Int, _ bytes: [UInt8]) -> Bool {
        let before = bytes[max(0, index - 8)..<index]
        return ["wa.me/", "phone=", "tel:", "tel:+"].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    // MARK: - Phone numbers

    /// Matches an optional country code (55), area code, 9 and eight digits, in the usual groupings. Plain digits without any sign of a
    /// phone number do not match.
    private static func phone(_ written: ArraySlice<UInt8>, at index: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        var reader = Reader(written)
        let hasPlus = reader.take("+")
        let hasCountry = reader.take("55")
        if hasPlus && !hasCountry { return nil }
        if hasCountry { reader.separator() }
        let hasBrackets = reader.take("(")
        if hasBrackets { _ = reader.take("0") }
        guard let area = reader.digits(2), area.allSatisfy({ $0 != 0x30 }), hasBrackets == reader.take(")") else { return nil }
        reader.separator()
        guard reader.peek == UInt8(ascii: "9"), let nine = reader.digits(1) else { return nil }
        reader.separator()
        guard let first = reader.digits(4) else { return nil }
        let isGrouped = reader.separator()
        guard let second = reader.digits(4), !reader.isAtDigit else { return nil }
        guard hasPlus || hasBrackets || isGrouped || hasCountry && hasPhonePrefix(index, bytes) else { return nil }
        return isExample(Array(first + second), nine) ? nil : reader.taken
    }

    /// Matches `99999-9999`, `90000-0000` and `91234-1234`: each half repeats one digit, or both halves are equal.
    private static func isExample(_ digits: [UInt8], _ nine: ArraySlice<UInt8>) -> Bool {
        Set(digits[..<4]).count == 1 && Set(digits[4...]).count == 1 || digits[..<4] == digits[4...]
    }

    // MARK: - CPF

    /// Matches `123.456.789-09` with valid check digits. Numbers with invalid ones are treated as examples.
    private static func document(_ written: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let text = written.prefix(14)
        guard text.count == 14, written.count == 14 || !written[written.startIndex + 14].isASCIIDigit else { return nil }
        let shape = text.map { $0.isASCIIDigit ? UInt8(ascii: "0") : $0 }
        guard shape == Array("000.000.000-00".utf8) else { return nil }
        let digits = text.filter(\.isASCIIDigit).map { Int($0) - 0x30 }
        let isExample = Set(digits).count == 1 || examples.contains(digits)
        return !isExample && checkDigit(digits[..<9]) == digits[9] && checkDigit(digits[..<10]) == digits[10] ? text : nil
    }

    /// The two valid CPFs commonly used as examples.
    private static let examples = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 9], [1, 1, 1, 4, 4, 4, 7, 7, 7, 3, 5]]

    /// Modulo 11 with weights decreasing to 2, as defined by the Receita Federal.
    private static func checkDigit(_ digits: ArraySlice<Int>) -> Int {
        let sum = zip(digits, (2...(digits.count + 1)).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        return sum * 10 % 11 % 10
    }
}

/// Parses a phone number from left to right.
private struct Reader {
    private let text: ArraySlice<UInt8>
    private var index: Int

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        index = text.startIndex
    }

    var taken: ArraySlice<UInt8> { text[..<index] }
    var peek: UInt8? { index < text.endIndex ? text[index] : nil }
    var isAtDigit: Bool { peek.map { $0.isASCIIDigit } ?? false }

    mutating func take(_ expected: String) -> Bool {
        guard text[index...].starts(with: expected.utf8) else { return false }
        index += expected.utf8.count
        return true
    }

    mutating func digits(_ count: Int) -> ArraySlice<UInt8>? {
        let digits = text[index...].prefix(count)
        guard digits.count == count, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        index += count
        return digits
    }

    /// Consumes one space, hyphen or dot, if present.
    @discardableResult mutating func separator() -> Bool {
        guard let byte = peek, " -.".utf8.contains(byte) else { return false }
        index += 1
        return true
    }
}
