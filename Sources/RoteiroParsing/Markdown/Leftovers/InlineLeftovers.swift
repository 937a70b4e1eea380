import Algorithms
import RoteiroCore

/// Finds marks that stay in the text of one block: emphasis without a partner, syntax of other generators, attributes and emoji names.
struct InlineLeftovers {
    struct Found {
        var kind: Leftover.Kind
        var range: Range<Int>
        var repair: String?
    }

    /// Whether the byte can be part of a left-over mark.
    static func isMark(_ byte: UInt8) -> Bool { marks[Int(byte)] }
    private static let marks: [Bool] = (0...255).map { "*={[]$:#!?.()\'\"".utf8.contains(UInt8($0)) }

    private(set) var found: [Found] = []
    private let text: LiteralText
    private var bytes: [UInt8] { text.bytes }

    init(_ text: LiteralText) {
        self.text = text
        if bytes.contains(UInt8(ascii: "*")) { findEmphasis() }
        if bytes.contains(UInt8(ascii: "=")) { findMarks() }
        if bytes.contains(UInt8(ascii: "{")) { findBraces() }
        if bytes.contains(UInt8(ascii: "[")) { findWikiLinks() }
        if bytes.contains(UInt8(ascii: "$")) { findFormulas() }
        if bytes.contains(UInt8(ascii: ":")) { findEmoji() }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func add(_ kind: Leftover.Kind, _ range: Range<Int>, _ repair: String? = nil) {
        found.append(Found(kind: kind, range: range, repair: repair))
    }

    // MARK: **x **

    /// The greatest distance of two marks that may be partners.
    private static let longestEmphasis = 400

    private mutating func findEmphasis() {
        let marks = text.runs(of: UInt8(ascii: "*"), count: 2)
        var index = 0
        while index < marks.count {
            let start = marks[index]
            let next = index + 1 < marks.count ? marks[index + 1] : nil
            if let next, next - start <= Self.longestEmphasis, let repair = pair(start, next) {
                add(.emphasis, start..<(next + 2), repair)
                index += 2
                continue
            }
            if isLone(start) { add(.emphasis, start..<(start + 2)) }
            index += 1
        }
    }

    /// Returns the text with emphasis where two marks have a blank or a letter on the wrong side; nil if they are no partners.
    private func pair(_ start: Int, _ end: Int) -> String? {
        let (content, last) = (start + 2, end + 2)
        let (before, first) = (text.before(start), text.after(content))
        let (final, after) = (text.before(end), text.after(last))
        let inner = text.string(content..<end).trimmingBlanks
        guard !inner.isEmpty else { return nil }
        // `x**2 + y**2` and `**/*.js`
        if before == .word && first == .word || before == .mark && first == .mark { return nil }
        let opens = first != .blank && before != .word
        let closes = final != .blank && after != .word
        switch (opens, closes) {
        // `**x **y` and `**Nota:**texto`
        case (true, false) where final == .blank || final == .mark:
            return "**" + inner + "**" + (after == .word || after == .mark && final == .mark ? " " : "")
        // `** x**`, and `texto**"x"**`
        case (false, true) where before == .blank && first == .blank: return "**" + inner + "**"
        case (false, true) where before == .word && first == .mark: return " **" + inner + "**"
        case (false, true) where before == .word && first == .blank: return " **" + inner + "**"
        default: return nil
        }
    }

    /// Whether a mark without a partner is no asterisk of a formula, a mask or a note: `** x`, `2 ** 3`, `x**2`.
    private func isLone(_ start: Int) -> Bool {
        guard text.before(start) == .blank, start + 2 < bytes.count else { return false }
        let next = bytes[start + 2]
        return text.after(start + 2) == .word && !next.isASCIIDigit
    }

    // MARK: ==x==

    private mutating func findMarks() {
        let marks = text.runs(of: UInt8(ascii: "="), count: 2)
        var index = 0
        while index + 1 < marks.count {
            let (start, end) = (marks[index], marks[index + 1])
            let inner = (start + 2)..<end
            let isMark =
                inner.count > 0 && inner.count < 200 && text.before(start) != .word && text.after(start + 2) != .blank
                && text.before(end) != .blank && text.after(end + 2) != .word && !bytes[inner].contains(0x0A)
            if isMark { add(.foreign(.mark), start..<(end + 2), "<mark>" + text.string(inner) + "</mark>") }
            index += isMark ? 2 : 1
        }
    }

    // MARK: {…}

    private mutating func findBraces() {
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "{"), let end = brace(at: index) { index = end } else { index += 1 }
        }
    }

    /// Returns the end of a left-over brace.
    private mutating func brace(at start: Int) -> Int? {
        if text.has("{%", at: start), let close = text.find("%}", from: start + 2) {
            let name = text.string((start + 2)..<close).trimmingBlanks.drop { $0 == "-" }.split(separator: " ").first.map(String.init) ?? ""
            // The opening tag has the finding of both.
            if !name.isEmpty, !name.hasPrefix("end"),
                name.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
            {
                add(.foreign(.templateTag(name)), start..<(close + 2))
            }
            return close + 2
        }
        if text.has("{{#", at: start), let close = text.find("}}", from: start + 3) {
            let name = text.string((start + 3)..<close)
            if ["include ", "rustdoc_include ", "playground ", "title "].contains(where: name.hasPrefix) {
                add(.foreign(.include), start..<(close + 2))
            }
            return close + 2
        }
        if text.has("{{", at: start) { return start + 2 }
        if text.has("{:", at: start), let close = text.find("}", from: start + 2) {
            guard isAttributeList((start + 2)..<close) else { return nil }
            add(.foreign(.attributeList), start..<(close + 1), "")
            return close + 1
        }
        return nil
    }

    /// `.class`, `#id`, `key=value` and `toc`, one or more.
    private func isAttributeList(_ range: Range<Int>) -> Bool {
        let words = bytes[range].drop { $0 == UInt8(ascii: ":") }.split(separator: 0x20)
        guard let first = words.first, let head = first.first else { return false }
        return head == UInt8(ascii: ".") || head == UInt8(ascii: "#") || first.elementsEqual("toc".utf8)
            || head.isASCIILetter && first.contains(UInt8(ascii: "="))
    }

    // MARK: [[x]]

    private mutating func findWikiLinks() {
        var index = 0
        while index + 4 < bytes.count {
            guard text.has("[[", at: index), let close = text.find("]]", from: index + 2) else {
                index += 1
                continue
            }
            let inner = bytes[(index + 2)..<close]
            // `[[1, 2], [3]]`, `[[ -f x ]]` and `[[:alpha:]]`
            let isPage =
                text.after(index + 2) == .word && text.before(close) != .blank && !inner.first.isDigit
                && !inner.contains { "[]{};=,$".utf8.contains($0) } && bytes[(close + 2)...].first != UInt8(ascii: "(")
                && text.before(index) != .word
            if isPage, !inner.elementsEqual("toc".utf8) {
                add(.foreign(.wikiLink), (index > 0 && text.has("!", at: index - 1) ? index - 1 : index)..<(close + 2))
            }
            index = close + 2
        }
    }

    // MARK: $$x$$

    /// One finding a block: formulas come in numbers.
    private mutating func findFormulas() {
        let marks = text.runs(of: UInt8(ascii: "$"), count: 2)
        guard marks.count > 1, !bytes[(marks[0] + 2)..<marks[1]].allSatisfy(\.isASCIIWhitespace) else { return }
        add(.foreign(.formula), marks[0]..<(marks[1] + 2))
    }

    // MARK: :nome:

    private mutating func findEmoji() {
        let colon = UInt8(ascii: ":")
        var index = 0
        while index < bytes.count {
            guard bytes[index] == colon, text.has(":", at: index) else {
                index += 1
                continue
            }
            let name = bytes[(index + 1)...].prefix(41).prefix { $0.isASCIILowercase || $0.isASCIIDigit || "_+-".utf8.contains($0) }
            let close = name.endIndex
            guard (3...40).contains(name.count), text.has(":", at: close), text.isLiteral(index..<(close + 1)) else {
                index += 1
                continue
            }
            let isAlone = text.before(index) != .word && text.after(close + 1) != .word
            let neighbours = [index > 0 ? bytes[index - 1] : 0x20, close + 1 < bytes.count ? bytes[close + 1] : 0x20]
            let word = String(decoding: name, as: UTF8.self)
            if isAlone, !neighbours.contains(where: ":/\\".utf8.contains), let first = name.first, first.isASCIILowercase,
                !Emoji.isName(word)
            {
                // `LeftoverReview` finds what is meant, and drops the rest.
                add(.emoji(nearest: nil), index..<(close + 1))
            }
            index = close
        }
    }
}

extension Optional<UInt8> {
    fileprivate var isDigit: Bool { map(\.isASCIIDigit) ?? false }
}
