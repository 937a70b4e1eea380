/// One step of a procedure, with the result that the reader sees.
package struct Step: Sendable, Hashable, Identifiable {
    /// Stable across languages and renumbering, because links, readers' progress and translations depend on it.
    package var id: String
    /// As written. For display only, never for identity.
    package var number: Located<Int>
    /// The number with decimals and a letter, as written: `3`, `1.2`, `4A`.
    package var writtenNumber: String
    /// The word before the number, as written: `Passo`, `Etapa`, `Step`. Empty for a step without one.
    package var word: String
    /// The title without `Passo 3:`; may be empty. For an item of a list, its first sentence, cut after at most 80 characters.
    package var title: InlineGroup
    /// Whether the title ends in the middle of a sentence.
    package var isTitleCut = false
    /// How the step is written.
    package var origin: StepOrigin
    /// Nil for a line and for an item of a list.
    package var heading: Heading?
    package var blocks: [Block]
    /// Blocks under a heading between this step and the next. They belong to neither.
    package var interlude: [Block]
    /// The numbering sequence of the step, from 0 in each guide. Steps with the same heading level and parent share a sequence.
    package var sequence: Int
    /// In document order. Their text is part of `blocks`.
    package var substeps: [Substep] = []
    /// The heading, the line or the item.
    package var span: Span
    /// The text of the heading without `#` and attributes, the line, or the first line of the item.
    package var textSpan: Span
    /// All of the line, with its number, for a step that is one. Empty if the line is not a paragraph of its own.
    package var line: [Inline] = []
    /// The list that the item is in; nil for a step that is no item.
    package var list: Span?
    /// In document order.
    package var actions: [Action] = []
    /// The settings in a comment of the author.
    package var annotation = StepAnnotation()
    /// Whether the text of an item says that it is optional: `Opcional: clique …`.
    package var saysOptional = false
    /// Published ids and anchors that the step no longer uses. Links to them keep working.
    package var formerAnchors: [String] = []

    /// A step that a heading starts.
    package init(
        id: String, number: Located<Int>, word: String, title: InlineGroup, heading: Heading, origin: StepOrigin = .heading,
        blocks: [Block], interlude: [Block], sequence: Int
    ) {
        self.id = id
        self.number = number
        writtenNumber = String(number.value)
        self.word = word
        self.title = title
        self.heading = heading
        self.origin = origin
        self.blocks = blocks
        self.interlude = interlude
        self.sequence = sequence
        span = heading.span
        textSpan = heading.textSpan
    }

    /// A step without a heading.
    package init(
        id: String, number: Located<Int>, word: String, title: InlineGroup, origin: StepOrigin, span: Span, textSpan: Span, blocks: [Block],
        sequence: Int
    ) {
        self.id = id
        self.number = number
        writtenNumber = String(number.value)
        self.word = word
        self.title = title
        self.origin = origin
        self.span = span
        self.textSpan = textSpan
        self.blocks = blocks
        self.sequence = sequence
        interlude = []
    }

    /// Returns the anchor of the step on its page: its id, or `step.ID` if a heading already uses that id.
    package func anchor(among headings: Set<String>) -> String {
        headings.contains(id) ? "step." + id : id
    }
}
