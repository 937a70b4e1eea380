import RoteiroCore

/// The author's word before a list or a heading: `<!-- passos -->`, `<!-- steps: no -->`.
enum StepMark {
    /// Returns whether what follows is steps; nil for any other comment.
    static func read(_ html: RawHTML) -> Bool? {
        guard html.isComment else { return nil }
        let text = html.source.utf8.drop { $0.isASCIIWhitespace }
        guard text.starts(with: "<!--".utf8) else { return nil }
        var words = text.dropFirst(4)[...]
        while let last = words.last, last.isASCIIWhitespace { words.removeLast() }
        guard words.suffix(3).elementsEqual("-->".utf8) else { return nil }
        words.removeLast(3)
        let parts = WordFold.folded(words).split { $0.isASCIIWhitespace || $0 == UInt8(ascii: ":") }
        guard let first = parts.first, ["passos", "steps", "pasos"].contains(where: { first.elementsEqual($0.utf8) }) else { return nil }
        guard let second = parts.dropFirst().first else { return true }
        guard parts.count == 2, words.contains(UInt8(ascii: ":")) else { return nil }
        return !["nao", "no", "none", "nenhum", "ninguno"].contains { second.elementsEqual($0.utf8) }
    }
}
