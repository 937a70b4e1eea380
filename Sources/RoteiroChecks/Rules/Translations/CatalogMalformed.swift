import RoteiroCore

/// Reports syntax errors in gettext catalogs. No example: the rule needs a catalog.
struct CatalogMalformed: Rule {
    static let info = RuleInfo(
        code: "R611", name: "catalog-malformed", severity: .error,
        summary: Message("an entry or header of a catalog that is not valid gettext"),
        why: Message("An entry that cannot be parsed stays in the original language."),
        help: Message("Open the file in a catalog editor, or compare it with an entry that works."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.faults.compactMap { fault in
            guard case .catalog(let problem) = fault.problem else { return nil }
            var diagnostic = Diagnostic(Self.info, at: fault.span, Self.message(problem))
            if !problem.losesText { diagnostic.severity = .warning }
            return diagnostic
        }
    }

    private static func message(_ problem: CatalogProblem) -> Message {
        switch problem {
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
