import RoteiroCore

/// An exception that hides nothing, in the settings or in the text, or one past its date. The checker calls it when all else is
/// known: no page tells it. It cannot be excepted itself, only switched off.
struct ExceptionStale: Rule {
    static let info = RuleInfo(
        code: "R901", name: "exception-stale", severity: .warning,
        summary: Message("an exception or ignore comment that no longer hides anything or has expired"),
        why: Message("A forgotten exception hides the next problem of the same kind."),
        help: Message("Delete the exception or the comment; if you still need it, correct its path, target or date."),
        fix: .safe,
        bad: ["<!-- roteiro-ignore-next-line ⟦R301⟧: a página sai na sexta -->\nVeja [o exemplo](https://example.com/)."],
        good: ["<!-- roteiro-ignore-next-line R301: a página sai na sexta -->\nVeja [o portfólio](./em-breve)."])

    private let texts: SourceTexts

    init() {
        texts = SourceTexts([])
    }

    /// For places in `texts`.
    init(texts: SourceTexts) {
        self.texts = texts
    }

    /// An exception of the settings after its last day.
    func over(_ exception: Settings.Exception) -> Diagnostic {
        let rule = exception.rule.value.quoted
        let day = exception.until?.value.description ?? ""
        return Diagnostic(
            Self.info, at: exception.until?.span ?? exception.rule.span,
            Message("this exception to {rule} expired on {day}: the findings are reported again", ["rule": rule, "day": day]),
            help: Message("Fix the problem and delete the exception, or change its date."),
            fixes: deletion(of: exception.lines))
    }

    /// An exception of the settings that covers no finding.
    func unused(_ exception: Settings.Exception) -> Diagnostic {
        let rule = exception.rule.value.quoted
        return Diagnostic(
            Self.info, at: exception.rule.span,
            Message("this exception to {rule} matches nothing: it may hide a new problem", ["rule": rule]),
            fixes: deletion(of: exception.lines))
    }

    /// One target among others that are still needed.
    func unused(_ target: Settings.Exception.Target, of exception: Settings.Exception) -> Diagnostic {
        let (rule, text) = (exception.rule.value.quoted, target.text.value.quoted)
        return Diagnostic(
            Self.info, at: target.text.span,
            Message(
                "the target {text} of this exception to {rule} matches nothing: it may hide a new problem",
                ["text": text, "rule": rule]),
            fixes: deletion(of: target.lines))
    }

    /// A rule that a comment names in vain; `isWhole` when it names all its rules in vain.
    func unused(_ comment: IgnoreComment, _ index: Int, isWhole: Bool) -> Diagnostic {
        let rule = comment.rules[index].value.quoted
        let fixes = IgnoreDeletion(texts: texts)
        return Diagnostic(
            Self.info, at: comment.rules[index].span,
            Message("the next line has no finding of {rule}: the comment may hide a new problem", ["rule": rule]),
            fixes: isWhole ? fixes.whole(comment) : fixes.rule(index, of: comment))
    }

    private func deletion(of lines: Span?) -> [Fix] {
        guard let lines else { return [] }
        let title = Message("delete the exception")
        return [Fix(title: title, isSafe: true, edits: [Edit(at: lines, expected: texts.string(at: lines), replacement: "")])]
    }
}
