/// What the beginning of an item, a title or a line says.
struct ItemAnswer: Hashable {
    enum Kind {
        /// It is an instruction.
        case instruction
        /// It is one, or something else does it: `clica`, `selecciona`.
        case weak
        /// Advice or a prohibition.
        case advice
        /// A word that is verb and noun, alone: `Deploy`. It goes with the company it keeps.
        case noun
        /// A path through menus: `**Cadastros** > **Produtos**`.
        case path
        case question
        /// It tells what follows from a step: `Pronto!`.
        case result
        case other
    }

    enum Mood { case imperative, infinitive, inclusive }

    var kind: Kind
    var mood = Mood.imperative
    /// A label stands before the instruction: `**Valor**: digite …`.
    var isLabelled = false
    /// The verb is a noun too, and what follows it does not tell: `Water tank`, `Drill bit`.
    var mayBeNoun = false

    static let other = ItemAnswer(kind: .other)

    var isGood: Bool { kind == .instruction || kind == .weak || kind == .path }
}
