package struct ListItem: Sendable, Hashable {
    /// Whether a task is checked; nil for an item that is not a task.
    package var task: Bool?
    /// The number as written; nil in a bullet list.
    package var number: Located<Int>?
    package var blocks: [Block]
    /// From `{#id .class key=value}`.
    package var attributes: ElementAttributes
    /// Starts at the marker.
    package var span: Span

    package init(task: Bool?, number: Located<Int>?, blocks: [Block], attributes: ElementAttributes = .none, span: Span) {
        self.task = task
        self.number = number
        self.blocks = blocks
        self.attributes = attributes
        self.span = span
    }
}
