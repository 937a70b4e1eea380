import RoteiroCore

/// Turns bare `http(s)://…`, `mailto:…` and e-mail addresses into links, as VitePress's linkify option does without fuzzy links. Implemented
/// here because the autolink extension of cmark-gfm 0.29.0.gfm.6 reads out of bounds.
struct BareAddresses {
    private let bytes: [UInt8]

    private struct Found {
        var range: Range<Int>
        /// An e-mail address without `mailto:`.
        var isMail: Bool
    }

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    static func link(_ text: Located<String>, _ sources: SourceTexts) -> [Inline] {
        let scanner = BareAddresses(text.value)
        guard var found = scanner.next(from: 0) else { return [.text(text)] }
        let parts = TextSourceMap(text, sources)
        var result: [Inline] = []
        var done = 0
        while true {
            if done < found.range.lowerBound { result.append(.text(parts.part(done..<found.range.lowerBound))) }
            let address = parts.part(found.range)
            let destination = found.isMail ? Located("mailto:" + address.value, at: address.span) : address
            result.append(
                .link(Link(destination: destination, title: nil, content: [.text(address)], form: .bare, span: address.span)))
            done = found.range.upperBound
            guard let next = scanner.next(from: done) else { break }
            found = next
        }
        if done < scanner.bytes.count { result.append(.text(parts.part(done..<scanner.bytes.count))) }
        return result
    }

