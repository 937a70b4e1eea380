import RoteiroCore

/// `text {#id .class key=value}`: attributes at the end of a paragraph, on its last line or on a line of their own.
struct TrailingAttributes {
    let attributes: Attributes
    /// The braces.
    let span: Span
    /// Nothing else stands on their line.
    let hasOwnLine: Bool

    /// Removes the attributes from the end of `inlines`; nil if there are none, or if the braces may be a placeholder such as `{name}`.
    static func remove(from inlines: inout [Inline], _ sources: SourceTexts) -> TrailingAttributes? {
        guard case .text(let text) = inlines.last, text.value.utf8.last == UInt8(ascii: "}") else { return nil }
        let bytes = Array(text.value.utf8)
        guard let open = bytes.lastIndex(of: UInt8(ascii: "{")), open == 0 || bytes[open - 1] == 0x20 || bytes[open - 1] == 0x09,
            let attributes = Attributes.parse(String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self)),
            attributes.isMarked
        else { return nil }
        let before = inlines.dropLast().last
        let startsLine = open == 0 && (before == nil || before?.isBreak == true)
        guard open > 0 || startsLine else { return nil }
        let parts = TextSourceMap(text, sources)
        let span = parts.span(open..<bytes.count)
        if isEscaped(span, sources) { return nil }
        inlines.removeLast()
        var end = open
        while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        if end > 0 { inlines.append(.text(parts.part(0..<end))) }
        while let last = inlines.last, last.isBreak { inlines.removeLast() }
        return TrailingAttributes(attributes: attributes, span: span, hasOwnLine: startsLine)
    }

    /// Returns the places of `{#id}` and `{.class}` that stay in the text.
    static func remains(in inlines: [Inline], _ sources: SourceTexts) -> [SyntaxFault] {
        inlines.flatMap { inline -> [SyntaxFault] in
            switch inline {
            case .text(let text): remains(in: text, sources)
            case .emphasis(let group), .strong(let group), .strikethrough(let group): remains(in: group.content, sources)
            case .link(let link): remains(in: link.content, sources)
            case .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference: []
            }
        }
    }

    /// Whether the author wrote `\{` so that the brace is text.
    private static func isEscaped(_ span: Span, _ sources: SourceTexts) -> Bool {
        sources[span.file].bytes[span.bytes].first == UInt8(ascii: "\\")
    }

    private static func remains(in text: Located<String>, _ sources: SourceTexts) -> [SyntaxFault] {
        let bytes = Array(text.value.utf8)
        // The line of an unknown container has a finding of its own, and the title of an alert takes the attributes.
        if bytes.starts(with: ":::".utf8) || bytes.starts(with: "[!".utf8) { return [] }
        var faults: [SyntaxFault] = []
        for open in bytes.indices.dropLast() where opens(bytes, at: open) {
            guard let close = bytes[open...].prefix(128).firstIndex(of: UInt8(ascii: "}")),
                // More attributes may follow the id or the class.
                bytes[(open + 2)..<close].prefix(while: { $0 != 0x20 }).allSatisfy({
                    $0 >= 0x80 || SafeName.isPlain($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
                })
            else { continue }
            let shown = TextSourceMap(text, sources).part(open..<(close + 1))
            if !isEscaped(shown.span, sources) { faults.append(.leftover(Leftover(.attributes, at: shown.span, repair: ""))) }
        }
        return faults
    }

    /// Whether `{#` or `{.` begins at `index`, and neither `{{` nor `${`.
    private static func opens(_ bytes: [UInt8], at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "#") || bytes[index + 1] == UInt8(ascii: ".") else {
            return false
        }
        return index == 0 || bytes[index - 1] != UInt8(ascii: "{") && bytes[index - 1] != UInt8(ascii: "$")
    }
}
