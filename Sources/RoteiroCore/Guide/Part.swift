/// A section of a guide, with or without steps.
package struct Part: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        /// `## Parte 1: …`.
        case explicit
        /// Any other heading.
        case section
        /// No heading: the guide itself.
        case implicit
        /// A container with steps: `::: details No computador`.
        case box
    }

    /// Unique in the guide and the same in all languages: a slug of the title.
    package var id: String
    package var kind: Kind
    /// The number of an explicit part, as written.
    package var number: Located<Int>?
    /// Nil for an implicit part and for a box.
    package var heading: Heading?
    /// The title without `Parte 1:`, or that of the box; nil for an implicit part and for a box without a title.
    package var title: InlineGroup?
    /// The blocks before the first step.
    package var blocks: [Block]
    package var steps: [Step]
    /// The containers that the part is in, outermost first. Neighbours in one container share it.
    package var boxes: [PartBox]

    package init(
        id: String, kind: Kind, number: Located<Int>?, heading: Heading?, title: InlineGroup?, blocks: [Block], steps: [Step],
        boxes: [PartBox]
    ) {
        self.id = id
        self.kind = kind
        self.number = number
        self.heading = heading
        self.title = title
        self.blocks = blocks
        self.steps = steps
        self.boxes = boxes
    }

    /// The containers that begin with the part.
    package var openedBoxes: [PartBox] { boxes.filter { !$0.isContinued } }

    /// The last heading before its steps, or else its title.
    var lastTitle: InlineGroup? {
        for case .heading(let heading) in blocks.reversed() { return InlineGroup(heading.content, at: heading.textSpan) }
        return heading == nil ? nil : title
    }

    /// The anchor of a box: its id, or else `part.ID`. Nil for other parts.
    package var boxAnchor: String? {
        switch kind {
        case .box: boxes.last?.callout?.id ?? "part." + id
        case .explicit, .section, .implicit: nil
        }
    }
}
