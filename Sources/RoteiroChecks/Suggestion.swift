import RoteiroCore

extension Message {
    /// "Did you mean …?", with one candidate or a few; nil without any.
    static func didYouMean(_ candidates: [String]) -> Message? {
        if candidates.isEmpty { return nil }
        let suggestion = Message.anyOf(candidates.map(\.quoted))
        return Message("Did you mean {suggestion}?", ["suggestion": suggestion])
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
