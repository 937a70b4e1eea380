import RoteiroCore

/// How a word, or a few, are capitalised and accented.
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

    /// Letters, and all of them capitals: a title in capitals says nothing about how a name is spelled.
    var isShouted: Bool { text == text.uppercased() && text != text.lowercased() && text.unicodeScalars.count > 1 }

    /// No capital at all.
    var isLower: Bool { text == text.lowercased() }

    /// A capital first and none after it.
    var isCapitalised: Bool { startsUpper && rest == rest.lowercased() }

    /// A capital first.
    var startsUpper: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

    /// A capital after the first letter, and small letters too: nobody writes so but in a name.
    var isMixed: Bool { rest != rest.lowercased() && !isShouted }

    /// The same with a capital first.
    var capitalised: String {
        guard let first = text.unicodeScalars.first else { return "" }
        return first.properties.uppercaseMapping + rest
    }

    /// What follows the first character.
    private var rest: String {
        var scalars = text.unicodeScalars
        if !scalars.isEmpty { scalars.removeFirst() }
        return String(scalars)
    }

    /// Whether `written` differs only as every word may: a name without capitals of its own at the head of a sentence or in a
    /// title, or a word that is a common noun as well.
    func isOrdinary(_ written: Spelling) -> Bool {
        if words.count == 1, isCapitalised { return written.isLower }
        guard isLower else { return false }
        let heads = Set(words.map(\.lowerBound))
        let small = Array(written.lowercased.utf8)
        guard small.count == written.bytes.count else { return false }
        return written.bytes.indices.allSatisfy { written.bytes[$0] == small[$0] || heads.contains($0) || heads.contains($0 - 1) }
    }
}
