import RoteiroCore

/// Finds text that was meant as a link or an image but is not parsed as one, so that readers see brackets and parentheses. Only literal
/// text counts, not code, HTML and valid links. Takes one pass over a block, whose size `InputLimits` bounds.
struct UnparsedLinks {
    struct Found {
        var kind: SyntaxFault.UnparsedLink
        /// From the first bracket to the last.
        var whole: Range<Int>
        /// The text in the parentheses, or in the brackets if the two are swapped.
        var address: Range<Int>
    }

    private(set) var found: [Found] = []

    private let bytes: [UInt8]
    /// Positions of brackets and parentheses that are still open.
    private var brackets: [Int] = []
    private var parentheses: [Int] = []

    /// Longer addresses are ignored, so that a line of brackets is not scanned once for each bracket.
    private static let longestAddress = 2_048

    /// `literals` are the ranges of literal text in a block.
    init(_ bytes: [UInt8], literals: [Range<Int>]) {
        self.bytes = bytes
        var resume = 0
        for text in literals {
            var index = max(text.lowerBound, resume)
            while index < text.upperBound {
                let end = visit(index, in: text)
                if let end { resume = end }
                index = end ?? index + (EscapeDecoder.standsForItself(bytes[index]) ? 1 : length(at: index))
            }
        }
    }

    private func length(at index: Int) -> Int { EscapeDecoder.decode(bytes, at: index, end: bytes.count).length }

    /// Processes one byte of text. Returns the position at which to continue after an unparsed link.
    private mutating func visit(_ index: Int, in text: Range<Int>) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "["): brackets.append(index)
        case UInt8(ascii: "("): parentheses.append(index)
        case UInt8(ascii: "]"): return brackets.popLast().flatMap { link(from: $0, to: index, in: text) }
        case UInt8(ascii: ")"): return parentheses.popLast().flatMap { swapped(from: $0, to: index, in: text) }
        default: break
        }
        return nil
    }

    // MARK: [a](b c)

    private mutating func link(from start: Int, to end: Int, in text: Range<Int>) -> Int? {
        // `[^1]` is a footnote reference and `[ ]` a checkbox.
        guard bytes[(start + 1)..<end].contains(where: { !$0.isASCIIWhitespace }), bytes[start + 1] != UInt8(ascii: "^") else { return nil }
        var next = end + 1
        while next < text.upperBound, bytes[next].isSpaceOrTab, next - end <= 3 { next += 1 }
        guard next < text.upperBound, bytes[next] == UInt8(ascii: "(") else { return nil }
        return next == end + 1 ? adjacent(start, parenthesis: next) : apart(start, parenthesis: next)
    }

    private mutating func adjacent(_ start: Int, parenthesis: Int) -> Int {
        guard let close = closing(of: parenthesis) else {
            let end = endOfWord(from: parenthesis + 1)
            return add(.unclosed, from: start, to: end, address: (parenthesis + 1)..<end)
        }
        var syntax = LinkSyntax(bytes, at: parenthesis + 1)
        let isSound = syntax.destinationAndTitle() != nil && syntax.position == close
        return add(isSound ? .nested : .address, from: start, to: close + 1, address: (parenthesis + 1)..<close)
    }

    /// `[a] (b)`, only if `b` is clearly an address, because prose can have this form too.
    private mutating func apart(_ start: Int, parenthesis: Int) -> Int? {
        guard let close = closing(of: parenthesis), isAddress(bytes[(parenthesis + 1)..<close]) else { return nil }
        return add(.gap, from: start, to: close + 1, address: (parenthesis + 1)..<close)
    }

    private mutating func add(_ kind: SyntaxFault.UnparsedLink, from start: Int, to end: Int, address: Range<Int>) -> Int {
        let isImage = start > 0 && bytes[start - 1] == UInt8(ascii: "!") && (start < 2 || bytes[start - 2] != UInt8(ascii: "\\"))
        found.append(Found(kind: kind, whole: (isImage ? start - 1 : start)..<end, address: address))
        return end
    }

    // MARK: (a)[b]

    private mutating func swapped(from start: Int, to end: Int, in text: Range<Int>) -> Int? {
        guard end - start > 1, end + 1 < text.upperBound, bytes[end + 1] == UInt8(ascii: "[") else { return nil }
        let rest = bytes[(end + 2)...].prefix(Self.longestAddress)
        guard let close = rest.firstIndex(where: { $0.isASCIIWhitespace || $0 == UInt8(ascii: "]") }), bytes[close] == UInt8(ascii: "]"),
            isAddress(bytes[(end + 2)..<close])
        else { return nil }
        found.append(Found(kind: .swapped, whole: start..<(close + 1), address: (end + 2)..<close))
        return close + 1
    }

    // MARK: Addresses

    /// Returns the parenthesis that closes the one at `open`, if it is on the same line.
    private func closing(of open: Int) -> Int? {
        var depth = 0
        var index = open
        while index < min(bytes.count, open + Self.longestAddress), bytes[index] != 0x0A {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return index }
            }
            index += bytes[index] == UInt8(ascii: "\\") ? length(at: index) : 1
        }
        return nil
    }

    /// Returns the end of a word, without the punctuation that ends its sentence.
    private func endOfWord(from start: Int) -> Int {
        var end = start
        while end < min(bytes.count, start + Self.longestAddress), !bytes[end].isASCIIWhitespace { end += 1 }
        while end > start, ".,;:!?*_".utf8.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    private static let images = ImageFile.Format.allCases.flatMap(\.fileExtensions).map { "." + $0 }

    /// Whether the text is a single word that starts like a path or a URL, or ends with the file extension of a page, an image or a PDF.
    private func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        if word.isEmpty || word.contains(where: \.isASCIIWhitespace) { return false }
        let word = String(decoding: word, as: UTF8.self).lowercased()
        return ["./", "../", "/", "#", "http://", "https://", "mailto:", "tel:", "www."].contains { word.hasPrefix($0) && word != $0 }
            || ([".md", ".html", ".pdf"] + Self.images).contains(where: word.hasSuffix)
    }
}
