/// What is wrong with a PO file. No words: who shows it finds them.
package enum CatalogProblem: Sendable, Hashable {
    /// Bytes that are not UTF-8.
    case notUTF8
    /// The header names another charset than UTF-8.
    case charset(String)
    /// There is no header, or it does not come first.
    case missingHeader
    /// A text whose closing quote is not on its line.
    case unterminatedText
    /// A `\` before a character that means nothing there, or a number that is no byte.
    case unknownEscape(String)
    /// A word that begins a line and is none of PO's.
    case unknownKeyword(String)
    /// What is neither a word of PO's, nor a text, nor a comment.
    case unexpectedCharacter
    /// A text before which no word of PO's says what it is.
    case strayText
    /// The same word twice in an entry: `msgctxt`, `msgid_plural` or `msgstr`.
    case repeatedKeyword(String)
    /// A translation of no text.
    case missingMsgid
    /// A text without a translation, were it an empty one.
    case missingMsgstr
    /// Plural forms that do not count 0, 1, 2 …, or that have no plural.
    case pluralForms
    /// The same text in the same context as before, at this place.
    case duplicate(of: Span)

    /// Whether something that stands in the file is not in the catalog that was read. Such a catalog must not be written over its file.
    package var losesText: Bool {
        switch self {
        case .charset, .missingHeader, .duplicate: false
        default: true
        }
    }
}
