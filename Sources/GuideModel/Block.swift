/// What a page is made of. A new kind must be answered by every renderer before it compiles.
public indirect enum Block: Sendable, Hashable {
    /// Text.
    case paragraph(Paragraph)
    /// A heading that begins neither a part nor a step.
    case heading(Heading)
    /// Bullets or numbers.
    case list(List)
    /// `>`.
    case quote(Quote)
    /// `::: tip`, `> [!NOTE]`.
    case callout(Callout)
    /// What the reader must have before the first step.
    case prerequisites(Prerequisites)
    /// `::: v-pre`, `::: raw`: a container that says nothing to the reader.
    case wrapper(Wrapper)
    /// A code block.
    case code(CodeBlock)
    /// `::: code-group`: code blocks as tabs.
    case codeGroup(CodeGroup)
    /// A table.
    case table(Table)
    /// A picture alone on its line.
    case figure(ImageReference)
    /// Two or more pictures in a row.
    case gallery(Gallery)
    /// `::: qr`: a drawn QR code.
    case qr(QRBlock)
    /// Author's HTML.
    case html(RawHTML)
    /// A horizontal line.
    case divider(Span)
    /// `[[toc]]`.
    case tableOfContents(Span)

    /// The bytes that say it.
    public var span: Span {
        switch self {
        case .paragraph(let block): block.span
        case .heading(let block): block.span
        case .list(let block): block.span
        case .quote(let block): block.span
        case .callout(let block): block.span
        case .prerequisites(let block): block.callout.span
        case .wrapper(let block): block.span
        case .code(let block): block.span
        case .codeGroup(let block): block.span
        case .table(let block): block.span
        case .figure(let block): block.span
        case .gallery(let block): block.span
        case .qr(let block): block.span
        case .html(let block): block.span
        case .divider(let span), .tableOfContents(let span): span
        }
    }
}

/// Text in one piece.
public struct Paragraph: Sendable, Hashable {
    /// The text.
    public var content: [Inline]
    /// Where it stands.
    public var span: Span

    /// A paragraph.
    public init(content: [Inline], span: Span) {
        self.content = content
        self.span = span
    }
}

/// A heading, with the anchor that links reach it by.
public struct Heading: Sendable, Hashable {
    /// 1 to 6.
    public var level: Int
    /// What it says, without `{#id}`.
    public var content: [Inline]
    /// The whole heading as plain text, as VitePress slugs it.
    public var text: String
    /// VitePress's anchor, or the writer's own `{#id}`, unique on the page.
    public var slug: String
    /// The writer's own `{#id}`, as written.
    public var explicitID: String?
    /// Classes that the writer set with `{.class}`.
    public var classes: [String]
    /// The place of the text, without `#` and attributes.
    public var textSpan: Span
    /// The whole heading.
    public var span: Span

    /// A heading as parsed.
    public init(
        level: Int, content: [Inline], text: String, slug: String, explicitID: String?, classes: [String], textSpan: Span, span: Span
    ) {
        self.level = level
        self.content = content
        self.text = text
        self.slug = slug
        self.explicitID = explicitID
        self.classes = classes
        self.textSpan = textSpan
        self.span = span
    }
}

/// A list.
public struct List: Sendable, Hashable {
    /// Bullets have none; numbers begin at `start`.
    public var start: Int?
    /// No blank lines between its items: paragraphs are printed without their own spacing.
    public var isTight: Bool
    /// In order.
    public var items: [ListItem]
    /// Where it stands.
    public var span: Span

    /// Numbers, not bullets.
    public var isOrdered: Bool { start != nil }

    /// A list as parsed.
    public init(start: Int?, isTight: Bool, items: [ListItem], span: Span) {
        self.start = start
        self.isTight = isTight
        self.items = items
        self.span = span
    }
}

/// One entry of a list.
public struct ListItem: Sendable, Hashable {
    /// Nil for an ordinary item; else whether the task is ticked.
    public var task: Bool?
    /// The number as written, for an item of an ordered list.
    public var number: Located<Int>?
    /// What it says.
    public var blocks: [Block]
    /// From its marker.
    public var span: Span

