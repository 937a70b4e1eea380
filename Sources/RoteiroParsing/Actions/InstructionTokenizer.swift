import RoteiroCore

/// Splits the inlines of a paragraph into instruction tokens.
struct InstructionTokenizer {
    private let lexicon: InstructionLexicon
    private(set) var tokens: [InstructionToken] = []

    static func tokens(of inlines: [Inline], _ lexicon: InstructionLexicon) -> [InstructionToken] {
        var tokenizer = InstructionTokenizer(lexicon: lexicon)
        for inline in inlines { tokenizer.add(inline) }
        return lexicon.actions.phrases.isEmpty ? tokenizer.tokens : tokenizer.tokensWithPhrases
    }

    private init(lexicon: InstructionLexicon) {
        self.lexicon = lexicon
    }

    /// Makes one token of a verb of two words, with at most one filler between them: `haz clic`, `haz doble clic`.
    private var tokensWithPhrases: [InstructionToken] {
        var merged: [InstructionToken] = []
        var index = 0
        while index < tokens.count {
            if let (token, end) = phrase(at: index) {
                merged.append(token)
                index = end
            } else {
                merged.append(tokens[index])
                index += 1
            }
        }
        return merged
    }

    private func phrase(at index: Int) -> (InstructionToken, Int)? {
        guard case .word(let word, _) = tokens[index].kind else { return nil }
        let first = WordFold.fold(word)
        for phrase in lexicon.actions.phrases where phrase.first == first {
            for end in [index + 1, index + 2] where end < tokens.count {
                guard case .word(let last, _) = tokens[end].kind, WordFold.fold(last) == phrase.second else { continue }
                if end == index + 2, tokens[index + 1].word != .filler { continue }
                let span = Span(tokens[index].span.file, Int(tokens[index].span.lower), Int(tokens[end].span.upper))
                return (
                    InstructionToken(kind: .word(Substring("\(phrase.first) \(phrase.second)"), .verb(phrase.kind)), span: span), end + 1
                )
            }
        }
        return nil
    }

    private mutating func add(_ inline: Inline) {
        switch inline {
        case .text(let text): add(text.value, at: text.span)
        case .code(let code): add(Action.Target(key: key(code.value), text: code.value), .medium, at: code.span)
        case .softBreak, .html, .footnoteReference: break
        case .hardBreak(let span): tokens.append(InstructionToken(kind: .stop, span: span))
        case .emphasis(let group), .strong(let group): add(group)
        case .strikethrough: break
        case .link(let link):
            let text = link.content.plainText
            add(Action.Target(key: key(text), text: text.isEmpty ? nil : text, href: link.destination.value), .high, at: link.span)
        case .image(let image):
            let name = FilePath(image.source.value).name.split(separator: ".").first.map(String.init) ?? ""
            add(Action.Target(key: key(name), role: "icon", icon: image.source.value), .high, at: image.span)
        case .icon(let icon):
            add(Action.Target(key: key(icon.name), role: "icon", icon: icon.name), .high, at: icon.span)
        case .uiLabel(let label): add(Action.Target(key: label.key, text: label.text), .high, at: label.span)
        }
    }

    /// Bold or emphasized text names a control, unless it is a class noun (`no **ícone**`), a sentence, or contains other inlines.
    private mutating func add(_ group: InlineGroup) {
        guard case .text(let text) = group.content.first, group.content.count == 1 else {
            for inline in group.content { add(inline) }
            return
        }
        let words = text.value.split { $0 == " " }
        let meanings = words.map { lexicon.role(of: $0) }
        // `**ícone**` is only the class of a control; `**Menu**` can be a name.
        let isOnlyGrammar = text.value.first?.isLowercase == true && meanings.allSatisfy { $0.role != nil || $0 == .filler }
        let isSentence = words.count > 8 || meanings.first?.isVerb == true && words.count > 2
        if words.isEmpty || isOnlyGrammar || isSentence { return add(text.value, at: text.span) }
        // In `**botão "+"**` and `**ícone de usuário**` the class precedes the name. `**Plataforma Comercial**` is all name.
        let start = meanings.firstIndex { $0.role == nil && $0 != .filler } ?? 0
        let isDescribed = start > 0 && (meanings[start - 1] == .filler || words[start].first?.isQuote == true)
        let role = isDescribed ? meanings.first?.role : nil
        let name = words[(role == nil ? 0 : start)...].joined(separator: " ").withoutQuotes
        add(Action.Target(key: key(name.text), text: name.text, role: role), name.wasQuoted ? .high : .medium, at: group.span)
    }

