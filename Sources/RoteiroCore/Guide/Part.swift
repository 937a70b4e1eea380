/// A section of a guide, with or without steps.
package struct Part: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        /// `## Parte 1: …`.
        case explicit
        /// Any other heading.
        case section
        /// No heading: the guide itself.
        case implicit
    }

    /// Unique in the guide and the same in all languages: a slug of the title.
    package var id: String
    package var kind: Kind
    /// The number of an explicit part, as written.
    package var number: Located<Int>?
    /// Nil for an implicit part.
    package var heading: Heading?
    /// The title without `Parte 1:`; nil for an implicit part.
    package var title: InlineGroup?
    /// The blocks before the first step.
    package var blocks: [Block]
    package var steps: [Step]

    package init(
        id: String, kind: Kind, number: Located<Int>?, heading: Heading?, title: InlineGroup?, blocks: [Block], steps: [Step]
    ) {
        self.id = id
        self.kind = kind
        self.number = number
        self.heading = heading
        self.title = title
        self.blocks = blocks
        self.steps = steps
    }
}