    /// An item as parsed.
    public init(task: Bool?, number: Located<Int>?, blocks: [Block], span: Span) {
        self.task = task
        self.number = number
        self.blocks = blocks
        self.span = span
    }
}

/// A quotation.
public struct Quote: Sendable, Hashable {
    /// What is quoted.
    public var blocks: [Block]
    /// Where it stands.
    public var span: Span

    /// A quotation of `blocks`.
    public init(blocks: [Block], span: Span) {
        self.blocks = blocks
        self.span = span
    }
}

/// The lines that hold a `:::` container together.
public struct Fence: Sendable, Hashable {
    /// The word after the colons, as written.
    public var kind: String
    /// How many colons opened it.
    public var markers: Int
    /// The opening line, from its first colon.
    public var opening: Span
    /// The closing line; nil when the container never ends, or another's fence ended it.
    public var closing: Span?
    /// How many containers it stands in.
    public var depth: Int

    /// A fence as found.
    public init(kind: String, markers: Int, opening: Span, closing: Span?, depth: Int) {
        self.kind = kind
        self.markers = markers
        self.opening = opening
        self.closing = closing
        self.depth = depth
    }
}

/// A box beside the main text.
public struct Callout: Sendable, Hashable {
    /// What the box is for.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case tip, info, warning, danger, details, note, important, caution
    }

    /// What the box is for.
    public var kind: Kind
    /// The title that the writer gave; nil means the locale's word for the kind.
    public var title: InlineGroup?
    /// `{no-title}`: no title at all.
    public var hidesTitle: Bool
    /// `{open}`: details that begin unfolded.
    public var isOpen: Bool
    /// `{#id}`.
    public var id: String?
    /// `{.class}`.
    public var classes: [String]
    /// What it says.
    public var blocks: [Block]
    /// Nil for a GitHub alert.
    public var fence: Fence?
    /// Where it stands.
    public var span: Span

    /// A box as parsed.
    public init(
        kind: Kind, title: InlineGroup?, hidesTitle: Bool = false, isOpen: Bool = false, id: String? = nil, classes: [String] = [],
        blocks: [Block], fence: Fence?, span: Span
    ) {
        self.kind = kind
        self.title = title
        self.hidesTitle = hidesTitle
        self.isOpen = isOpen
        self.id = id
        self.classes = classes
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}

/// A callout titled *Pré-requisitos* (or the like) before the first step, read as a list of things to have.
public struct Prerequisites: Sendable, Hashable {
    /// One thing to have.
    public struct Item: Sendable, Hashable {
        /// The same in every language: an id slug of the words (`Slug.id`).
        public var id: String
        /// What it says.
        public var blocks: [Block]
        /// From its bullet.
        public var span: Span

        /// An item as read.
        public init(id: String, blocks: [Block], span: Span) {
            self.id = id
            self.blocks = blocks
            self.span = span
        }
    }

    /// The box that it was written as; its `blocks` are empty, for they stand below.
    public var callout: Callout
    /// What stands before the list.
    public var lead: [Block]
    /// The list.
    public var items: [Item]
    /// What stands after the list.
    public var closing: [Block]

    /// Prerequisites as read.
    public init(callout: Callout, lead: [Block], items: [Item], closing: [Block]) {
        self.callout = callout
        self.lead = lead
        self.items = items
        self.closing = closing
    }
}

/// A container that only VitePress needs.
public struct Wrapper: Sendable, Hashable {
    /// Which one.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// In VitePress: text in which `{{ }}` stays.
        case verbatim = "v-pre"
        /// In VitePress: text that its styles leave alone.
        case raw
    }

    /// Which one.
    public var kind: Kind
    /// What it holds.
    public var blocks: [Block]
    /// Its lines.
    public var fence: Fence
    /// Where it stands.
    public var span: Span

    /// A container as parsed.
    public init(kind: Kind, blocks: [Block], fence: Fence, span: Span) {
        self.kind = kind
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}

