import RoteiroCore

/// Reports front matter that is not valid YAML, is not closed, or has a known key of the wrong type.
struct FrontMatterInvalid: Rule {
    static let info = RuleInfo(
        code: "R102", name: "front-matter-invalid", severity: .error,
        summary: Message("front matter that is not YAML or is not closed, or a value of the wrong type"),
        why: Message("If the front matter cannot be parsed, its title, id and draft setting are ignored."),
        help: Message("Correct the text between the `---` lines: one key and value per line, of the type that the manual gives."),
        fix: .offered,
        bad: [
            "---\ntitle: ⟦[a, b]⟧\n---\n\nTexto.", "⟦+++⟧\ntitle = \"Conexão\"\ndraft = false\n+++\n\nTexto.",
            "\n⟦---⟧\ntitle: Conexão\n---\n\nTexto.",
        ],
        good: ["---\ntitle: Conexão\n---\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .frontMatterInvalid(let problem, let span) = fault else { return nil }
            return Diagnostic(Self.info, at: span, message(problem), help: help(problem), fixes: fixes(problem, span, site.texts))
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
        case .toml:
            Message("`+++` starts front matter in TOML, which is not read here: it is ignored")
        case .misplaced:
            Message("the front matter must start on the first line of the file: other generators show it as text")
        case .second:
            Message("a page has only one front matter: readers see these keys as a heading")
        }
    }

    private func fixes(_ problem: SyntaxFault.FrontMatterProblem, _ span: Span, _ texts: SourceTexts) -> [Fix] {
        switch problem {
        case .toml: TOMLConversion(at: span, in: texts)?.fixes ?? []
        case .misplaced:
            blankLines(before: span, in: texts).map { blank in
                let edit = Edit(at: blank, expected: texts.string(at: blank), replacement: "")
                return [Fix(title: Message("delete the blank lines"), isSafe: false, edits: [edit])]
            } ?? []
        case .syntax, .type, .unclosed, .second: []
        }
    }

    /// The blank lines at the start of the file, behind a byte order mark.
    private func blankLines(before span: Span, in texts: SourceTexts) -> Span? {
        let bytes = texts[span.file].bytes[..<Int(span.lower)]
        let start = bytes.firstIndex { $0 <= 0x20 } ?? bytes.endIndex
        return start < bytes.endIndex ? Span(span.file, start, bytes.endIndex) : nil
    }

    private func help(_ problem: SyntaxFault.FrontMatterProblem) -> Message? {
        switch problem {
        case .syntax:
            Message("Quote texts that contain `:` or `#`, and indent lists with spaces, not tabs.")
        case .type: nil
        case .unclosed:
            Message("Close it with a `---` line.")
        case .toml:
            Message("Write `---` instead of `+++`, and `key: value` instead of `key = value`.")
        case .misplaced:
            Message("Delete the blank lines before `---`.")
        case .second:
            Message("Move the keys to the first block, or delete them.")
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
