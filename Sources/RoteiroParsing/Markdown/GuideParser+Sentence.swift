package import RoteiroCore

extension GuideParser {
    /// Parses one line of Markdown as inlines in the page dialect, whatever it starts with: `1. x` is not a list here. Returns nil if the
    /// line is not UTF-8 or exceeds a limit.
    package static func sentence(_ line: [UInt8]) -> [Inline]? {
        // After the added `(` only a paragraph can start. For the delimiters that follow, it acts like the start of a line.
        let bytes = [UInt8(ascii: "(")] + line.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        guard Encoding.firstInvalidByte(in: bytes) == nil, InputLimits.firstFinding(in: bytes) == nil else { return nil }
        var expandedSource = ExpandedSource()
        expandedSource.append(bytes, 0..<bytes.count, of: FileID(0))
        let source = SourceTexts([SourceText(path: "", bytes: bytes)])
        let result = MarkdownParser.parse(MarkdownText(expandedSource, of: source, dialect: .pages))
        guard !result.faults.contains(where: \.isFatal), result.blocks.count <= 1 else { return nil }
        guard case .paragraph(let paragraph)? = result.blocks.first else { return line.allSatisfy { $0 <= 0x20 } ? [] : nil }
        return paragraph.content.withoutOpeningBracket
    }
}

extension [Inline] {
    fileprivate var withoutOpeningBracket: [Inline] {
        guard case .text(let text)? = first else { return self }
        let rest = Located(String(text.value.dropFirst()), at: Span(text.span.file, Int(text.span.lower) + 1, Int(text.span.upper)))
        return (rest.value.isEmpty ? [] : [.text(rest)]) + dropFirst()
    }
}
