/// Finds inlines again in the source. cmark's own columns are wrong after an indented continuation line, a lazy line, a
/// definition; so nothing is believed: each inline must be found byte by byte, escapes and entities decoded on the way,
/// in the order in which cmark reports them. Places are offsets into the block's content.
struct InlineScanner {
    let content: BlockContent
    private(set) var position: Int
    /// How many more bytes may be searched for what is not where it should be. Without a limit, a block in which much is
    /// lost would be read over and over.
    private var timeout: Int

    /// A scanner at the offset where the block's text begins.
    init(_ content: BlockContent, from start: Int) {
        self.content = content
        timeout = 8 * content.bytes.count + 256
        position = start
    }

    private var bytes: [UInt8] { content.bytes }

    /// The whole block, for what cannot be found.
    var whole: Range<Int> { 0..<bytes.count }

    /// The byte that comes next; nil at the end.
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func advance(_ count: Int = 1) { position = min(bytes.count, position + count) }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    // MARK: Text

    /// Finds `literal` at the place that was reached, else at the next place where it stands; nil when it is lost.
    mutating func text(_ literal: String) -> Range<Int>? {
        if let found = plain(literal) { return found }
        let literal = Array(literal.utf8)
        if let found = match(literal) { return found }
        return resync(with: literal) ? match(literal) : nil
    }

    /// Most texts stand there as they are, without escapes and entities.
    private mutating func plain(_ literal: String) -> Range<Int>? {
        var literal = literal
        let count = literal.utf8.count
        guard count <= bytes.count - position else { return nil }
        let isThere = literal.withUTF8 { literal in
            bytes.withUnsafeBufferPointer { bytes in
                for index in 0..<count {
                    let byte = bytes[position + index]
                    if byte != literal[index] || !WrittenText.standsForItself(byte) { return false }
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
            if WrittenText.standsForItself(bytes[place]) {
                guard bytes[place] == literal[index] else { return nil }
                place += 1
                index += 1
            } else {
                let (length, decoded) = WrittenText.decode(bytes, at: place, end: bytes.count)
                guard literal[index...].starts(with: decoded) else { return nil }
                place += length
                index += decoded.count
            }
        }
        guard index >= literal.count else { return nil }
        defer { position = place }
        return position..<place
    }

    /// Moves to the next place at which `literal` begins, judged by its first bytes that need no decoding.
    private mutating func resync(with literal: [UInt8]) -> Bool {
        let needle = literal.prefix(24).prefix(while: WrittenText.standsForItself)
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

    /// Whether there is patience left, of which `count` bytes are spent.
    mutating func spend(_ count: Int) -> Bool {
        timeout -= count
        return timeout > 0
    }

    /// The next `byte`, as long as there is patience.
    private mutating func find(_ byte: UInt8, from start: Int) -> Int? {
        guard spend(1), start <= bytes.count else { return nil }
        let place = bytes[start...].firstIndex(of: byte)
        return spend((place ?? bytes.count) - start) ? place : nil
    }

    /// Moves on to `byte`; stays where it is when there is none.
    mutating func seek(_ byte: UInt8) -> Bool {
        if peek == byte { return true }
        guard let place = find(byte, from: position) else { return false }
        position = place
        return true
    }

    // MARK: Delimiters

    /// Steps over `count` of `*`, `_` or `~`; where they began.
    mutating func delimiters(_ count: Int) -> Int {
        let start = position
        let marks = bytes[position...].prefix(count)
        if marks.count == count, marks.allSatisfy("*_~".utf8.contains) { position += count }
        return start
    }

    /// How many of `mark` stand here.
    func run(of mark: UInt8) -> Int { bytes[position...].prefix { $0 == mark }.count }

    /// Steps over a line break with the blanks or the backslash before it.
    mutating func lineBreak() -> Range<Int> {
        let start = position
        guard seek(0x0A) else { return start..<start }
        defer { position += 1 }
        return start..<position
    }

    /// Steps over a code span; the whole of it.
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

    /// Steps over `literal` as it stands, line breaks included; nil when it is not here.
    mutating func verbatim(_ literal: String) -> Range<Int>? {
        let literal = literal.utf8.filter { $0 != 0x0D }
        guard let first = literal.first, seek(first), bytes[position...].starts(with: literal) else { return nil }
        defer { position += literal.count }
        return position..<(position + literal.count)
    }
}
