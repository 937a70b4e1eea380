/// What the parser found wrong with a text. It records; the rules of group R1 give it a code and words.
package enum SyntaxFault: Sendable, Hashable {
    /// The first byte that is not UTF-8.
    case notUTF8(Span)
    /// A NUL byte, read as U+FFFD.
    case nulByte(Span)
    /// What YAML says of the front matter, or what a known key should have been.
    case frontMatterInvalid(FrontMatterProblem, Span)
    /// A key one edit away from a known one.
    case frontMatterKey(String, nearest: String, Span)
    /// A container that never ends; `endedBy` is the fence of an outer one, if that ended it.
    case containerUnclosed(kind: String, opening: Span, endedBy: Span?)
    /// A closing `:::` with nothing open.
    case containerStrayFence(Span)
    /// A closing `:::` inside an open code fence, which it ends as well.
    case containerFenceInCode(closing: Span, code: Span)
    /// `::: word` of a kind nobody knows, or `::: TIP`, `::: tip{.x}`; `nearest` is what was meant.
    case containerUnknown(word: String, nearest: String?, Span)
    /// A code fence that never ends.
    case codeFenceUnclosed(Span)
    /// A limit of the guard.
    case limitExceeded(Limit, found: Int, Span)
    /// Something that only Vue can run.
    case unsupported(Unsupported, Span)
    /// An include that names nothing, or nothing inside the project.
    case includeFailed(IncludeProblem, path: String, Span)
    /// A footnote that no mark leads to: readers never see it.
    case footnoteUnused(label: String, Span)
    /// Something written as a link or an image that is none, so readers see its brackets; the address in it, as written.
    case linkUnparsed(UnparsedLink, address: Located<String>, Span)

    /// Why a link stayed text.
    package enum UnparsedLink: Sendable, Hashable {
        /// `[a](b c)`, `[a](<b c)`: the address is none.
        case address
        /// `[a] (b)`.
        case gap
        /// `[a](b`.
        case unclosed
        /// `(a)[b]`.
        case swapped
        /// `[a [b](c)](d)`: a link in a link.
        case nested
    }
    /// HTML that a browser would run, load or send somewhere.
    case hazard(HTMLHazard, Span)

    /// What is wrong with front matter.
    package enum FrontMatterProblem: Sendable, Hashable {
        /// YAML's own words.
        case syntax(String)
        /// `key` should have been of that kind.
        case type(key: String, expected: Expected)
        /// The block never ends.
        case unclosed

        /// A kind of value.
        package enum Expected: String, Sendable, Hashable { case text, list, map, boolean, textOrList, textOrBoolean, number }
    }

    /// What the guard limits; see `Guard` for the numbers and why.
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

    /// What only Vue can run.
    package enum Unsupported: Sendable, Hashable {
        case script
        case style
        case styleAttribute
        case component(String)
        case snippet
    }

    /// Why an include gave nothing.
    package enum IncludeProblem: Sendable, Hashable {
        case missing, outside, cycle, unreadable
        case region(String)
    }

    /// Where it is.
    package var span: Span {
        switch self {
        case .notUTF8(let span), .nulByte(let span), .frontMatterInvalid(_, let span), .frontMatterKey(_, _, let span),
            .containerUnclosed(_, let span, _), .containerStrayFence(let span), .containerFenceInCode(let span, _),
            .containerUnknown(_, _, let span), .codeFenceUnclosed(let span), .limitExceeded(_, _, let span), .unsupported(_, let span),
            .includeFailed(_, _, let span), .footnoteUnused(_, let span), .linkUnparsed(_, _, let span), .hazard(_, let span):
            span
        }
    }

    /// The page could not be read at all: it is reported and not published.
    package var isFatal: Bool {
        switch self {
        case .notUTF8, .limitExceeded: true
        default: false
        }
    }
}
