/// A callout titled *Pré-requisitos* or similar before the first step, parsed as a list of requirements.
package struct Prerequisites: Sendable, Hashable {
    package struct Item: Sendable, Hashable {
        /// The slug of the text (`Slug.id`). The same in all languages.
        package var id: String
        package var blocks: [Block]
        /// Starts at the bullet.
        package var span: Span

        package init(id: String, blocks: [Block], span: Span) {
            self.id = id
            self.blocks = blocks
            self.span = span
        }
    }

    /// The original callout. Its `blocks` are empty: the content is in `lead`, `items` and `closing`.
    package var callout: Callout
    /// The blocks before the list.
    package var lead: [Block]
    package var items: [Item]
    /// The blocks after the list.
    package var closing: [Block]

    package init(callout: Callout, lead: [Block], items: [Item], closing: [Block]) {
        self.callout = callout
        self.lead = lead
        self.items = items
        self.closing = closing
    }
}
