/// Locates inlines in the source. cmark's columns are wrong after an indented continuation line, a lazy line or a definition, so they are
/// not used: each inline is matched byte by byte in the order in which cmark reports it, and escapes and entities are decoded. Positions
/// are offsets in the block's content.
struct InlineScanner {
    let content: BlockContent
    private(set) var position: Int
    /// The number of bytes that may still be scanned for misplaced text. Without this limit, a block with many inlines that cannot be
    /// located would take quadratic time.
    private var scanBudget: Int

    /// `start` is the offset of the block's text in its content.
    init(_ content: BlockContent, from start: Int) {
        self.content = content
        scanBudget = 8 * content.bytes.count + 256
        position = start
    }

    private var bytes: [UInt8] { content.bytes }

    /// The whole block: the position of an inline that cannot be located.
    var whole: Range<Int> { 0..<bytes.count }

    /// The next byte; nil at the end.
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func advance(_ count: Int = 1) { position = min(bytes.count, position + count) }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    // MARK: Text

    /// Finds `literal` at the current position, or else at its next occurrence; returns nil if there is none.
    mutating func text(_ literal: String) -> Range<Int>? {
        if let found = plain(literal) { return found }
        let literal = Array(literal.utf8)
        if let found = match(literal) { return found }
        return resync(with: literal) ? match(literal) : nil
    }

    /// Fast path: most texts contain neither escapes nor entities.
    private mutating func plain(_ literal: String) -> Range<Int>? {
        var literal = literal
        let count = literal.utf8.count
        guard count <= bytes.count - position else { return nil }
        let isThere = literal.withUTF8 { literal in
            bytes.withUnsafeBufferPointer { bytes in
                for index in 0..<count {
                    let byte = bytes[position + index]
                    if byte != literal[index] || !EscapeDecoder.standsForItself(byte) { return false }
                }
                return true
            }
        }
        guard isThere else { return nil }
        defer { position += count }
        return position..<(position + count)
    }

    private mutating func match(_ literal: [UInt8]) -> Range<Int>? {
        var (place, index) = (position, 0)
        while index < literal.count, place < bytes.count {
            if EscapeDecoder.standsForItself(bytes[place]) {
                guard bytes[place] == literal[index] else { return nil }
                place += 1
                index += 1
            } else {
                let (length, decoded) = EscapeDecoder.decode(bytes, at: place, end: bytes.count)
                guard literal[index...].starts(with: decoded) else { return nil }
                place += length
                index += decoded.count
            }
        }
        guard index >= literal.count else { return nil }
        defer { position = place }
        return position..<place
    }

    /// Moves to the next occurrence of the first bytes of `literal` that need no decoding.
    private mutating func resync(with literal: [UInt8]) -> Bool {
        let needle = literal.prefix(24).prefix(while: EscapeDecoder.standsForItself)
        var start = position
        while let first = needle.first, let place = find(first, from: start) {
            if bytes[place...].starts(with: needle) {
                position = place
                return true
            }
            start = place + 1
        }
        return false
    }

    /// Spends `count` bytes of the scan limit and returns whether any are left.
    mutating func spend(_ count: Int) -> Bool {
        scanBudget -= count
        return scanBudget > 0
    }

    /// Finds the next `byte` within the scan limit.
    private mutating func find(_ byte: UInt8, from start: Int) -> Int? {
        guard spend(1), start <= bytes.count else { return nil }
        let place = bytes[start...].firstIndex(of: byte)
        return spend((place ?? bytes.count) - start) ? place : nil
    }

    /// Moves to the next `byte`; does not move if there is none.
    mutating func seek(_ byte: UInt8) -> Bool {
        if peek == byte { return true }
        guard let place = find(byte, from: position) else { return false }
        position = place
        return true
    }

    // MARK: Delimiters

    /// Skips `count` delimiters (`*`, `_` or `~`) and returns the position before them.
    mutating func delimiters(_ count: Int) -> Int {
        let start = position
        let marks = bytes[position...].prefix(count)
        if marks.count == count, marks.allSatisfy("*_~".utf8.contains) { position += count }
        return start
    }

    /// The number of consecutive `mark` bytes at the current position.
    func run(of mark: UInt8) -> Int { bytes[position...].prefix { $0 == mark }.count }

    /// Skips a line break with the blanks or the backslash before it.
    mutating func lineBreak() -> Range<Int> {
        let start = position
        guard seek(0x0A) else { return start..<start }
        defer { position += 1 }
        return start..<position
    }

    /// Skips a code span and returns its range, including the backticks.
    mutating func codeSpan() -> Range<Int> {
        let tick = UInt8(ascii: "`")
        guard seek(tick) else { return whole }
        let start = position
        let length = run(of: tick)
        position += length
        while seek(tick) {
            let count = run(of: tick)
            position += count
            if count == length { return start..<position }
        }
        return start..<position
    }

    /// Skips `literal` without decoding it, line breaks included. Returns nil if it is not found.
    mutating func verbatim(_ literal: String) -> Range<Int>? {
        let literal = literal.utf8.filter { $0 != 0x0D }
        guard let first = literal.first, seek(first), bytes[position...].starts(with: literal) else { return nil }
        defer { position += literal.count }
        return position..<(position + literal.count)
    }
}
