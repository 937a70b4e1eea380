/// A callout titled *Pré-requisitos* (or the like) before the first step, read as a list of things to have.
package struct Prerequisites: Sendable, Hashable {
    /// One thing to have.
    package struct Item: Sendable, Hashable {
        /// The same in every language: an id slug of the words (`Slug.id`).
        package var id: String
        /// What it says.
        package var blocks: [Block]
        /// From its bullet.
        package var span: Span

        /// An item as read.
        package init(id: String, blocks: [Block], span: Span) {
            self.id = id
            self.blocks = blocks
            self.span = span
        }
    }

    /// The box that it was written as; its `blocks` are empty, for they stand below.
    package var callout: Callout
    /// What stands before the list.
    package var lead: [Block]
    /// The list.
    package var items: [Item]
    /// What stands after the list.
    package var closing: [Block]

    /// Prerequisites as read.
    package init(callout: Callout, lead: [Block], items: [Item], closing: [Block]) {
        self.callout = callout
        self.lead = lead
        self.items = items
        self.closing = closing
    }
}
