import RoteiroCore

/// Recognizes UI labels, written `**"Salvar"**` or `"**Salvar**"`. Quotes may be straight, curly or mixed.
struct UILabels {
    let sources: SourceTexts

    /// Replaces labels, including those nested in emphasis. Links are skipped: a label inside one would be a second click target.
    func recognize(in inlines: [Inline]) -> [Inline] {
        guard inlines.contains(where: \.isEmphasised) else { return inlines }
        var result: [Inline] = []
        result.reserveCapacity(inlines.count)
        var index = 0
        while index < inlines.count {
            defer { index += 1 }
            switch inlines[index] {
            case .strong(let group):
                if let label = boldQuoted(group) {
                    result += label
                } else if index + 1 < inlines.count, let before = result.last, let label = quotedBold(before, group, inlines[index + 1]) {
                    result.removeLast()
                    result += label
                    index += 1
                } else {
                    result.append(.strong(InlineGroup(recognize(in: group.content), at: group.span)))
                }
            case .emphasis(let group): result.append(.emphasis(InlineGroup(recognize(in: group.content), at: group.span)))
            case .text, .code, .softBreak, .hardBreak, .strikethrough, .link, .image, .icon, .uiLabel, .html, .footnoteReference:
                result.append(inlines[index])
            }
        }
        return result
    }

    /// `**"Salvar"**`. Sentence punctuation may be inside the bold text.
    private func boldQuoted(_ group: InlineGroup) -> [Inline]? {
        guard case .text(let text) = group.content.first, group.content.count == 1 else { return nil }
        let bytes = Array(text.value.utf8)[...]
        let inside = bytes.dropFirst(bytes.openingQuote)
        let closed = inside.withoutPunctuation
        let inner = closed.dropLast(closed.closingQuote)
        guard inside.count < bytes.count, inner.count < closed.count else { return nil }
        let parts = TextSourceMap(text, sources)
        guard let label = label(inner, parts, .boldQuoted, group.span) else { return nil }
        return label + rest(closed.endIndex..<bytes.endIndex, parts)
    }

    /// `"**Salvar**"`: the quotes are the last character of the text before and the first of the text after.
    private func quotedBold(_ before: Inline, _ group: InlineGroup, _ after: Inline) -> [Inline]? {
        guard case .text(let before) = before, case .text(let after) = after, group.content.count == 1,
            case .text(let bold) = group.content[0]
        else { return nil }
        let (head, tail) = (Array(before.value.utf8)[...], Array(after.value.utf8)[...])
        let (open, close) = (head.closingQuote, tail.openingQuote)
        guard open > 0, close > 0, before.span.file == after.span.file else { return nil }
        let (headParts, tailParts) = (TextSourceMap(before, sources), TextSourceMap(after, sources))
        let kept = 0..<(head.count - open)
        let opening = headParts.span(kept.upperBound..<head.count)
        let closing = tailParts.span(0..<close)
        guard opening.lower <= closing.upper,
            let label = label(
                Array(bold.value.utf8)[...], TextSourceMap(bold, sources), .quotedBold,
                Span(opening.file, Int(opening.lower), Int(closing.upper)))
        else { return nil }
        return rest(kept, headParts) + label + rest(close..<tail.count, tailParts)
    }

    /// Returns the label, followed by the punctuation from inside the quotes.
    private func label(_ text: ArraySlice<UInt8>, _ parts: TextSourceMap, _ form: UILabel.Form, _ span: Span) -> [Inline]? {
        let name = text.withoutPunctuation.drop { $0 == 0x20 }
        guard !name.isEmpty, !text.hasQuote else { return nil }
        let words = parts.part(name.startIndex..<name.endIndex).value
        let key = Slug.id(words)
        let label = UILabel(text: words, key: key.isEmpty ? "rotulo" : key, form: form, span: span)
        let tail = text[name.endIndex...].drop { $0 == 0x20 }
        let end = tail.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? tail.startIndex
        return [.uiLabel(label)] + rest(tail.startIndex..<end, parts)
    }

    private func rest(_ range: Range<Int>, _ parts: TextSourceMap) -> [Inline] {
        range.isEmpty ? [] : [.text(parts.part(range))]
    }
}

extension ArraySlice<UInt8> {
    /// The byte length of the opening quote; 0 if there is none.
    fileprivate var openingQuote: Int { first == UInt8(ascii: "\"") ? 1 : prefix(3).isCurlyQuote ? 3 : 0 }

    /// The byte length of the closing quote; 0 if there is none.
    fileprivate var closingQuote: Int { last == UInt8(ascii: "\"") ? 1 : suffix(3).isCurlyQuote ? 3 : 0 }

    fileprivate var hasQuote: Bool {
        contains(UInt8(ascii: "\"")) || indices.contains { self[$0] == 0xE2 && self[$0...].prefix(3).isCurlyQuote }
    }

    /// `“`, `”` or `„`.
    private var isCurlyQuote: Bool { count == 3 && starts(with: [0xE2, 0x80]) && (0x9C...0x9E).contains(self[endIndex - 1]) }

    /// Without trailing blanks and sentence punctuation.
    fileprivate var withoutPunctuation: ArraySlice<UInt8> {
        let end = lastIndex { !" .,;:".utf8.contains($0) }
        return self[startIndex..<(end.map { $0 + 1 } ?? startIndex)]
    }
}

extension Inline {
    /// Whether the inline can contain a label.
    fileprivate var isEmphasised: Bool {
        switch self {
        case .strong, .emphasis: true
        case .text, .code, .softBreak, .hardBreak, .strikethrough, .link, .image, .icon, .uiLabel, .html, .footnoteReference: false
        }
    }
}
