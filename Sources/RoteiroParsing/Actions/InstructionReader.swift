import RoteiroCore

/// Finds the instructions in a paragraph: a verb, optional articles and class nouns, an object, and further objects chained to the same
/// verb.
struct InstructionReader {
    /// An instruction before it is assigned a position in its step.
    struct Instruction {
        var kind: Action.Kind
        var verb: String
        var object: InstructionToken.Object?
        var isOptional: Bool
        var span: Span
    }

    private let tokens: [InstructionToken]
    private let lexicon: InstructionLexicon
    /// Keys of the labels used anywhere in the guide. Plain words that match one refer to that control.
    private let knownLabels: Set<String>
    private(set) var instructions: [Instruction] = []
    private var isConditional = false
    /// The referent of a pronoun.
    private var lastObject: InstructionToken.Object?
    /// The index of the first instruction that waits for the object of a later one: `localize e clique em`.
    private var waiting: Int?

    /// Returns the instructions in document order.
    static func instructions(in tokens: [InstructionToken], knownLabels: Set<String>, _ lexicon: InstructionLexicon) -> [Instruction] {
        var reader = InstructionReader(tokens, knownLabels, lexicon)
        reader.read()
        return reader.instructions
    }

    private init(_ tokens: [InstructionToken], _ knownLabels: Set<String>, _ lexicon: InstructionLexicon) {
        self.tokens = tokens
        self.lexicon = lexicon
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
                if let kind = instructionKind(meaning, at: index) {
                    index = bind(kind, WordFold.fold(word), after: index)
                    continue
                }
            case .object(let object): lastObject = object
            case .comma, .colon, .arrow, .other: break
            }
            index += 1
        }
    }

    /// Returns the action kind if the word is an instruction in this position.
    private func instructionKind(_ meaning: InstructionWord, at index: Int) -> Action.Kind? {
        switch meaning {
        case .verb(let kind): isImperative(index) || lexicon.grammar.usesBaseForm && isAfterModal(index) ? kind : nil
        case .familiarVerb(let kind): isAtHead(index) ? kind : nil
        case .reading: isImperative(index) && readsCode(index) ? .scan : nil
        case .infinitive(let kind): isAfterModal(index) ? kind : nil
        default: nil
        }
    }

    private func isAfterModal(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if tokens[index - 1].word == .particle { return index > 1 && tokens[index - 2].word == .modal }
        return tokens[index - 1].word == .modal
    }

    /// Whether the word is at the head of a clause, after words such as `then` at most.
    private func isAtHead(_ index: Int) -> Bool {
        for before in tokens[..<index].reversed() {
            switch before.kind {
            case .stop, .comma, .colon, .arrow, .other, .word(_, .and), .word(_, .or), .word(_, .then): return true
            case .word(let word, _): if !lexicon.isLeadIn(word) { return false }
            case .object: return false
            }
        }
        return true
    }

    /// After an article a verb form is a noun, and after `que` or `não` it is not an instruction. `que` counts up to four words back in the
    /// clause.
    private func isImperative(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        if lexicon.actions.isVerbFirst { return isAtHead(index) }
        switch tokens[index - 1].kind {
        case .word(_, .filler), .word(_, .locative), .word(_, .refusal), .word(_, .modal), .word(_, .particle): return false
        case .word(_, .condition): return false
        case .word(_, .and), .word(_, .then): return true
        default: break
        }
        for token in tokens[max(0, index - 4)..<index].reversed() {
            guard case .word(_, let word) = token.kind else { return true }
            switch word {
            case .refusal: return false
            case .and, .or, .then, .verb, .familiarVerb: return true
            default: continue
            }
        }
        return true
    }

    /// True for `leia o QR Code`, false for `leia os termos`.
    private func readsCode(_ index: Int) -> Bool {
        tokens[(index + 1)...].prefix(5).contains { token in
            switch token.kind {
            case .word(let word, _): lexicon.isCode(word)
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

    /// Reads the object of a verb and returns the index of the first token after the instruction.
    private mutating func bind(_ kind: Action.Kind, _ verb: String, after start: Int) -> Int {
        var phrase = InstructionPhrase(tokens, from: start + 1, kind: kind, knownLabels: knownLabels, lastObject: lastObject)
        phrase.read()
        let end = max(phrase.end, start + 1)
        let span = tokens[start].span.joined(with: tokens[end - 1].span)
        let number = instructions.count
        instructions.append(Instruction(kind: kind, verb: verb, object: phrase.object, isOptional: isConditional, span: span))
        guard let object = phrase.object else {
            waiting = phrase.sharesObject ? waiting ?? number : nil
            return phrase.sharesObject ? phrase.end + 1 : end
        }
        if let first = waiting { for index in first..<number { instructions[index].object = object } }
        waiting = nil
        lastObject = object
        return chain(kind, verb, from: end)
    }

    /// Repeats the verb for each further object: `…, depois em **"Conta"** e **"Perfil"**`.
    private mutating func chain(_ kind: Action.Kind, _ verb: String, from start: Int) -> Int {
        var index = start
        while let next = InstructionPhrase.chained(tokens, from: index) {
            instructions.append(
                Instruction(kind: kind, verb: verb, object: next.object, isOptional: isConditional, span: tokens[next.end - 1].span))
            lastObject = next.object
            index = next.end
        }
        return index
    }
}

extension Span {
    /// The smallest span that covers both; `self` if they are in different files.
    fileprivate func joined(with other: Span) -> Span {
        file == other.file ? Span(file, Int(min(lower, other.lower)), Int(max(upper, other.upper))) : self
    }
}
