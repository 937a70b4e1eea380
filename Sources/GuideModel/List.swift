/// A list.
public struct List: Sendable, Hashable {
    /// Bullets have none; numbers begin at `start`.
    public var start: Int?
    /// No blank lines between its items: paragraphs are printed without their own spacing.
    public var isTight: Bool
    /// In order.
    public var items: [ListItem]
    /// Where it stands.
    public var span: Span

    /// Numbers, not bullets.
    public var isOrdered: Bool { start != nil }

    /// A list as parsed.
    public init(start: Int?, isTight: Bool, items: [ListItem], span: Span) {
        self.start = start
        self.isTight = isTight
        self.items = items
        self.span = span
    }
}

/// One entry of a list.
public struct ListItem: Sendable, Hashable {
    /// Nil for an ordinary item; else whether the task is ticked.
    public var task: Bool?
    /// The number as written, for an item of an ordered list.
    public var number: Located<Int>?
    /// What it says.
    public var blocks: [Block]
    /// From its marker.
    public var span: Span

    /// An item as parsed.
    public init(task: Bool?, number: Located<Int>?, blocks: [Block], span: Span) {
        self.task = task
        self.number = number
        self.blocks = blocks
        self.span = span
    }
}
