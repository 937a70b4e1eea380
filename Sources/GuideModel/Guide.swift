/// One page as its writer meant it: a procedure in parts and steps, or a text without any.
public struct Guide: Sendable, Hashable {
    /// The text that it was read from.
    public var file: FileID
    /// What the writer set at the head of the file.
    public var frontMatter: FrontMatter
    /// The first heading of level 1, when nothing stands before it.
    public var heading: Heading?
    /// What stands before the first part.
    public var intro: [Block]
    /// In order. A guide whose steps stand under no heading has an implicit part.
    public var parts: [Part]
    /// In the order of their first use.
    public var footnotes: [Footnote]
    /// What is wrong with the text itself; the rules put it into words.
    public var faults: [SyntaxFault]
    /// What the writer asks the checker to accept, in the order of the text.
    public var ignores: [IgnoreComment]

    /// A guide as parsed.
    public init(
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

    /// All steps, in order.
    public var steps: [Step] { parts.flatMap(\.steps) }

    /// What the page is called: the front matter's title, else the first heading of level 1; nil when it has neither.
    public var title: String? {
        if let title = frontMatter.title, !title.isEmpty { return title }
        let text = firstTopHeading?.content.plainText.trimmingSpaces ?? ""
        return text.isEmpty ? nil : text
    }

    /// The first heading of level 1, wherever it stands.
    public var firstTopHeading: Heading? {
        if let heading { return heading }
        for case .heading(let heading) in intro where heading.level == 1 { return heading }
        return parts.lazy.compactMap(\.heading).first { $0.level == 1 }
    }
}

/// A stretch of a guide: a group of steps, or a section without any.
public struct Part: Sendable, Hashable {
    /// What makes it a part.
    public enum Kind: String, Sendable, Hashable {
        /// `## Parte 1: …`.
        case explicit
        /// Another heading.
        case section
        /// None: the guide itself.
        case implicit
    }

    /// Unique in the guide, the same in every language: an id slug of the title.
    public var id: String
    /// What makes it a part.
    public var kind: Kind
    /// The number of an explicit part, as written.
    public var number: Located<Int>?
    /// Nil for the implicit part.
    public var heading: Heading?
    /// What it is called, without `Parte 1:`; empty for the implicit part.
    public var title: InlineGroup?
    /// What stands before its first step.
    public var blocks: [Block]
    /// In order.
    public var steps: [Step]

    /// A part as assembled.
    public init(
        id: String, kind: Kind, number: Located<Int>?, heading: Heading?, title: InlineGroup?, blocks: [Block], steps: [Step]
    ) {
        self.id = id
        self.kind = kind
        self.number = number
        self.heading = heading
        self.title = title
        self.blocks = blocks
        self.steps = steps
    }
}

/// One thing the reader does, and what they see when it worked.
public struct Step: Sendable, Hashable, Identifiable {
    /// The same in every language and after every renumbering: links, progress and translations hang on it.
    public var id: String
    /// As written, with its place. Display only, never identity.
    public var number: Located<Int>
    /// The word before the number as written: `Passo`, `Etapa`, `Step`.
    public var word: String
    /// What it is called, without `Passo 3:`; empty when the writer gave none.
    public var title: InlineGroup
    /// The heading that it was written as.
    public var heading: Heading
    /// What the reader does and sees.
    public var blocks: [Block]
    /// Under a heading of its own between this step and the next: not part of either.
    public var interlude: [Block]
    /// Steps that share a sequence are numbered together (one level under one parent). From 0 in each guide.
    public var sequence: Int
    /// What it asks the reader to do, in the order of the text.
    public var actions: [Action] = []
    /// What its writer says of it in a comment.
    public var note = StepNote()
    /// Ids and anchors that were published for it and are no longer its own: links to them go on working.
    public var formerAnchors: [String] = []

    /// A step as assembled.
    public init(
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
    public func anchor(among headings: Set<String>) -> String {
        headings.contains(id) ? "step." + id : id
    }
}

/// A note under the page.
public struct Footnote: Sendable, Hashable {
    /// From 1.
    public var number: Int
    /// How often the text refers to it.
    public var uses: Int
    /// What it says.
    public var blocks: [Block]
    /// Where it was defined.
    public var span: Span

    /// A note as parsed.
    public init(number: Int, uses: Int, blocks: [Block], span: Span) {
        self.number = number
        self.uses = uses
        self.blocks = blocks
        self.span = span
    }
}

extension String {
    /// Without spaces at its ends.
    public var trimmingSpaces: String {
        var rest = Substring(self)
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
