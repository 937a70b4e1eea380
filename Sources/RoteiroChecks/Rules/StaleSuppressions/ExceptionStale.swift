import RoteiroCore

/// Reports exceptions in settings and ignore comments that match nothing or have expired. `finish` calls these methods after all other
/// rules have run. The rule can be switched off, but its findings cannot be excepted.
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

    init(texts: SourceTexts) {
        self.texts = texts
    }

    func over(_ exception: Settings.Exception) -> Diagnostic {
        let rule = exception.rule.value.quoted
        let day = exception.until?.value.description ?? ""
        return Diagnostic(
            Self.info, at: exception.until?.span ?? exception.rule.span,
            Message("this exception to {rule} expired on {day}: the findings are reported again", ["rule": rule, "day": day]),
            help: Message("Fix the problem and delete the exception, or change its date."),
            fixes: deletion(of: exception.lines))
    }

    func unused(_ exception: Settings.Exception) -> Diagnostic {
        let rule = exception.rule.value.quoted
        return Diagnostic(
            Self.info, at: exception.rule.span,
            Message("this exception to {rule} matches nothing: it may hide a new problem", ["rule": rule]),
            fixes: deletion(of: exception.lines))
    }

    /// Reports an unused target of an exception whose other targets are in use.
    func unused(_ target: Settings.Exception.Target, of exception: Settings.Exception) -> Diagnostic {
        let (rule, text) = (exception.rule.value.quoted, target.text.value.quoted)
        return Diagnostic(
            Self.info, at: target.text.span,
            Message(
                "the target {text} of this exception to {rule} matches nothing: it may hide a new problem",
                ["text": text, "rule": rule]),
            fixes: deletion(of: target.lines))
    }

    /// Reports an unused rule of a comment. With `isWhole`, none of its rules is in use, and the fix deletes the whole comment.
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
