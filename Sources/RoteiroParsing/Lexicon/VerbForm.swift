import RoteiroCore

/// A form of a verb as an instruction uses it.
package struct VerbForm: Sendable, Hashable {
    /// How surely the form is an instruction. A form that two verbs share keeps the surer one.
    package enum Mood: UInt8, Sendable, Hashable, Comparable {
        /// The form of "we": `clicamos`.
        case inclusive
        /// A familiar imperative that equals the third person: `clica`.
        case weak
        /// `clicar`
        case infinitive
        /// `clique`
        case imperative

        package static func < (left: Mood, right: Mood) -> Bool { left.rawValue < right.rawValue }
    }

    /// What the verb asks for.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case click, navigate, input, select, scan, locate, wait, reading, other

        /// The kind of action; nil for reading, which depends on the object, and for other verbs.
        var action: Action.Kind? { Action.Kind(rawValue: rawValue) }

        /// Whether the verb acts on a control of a program.
        var isOfControls: Bool {
            switch self {
            case .click, .navigate, .input, .select, .scan, .locate: true
            case .wait, .reading, .other: false
            }
        }
    }

    package var mood: Mood
    package var kind: Kind
}