    /// Returns the first address at or after `start`.
    private func next(from start: Int) -> Found? {
        var index = start
        while let mark = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }) {
            if bytes[mark] == UInt8(ascii: "@") {
                if let range = mail(at: mark, from: start) { return Found(range: range, isMail: true) }
            } else if let range = web(at: mark, from: start) ?? mailto(at: mark, from: start) {
                return Found(range: range, isMail: false)
            }
            index = mark + 1
        }
        return nil
    }

    // MARK: Schemes

    private func web(at colon: Int, from start: Int) -> Range<Int>? {
        guard bytes[(colon + 1)...].starts(with: "//".utf8), let begin = scheme(["https", "http"], before: colon, from: start) else {
            return nil
        }
        let end = end(from: begin)
        return end > colon + "://".utf8.count ? begin..<end : nil
    }

    private func mailto(at colon: Int, from start: Int) -> Range<Int>? {
        guard let begin = scheme(["mailto"], before: colon, from: start),
            let mark = bytes[colon...].prefix(80).prefix(while: { $0 > 0x20 }).firstIndex(of: UInt8(ascii: "@")),
            let mail = mail(at: mark, from: colon + 1), mail.lowerBound == colon + 1
        else { return nil }
        return begin..<mail.upperBound
    }

    /// Returns the start of one of the schemes, in any case, unless a letter or digit stands before it.
    private func scheme(_ names: [String], before colon: Int, from start: Int) -> Int? {
        for name in names {
            let begin = colon - name.utf8.count
            guard begin >= start, zip(bytes[begin..<colon], name.utf8).allSatisfy({ $0 | 0x20 == $1 }) else { continue }
            if !isWord(before: begin) { return begin }
        }
        return nil
    }

    /// Whether the character before `index` is a letter, a digit or `_`. Signs such as `“` and `→` are not.
    private func isWord(before index: Int) -> Bool {
        guard index > 0 else { return false }
        if bytes[index - 1] < 0x80 { return bytes[index - 1].isWordByte }
        guard let scalar = scalar(before: index) else { return true }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private func scalar(before index: Int) -> Unicode.Scalar? {
        String(decoding: bytes[max(0, index - 4)..<index], as: UTF8.self).unicodeScalars.last
    }

    // MARK: The end of a URL

    /// A URL ends at the next blank, bracket or quote. Trailing punctuation belongs to the sentence, as does a closing parenthesis without
    /// an opening one in the URL.
    private func end(from start: Int) -> Int {
        var end = start
        var depth = 0
        var lastKept = start
        while end < bytes.count {
            guard let length = addressLength(at: end) else { break }
            if bytes[end] == UInt8(ascii: "(") { depth += 1 }
            if bytes[end] == UInt8(ascii: ")") {
                depth -= 1
                if depth < 0 { break }
            }
            end += length
            if !Self.trailing.contains(bytes[end - 1]) { lastKept = end }
        }
        return lastKept
    }

    private static let trailing = Set(".,;:!?'*_~".utf8)

    /// Returns the number of bytes of the character at `index`, or nil if it ends an address. Punctuation beyond ASCII does.
    private func addressLength(at index: Int) -> Int? {
        let byte = bytes[index]
        if byte < 0x80 { return byte > 0x20 && byte != 0x7F && !"<>\"`|[]".utf8.contains(byte) ? 1 : nil }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(index + length, bytes.count)
        guard let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first else { return nil }
        return Self.endsAddress(scalar) ? nil : end - index
    }

    private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation, .otherPunctuation,
            .connectorPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .mathSymbol:
            true
        default: false
        }
    }

    // MARK: E-mail addresses

    /// The top-level domains that VitePress links besides those of two letters.
    private static let domains: Set<String> = [
        "aero", "asia", "biz", "com", "coop", "edu", "gov", "info", "museum", "name", "net", "org", "pro", "shop", "web", "xxx",
    ]

    /// Returns the e-mail address around the `@` at `mark`. Logins (`git@host:path`), parts of URLs and `icon@2x.png` are none.
    private func mail(at mark: Int, from start: Int) -> Range<Int>? {
        var begin = mark
        while begin > start, mark - begin < 64, isLocal(bytes[begin - 1]) { begin -= 1 }
        while begin < mark, bytes[begin] == UInt8(ascii: ".") || bytes[begin] == UInt8(ascii: "-") { begin += 1 }
        guard begin < mark, bytes[mark - 1] != UInt8(ascii: "."), !isWord(before: begin), !isInURL(begin, from: start) else { return nil }
        var end = mark + 1
        while end < bytes.count, end - mark < 254, isHost(bytes[end]) { end += 1 }
        while end > mark + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        let host = String(decoding: bytes[(mark + 1)..<end], as: UTF8.self).lowercased()
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let top = labels.last, labels.allSatisfy({ !$0.isEmpty && $0.first != "-" && $0.last != "-" }),
            top.utf8.allSatisfy(\.isASCIILowercase), top.utf8.count == 2 && top != "js" && top != "ts" || Self.domains.contains(String(top))
        else { return nil }
        return isOpen(after: end) ? nil : begin..<end
    }

    private func isLocal(_ byte: UInt8) -> Bool { byte < 0x80 && (byte.isWordByte || "._%+-".utf8.contains(byte)) }

    private func isHost(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") }

    /// Whether a path, a port or a further name follows, so that the text is no e-mail address.
    private func isOpen(after end: Int) -> Bool {
        guard end < bytes.count else { return false }
        let byte = bytes[end]
        if byte >= 0x80 {
            let tail = String(decoding: bytes[end..<min(end + 4, bytes.count)], as: UTF8.self)
            return tail.unicodeScalars.first?.properties.isAlphabetic ?? false
        }
        if byte == UInt8(ascii: ":") { return end + 1 < bytes.count && bytes[end + 1] > 0x20 }
        return "/@_\\=".utf8.contains(byte)
    }

    /// Whether the text before, up to the last blank, belongs to a URL such as `ssh://user`.
    private func isInURL(_ begin: Int, from start: Int) -> Bool {
        guard begin > start else { return false }
        if "/@#?&=%\\".utf8.contains(bytes[begin - 1]) { return true }
        let word = bytes[start..<begin].suffix(64)
        let token = word[(word.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? word.startIndex)...]
        return token.indices.contains { token[$0...].starts(with: "//".utf8) }
    }
}
