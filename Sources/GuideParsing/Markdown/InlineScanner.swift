/// Finds inlines again in the source. cmark's own columns are wrong after an indented continuation line, a lazy line, a
/// definition, a NUL; so nothing is believed: each inline must be found byte by byte, escapes and entities decoded on
/// the way, in the order in which cmark reports them.
struct InlineScanner {
    /// The text, and the runs of it that the block's lines hold (container prefixes and indent left out).
    private let bytes: [UInt8]
    private let segments: [Range<Int>]
    private var segment = 0
    private(set) var position: Int

    init(_ bytes: [UInt8], segments: [Range<Int>]) {
        self.bytes = bytes
        self.segments = segments.isEmpty ? [0..<0] : segments
        position = self.segments[0].lowerBound
        skipDefinitions()
    }

    /// The whole block, for what cannot be found.
    var whole: Range<Int> { segments[0].lowerBound..<(segments.last?.upperBound ?? 0) }

    /// The byte that comes next: a line break between two lines of the block, nil at its end.
    var peek: UInt8? {
        if position < segments[segment].upperBound { return bytes[position] }
        return segment + 1 < segments.count ? 0x0A : nil
    }

    private mutating func advance() {
        if position < segments[segment].upperBound {
            position += 1
        } else if segment + 1 < segments.count {
            segment += 1
            position = segments[segment].lowerBound
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        advance()
        return true
    }

    // MARK: Text

    /// Finds `literal` at the place that was reached, else at the next place where it stands.
    mutating func text(_ literal: String) -> Range<Int> {
        let literal = Array(literal.utf8)
        if let found = match(literal) { return found }
        guard resync(with: literal), let found = match(literal) else { return whole }
        return found
    }

    private mutating func match(_ literal: [UInt8]) -> Range<Int>? {
        let saved = self
        let start = position
        var index = 0
        while index < literal.count {
            guard position < segments[segment].upperBound else { break }
            let byte = bytes[position]
            if byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&"), byte != 0 {
                guard byte == literal[index] else { break }
                position += 1
                index += 1
                continue
            }
            let (length, decoded) = decoded(at: position)
            guard literal[index...].starts(with: decoded) else { break }
            position += length
            index += decoded.count
        }
        if index >= literal.count { return start..<position }
        self = saved
        return nil
    }

    /// What the source says at `index` when escapes and entities are read, and how many bytes say it.
    private func decoded(at index: Int) -> (length: Int, bytes: [UInt8]) {
        let byte = bytes[index]
        let end = segments[segment].upperBound
        if byte == 0 { return (1, [0xEF, 0xBF, 0xBD]) }
        if byte == UInt8(ascii: "\\"), index + 1 < end, isPunctuation(bytes[index + 1]) { return (2, [bytes[index + 1]]) }
        if byte == UInt8(ascii: "&"), let entity = Entity.decode(bytes[(index + 1)..<end]) { return (1 + entity.length, entity.bytes) }
        return (1, [byte])
    }

