import RoteiroCore

/// A token of a paragraph, as `InstructionReader` consumes it.
struct InstructionToken {
    enum Kind {
        /// A word as written, and its role in an instruction.
        case word(Substring, InstructionWord)
        /// A candidate object of an instruction.
        case object(Object)
        /// `,`
        case comma
        /// `:`
        case colon
        /// `→`, `>`, `»`
        case arrow
        /// The end of a sentence, or a hard line break.
        case stop
        /// Brackets, dashes and `|`.
        case other
    }

    /// A control, or text formatted like one.
    struct Object {
        var target: Action.Target
        var confidence: Action.Confidence
    }

    let kind: Kind
    let span: Span

    var word: InstructionWord? {
        if case .word(_, let word) = kind { word } else { nil }
    }

    var object: Object? {
        if case .object(let object) = kind { object } else { nil }
    }
}

/// The role of a word in an instruction.
enum InstructionWord: Sendable, Hashable {
    /// An imperative.
    case verb(Action.Kind)
    /// A familiar imperative that equals the third person; an instruction only at the head of a clause.
    case familiarVerb(Action.Kind)
    /// An infinitive; an instruction only after a modal such as `basta` or `deve`.
    case infinitive(Action.Kind)
    /// `leia`; an instruction only if its object is a QR code.
    case reading
    /// A word that turns the following infinitive into an instruction: `basta`, `deve`.
    case modal
    /// A word between a modal and its infinitive: `need to click`, `tienes que pulsar`.
    case particle
    /// An article, preposition, possessive or adverb that may separate a verb from its object.
    case filler
    /// `na`, `no`: a filler that introduces a location when a place noun follows.
    case locative
    /// A class noun such as `botão`, with the role that it gives its control.
    case noun(String)
    /// A class noun that after `na` can also name the location of the object: `na aba`.
    case place(String)
    /// `e`
    case and
    /// `ou`
    case or
    /// `depois`, `seguida`, `fim`: introduces what comes next.
    case then
    /// `para`: starts a purpose clause, which ends the phrase of the object.
    case purpose
    /// `nela`, `nele`: refers to the object named last.
    case pronoun
    /// `que`, `não`, `você`: the verb that follows is not an instruction.
    case refusal
    /// `caso`, `se`: at the head of a clause, makes the instructions that follow optional.
    case condition
    /// A common button name such as `continuar`.
    case control
    case unknown
}
