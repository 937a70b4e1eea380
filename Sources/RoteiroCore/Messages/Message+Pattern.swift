extension Message {
    /// Wraps an English sentence of a library. `filled` reads the values of its placeholders.
    package init(pattern: StaticString) { self.init(String(describing: pattern), nil, [String: Argument]()) }

    /// Wraps a msgid that is declared elsewhere.
    package init(english text: String) { self.init(text, nil, [String: Argument]()) }

    /// Matches `sentence` against this pattern and fills the placeholders with the values found, after `transform`. Returns nil if
    /// it does not match.
    package func filled(from sentence: String, _ transform: (_ name: String, _ value: String) -> String = { $1 }) -> Message? {
        var values: [String: Argument] = [:]
        var (pattern, rest) = (text[...], sentence[...])
        while let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") {
            guard rest.hasPrefix(pattern[..<open]) else { return nil }
            rest = rest.dropFirst(pattern[..<open].count)
            let name = String(pattern[open..<close].dropFirst())
            pattern = pattern[close...].dropFirst()
            let next = pattern.prefix { $0 != "{" }
            let isLast = next.endIndex == pattern.endIndex
            let end = isLast ? (rest.hasSuffix(next) ? rest.dropLast(next.count).endIndex : nil) : rest.firstRange(of: next)?.lowerBound
            guard let end else { return nil }
            values[name] = .text(transform(name, String(rest[..<end])))
            rest = rest[end...]
        }
        return rest == pattern ? .init(text, nil, values) : nil
    }
}
