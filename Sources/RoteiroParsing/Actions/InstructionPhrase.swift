import RoteiroCore

/// Reads the tokens between an imperative verb and its object.
struct InstructionPhrase {
    /// The object of the verb; nil when none is recognized.
    private(set) var object: InstructionToken.Object?
    /// The index of the first token after the phrase.
    private(set) var end: Int
    /// Whether another verb follows immediately, so that both share its object: `localize e clique em`.
    private(set) var sharesObject = false

    private let tokens: [InstructionToken]
    private let kind: Action.Kind
    private let knownLabels: Set<String>
    private let lastObject: InstructionToken.Object?
    private var role: String?

    init(
        _ tokens: [InstructionToken], from start: Int, kind: Action.Kind, knownLabels: Set<String>, lastObject: InstructionToken.Object?
    ) {
        self.tokens = tokens
        self.kind = kind
        self.knownLabels = knownLabels
        self.lastObject = lastObject
        end = start
    }

    /// The number of unknown words allowed before the object: `preencha o campo obrigatório **Nome**`.
    private var maximumSkippedWords: Int { kind == .click ? 1 : 2 }

    mutating func read() {
        var skipped = 0
        let start = end
        while end < tokens.count {
            switch tokens[end].kind {
            case .object(let found): return take(found)
            case .word(_, .filler), .word(_, .locative), .word(_, .particle): break
            case .word(_, .noun(let name)), .word(_, .place(let name)): role = role ?? name
            case .word(_, .pronoun): return takeLast()
            case .word(_, .and):
                sharesObject = skipped == 0 && role == nil && end + 1 < tokens.count && tokens[end + 1].word?.isVerb == true
                return
            case .word(_, .control), .word(_, .unknown):
                if takeKnownWords() { return }
                skipped += 1
                if skipped > maximumSkippedWords { return }
            case .word: return
            case .colon: if end == start { return }
            case .arrow: break
            case .comma, .stop, .other: return
            }
            end += 1
        }
    }

    private mutating func take(_ found: InstructionToken.Object) {
        object = found.with(role: role)
        end += 1
    }

    /// `clique nela`: takes the object named last, with at most medium confidence.
    private mutating func takeLast() {
        object = lastObject
        if lastObject?.confidence == .high { object?.confidence = .medium }
        end += 1
    }

    /// Takes the longest run of up to six plain words that names a known control: `clique em avançar`.
    private mutating func takeKnownWords() -> Bool {
        var words: [Substring] = []
        var best = 0
        for token in tokens[end...].prefix(6) {
            guard case .word(let word, let meaning) = token.kind else { break }
            words.append(word)
            let key = Slug.id(words.joined(separator: " "))
            if knownLabels.contains(key) || words.count == 1 && meaning == .control && kind == .click { best = words.count }
        }
        if best == 0 { return false }
        let text = words[..<best].joined(separator: " ")
        object = InstructionToken.Object(target: Action.Target(key: Slug.id(text), text: text, role: role), confidence: .medium)
        end += best
        return true
    }

    /// Returns the next object of the same verb: a comma, arrow or conjunction, then an object that is not a location (`na aba …`).
    static func chained(_ tokens: [InstructionToken], from start: Int) -> (object: InstructionToken.Object, end: Int)? {
        var index = start
        var isConnected = false
        var isOnlyComma = true
        var role: String?
        loop: while index < tokens.count {
            switch tokens[index].kind {
            case .comma: isConnected = true
            case .arrow, .word(_, .and), .word(_, .then):
                isConnected = true
                isOnlyComma = false
            case .word(_, .locative) where index + 1 < tokens.count && tokens[index + 1].isPlace: return nil
            case .word(_, .filler), .word(_, .locative), .word(_, .particle): break
            case .word(_, .noun(let name)), .word(_, .place(let name)): role = role ?? name
            case .object(let found):
                guard isConnected, endsWell(tokens, after: index, isList: isOnlyComma) else { return nil }
                return (found.with(role: role), index + 1)
            default: break loop
            }
            index += 1
        }
        return nil
    }

    /// Whether the object belongs to the verb: in `**"B"** será exibido` it is the subject of a new clause instead. After only commas, a
    /// list separator or the end of the sentence must follow.
    private static func endsWell(_ tokens: [InstructionToken], after index: Int, isList: Bool) -> Bool {
        guard index + 1 < tokens.count else { return true }
        switch tokens[index + 1].kind {
        case .stop, .arrow: return true
        case .comma, .word(_, .and), .word(_, .or): return true
        case .word(_, .filler), .word(_, .locative), .word(_, .particle), .other, .colon: return !isList
        case .word(_, .then), .word(_, .verb), .word(_, .familiarVerb): return !isList
        default: return false
        }
    }
}

extension InstructionToken {
    fileprivate var isPlace: Bool {
        if case .word(_, .place) = kind { true } else { false }
    }
}

extension InstructionToken.Object {
    /// Sets the role unless the object already has one: an icon keeps its role.
    fileprivate func with(role: String?) -> InstructionToken.Object {
        var object = self
        object.target.role = target.role ?? role
        return object
    }
}
