import RoteiroCore

/// What the recogniser needs to know of a page besides its blocks.
struct StepPage {
    let lexicon: InstructionLexicon?
    let mode: StepMode
    /// The title in front matter.
    let title: String?

    /// The title of the page: its heading, or the title in front matter.
    func titleText(heading: Heading?) -> StepText? {
        if let heading { return StepText(heading.content, lexicon) }
        return title.map { StepText([.text(Located($0, at: Span(FileID(0), 0, 0)))], lexicon) }
    }

    /// Whether the title says that lists are no procedures: a changelog, a glossary.
    func isText(heading: Heading?) -> Bool {
        guard let lexicon, let text = titleText(heading: heading), !text.words.isEmpty else { return false }
        return lexicon.phraseLengths(.textPage, text, at: 0, before: text.words.count).contains { length in
            let end = text.words[length - 1].end
            return length == text.words.count ? text.wordCharacter(at: end) == 0 : text.bytes[end] == 0x20
        }
    }
}
