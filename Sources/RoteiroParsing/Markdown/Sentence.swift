package import RoteiroCore

extension GuideParser {
    /// One line of Markdown as a sentence of a page: inlines alone, whatever it begins with (`1. x` is no list here). Places count
    /// from its first byte. Nil when the guard refuses it or it is not UTF-8.
    package static func sentence(_ line: [UInt8]) -> [Inline]? {
        // After a bracket no block but a paragraph begins, and to what comes next it is what the beginning of a line is.
        let bytes = [UInt8(ascii: "(")] + line.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        guard Encoding.firstInvalidByte(in: bytes) == nil, InputLimits.firstFinding(in: bytes) == nil else { return nil }
        var composition = Composition()
        composition.append(bytes, 0..<bytes.count, of: FileID(0))
        let source = SourceTexts([SourceText(path: "", bytes: bytes)])
        let result = MarkdownParser.parse(MarkdownText(composition, of: source, dialect: .pages))
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
