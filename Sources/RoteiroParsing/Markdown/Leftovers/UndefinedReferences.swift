import RoteiroCore

/// Finds references of links, images and footnotes that have no definition, so that readers see their brackets.
struct UndefinedReferences {
    struct Found {
        /// From the first bracket to the last.
        var whole: Range<Int>
        /// The label as written.
        var label: Range<Int>
    }

    private(set) var found: [Found] = []
    private let text: LiteralText
    private var bytes: [UInt8] { text.bytes }

    init(_ text: LiteralText) {
        self.text = text
        var open: [Int] = []
        var index = 0
        while index < bytes.count {
            if text.has("[", at: index) {
                if let end = footnote(at: index) {
                    index = end
                    continue
                }
                open.append(index)
            } else if text.has("]", at: index), let start = open.popLast(), let end = reference(from: start, to: index) {
                index = end
                continue
            }
            index += 1
        }
    }

    /// `[^nota]`, but not the `[^a-z]` of a pattern.
    private mutating func footnote(at start: Int) -> Int? {
        guard text.has("[^", at: start), let close = text.find("]", from: start + 2, limit: 60) else { return nil }
        let label = bytes[(start + 2)..<close]
        guard !label.isEmpty, label.allSatisfy({ $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) else { return nil }
        let isNumber = label.allSatisfy(\.isASCIIDigit)
        let next = close + 1 < bytes.count ? bytes[close + 1] : 0x20
        let previous = start > 0 ? bytes[start - 1] : 0x20
        guard isNumber || label.count > 3, !"+*?{:(".utf8.contains(next), !"[(^/\\".utf8.contains(previous) else { return nil }
        found.append(Found(whole: start..<(close + 1), label: (start + 1)..<close))
        return close + 1
    }

    /// `[a][b]` and `[a][]`, but not the `a[i][j]` of a program, `[1][2]` and `[ ][x]`.
    private mutating func reference(from start: Int, to end: Int) -> Int? {
        guard text.has("[", at: end + 1), let close = text.find("]", from: end + 2, limit: 120) else { return nil }
        let own = (start + 1)..<end
        let label = (end + 2)..<close
        let isImage = start > 0 && text.has("!", at: start - 1)
        if !isImage, text.before(start) == .word { return nil }
        if bytes[label].contains(UInt8(ascii: "[")) || bytes[label].first == UInt8(ascii: "^") { return nil }
        let words = bytes[own].filter { $0.isWordByte }
        guard words.count > 1, !words.allSatisfy(\.isASCIIDigit), !bytes[own].contains(where: "\"'$;=".utf8.contains),
            !bytes[label].contains(where: "\"'$;=,".utf8.contains)
        else { return nil }
        // A label of one letter is a key: `[Ctrl][C]`.
        if label.count == 1, !(bytes[label].first?.isASCIIDigit ?? false) { return nil }
        // `[Ctrl][Alt]` and `[--all][]` are no links: an empty label repeats the text, which then has to be a word.
        if label.isEmpty, !text.isLiteral(own) || bytes[own].first == UInt8(ascii: "-") { return nil }
        found.append(Found(whole: (isImage ? start - 1 : start)..<(close + 1), label: label.isEmpty ? own : label))
        return close + 1
    }
}
