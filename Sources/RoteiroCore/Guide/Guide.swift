/// One page as its writer meant it: a procedure in parts and steps, or a text without any.
package struct Guide: Sendable, Hashable {
    /// The text that it was read from.
    package var file: FileID
    /// What the writer set at the head of the file.
    package var frontMatter: FrontMatter
    /// The first heading of level 1, when nothing stands before it.
    package var heading: Heading?
    /// What stands before the first part.
    package var intro: [Block]
    /// In order. A guide whose steps stand under no heading has an implicit part.
    package var parts: [Part]
    /// In the order of their first use.
    package var footnotes: [Footnote]
    /// What is wrong with the text itself; the rules put it into words.
    package var faults: [SyntaxFault]
    /// What the writer asks the checker to accept, in the order of the text.
    package var ignores: [IgnoreComment]

    /// A guide as parsed.
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

    /// All steps, in order.
    package var steps: [Step] { parts.flatMap(\.steps) }

    /// What the page is called: the front matter's title, else the first heading of level 1; nil when it has neither.
    package var title: String? {
        if let title = frontMatter.title, !title.isEmpty { return title }
        let text = firstTopHeading?.content.plainText.trimmingSpaces ?? ""
        return text.isEmpty ? nil : text
    }

    /// The first heading of level 1, wherever it stands.
    package var firstTopHeading: Heading? {
        if let heading { return heading }
        for case .heading(let heading) in intro where heading.level == 1 { return heading }
        return parts.lazy.compactMap(\.heading).first { $0.level == 1 }
    }
}

extension String {
    /// Without spaces at its ends.
    package var trimmingSpaces: String {
        var rest = Substring(self)
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
