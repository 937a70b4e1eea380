import RoteiroCore

/// Turns bare `http(s)://…` URLs into links, as VitePress's linkify option does. Implemented here because the autolink extension of
/// cmark-gfm 0.29.0.gfm.6 reads out of bounds.
enum BareURLs {
    static func link(_ text: Located<String>, _ sources: SourceTexts) -> [Inline] {
        let bytes = Array(text.value.utf8)
        guard var start = nextAddress(in: bytes, from: 0) else { return [.text(text)] }
        let parts = TextSourceMap(text, sources)
        var result: [Inline] = []
        var done = 0
        while true {
            let end = end(of: bytes, from: start)
            if end > start + "https://".utf8.count {
                if done < start { result.append(.text(parts.part(done..<start))) }
                let address = parts.part(start..<end)
                result.append(
                    .link(Link(destination: address, title: nil, content: [.text(address)], form: .bare, span: address.span)))
                done = end
            }
            guard let next = nextAddress(in: bytes, from: max(end, start + 1)) else { break }
            start = next
        }
        if done < bytes.count { result.append(.text(parts.part(done..<bytes.count))) }
        return result
    }

    private static func nextAddress(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while let colon = bytes[index...].firstIndex(of: UInt8(ascii: ":")) {
            for scheme in ["https", "http"] where bytes[(colon + 1)...].starts(with: "//".utf8) {
                let begin = colon - scheme.utf8.count
                guard begin >= start, bytes[begin..<colon].elementsEqual(scheme.utf8) else { continue }
                if begin == 0 || !bytes[begin - 1].isWordByte { return begin }
            }
            index = colon + 1
        }
        return nil
    }

    /// A URL ends at the next blank, bracket or quote. Trailing punctuation belongs to the sentence, as does a closing parenthesis without
    /// an opening one in the URL.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var end = start
        var depth = 0
        var lastKept = start
        while end < bytes.count, isAddressByte(bytes[end]) {
            if bytes[end] == UInt8(ascii: "(") { depth += 1 }
            if bytes[end] == UInt8(ascii: ")") {
                depth -= 1
                if depth < 0 { break }
            }
            end += 1
            if !trailing.contains(bytes[end - 1]) { lastKept = end }
        }
        return lastKept
    }

    private static let trailing = Set(".,;:!?'*_~".utf8)

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "`")
            && byte != UInt8(ascii: "|") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]") && byte != 0x7F
    }
}
