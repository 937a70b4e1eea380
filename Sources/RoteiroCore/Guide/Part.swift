/// A stretch of a guide: a group of steps, or a section without any.
package struct Part: Sendable, Hashable {
    /// What makes it a part.
    package enum Kind: String, Sendable, Hashable {
        /// `## Parte 1: …`.
        case explicit
        /// Another heading.
        case section
        /// None: the guide itself.
        case implicit
    }

    /// Unique in the guide, the same in every language: an id slug of the title.
    package var id: String
    /// What makes it a part.
    package var kind: Kind
    /// The number of an explicit part, as written.
    package var number: Located<Int>?
    /// Nil for the implicit part.
    package var heading: Heading?
    /// What it is called, without `Parte 1:`; empty for the implicit part.
    package var title: InlineGroup?
    /// What stands before its first step.
    package var blocks: [Block]
    /// In order.
    package var steps: [Step]

    /// A part as assembled.
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
