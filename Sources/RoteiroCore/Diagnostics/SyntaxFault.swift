/// A problem that the parser found in a source text. The rules of group R1 turn it into a diagnostic.
package enum SyntaxFault: Sendable, Hashable {
    /// The first byte that is not valid UTF-8.
    case notUTF8(Span)
    /// A NUL byte, read as U+FFFD.
    case nulByte(Span)
    /// Invalid YAML, or a known key with a value of the wrong type.
    case frontMatterInvalid(FrontMatterProblem, Span)
    /// An unknown key at an edit distance of 1 from a known one.
    case frontMatterKey(String, nearest: String, Span)
    /// A key of VitePress that has no effect, or of which only a part has: `head`.
    case frontMatterUnused(String, Span)
    /// A container without a closing fence. `endedBy` is the closing fence of an outer container that ended it.
    case containerUnclosed(kind: String, opening: Span, endedBy: Span?)
    /// A closing `:::` outside any container.
    case containerStrayFence(Span)
    /// A closing `:::` inside an open code fence. It ends the code block too.
    case containerFenceInCode(closing: Span, code: Span)
    /// An opening `:::` line that is not valid: an unknown kind, `::: TIP`, `::: tip{.x}` or `:::tip[Title]`.
    case containerUnknown(UnknownContainer, Span)
    case codeFenceUnclosed(Span)
    /// An input limit is exceeded. `found` is the actual size or count.
    case limitExceeded(Limit, found: Int, Span)
    /// Syntax that only Vue or VitePress supports.
    case unsupported(Unsupported, Span)
    /// An include that fails, or whose path is outside the project.
    case includeFailed(IncludeProblem, path: String, Span)
    /// Lines to highlight that the code block does not have. `count` is the number of its lines.
    case codeLinesMissing(lines: String, count: Int, Span)
    /// A footnote without a reference. Readers never see it.
    case footnoteUnused(label: String, Span)
    /// Text that resembles a link or an image but is not one, so readers see its brackets. `address` is its destination as written.
    case linkUnparsed(UnparsedLink, address: Located<String>, Span)

    /// Markdown that is lost or left in the text.
    case leftover(Leftover)

    /// A container whose type is unknown, with the line that closes it, if there is one.
    package struct UnknownContainer: Sendable, Hashable {
        /// As written, with the brackets of `tip[Title]`.
        package var word: String
        /// The type that is probably meant.
        package var nearest: String?
        /// The title in the brackets.
        package var title: String?
        /// The word follows the colons without a blank.
        package var isTight: Bool
        package var isClosed: Bool

        package init(word: String, nearest: String?, title: String?, isTight: Bool, isClosed: Bool) {
            self.word = word
            self.nearest = nearest
            self.title = title
            self.isTight = isTight
            self.isClosed = isClosed
        }
    }

    /// Why the text is not parsed as a link.
    package enum UnparsedLink: Sendable, Hashable {
        /// `[a](b c)` or `[a](<b c)`: an invalid destination.
        case address
        /// `[a] (b)`.
        case gap
        /// `[a](b`.
        case unclosed
        /// `(a)[b]`.
        case swapped
        /// `[a [b](c)](d)`: a link inside a link.
        case nested
        /// `[a][b]`, `[a][]` or `[^a]` without a definition. `nearest` is the label of a definition that may be meant.
        case undefined(nearest: String?)
    }
    case hazard(HTMLHazard, Span)

    package enum FrontMatterProblem: Sendable, Hashable {
        /// Invalid YAML. The text is the error message of the YAML parser.
        case syntax(String)
        /// The value of `key` has the wrong type.
        case type(key: String, expected: Expected)
        /// There is no closing `---`.
        case unclosed
        /// TOML between `+++` lines.
        case toml
        /// Blank lines before the first `---`.
        case misplaced
        /// A second block of keys, which is a rule and a heading.
        case second

        package enum Expected: String, Sendable, Hashable {
            case text, list, map, boolean, textOrList, textOrBoolean, number, outline, pagerLink
        }
    }

    /// The input limits. `InputLimits` has their values and reasons.
    package enum Limit: Sendable, Hashable {
        case fileSize(limit: Int)
        case nesting(limit: Int)
        case paragraphSize(limit: Int)
        case tableColumns(limit: Int)
        case tableCells(limit: Int)
        case tableRows(limit: Int)
        case definitionSize(limit: Int)
        case inlineCost(limit: Int)
        case includes(limit: Int)
    }

    package enum Unsupported: Sendable, Hashable {
        case script
        case style
        case styleAttribute
        case component(String)
        /// An attribute in `{…}` that is not taken over.
        case attribute(String)
        case snippet
    }

    /// Why an include failed.
    package enum IncludeProblem: Sendable, Hashable {
        case missing, outside, cycle, unreadable
        case region(String)
        /// The region has a start and no end.
        case regionUnclosed(String)
        /// None of the lines exists. `count` is the number of lines of the file, the region or the section.
        case lines(count: Int)
        /// Only the first of the lines exist.
        case linesCut(count: Int)
    }

    package var span: Span {
        switch self {
        case .notUTF8(let span), .nulByte(let span), .frontMatterInvalid(_, let span), .frontMatterKey(_, _, let span),
            .frontMatterUnused(_, let span),
            .containerUnclosed(_, let span, _), .containerStrayFence(let span), .containerFenceInCode(let span, _),
            .containerUnknown(_, let span), .codeFenceUnclosed(let span), .limitExceeded(_, _, let span), .unsupported(_, let span),
            .includeFailed(_, _, let span), .codeLinesMissing(_, _, let span), .footnoteUnused(_, let span),
            .linkUnparsed(_, _, let span), .hazard(_, let span):
            span
        case .leftover(let leftover): leftover.span
        }
    }

    /// The page cannot be parsed at all. It is reported and not published.
    package var isFatal: Bool {
        switch self {
        case .notUTF8, .limitExceeded: true
        default: false
        }
    }
}