    /// Moves to the next place at which `literal` begins, judged by its first bytes that need no decoding.
    private mutating func resync(with literal: [UInt8]) -> Bool {
        let needle = literal.prefix(24).prefix { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "&") }
        guard !needle.isEmpty else { return false }
        for candidate in segment..<segments.count {
            let range = segments[candidate]
            var start = candidate == segment ? position : range.lowerBound
            while start + needle.count <= range.upperBound {
                if bytes[start] == needle.first, bytes[start..<(start + needle.count)].elementsEqual(needle) {
                    segment = candidate
                    position = start
                    return true
                }
                start += 1
            }
        }
        return false
    }

    // MARK: Delimiters

    /// Steps over `count` of one of `marks`; where it began.
    mutating func delimiters(_ count: Int, of marks: StaticString) -> Int {
        let start = position
        guard position + count <= segments[segment].upperBound else { return start }
        let isThere = marks.withUTF8Buffer { marks in bytes[position..<(position + count)].allSatisfy(marks.contains) }
        if isThere { position += count }
        return start
    }

    /// How many of `mark` stand here.
    func run(of mark: UInt8) -> Int {
        bytes[position..<segments[segment].upperBound].prefix { $0 == mark }.count
    }

    /// Steps over a line break with the blanks or the backslash before it.
    mutating func lineBreak() -> Range<Int> {
        let start = position
        while let byte = peek, byte != 0x0A { _ = byte; advance() }
        let end = position
        advance()
        return min(start, end)..<max(end, start)
    }

    /// Steps over a code span; the whole of it.
    mutating func codeSpan() -> Range<Int> {
        guard seek(UInt8(ascii: "`")) else { return whole }
        let start = position
        let length = run(of: UInt8(ascii: "`"))
        position += length
        while peek != nil {
            let count = run(of: UInt8(ascii: "`"))
            if count == length {
                position += count
                return start..<position
            }
            if count > 0 { position += count } else { advance() }
        }
        return start..<position
    }

    /// Steps over `literal` as it stands, line breaks included.
    mutating func verbatim(_ literal: String) -> Range<Int> {
        let saved = self
        guard let first = literal.utf8.first, seek(first) else { return whole }
        let start = position
        for byte in literal.utf8 {
            if byte == 0x0D { continue }
            guard take(byte) else {
                self = saved
                return whole
            }
        }
        return start..<position
    }

    /// Moves on to `byte`, on this line or a later one.
    private mutating func seek(_ byte: UInt8) -> Bool {
        let saved = self
        while let next = peek {
            if next == byte { return true }
            advance()
        }
        self = saved
        return false
    }

    // MARK: Links

    /// Steps over `<address>`; the whole, and the address alone.
    mutating func autolink() -> (whole: Range<Int>, address: Range<Int>) {
        guard seek(UInt8(ascii: "<")) else { return (whole, whole) }
        let start = position
        while let byte = peek, byte != UInt8(ascii: ">") { _ = byte; advance() }
        let end = position
        advance()
        return (start..<position, (start + 1)..<max(start + 1, end))
    }

    /// Whether an autolink stands here.
    var isAtAutolink: Bool { peek == UInt8(ascii: "<") }

    /// Steps over `[` or `![`; where it began.
    mutating func openBracket(isImage: Bool) -> Int {
        guard seek(isImage ? UInt8(ascii: "!") : UInt8(ascii: "[")) else { return position }
        let start = position
        if isImage { advance() }
        _ = take(UInt8(ascii: "["))
        return start
    }

    /// What stands between the `]` of a link and its end.
    struct LinkTail {
        /// Where the text between the brackets ends.
        var textEnd: Int
        /// The destination in its parentheses; nil for a link by reference.
        var destination: Range<Int>?
        var end: Int
    }

    /// Steps over `](destination "title")`, `][label]` or `]`. The destination must say `url`, else it is no inline link.
    mutating func linkTail(url: String) -> LinkTail {
        guard seek(UInt8(ascii: "]")) else { return LinkTail(textEnd: position, destination: nil, end: position) }
        let textEnd = position
        advance()
        let saved = self
        if take(UInt8(ascii: "(")), let destination = destinationAndTitle(), take(UInt8(ascii: ")")), says(destination, url) {
            return LinkTail(textEnd: textEnd, destination: destination, end: position)
        }
        self = saved
        if peek == UInt8(ascii: "["), label() { return LinkTail(textEnd: textEnd, destination: nil, end: position) }
        self = saved
        return LinkTail(textEnd: textEnd, destination: nil, end: position)
    }

    private func says(_ range: Range<Int>, _ url: String) -> Bool {
        var text: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let (length, decoded) = decoded(at: index)
            text += decoded
            index += length
        }
        return text.elementsEqual(url.utf8)
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { _ = byte; advance() }
    }

    /// `[…]`, unescaped brackets excepted.
    private mutating func label() -> Bool {
        guard take(UInt8(ascii: "[")) else { return false }
        while let byte = peek {
            advance()
            if byte == UInt8(ascii: "]") { return true }
            if byte == UInt8(ascii: "[") { return false }
            if byte == UInt8(ascii: "\\") { advance() }
        }
        return false
    }

    private mutating func destinationAndTitle() -> Range<Int>? {
        skipSpace()
        guard let destination = destination() else { return nil }
        skipSpace()
        if let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "(") {
            guard title(openedBy: quote) else { return nil }
            skipSpace()
        }
        return destination
    }

    private mutating func destination() -> Range<Int>? {
        if take(UInt8(ascii: "<")) {
            let start = position
            while let byte = peek, byte != 0x0A {
                if byte == UInt8(ascii: ">") {
                    defer { advance() }
                    return start..<position
                }
                advance()
                if byte == UInt8(ascii: "\\"), peek != 0x0A { advance() }
            }
            return nil
        }
        let start = position
        var depth = 0
        while let byte = peek, byte > 0x20 {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            advance()
            if byte == UInt8(ascii: "\\"), let next = peek, isPunctuation(next) { advance() }
        }
        return start..<position
    }

    private mutating func title(openedBy quote: UInt8) -> Bool {
        let close = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
        advance()
        while let byte = peek {
            advance()
            if byte == close { return true }
            if byte == UInt8(ascii: "\\") { advance() }
        }
        return false
    }

    /// Definitions at the head of a paragraph are no part of its content, but cmark leaves them in its place.
    private mutating func skipDefinitions() {
        while peek == UInt8(ascii: "[") {
            let saved = self
            guard label(), take(UInt8(ascii: ":")) else { return self = saved }
            skipSpace()
            guard let destination = destination(), !destination.isEmpty else { return self = saved }
            skipTitleOfDefinition()
            guard peek == nil || peek == 0x0A else { return self = saved }
            if peek == nil { return self = saved }
            advance()
        }
    }

    /// A title that does not end its line belongs to the text, when it stands on a line of its own.
    private mutating func skipTitleOfDefinition() {
        while peek == 0x20 || peek == 0x09 { advance() }
        let saved = self
        skipSpace()
        if let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "("),
            title(openedBy: quote)
        {
            while peek == 0x20 || peek == 0x09 { advance() }
            if peek == nil || peek == 0x0A { return }
        }
        self = saved
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }
}
