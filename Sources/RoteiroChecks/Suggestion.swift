import RoteiroCore

extension Words {
    /// "Did you mean …?", with one candidate or a few; nil without any.
    static func didYouMean(_ candidates: [String]) -> Words? {
        if candidates.isEmpty { return nil }
        let quoted = candidates.map(\.quoted)
        return Words(
            pt: "Você quis dizer \(quoted.joined(lastBy: "ou"))?",
            en: "Did you mean \(quoted.joined(lastBy: "or"))?",
            es: "¿Quiso decir \(quoted.joined(lastBy: "o"))?")
    }
}

extension [String] {
    /// `a`, `a or b`, `a, b or c`.
    func joined(lastBy conjunction: String) -> String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}

extension String {
    /// Between backquotes, on one line and not longer than a message bears.
    var quoted: String {
        var text = ""
        for scalar in unicodeScalars.prefix(100) { text.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar) }
        return "`" + text + (unicodeScalars.count > 100 ? "…`" : "`")
    }

    /// No letter, digit or sign in it.
    var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
