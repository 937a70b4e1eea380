import RoteiroCore

/// Reports front matter that is not valid YAML, is not closed, or has a known key of the wrong type.
struct FrontMatterInvalid: Rule {
    static let info = RuleInfo(
        code: "R102", name: "front-matter-invalid", severity: .error,
        summary: Message("front matter that is not YAML or is not closed, or a value of the wrong type"),
        why: Message("If the front matter cannot be parsed, its title, id and draft setting are ignored."),
        help: Message("Correct the text between the `---` lines: one key and value per line, of the type that the manual gives."),
        bad: ["---\ntitle: ⟦[a, b]⟧\n---\n\nTexto."], good: ["---\ntitle: Conexão\n---\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .frontMatterInvalid(let problem, let span) = fault else { return nil }
            return Diagnostic(Self.info, at: span, message(problem), help: help(problem))
        }
    }

    private func message(_ problem: SyntaxFault.FrontMatterProblem) -> Message {
        switch problem {
        case .syntax(let words):
            Message("the front matter is not valid YAML ({reason}): it is ignored", ["reason": words])
        case .type(let key, let expected):
            Message("{key} must be {expected}: the value is ignored", ["key": key.quoted, "expected": expected.message])
        case .unclosed:
            Message("the front matter is not closed: the whole page would be read as YAML")
        }
    }

    private func help(_ problem: SyntaxFault.FrontMatterProblem) -> Message? {
        switch problem {
        case .syntax:
            Message("Quote texts that contain `:` or `#`, and indent lists with spaces, not tabs.")
        case .type: nil
        case .unclosed:
            Message("Close it with a `---` line.")
        }
    }
}

extension SyntaxFault.FrontMatterProblem.Expected {
    fileprivate var message: Message {
        switch self {
        case .text: Message("a text")
        case .list: Message("a list")
        case .map: Message("a map")
        case .boolean: Message("`true` or `false`")
        case .textOrList: Message("a text or a list")
        case .textOrBoolean: Message("a text, `true` or `false`")
        case .number: Message("a number")
        case .outline: Message("a level from 1 to 6, two levels like `[2, 4]`, `deep`, `true` or `false`")
        case .pagerLink: Message("a text, `false`, or a map of `text` and `link`")
        }
    }
}
