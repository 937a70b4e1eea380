import RoteiroCore

/// A heading with a keyword, a number and a title: `Passo 3: Título`, `Parte 1 – Título`.
struct NumberedHeading {
    enum Kind { case step, part }

    var kind: Kind
    /// As written.
    var word: String
    var number: Located<Int>
    /// Without the word and the number.
    var title: InlineGroup

    /// A heading that the recogniser reads as a step.
    init?(_ entry: StepOutline.Entry, _ heading: Heading, _ sources: SourceTexts) {
        guard let number = entry.value else { return nil }
        kind = .step
        word = entry.word
        let slicer = InlineSlicer(heading.content, sources)
        self.number = Located(number.value, at: entry.digits.isEmpty ? number.span : slicer.span(entry.digits) ?? number.span)
        let content = slicer.dropping(entry.title.lowerBound)
        title = InlineGroup(content, at: content.span ?? heading.textSpan)
    }

    /// The heading of a part. Returns nil for any other heading (`Parte 1a`, `Parte 1-2`, `Parte três`).
    init?(part heading: Heading, _ sources: SourceTexts) {
        guard heading.text.mayNamePart else { return nil }
        let text = StepText(heading.content, nil)
        guard let read = StepHeadingGrammar.readPart(text), read.letter.isEmpty, read.decimals.isEmpty else { return nil }
        kind = .part
        word = text.string(read.word)
        let slicer = InlineSlicer(heading.content, sources)
        let digits = text.plainOffset(read.digits.lowerBound)..<text.plainOffset(read.digits.upperBound)
        number = Located(read.number, at: slicer.span(digits) ?? heading.textSpan)
        let content = slicer.dropping(text.titleRange(from: read.title, after: read.digits.upperBound, of: heading.content).lowerBound)
        title = InlineGroup(content, at: content.span ?? heading.textSpan)
    }
}

extension String {
    /// Whether the first word can be that of a part: a quick test.
    fileprivate var mayNamePart: Bool {
        guard let first = utf8.first(where: { $0.isASCIILetter }) else { return false }
        return first == UInt8(ascii: "p") || first == UInt8(ascii: "P")
    }
}
