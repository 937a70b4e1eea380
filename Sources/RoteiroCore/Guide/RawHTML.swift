/// Raw HTML of an author: an inline tag or an HTML block.
package struct RawHTML: Sendable, Hashable {
    /// An attribute value that refers to an image, a page or a media file.
    package struct Reference: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// `<img>`.
            case image
            /// One image of `srcset`, on `<img>` or `<source>`, with its width or density. `attribute` is the byte range of all of them.
            case candidate(descriptor: String, attribute: Range<Int>)
            /// `<a>` or `<area>`.
            case link
            /// A local address of `<iframe>`.
            case frame
            /// `<video>`, `<audio>`, `<source>` or `<track>`.
            case media
            /// The preview image of a video.
            case poster
        }
        package var kind: Kind
        /// The value as written, with entities decoded.
        package var value: Located<String>
        /// The byte range of the value in `source`, without quotes.
        package var range: Range<Int>
        /// The byte range of the whole tag in `source`.
        package var tag: Range<Int>
        /// The `alt` attribute of an image; nil if there is none.
        package var alt: String?
        package var span: Span

        package init(kind: Kind, value: Located<String>, range: Range<Int>, tag: Range<Int>, alt: String?, span: Span) {
            self.kind = kind
            self.value = value
            self.range = range
            self.tag = tag
            self.alt = alt
            self.span = span
        }
    }

    /// Whether the tag of a link has `target` or `download`.
    package func leadsElsewhere(_ reference: Reference) -> Bool {
        guard reference.kind == .link, reference.tag.upperBound <= source.utf8.count,
            let tag = HTMLScanner.tags(in: String(decoding: Array(source.utf8)[reference.tag], as: UTF8.self)).first
        else { return false }
        return tag.attributes.contains { $0.name == "target" || $0.name == "download" }
    }

    /// A change that is made to the HTML when the page is rendered.
    package struct Rewrite: Sendable, Hashable {
        package enum Change: Sendable, Hashable {
            /// `<Badge text="novo" />`, or an opening tag. The `text` of an opening tag precedes its content.
            case badge(BadgeTone, text: String, isWhole: Bool)
            /// `</Badge>`.
            case badgeEnd
            /// Removes the value of an attribute.
            case noAttribute
            /// Replaces the tag of a component by an element with these attributes. Those that are addresses are resolved.
            case element(Element, [Attribute])
            /// Removes a tag.
            case noTag
            /// Replaces an attribute by others, whose values need no escaping.
            case attributes([Attribute])
        }
        /// What a component becomes.
        package enum Element: String, Sendable, Hashable { case image = "img", video }

        package struct Attribute: Sendable, Hashable {
            package var name: String
            package var value: String

            package init(name: String, value: String) {
                self.name = name
                self.value = value
            }
        }
        /// The color of a badge.
        package enum BadgeTone: String, Sendable, Hashable { case info, tip, warning, danger }

        package var change: Change
        /// The byte range in `source` to replace: a tag, or an attribute value without its quotes.
        package var range: Range<Int>

        package init(_ change: Change, range: Range<Int>) {
            self.change = change
            self.range = range
        }
    }

    /// The HTML, without the line prefixes of enclosing containers.
    package var source: String
    /// The HTML consists of comments only. Pages omit it.
    package var isComment: Bool
    /// In document order.
    package var references: [Reference]
    /// In document order.
    package var rewrites: [Rewrite]
    /// The values of `id` attributes, which links can target.
    package var ids: [String]
    package var span: Span

    package init(source: String, isComment: Bool, references: [Reference], rewrites: [Rewrite] = [], ids: [String], span: Span) {
        self.source = source
        self.isComment = isComment
        self.references = references
        self.rewrites = rewrites
        self.ids = ids
        self.span = span
    }

    /// The text between the tags, on one line; empty for a comment.
    package var words: String { isComment ? "" : HTMLScanner.words(in: source) }

    /// The levels of its headings (`<h2>`), in document order.
    package var headingLevels: [Int] {
        if isComment { return [] }
        return HTMLScanner.tags(in: source).compactMap { tag in
            let name = Array(tag.name.utf8)
            guard !tag.isClosing, name.count == 2, name[0] | 0x20 == UInt8(ascii: "h"), (0x31...0x36).contains(name[1]) else { return nil }
            return Int(name[1] - 0x30)
        }
    }
}
