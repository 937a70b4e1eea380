import RoteiroCore

extension StepOutline.Entry {
    /// Notes what a heading says. `digits` are those of its last number, and `title` is where the title begins in `text`.
    mutating func describe(_ heading: Heading, _ text: StepText, _ last: Int, _ digits: Range<Int>, title start: Int) {
        content = heading.content
        title = text.titleRange(from: start, after: digits.upperBound, of: heading.content)
        self.digits = text.plainOffset(digits.lowerBound)..<text.plainOffset(digits.upperBound)
        value = text.located(last, digits)
    }

    /// Numbers a heading without a number of its own.
    mutating func number(_ heading: Heading, _ number: Int) {
        self.number = String(number)
        value = Located(unwritten: number, before: heading.textSpan)
        content = heading.content
        title = 0..<heading.content.plainLength
    }
}

extension Located<Int> {
    /// A number that is not in the text, with an empty place at the start of `span`.
    init(unwritten number: Int, before span: Span) {
        self.init(number, at: Span(span.file, Int(span.lower), Int(span.lower)))
    }
}
