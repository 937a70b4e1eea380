/// One thing the reader does, and what they see when it worked.
package struct Step: Sendable, Hashable, Identifiable {
    /// The same in every language and after every renumbering: links, progress and translations hang on it.
    package var id: String
    /// As written, with its place. Display only, never identity.
    package var number: Located<Int>
    /// The word before the number as written: `Passo`, `Etapa`, `Step`.
    package var word: String
    /// What it is called, without `Passo 3:`; empty when the writer gave none.
    package var title: InlineGroup
    /// The heading that it was written as.
    package var heading: Heading
    /// What the reader does and sees.
    package var blocks: [Block]
    /// Under a heading of its own between this step and the next: not part of either.
    package var interlude: [Block]
    /// Steps that share a sequence are numbered together (one level under one parent). From 0 in each guide.
    package var sequence: Int
    /// What it asks the reader to do, in the order of the text.
    package var actions: [Action] = []
    /// What its writer says of it in a comment.
    package var note = StepNote()
    /// Ids and anchors that were published for it and are no longer its own: links to them go on working.
    package var formerAnchors: [String] = []

    /// A step as assembled.
    package init(
        id: String, number: Located<Int>, word: String, title: InlineGroup, heading: Heading, blocks: [Block], interlude: [Block],
        sequence: Int
    ) {
        self.id = id
        self.number = number
        self.word = word
        self.title = title
        self.heading = heading
        self.blocks = blocks
        self.interlude = interlude
        self.sequence = sequence
    }

    /// The anchor of the step among the anchors of its page: its id, or `step.ID` where a heading already has that id.
    package func anchor(among headings: Set<String>) -> String {
        headings.contains(id) ? "step." + id : id
    }
}
