/// Normalizes texts for comparison.
enum ComparisonText {
    /// Collapses whitespace to single spaces, trims it, and replaces curly quotes by straight ones and `…` by three dots.
    static func text(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var hasSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                hasSpace = !result.isEmpty
                continue
            }
            if hasSpace { result.append(" ") }
            hasSpace = false
            switch scalar {
            case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": result.append("\"")
            case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}": result.append("'")
            case "\u{2026}": result.append(contentsOf: "...".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
