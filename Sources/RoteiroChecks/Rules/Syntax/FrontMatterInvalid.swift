import RoteiroCore

/// Front matter that is not YAML, never ends, or holds a known key of the wrong type.
struct FrontMatterInvalid: Rule {
    static let info = RuleInfo(
        code: "R102", name: "front-matter-invalid", severity: .error,
        why: Message("Without front matter that can be read, the title, id and draft mark in it do not count."),
        help: Message("Correct what stands between the `---` lines: a key and a value a line, of the type that the manual says."),
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
            Message("the front matter is not valid YAML ({reason}): nothing that it says counts", ["reason": words])
        case .type(let key, let expected):
            Message("{key} should be {expected}: the value is ignored", ["key": key.quoted, "expected": expected.words])
        case .unclosed:
            Message("the front matter begins and never ends: the whole page would be read as YAML")
        }
    }

    private func help(_ problem: SyntaxFault.FrontMatterProblem) -> Message? {
        switch problem {
        case .syntax:
            Message("Put texts with `:` or `#` in quotes, and indent lists with spaces, not tabs.")
        case .type: nil
        case .unclosed:
            Message("Close it with a line `---`.")
        }
    }
}

extension SyntaxFault.FrontMatterProblem.Expected {
    fileprivate var words: Message {
        switch self {
        case .text: Message("a text")
        case .list: Message("a list")
        case .map: Message("a map of keys")
        case .boolean: Message("`true` or `false`")
        case .textOrList: Message("a text or a list")
        case .textOrBoolean: Message("a text, `true` or `false`")
        case .number: Message("a number")
        }
    }
}
