/// Author's HTML, as it was written: one tag in a sentence, or a block.
package struct RawHTML: Sendable, Hashable {
    /// A value inside the HTML that names another place: an image, a page, or something to play.
    package struct Reference: Sendable, Hashable {
        /// What the tag is.
        package enum Kind: Sendable, Hashable { case image, link, media, poster }
        /// `img`, `a`, or `video`, `audio`, `source` and `track`; `poster` is the image that a video begins with.
        package var kind: Kind
        /// The address as written, entities decoded.
        package var value: Located<String>
        /// Where the value stands in `source`, in bytes, quotes not included.
        package var range: Range<Int>
        /// Where the whole tag stands in `source`, in bytes.
        package var tag: Range<Int>
        /// `alt` of an image, if it has one.
        package var alt: String?
        /// The whole tag.
        package var span: Span

        /// A reference as found.
        package init(kind: Kind, value: Located<String>, range: Range<Int>, tag: Range<Int>, alt: String?, span: Span) {
            self.kind = kind
            self.value = value
            self.range = range
            self.tag = tag
            self.alt = alt
            self.span = span
        }
    }

    /// What a page writes otherwise than its author did.
    package struct Rewrite: Sendable, Hashable {
        /// What is written instead.
        package enum Change: Sendable, Hashable {
            /// `<Badge text="novo" />`, or an opening tag, whose `text` comes before what stands inside.
            case badge(BadgeTone, text: String, isWhole: Bool)
            /// `</Badge>`.
            case badgeEnd
            /// The value of an attribute that goes.
            case noAttribute
        }
        /// What a badge tells by its colour.
        package enum BadgeTone: String, Sendable, Hashable { case info, tip, warning, danger }

        /// What is written instead.
        package var change: Change
        /// Where what the author wrote stands in `source`, in bytes: a tag, or a value without its quotes.
        package var range: Range<Int>

        /// `change`, in the place of `range`.
        package init(_ change: Change, range: Range<Int>) {
            self.change = change
            self.range = range
        }
    }

    /// The bytes, containers' prefixes removed.
    package var source: String
    /// Comments say nothing to readers; pages leave them out.
    package var isComment: Bool
    /// `src` of its images and `href` of its links, in order.
    package var references: [Reference]
    /// What a page writes otherwise, in order.
    package var rewrites: [Rewrite]
    /// Values of its `id` attributes: links can lead to them.
    package var ids: [String]
    /// Where it was written.
    package var span: Span

    /// HTML as found.
    package init(source: String, isComment: Bool, references: [Reference], rewrites: [Rewrite] = [], ids: [String], span: Span) {
        self.source = source
        self.isComment = isComment
        self.references = references
        self.rewrites = rewrites
        self.ids = ids
        self.span = span
    }

    /// The text between its tags, on one line; empty for a comment.
    package var words: String { isComment ? "" : HTMLScanner.words(in: source) }

    /// The levels of the headings that begin in it: `<h2>`.
    package var headingLevels: [Int] {
        if isComment { return [] }
        return HTMLScanner.tags(in: source).compactMap { tag in
            let name = Array(tag.name.utf8)
            guard !tag.isClosing, name.count == 2, name[0] | 0x20 == UInt8(ascii: "h"), (0x31...0x36).contains(name[1]) else { return nil }
            return Int(name[1] - 0x30)
        }
    }
}
