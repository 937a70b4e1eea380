/// A problem in a PO file. Has no text: callers provide the message.
package enum CatalogProblem: Sendable, Hashable {
    case notUTF8
    /// The header names a charset other than UTF-8.
    case charset(String)
    /// There is no header, or it is not the first entry.
    case missingHeader
    /// A string without a closing quote on its line.
    case unterminatedText
    /// A `\` before a character that cannot be escaped, or an escape for a number that is not a byte.
    case unknownEscape(String)
    /// A line that starts with an unknown keyword.
    case unknownKeyword(String)
    /// A character that starts neither a keyword, a string nor a comment.
    case unexpectedCharacter
    /// A string without a preceding keyword.
    case strayText
    /// The same keyword twice in an entry: `msgctxt`, `msgid_plural` or `msgstr`.
    case repeatedKeyword(String)
    /// An entry without `msgid`.
    case missingMsgid
    /// An entry without `msgstr`, not even an empty one.
    case missingMsgstr
    /// Plural forms whose indexes are not 0, 1, 2 …, or plural forms without `msgid_plural`.
    case pluralForms
    /// An entry with the same msgctxt and msgid as the one at this span.
    case duplicate(of: Span)

    /// The parsed catalog lacks part of the file, so it must not be written back.
    package var losesText: Bool {
        switch self {
        case .charset, .missingHeader, .duplicate: false
        default: true
        }
    }
}
