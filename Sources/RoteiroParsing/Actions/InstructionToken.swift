import RoteiroCore

/// What a sentence that gives orders is made of.
struct InstructionToken {
    enum Kind {
        /// A word as written, and what it means in an order.
        case word(Substring, InstructionWord)
        /// A thing that an order can be about.
        case object(Object)
        /// `,`
        case comma
        /// `:`
        case colon
        /// `→`, `>`, `»`
        case arrow
        /// The end of a sentence, or of what belongs together.
        case stop
        /// Brackets and the like.
        case other
    }

    /// A control, or what looks like one.
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

/// What a word means in an order.
enum InstructionWord: Sendable, Hashable {
    /// An imperative.
    case verb(Action.Kind)
    /// An infinitive: an order only after `basta`, `deve` and the like.
    case infinitive(Action.Kind)
    /// `leia`: an order only when it is about a code.
    case reading
    /// What makes an infinitive an order.
    case modal
    /// An article, a preposition, a possessive, an adverb: it may stand between a verb and its object.
    case filler
    /// `na`, `no`: as a filler; before a place it says where, not what.
    case locative
    /// What a control is, `botão`; the role that it has.
    case noun(String)
    /// As a noun; after `na` it may also be the place of what follows, `na aba`.
    case place(String)
    /// `e`
    case and
    /// `ou`
    case or
    /// `depois`, `seguida`, `fim`: what comes next.
    case then
    /// `para`: why, and no longer what.
    case purpose
    /// `nela`, `nele`: what was named before.
    case pronoun
    /// `que`, `não`, `você`: what follows is no order.
    case refusal
    /// `caso`, `se`, at the head of a clause: what follows is an order for some.
    case condition
    /// The name that a button usually has: `continuar`.
    case control
    /// Any other word.
    case unknown
}
