import RoteiroCore

/// What in a line of Markdown is not read as words. Each question is answered by looking ahead; nothing is looked at more than a few
/// times, whatever the text.
struct MarkdownMarks {
    private let bytes: [UInt8]
    /// For the runs of backticks, by the place of their first: where the run that closes it ends.
    private var codeEnds: [Int: Int] = [:]
    /// Nothing from here on ends a tag.
    private let tagsEnd: Int
    /// Before it no address of e-mail begins.
    private var mailEnd = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tagsEnd = (bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1) + 1
        var later: [Int: Int] = [:]
        var index = bytes.count
        while index > 0 {
            index -= 1
            guard bytes[index] == UInt8(ascii: "`") else { continue }
            let end = index + 1
            while index > 0, bytes[index - 1] == UInt8(ascii: "`") { index -= 1 }
            codeEnds[index] = later[end - index]
            later[end - index] = end
        }
    }

    /// Where the mark that begins at `start` ends; nil when words go on there. Asked from the left to the right.
    mutating func end(ofMarkAt start: Int) -> Int? {
        switch bytes[start] {
        case UInt8(ascii: "\\"): min(start + 2, bytes.count)
        case UInt8(ascii: "`"): codeEnds[start] ?? run(from: start) { $0 == UInt8(ascii: "`") }
        case UInt8(ascii: "<"): tag(at: start)
        case UInt8(ascii: "&"): closed(at: start, by: UInt8(ascii: ";")) { $0.isIdentifierByte || $0 == UInt8(ascii: "#") }
        case UInt8(ascii: ":"):
            closed(at: start, by: UInt8(ascii: ":")) { $0.isIdentifierByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        case UInt8(ascii: "{"): MarkdownMarks.end(ofPlaceholderAt: start, in: bytes)
        case UInt8(ascii: "["): variable(at: start)
        case UInt8(ascii: "]"): target(at: start)
        case let byte where byte.isIdentifierByte: address(at: start)
        default: nil
        }
    }

    /// `{name}`, `{#id .class}`: to the brace, on one line, with none inside.
    static func end(ofPlaceholderAt start: Int, in bytes: [UInt8]) -> Int? {
        guard bytes[start] == UInt8(ascii: "{") else { return nil }
        var end = start + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "{"), bytes[end] != UInt8(ascii: "}"), bytes[end] != 0x0A { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: "}") ? end + 1 : nil
    }

    /// `&amp;`, `:tada:`: bytes that `isInside` says yes to, and at least one.
    private func closed(at start: Int, by close: UInt8, _ isInside: (UInt8) -> Bool) -> Int? {
        let end = run(from: start + 1, isInside)
        return end > start + 1 && end < bytes.count && bytes[end] == close ? end + 1 : nil
    }

    /// `[NOME]`, of capitals alone; or a footnote's `[^1]`.
    private func variable(at start: Int) -> Int? {
        let isFootnote = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "^")
        let end = run(from: start + 1) { byte in
            // Bytes of letters beyond ASCII tell no case: `[AÇÃO]` is taken, and so is `[Aã]`, which nobody writes.
            isFootnote ? byte > 0x20 && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "[") : byte.isVariableByte
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "]"), isFootnote || bytes[start..<end].contains(where: \.isCapital) else {
            return nil
        }
        // The text of a link is words.
        let isLink = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "(")
        return isLink ? nil : end + 1
    }

    /// `](1)`: where a link or an image leads to, parentheses in pairs. No deeper than CommonMark asks for, so that no text of
    /// brackets alone is read over and over.
    private func target(at start: Int) -> Int? {
        guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "(") else { return nil }
        var depth = 0
        var index = start + 1
        while index < bytes.count, depth <= 32 {
            switch bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\\"): index += 1
            default: break
            }
            index += 1
            if depth == 0 { return index }
        }
        return nil
    }

    /// `<b title="a > b">`, `</b>`, `<!-- x -->`, `<https://x>`. A `<` ends the search, but not between quotation marks.
    private func tag(at start: Int) -> Int? {
        guard start + 1 < tagsEnd, bytes[start + 1].isASCIILetter || "/!?".utf8.contains(bytes[start + 1]) else { return nil }
        if bytes[start...].starts(with: "<!--".utf8) { return comment(at: start) }
        var quote: UInt8?
        var index = start + 1
        while index < tagsEnd {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index
            } else if byte == UInt8(ascii: "<") {
                return nil
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return nil
    }

    private func comment(at start: Int) -> Int {
        var index = start + 4
        while index + 2 < bytes.count {
            if bytes[index...].starts(with: "-->".utf8) { return index + 3 }
            index += 1
        }
        // One that never ends hides all that follows.
        return bytes.count
    }

    /// `https://x/y`, `www.x.y`, `a@x.y`, at the beginning of a word: all of it; nil for a word of any other kind.
    private mutating func address(at start: Int) -> Int? {
        if start > 0, bytes[start - 1].isIdentifierByte { return nil }
        let scheme = run(from: start) { $0.isIdentifierByte }
        let isURL = bytes[scheme...].starts(with: "://".utf8) || bytes[start...].starts(with: "www.".utf8)
        if isURL || bytes[start...].starts(with: "mailto:".utf8) || bytes[start...].starts(with: "tel:".utf8) {
            return run(from: start) { $0 > 0x20 && !"<>\"`*[]|{}\\".utf8.contains($0) }
        }
        if start < mailEnd { return nil }
        let end = run(from: start) { $0.isIdentifierByte || ".+-".utf8.contains($0) }
        guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "@"), bytes[end + 1].isIdentifierByte else {
            mailEnd = end
            return nil
        }
        return run(from: end + 1) { $0.isIdentifierByte || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    private func run(from start: Int, _ isInside: (UInt8) -> Bool) -> Int {
        var end = start
        while end < bytes.count, isInside(bytes[end]) { end += 1 }
        return end
    }
}

extension UInt8 {
    fileprivate var isCapital: Bool { isASCIIUppercase || self >= 0x80 }
    /// An ASCII letter, a digit or `_`.
    fileprivate var isIdentifierByte: Bool { isASCIIAlphanumeric || self == UInt8(ascii: "_") }
    fileprivate var isVariableByte: Bool { isCapital || isASCIIDigit || " _-.".utf8.contains(self) }
}
