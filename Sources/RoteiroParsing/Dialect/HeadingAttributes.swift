import RoteiroCore

/// `## Título {#id .classe}`. The braces are read before emphasis, so that `{#Conta.__abrir__}` is an id.
enum HeadingAttributes {
    /// Removes the attributes from the end of a heading and returns them with their place. `content` is the text of the heading from
    /// `start`, and `place` maps its ranges to the source. `isATX` allows number signs after them.
    static func removeTrailing(
        _ inlines: inout [Inline], _ content: BlockContent, from start: Int, isATX: Bool, _ sources: SourceTexts,
        place: (Range<Int>) -> Span
    ) -> (attributes: Attributes, span: Span)? {
        let bytes = content.bytes
        guard let end = end(of: bytes, from: start, isATX: isATX), bytes[end - 1] == UInt8(ascii: "}"),
            let open = bytes[start..<end].lastIndex(of: UInt8(ascii: "{")), open == start || bytes[open - 1] != UInt8(ascii: "\\"),
            let attributes = Attributes.parse(String(decoding: bytes[(open + 1)..<(end - 1)], as: UTF8.self))
        else { return nil }
        let span = place(open..<end)
        guard let kept = kept(of: inlines, before: place(open..<(open + 1)), sources) else { return nil }
        inlines = kept
        return (attributes, span)
    }

    /// The end of the text without the closing number signs and blanks.
    private static func end(of bytes: [UInt8], from start: Int, isATX: Bool) -> Int? {
        func trimmed(_ end: Int) -> Int {
            var end = end
            while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
            return end
        }
        let whole = trimmed(bytes.count)
        guard isATX else {
            // The last line is the underline.
            guard let underline = bytes[start..<whole].lastIndex(of: 0x0A) else { return nil }
            let end = trimmed(underline)
            return end > start ? end : nil
        }
        var end = whole
        while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        if end < whole, end == start || !bytes[end - 1].isSpaceOrTab { end = whole }
        end = trimmed(end)
        return end > start ? end : nil
    }

    /// Returns the inlines before the brace at `brace`, without trailing blanks; nil if it stands within one that is not text.
    private static func kept(of inlines: [Inline], before brace: Span, _ sources: SourceTexts) -> [Inline]? {
        for (index, inline) in inlines.enumerated() {
            guard inline.span.file == brace.file, inline.span.upper > brace.lower else { continue }
            guard case .text(let text) = inline, inline.span.lower <= brace.lower else { return nil }
            let parts = TextSourceMap(text, sources)
            let bytes = Array(text.value.utf8)
            guard
                let open = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: "{") && parts.span($0..<($0 + 1)).lower == brace.lower })
            else { return nil }
            var end = open
            while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
            return Array(inlines[..<index]) + (end > 0 ? [.text(parts.part(0..<end))] : [])
        }
        return nil
    }
}
