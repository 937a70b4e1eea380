/// A callout titled *Pré-requisitos* (or the like) before the first step, read as a list of things to have.
public struct Prerequisites: Sendable, Hashable {
    /// One thing to have.
    public struct Item: Sendable, Hashable {
        /// The same in every language: an id slug of the words (`Slug.id`).
        public var id: String
        /// What it says.
        public var blocks: [Block]
        /// From its bullet.
        public var span: Span

        /// An item as read.
        public init(id: String, blocks: [Block], span: Span) {
            self.id = id
            self.blocks = blocks
            self.span = span
        }
    }

    /// The box that it was written as; its `blocks` are empty, for they stand below.
    public var callout: Callout
    /// What stands before the list.
    public var lead: [Block]
    /// The list.
    public var items: [Item]
    /// What stands after the list.
    public var closing: [Block]

    /// Prerequisites as read.
    public init(callout: Callout, lead: [Block], items: [Item], closing: [Block]) {
        self.callout = callout
        self.lead = lead
        self.items = items
        self.closing = closing
    }
}
