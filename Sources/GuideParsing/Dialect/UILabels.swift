import GuideModel
import GuideText

/// `**"Salvar"**` and `"**Salvar**"` name a control of the product. Quotes may be straight, curly, or one of each.
enum UILabels {
    /// The inlines with their labels recognised, in links and emphasis as well.
    static func recognise(in inlines: [Inline]) -> [Inline] {
        var result: [Inline] = []
        result.reserveCapacity(inlines.count)
        var index = 0
        while index < inlines.count {
            defer { index += 1 }
            switch inlines[index] {
            case .strong(let group):
                if let (label, rest) = boldQuoted(group) {
                    result.append(.uiLabel(label))
                    if let rest { result.append(.text(rest)) }
                } else if index + 1 < inlines.count, let before = result.last, let label = quotedBold(before, group, inlines[index + 1]) {
                    result.removeLast()
                    result += label
                    index += 1
                } else {
                    result.append(.strong(InlineGroup(recognise(in: group.content), at: group.span)))
                }
            case .emphasis(let group): result.append(.emphasis(InlineGroup(recognise(in: group.content), at: group.span)))
            case let other: result.append(other)
            }
        }
        return result
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" || scalar == "\u{201E}"
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "," || scalar == ";" || scalar == ":" }

    /// `**"Salvar"**`, also with the sentence's full stop inside the bold.
    private static func boldQuoted(_ group: InlineGroup) -> (UILabel, rest: Located<String>?)? {
        guard group.content.count == 1, case .text(let text) = group.content[0] else { return nil }
        var scalars = text.value.unicodeScalars[...]
        guard let first = scalars.first, isQuote(first) else { return nil }
        scalars.removeFirst()
        var rest = ""
        while let last = scalars.last, isEnd(last) {
            rest = String(last) + rest
            scalars.removeLast()
        }
        guard let last = scalars.last, isQuote(last) else { return nil }
        scalars.removeLast()
        guard let (label, inner) = label(Substring(scalars), form: .boldQuoted, span: group.span) else { return nil }
        rest = inner + rest
        // The full stop stands before the closing asterisks (and perhaps the quote): near enough to point at.
        let place = Span(group.span.file, Int(group.span.upper) - 2 - min(rest.utf8.count, 8), Int(group.span.upper) - 2)
        return (label, rest.isEmpty ? nil : Located(rest, at: place))
    }

    /// `"**Salvar**"`: the quotes are the last and the first character of the texts around.
    private static func quotedBold(_ before: Inline, _ group: InlineGroup, _ after: Inline) -> [Inline]? {
        guard case .text(let before) = before, case .text(let after) = after, group.content.count == 1,
            case .text(let bold) = group.content[0], let open = before.value.unicodeScalars.last, isQuote(open),
            let close = after.value.unicodeScalars.first, isQuote(close), !bold.value.unicodeScalars.contains(where: isQuote)
        else { return nil }
        let openLength = String(open).utf8.count
        let closeLength = String(close).utf8.count
        let span = Span(group.span.file, Int(group.span.lower) - openLength, Int(group.span.upper) + closeLength)
        guard let (label, inner) = label(Substring(bold.value), form: .quotedBold, span: span) else { return nil }
        var result: [Inline] = []
        let kept = String(before.value.unicodeScalars.dropLast())
        if !kept.isEmpty {
            result.append(.text(Located(kept, at: Span(before.span.file, Int(before.span.lower), Int(before.span.upper) - openLength))))
        }
        result.append(.uiLabel(label))
        let rest = inner + String(after.value.unicodeScalars.dropFirst())
        if !rest.isEmpty {
            result.append(.text(Located(rest, at: Span(after.span.file, Int(after.span.lower) + closeLength, Int(after.span.upper)))))
        }
        return result
    }

    /// The label, and the punctuation that stood at its end inside the quotes.
    private static func label(_ text: Substring, form: UILabel.Form, span: Span) -> (UILabel, rest: String)? {
        var scalars = text.unicodeScalars
        guard !scalars.contains(where: isQuote) else { return nil }
        var rest = ""
        while let last = scalars.last, isEnd(last) || last == " " {
            if last != " " { rest = String(last) + rest }
            scalars.removeLast()
        }
        while scalars.first == " " { scalars.removeFirst() }
        guard !scalars.isEmpty else { return nil }
        let words = String(scalars)
        let key = Slug.id(words)
        return (UILabel(text: words, key: key.isEmpty ? "rotulo" : key, form: form, span: span), rest)
    }
}
