import RoteiroCore

/// Finds the parts of Markdown text that are not words. It looks ahead at most a few times at each byte, whatever the text.
struct InlineMarkupScanner {
    private let bytes: [UInt8]
    /// For each run of backticks, by its start: the end of the run that closes it.
    private var codeEnds: [Int: Int] = [:]
    /// The end of the last `>`: no tag ends after it.
    private let tagsEnd: Int
    /// No email address starts before it.
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

    /// Returns the end of the mark that starts at `start`; nil if there is none. Must be called from left to right.
    mutating func end(ofMarkAt start: Int) -> Int? {
        switch bytes[start] {
        case UInt8(ascii: "\\"): min(start + 2, bytes.count)
        case UInt8(ascii: "`"): codeEnds[start] ?? run(from: start) { $0 == UInt8(ascii: "`") }
        case UInt8(ascii: "<"): tag(at: start)
        case UInt8(ascii: "&"): closed(at: start, by: UInt8(ascii: ";")) { $0.isIdentifierByte || $0 == UInt8(ascii: "#") }
        case UInt8(ascii: ":"):
            closed(at: start, by: UInt8(ascii: ":")) { $0.isIdentifierByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        case UInt8(ascii: "{"): InlineMarkupScanner.end(ofPlaceholderAt: start, in: bytes)
        case UInt8(ascii: "["): variable(at: start)
        case UInt8(ascii: "]"): target(at: start)
        case let byte where byte.isIdentifierByte: address(at: start)
        default: nil
        }
    }

    /// `{name}`, `{#id .class}`: up to the closing brace, on one line and without nested braces.
    static func end(ofPlaceholderAt start: Int, in bytes: [UInt8]) -> Int? {
        guard bytes[start] == UInt8(ascii: "{") else { return nil }
        var end = start + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "{"), bytes[end] != UInt8(ascii: "}"), bytes[end] != 0x0A { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: "}") ? end + 1 : nil
    }

    /// `&amp;`, `:tada:`: at least one byte accepted by `isInside`, then `close`.
    private func closed(at start: Int, by close: UInt8, _ isInside: (UInt8) -> Bool) -> Int? {
        let end = run(from: start + 1, isInside)
        return end > start + 1 && end < bytes.count && bytes[end] == close ? end + 1 : nil
    }

    /// `[NOME]` in uppercase, or a footnote reference `[^1]`.
    private func variable(at start: Int) -> Int? {
        let isFootnote = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "^")
        let end = run(from: start + 1) { byte in
            // The case of non-ASCII letters is not checked: `[AÇÃO]` matches, but so does the unlikely `[Aã]`.
            isFootnote ? byte > 0x20 && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "[") : byte.isVariableByte
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "]"), isFootnote || bytes[start..<end].contains(where: \.isCapital) else {
            return nil
        }
        // The text of a link consists of words.
        let isLink = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "(")
        return isLink ? nil : end + 1
    }

    /// `](1)`: the destination of a link or image, with balanced parentheses. The depth is limited as in CommonMark, so that a text of
    /// parentheses does not take quadratic time.
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

    /// `<b title="a > b">`, `</b>`, `<!-- x -->`, `<https://x>`. A `<` outside quotation marks ends the search.
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
        // An unclosed comment extends to the end.
        return bytes.count
    }

    /// The whole of `https://x/y`, `www.x.y` or `a@x.y` at the start of a word; nil for other words.
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
