/// The AST of one page: a procedure with parts and steps, or plain text.
package struct Guide: Sendable, Hashable {
    package var file: FileID
    package var frontMatter: FrontMatter
    /// The level-1 heading, if nothing precedes it.
    package var heading: Heading?
    /// The blocks before the first part.
    package var intro: [Block]
    /// Steps without an enclosing heading are in an implicit part.
    package var parts: [Part]
    /// In the order of first use.
    package var footnotes: [Footnote]
    /// The problems found by the parser.
    package var faults: [SyntaxFault]
    /// The suppression comments, in document order.
    package var ignores: [IgnoreComment]

    /// What is known of the numbering sequences, by `Step.sequence`.
    package var sequences: [StepOutline.Sequence] = []
    /// What looks like a step and is not read as one, in document order.
    package var nearMisses: [StepOutline.NearMiss] = []
    /// The files that the page includes, in order, also through others; a file included twice stands twice.
    package var includedFiles: [FileID] = []

    package init(
        file: FileID, frontMatter: FrontMatter, heading: Heading?, intro: [Block], parts: [Part], footnotes: [Footnote],
        faults: [SyntaxFault], ignores: [IgnoreComment] = []
    ) {
        self.file = file
        self.frontMatter = frontMatter
        self.heading = heading
        self.intro = intro
        self.parts = parts
        self.footnotes = footnotes
        self.faults = faults
        self.ignores = ignores
    }

    package var steps: [Step] { parts.flatMap(\.steps) }

    /// The front matter's title, otherwise the text of the first level-1 heading. Nil if the page has neither.
    package var title: String? {
        if let title = frontMatter.title, !title.isEmpty { return title }
        let text = firstTopHeading?.content.plainText.trimmingSpaces ?? ""
        return text.isEmpty ? nil : text
    }

    /// The title of a part. For a box without one, that of the heading above it; nil if there is none.
    package func title(ofPart index: Int) -> InlineGroup? {
        let part = parts[index]
        if let title = part.title { return title }
        switch part.kind {
        case .box: return parts[..<index].reversed().lazy.compactMap(\.lastTitle).first
        case .explicit, .section, .implicit: return nil
        }
    }

    /// The first level-1 heading anywhere on the page.
    package var firstTopHeading: Heading? {
        if let heading { return heading }
        for case .heading(let heading) in intro where heading.level == 1 { return heading }
        return parts.lazy.compactMap(\.heading).first { $0.level == 1 }
    }
}
