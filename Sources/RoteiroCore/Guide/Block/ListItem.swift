/// One entry of a list.
package struct ListItem: Sendable, Hashable {
    /// Nil for an ordinary item; else whether the task is ticked.
    package var task: Bool?
    /// The number as written, for an item of an ordered list.
    package var number: Located<Int>?
    /// What it says.
    package var blocks: [Block]
    /// From its marker.
    package var span: Span

    /// An item as parsed.
    package init(task: Bool?, number: Located<Int>?, blocks: [Block], span: Span) {
        self.task = task
        self.number = number
        self.blocks = blocks
        self.span = span
    }
}
