import RoteiroCore

extension CatalogProblem {
    /// The message of R611.
    var message: Message {
        switch self {
        case .notUTF8: Message("the file is not UTF-8")
        case .charset(let name):
            Message("the header declares {name}; the file is read as UTF-8", ["name": name.quoted])
        case .missingHeader: Message("the header is missing")
        case .unterminatedText:
            Message("unclosed quotes")
        case .unknownEscape(let escape):
            Message("unknown escape: {escape}", ["escape": escape.quoted])
        case .unknownKeyword(let word):
            Message("unknown word: {word}", ["word": word.quoted])
        case .unexpectedCharacter: Message("unexpected character")
        case .strayText: Message("text outside an entry")
        case .repeatedKeyword(let word):
            Message("{word} appears twice in one entry", ["word": word.quoted])
        case .missingMsgid: Message("`msgid` is missing")
        case .missingMsgstr: Message("`msgstr` is missing")
        case .pluralForms:
            Message("plural forms are out of order")
        case .duplicate:
            Message("this text already has an entry")
        }
    }
}
