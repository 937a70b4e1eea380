import RoteiroCore

/// Replaces emoji shortcodes such as `:tada:`. The names are GitHub's.
enum Emoji {
    /// Splits the text at its shortcodes and replaces each by its emoji, with the span of the shortcode. Unknown names stay text.
    static func replaceShortcodes(in text: Located<String>, _ sources: SourceTexts) -> [Inline] {
        let bytes = Array(text.value.utf8)
        let codes = shortcodes(in: bytes)
        if codes.isEmpty { return [.text(text)] }
        let parts = TextSourceMap(text, sources)
        var result: [Inline] = []
        var done = 0
        for (range, emoji) in codes {
            if done < range.lowerBound { result.append(.text(parts.part(done..<range.lowerBound))) }
            result.append(.text(Located(emoji, at: parts.span(range))))
            done = range.upperBound
        }
        if done < bytes.count { result.append(.text(parts.part(done..<bytes.count))) }
        return result
    }

    /// Returns the text from which VitePress derives a heading's slug: without shortcodes, but with literal emoji.
    static func withoutShortcodes(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
        var bytes = Array(text.utf8)
        for (range, _) in shortcodes(in: bytes).reversed() { bytes.removeSubrange(range) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func shortcodes(in bytes: [UInt8]) -> [(range: Range<Int>, emoji: String)] {
        let colon = UInt8(ascii: ":")
        var found: [(Range<Int>, String)] = []
        guard var start = bytes.firstIndex(of: colon) else { return found }
        while let end = bytes[(start + 1)...].firstIndex(of: colon) {
            // The longest name has 40 characters.
            if (1...40).contains(end - start - 1), let emoji = table[String(decoding: bytes[(start + 1)..<end], as: UTF8.self)] {
                found.append((start..<(end + 1), emoji))
                guard let next = bytes[(end + 1)...].firstIndex(of: colon) else { break }
                start = next
            } else {
                start = end
            }
        }
        return found
    }

    static func isName(_ name: String) -> Bool { table[name] != nil }

    /// Returns the name that a misspelled one most likely means: the only one at an edit distance of 1, or of 2 for long names.
    static func nearest(to name: String) -> String? {
        let limit = name.utf8.count > 7 ? 2 : 1
        guard name.utf8.count > 3 else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in table.keys where candidate.utf8.first == name.utf8.first {
            guard let distance = EditDistance.between(name, candidate, limit: limit) else { continue }
            // In alphabetical order, because a dictionary has none.
            if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true { best = (candidate, distance) }
        }
        return best?.name
    }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        table.reserveCapacity(2000)
        shortcodeTable.withUTF8Buffer { buffer in
            for entry in buffer.split(separator: UInt8(ascii: " ")) {
                let halves = entry.split(separator: UInt8(ascii: "="))
                guard halves.count == 2 else { continue }
                table[String(decoding: halves[0], as: UTF8.self)] = String(decoding: halves[1], as: UTF8.self)
            }
        }
        return table
    }()
}