    private mutating func add(_ target: Action.Target, _ confidence: Action.Confidence, at span: Span) {
        tokens.append(InstructionToken(kind: .object(.init(target: target, confidence: confidence)), span: span))
    }

    private func key(_ text: String) -> String? {
        let key = Slug.id(text)
        return key.isEmpty ? nil : key
    }

    private mutating func add(_ text: String, at whole: Span) {
        let scalars = text.unicodeScalars
        // With escapes in the text, byte offsets do not match the source: every token gets the span of the whole text.
        let isPlain = text.utf8.count == Int(whole.upper) - Int(whole.lower)
        func place(_ start: String.Index, _ end: String.Index) -> Span {
            if !isPlain { return whole }
            func offset(_ index: String.Index) -> Int { Int(whole.lower) + text.utf8.distance(from: text.startIndex, to: index) }
            return Span(whole.file, offset(start), offset(end))
        }
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar.isWordPart {
                var end = scalars.index(after: index)
                while end < scalars.endIndex, scalars[end].isWordPart || scalars[end] == "-" { end = scalars.index(after: end) }
                let word = text[index..<end]
                tokens.append(InstructionToken(kind: .word(word, lexicon.role(of: word)), span: place(index, end)))
                index = end
            } else if scalar.isQuote, let end = closingQuote(in: scalars, after: index) {
                let name = String(text[scalars.index(after: index)..<end])
                let next = scalars.index(after: end)
                add(Action.Target(key: key(name), text: name), .high, at: place(index, next))
                index = next
            } else {
                let next = scalars.index(after: index)
                if let kind = separator(scalar) { tokens.append(InstructionToken(kind: kind, span: place(index, next))) }
                index = next
            }
        }
    }

    /// Returns the index of a quotation mark within the next 80 scalars, unless the quotes are empty.
    private func closingQuote(in scalars: String.UnicodeScalarView, after open: String.Index) -> String.Index? {
        var index = scalars.index(after: open)
        var count = 0
        while index < scalars.endIndex, count <= 80 {
            if scalars[index].isQuote { return count > 0 ? index : nil }
            index = scalars.index(after: index)
            count += 1
        }
        return nil
    }

    private func separator(_ scalar: Unicode.Scalar) -> InstructionToken.Kind? {
        switch scalar {
        case ",": .comma
        case ":": .colon
        case "→", ">", "»", "➔", "➜": .arrow
        case ".", "!", "?", ";", "…": .stop
        case "(", ")", "[", "]", "–", "—", "|": .other
        default: nil
        }
    }
}

extension InstructionWord {
    /// Whether the word is an imperative, including `leia`.
    var isVerb: Bool {
        switch self {
        case .verb, .familiarVerb, .reading: true
        default: false
        }
    }

    /// The role that a class noun gives its control.
    fileprivate var role: String? {
        switch self {
        case .noun(let role), .place(let role): role
        default: nil
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isWordPart: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        case 0xC0...0x36F: value != 0xD7 && value != 0xF7
        default: properties.isAlphabetic
        }
    }

    fileprivate var isQuote: Bool { self == "\"" || self == "“" || self == "”" || self == "„" }
}

extension Character {
    fileprivate var isQuote: Bool { self == "\"" || self == "“" || self == "”" || self == "'" }
}

extension String {
    /// The text without trailing `.`, `,` and `:` and without surrounding quotes, and whether it had both quotes. An unpaired quote is
    /// removed too.
    fileprivate var withoutQuotes: (text: String, wasQuoted: Bool) {
        let quotes: Set<Unicode.Scalar> = ["\"", "'", "“", "”", "‘", "’"]
        var rest = unicodeScalars[...]
        while let last = rest.last, last == "." || last == "," || last == ":" { rest.removeLast() }
        let count = rest.count
        if rest.count > 1, let first = rest.first, quotes.contains(first) { rest.removeFirst() }
        if rest.count > 1, let last = rest.last, quotes.contains(last) { rest.removeLast() }
        return (String(rest), rest.count == count - 2)
    }
}
