/// A step inside a step: an item of a list, a deeper heading, or an alternative with a letter.
package struct Substep: Sendable, Hashable {
    /// As written, with decimals and a letter: `2`, `1.2`, `4B`.
    package var number: String
    /// The last of the numbers: 2 for `1.2`. Nil for an item whose number is not written.
    package var value: Located<Int>?
    /// The letter of an alternative, in upper case. Empty for any other sub-step.
    package var letter = ""
    /// For an item of a list, its first sentence, with an ellipsis if it is cut.
    package var title: InlineGroup
    package var origin: StepOrigin
    /// The heading or the item.
    package var span: Span

    package init(number: String, value: Located<Int>?, letter: String = "", title: InlineGroup, origin: StepOrigin, span: Span) {
        self.number = number
        self.value = value
        self.letter = letter
        self.title = title
        self.origin = origin
        self.span = span
    }
}
