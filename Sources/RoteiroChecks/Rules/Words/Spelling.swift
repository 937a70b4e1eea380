import RoteiroCore

/// The letter case and words of a spelling.
struct Spelling {
    let bytes: [UInt8]
    let words: [Range<Int>]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var scanner = WordScanner(bytes)
        var words: [Range<Int>] = []
        while let word = scanner.next() { words.append(word) }
        self.words = words
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var lowercased: String { text.lowercased() }
    var folded: [[UInt8]] { words.map { Folding.fold(bytes[$0]) } }

    /// Whether all letters are uppercase. Text in capitals says nothing about the case of a name.
    var isAllUppercase: Bool { text == text.uppercased() && text != text.lowercased() && text.unicodeScalars.count > 1 }

    var isLower: Bool { text == text.lowercased() }

    var isCapitalised: Bool { startsUpper && rest == rest.lowercased() }

    var startsUpper: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

    /// Whether it has uppercase letters after the first character but is not all uppercase, as only names do.
    var isMixed: Bool { rest != rest.lowercased() && !isAllUppercase }

    var capitalised: String {
        guard let first = text.unicodeScalars.first else { return "" }
        return first.properties.uppercaseMapping + rest
    }

    private var rest: String {
        var scalars = text.unicodeScalars
        if !scalars.isEmpty { scalars.removeFirst() }
        return String(scalars)
    }

    /// Whether `written` differs only in ordinary capitalization: a lowercase term capitalized in a title or at the start of a sentence, or
    /// a capitalized one-word name used as a common noun.
    func isOrdinary(_ written: Spelling) -> Bool {
        if words.count == 1, isCapitalised { return written.isLower }
        guard isLower else { return false }
        let heads = Set(words.map(\.lowerBound))
        let small = Array(written.lowercased.utf8)
        guard small.count == written.bytes.count else { return false }
        return written.bytes.indices.allSatisfy { written.bytes[$0] == small[$0] || heads.contains($0) || heads.contains($0 - 1) }
    }
}
