/// A difference between a translation and its source.
package enum ParityFault: Sendable, Hashable {
    /// More than one block, or too much markup to parse within the limits.
    case unreadable
    /// There is no text.
    case empty
    /// Missing and additional images or icons, by name.
    case images(missing: [String], added: [String])
    /// The numbers of missing links, and additional addresses.
    case links(missing: [String], added: [String])
    /// Missing and additional footnotes.
    case footnotes(missing: [String], added: [String])
    /// Code spans.
    case code(missing: [String], added: [String])
    /// Placeholders: `{name}` and `[NOME]`.
    case placeholders(missing: [String], added: [String])
    /// The number of UI labels.
    case labelCount(expected: Int, found: Int)
    /// A UI label does not match the glossary.
    case label(source: String, expected: String, found: String)
    /// HTML tags.
    case html(missing: [String], added: [String])
    /// The number of `|` in a table cell.
    case pipes(expected: Int, found: Int)
    /// The number of line breaks.
    case breaks(expected: Int, found: Int)
    /// The number of bold spans.
    case bold(expected: Int, found: Int)
    /// Missing and additional numbers in the text.
    case numbers(missing: [String], added: [String])
    /// The final punctuation mark.
    case ending(expected: String, found: String)
    /// The translation equals the source.
    case unchanged
    /// The translation is much longer or shorter than the source.
    case length(ratioPercent: Int)

    /// The translation is not published: readers see the source instead. Other differences are reported to translators only.
    package var isFatal: Bool {
        switch self {
        case .unreadable, .empty, .images, .links, .footnotes, .code, .placeholders, .labelCount, .label, .html, .pipes, .breaks: true
        case .bold, .numbers, .ending, .unchanged, .length: false
        }
    }
}
