import RoteiroCore

extension Message {
    /// "Did you mean …?", or nil if there are no candidates.
    static func didYouMean(_ candidates: [String]) -> Message? {
        if candidates.isEmpty { return nil }
        let suggestion = Message.anyOf(candidates.map(\.quoted))
        return Message("Did you mean {suggestion}?", ["suggestion": suggestion])
    }
}

extension String {
    /// The text in backquotes, on one line, truncated to 100 Unicode scalars.
    var quoted: String {
        var text = ""
        for scalar in unicodeScalars.prefix(100) { text.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar) }
        return "`" + text + (unicodeScalars.count > 100 ? "…`" : "`")
    }

    /// Whether the text is empty or only whitespace.
    var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