/// A code block.
public struct CodeBlock: Sendable, Hashable {
    /// What a `[!code …]` comment says of its line.
    public enum LineMark: String, Sendable, Hashable, CaseIterable {
        case highlight, focus, added, removed, error, warning
    }

    /// The words after the fence as written; nil for indented code.
    public var info: Located<String>?
    /// The first word of the info, without VitePress's additions.
    public var language: String?
    /// `[title]`.
    public var title: String?
    /// `{1,4-6}` and `[!code …]`: marks by line, from 1.
    public var marks: [Int: Set<LineMark>]
    /// `:line-numbers` or `:line-numbers=2`: the number of the first line.
    public var firstLineNumber: Int?
    /// The code, with its last line break, without `[!code …]` comments.
    public var text: String
    /// Where it stands.
    public var span: Span

    /// Code as parsed.
    public init(
        info: Located<String>?, language: String? = nil, title: String? = nil, marks: [Int: Set<LineMark>] = [:],
        firstLineNumber: Int? = nil, text: String, span: Span
    ) {
        self.info = info
        self.language = language
        self.title = title
        self.marks = marks
        self.firstLineNumber = firstLineNumber
        self.text = text
        self.span = span
    }
}

/// The same thing in several languages of code.
public struct CodeGroup: Sendable, Hashable {
    /// One tab each.
    public var blocks: [Block]
    /// Its lines.
    public var fence: Fence
    /// Where it stands.
    public var span: Span

    /// A group as parsed.
    public init(blocks: [Block], fence: Fence, span: Span) {
        self.blocks = blocks
        self.fence = fence
        self.span = span
    }
}

/// A table.
public struct Table: Sendable, Hashable {
    /// How a column is set.
    public enum Alignment: String, Sendable, Hashable { case none, left, center, right }

    /// One cell.
    public struct Cell: Sendable, Hashable {
        /// What it says.
        public var content: [Inline]
        /// Where it stands.
        public var span: Span

        /// A cell.
        public init(content: [Inline], span: Span) {
            self.content = content
            self.span = span
        }
    }

    /// One for each column.
    public var alignments: [Alignment]
    /// The first row.
    public var header: [Cell]
    /// The other rows, each as wide as the header.
    public var rows: [[Cell]]
    /// Where it stands.
    public var span: Span

    /// A table as parsed.
    public init(alignments: [Alignment], header: [Cell], rows: [[Cell]], span: Span) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
        self.span = span
    }
}

/// Pictures side by side.
public struct Gallery: Sendable, Hashable {
    /// Two or more.
    public var images: [ImageReference]
    /// Where they stand.
    public var span: Span

    /// The pictures of one row.
    public init(images: [ImageReference], span: Span) {
        self.images = images
        self.span = span
    }
}

/// A QR code that the build draws.
public struct QRBlock: Sendable, Hashable {
    /// What a reader's camera will read, to the byte.
    public var payload: Located<String>
    /// How much damage the code survives.
    public var correction: QRCorrection
    /// What stands under the code.
    public var caption: [Block]
    /// Its lines.
    public var fence: Fence
    /// Where it stands.
    public var span: Span

    /// A code as parsed.
    public init(payload: Located<String>, correction: QRCorrection, caption: [Block], fence: Fence, span: Span) {
        self.payload = payload
        self.correction = correction
        self.caption = caption
        self.fence = fence
        self.span = span
    }
}

/// Error correction of a QR code (ISO/IEC 18004): about 7, 15, 25 and 30 % of the code may be lost.
public enum QRCorrection: String, Sendable, Hashable, CaseIterable {
    case low = "L"
    case medium = "M"
    case quartile = "Q"
    case high = "H"

    /// The most bytes that fit, at version 40.
    public var byteCapacity: Int {
        switch self {
        case .low: 2953
        case .medium: 2331
        case .quartile: 1663
        case .high: 1273
        }
    }
}
