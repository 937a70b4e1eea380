/// How a translation differs from its source where it must not, or should not.
package enum ParityFault: Sendable, Hashable {
    /// It is more than one block, or so full of marks that nobody could read it safely.
    case unreadable
    /// No words are left.
    case empty
    /// Images or icons of the source that it lacks, and those that it adds; by name.
    case images(missing: [String], added: [String])
    /// Numbers of links that it lacks, and addresses that it adds.
    case links(missing: [String], added: [String])
    /// Footnotes that it lacks or adds.
    case footnotes(missing: [String], added: [String])
    /// Pieces of code.
    case code(missing: [String], added: [String])
    /// `{name}` and `[NOME]`: what is filled in.
    case placeholders(missing: [String], added: [String])
    /// How many controls it names.
    case labelCount(expected: Int, found: Int)
    /// A control is not called what the glossary says.
    case label(source: String, expected: String, found: String)
    /// Tags of HTML.
    case html(missing: [String], added: [String])
    /// In a table's cell: as many `|` as in the source.
    case pipes(expected: Int, found: Int)
    /// How many line breaks.
    case breaks(expected: Int, found: Int)
    /// How often something is bold.
    case bold(expected: Int, found: Int)
    /// Numbers of the source that it lacks, and those that it adds.
    case numbers(missing: [String], added: [String])
    /// The mark that ends the sentence.
    case ending(expected: String, found: String)
    /// The same words as the source.
    case unchanged
    /// Much longer or much shorter than the source.
    case length(ratioPercent: Int)

    /// A translation with such a fault is not shown: readers get the source. The others are for a translator to look at.
    package var isFatal: Bool {
        switch self {
        case .unreadable, .empty, .images, .links, .footnotes, .code, .placeholders, .labelCount, .label, .html, .pipes, .breaks: true
        case .bold, .numbers, .ending, .unchanged, .length: false
        }
    }
}
