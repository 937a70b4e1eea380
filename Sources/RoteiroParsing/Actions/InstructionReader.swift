import RoteiroCore

/// Finds the orders of a paragraph: a verb, then articles and class nouns, then what it is about; and what follows in a chain.
struct InstructionReader {
    /// An order, before it has a place in its step.
    struct Instruction {
        var kind: Action.Kind
        var verb: String
        var object: InstructionToken.Object?
        var isOptional: Bool
        var span: Span
    }

    private let tokens: [InstructionToken]
    /// Keys of labels that the guide names elsewhere: plain words that equal one are that control.
    private let knownLabels: Set<String>
    private(set) var orders: [Instruction] = []
    private var isConditional = false
    /// What a pronoun means.
    private var lastObject: InstructionToken.Object?
    /// The first of the orders that wait for the object of the next: `localize e clique em`.
    private var waiting: Int?

    /// The orders in the order of the text.
    static func orders(in tokens: [InstructionToken], knownLabels: Set<String>) -> [Instruction] {
        var reader = InstructionReader(tokens, knownLabels)
        reader.read()
        return reader.orders
    }

    private init(_ tokens: [InstructionToken], _ knownLabels: Set<String>) {
        self.tokens = tokens
        self.knownLabels = knownLabels
    }

    private mutating func read() {
        var index = 0
        while index < tokens.count {
            switch tokens[index].kind {
            case .stop:
                isConditional = false
                waiting = nil
            case .word(_, .condition):
                if isHeadOfClause(index) { isConditional = true }
            case .word(let word, let meaning):
                if let kind = order(meaning, at: index) {
                    index = bind(kind, WordFold.fold(word), after: index)
                    continue
                }
            case .object(let object): lastObject = object
            case .comma, .colon, .arrow, .other: break
            }
            index += 1
        }
    }

    /// The kind of order that a word gives here; nil where it is no order.
    private func order(_ meaning: InstructionWord, at index: Int) -> Action.Kind? {
        switch meaning {
        case .verb(let kind): isImperative(index) ? kind : nil
        case .reading: isImperative(index) && readsCode(index) ? .scan : nil
        case .infinitive(let kind): index > 0 && tokens[index - 1].word == .modal ? kind : nil
        default: nil
        }
    }

    /// After an article it is a noun, after `que` or `não` no order; further back in the clause `que` still rules.
    private func isImperative(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        switch tokens[index - 1].kind {
        case .word(_, .filler), .word(_, .locative), .word(_, .refusal), .word(_, .modal): return false
        case .word(_, .condition): return false
        case .word(_, .and), .word(_, .then): return true
        default: break
        }
        for token in tokens[max(0, index - 4)..<index].reversed() {
            guard case .word(_, let word) = token.kind else { return true }
            switch word {
            case .refusal: return false
            case .and, .or, .then, .verb: return true
            default: continue
            }
        }
        return true
    }

    /// `leia o QR Code`, and not `leia os termos`.
    private func readsCode(_ index: Int) -> Bool {
        tokens[(index + 1)...].prefix(5).contains { token in
            switch token.kind {
            case .word(let word, _): ["qr", "qrcode", "codigo"].contains(WordFold.fold(word))
            case .object(let object): object.target.key?.contains("qr") == true
            default: false
            }
        }
    }

    private func isHeadOfClause(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        switch tokens[index - 1].kind {
        case .stop, .comma, .other, .colon, .word(_, .and): return true
        default: return false
        }
    }

    /// Reads on after a verb; gives the index of what was not understood.
    private mutating func bind(_ kind: Action.Kind, _ verb: String, after start: Int) -> Int {
        var phrase = InstructionPhrase(tokens, from: start + 1, kind: kind, knownLabels: knownLabels, lastObject: lastObject)
        phrase.read()
        let end = max(phrase.end, start + 1)
        let span = tokens[start].span.joined(with: tokens[end - 1].span)
        let number = orders.count
        orders.append(Instruction(kind: kind, verb: verb, object: phrase.object, isOptional: isConditional, span: span))
        guard let object = phrase.object else {
            waiting = phrase.sharesObject ? waiting ?? number : nil
            return phrase.sharesObject ? phrase.end + 1 : end
        }
        if let first = waiting { for index in first..<number { orders[index].object = object } }
        waiting = nil
        lastObject = object
        return chain(kind, verb, from: end)
    }

    /// `…, depois em **"Conta"** e **"Perfil"**`: the same verb again.
    private mutating func chain(_ kind: Action.Kind, _ verb: String, from start: Int) -> Int {
        var index = start
        while let next = InstructionPhrase.chained(tokens, from: index) {
            orders.append(
                Instruction(kind: kind, verb: verb, object: next.object, isOptional: isConditional, span: tokens[next.end - 1].span))
            lastObject = next.object
            index = next.end
        }
        return index
    }
}

extension Span {
    /// From the beginning of one to the end of the other, in one file.
    fileprivate func joined(with other: Span) -> Span {
        file == other.file ? Span(file, Int(min(lower, other.lower)), Int(max(upper, other.upper))) : self
    }
}
