import RoteiroCore

/// Reports ignore comments without effect: no reason, no rule, an unknown rule or a misspelled directive.
struct IgnoreMalformed: Rule {
    static let info = RuleInfo(
        code: "R902", name: "ignore-malformed", severity: .warning,
        summary: Message("an ignore comment without a reason, or with a rule that does not exist"),
        why: Message("The comment has no effect, although it looks as if it had."),
        help: Message("Write the rule and the reason, as in `<!-- roteiro-ignore-next-line R301: the page comes on Friday -->`."),
        fix: .offered,
        bad: [
            "<!-- ⟦roteiro-ignore-next-line R301⟧ -->\nTexto.", "<!-- ⟦roteiro-ignore-line⟧ R301: a página sai na sexta -->\nTexto.",
            "<!-- roteiro-ignore-next-line ⟦link-ded⟧: a página sai na sexta -->\nTexto.",
        ],
        good: ["```html\n<!-- roteiro-ignore-next-line R301 -->\n```\n\n<!-- um comentário -->"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.ignores.flatMap { comment -> [Diagnostic] in
            if let problem = comment.problem { return [malformed(problem, site.texts)] }
            return comment.rules.filter { Rules.rule($0.value) == nil }.map { unknown($0, site.texts) }
        }
    }

    private func malformed(_ problem: Located<IgnoreComment.Problem>, _ texts: SourceTexts) -> Diagnostic {
        switch problem.value {
        case .directive: misspelt(problem.span, texts)
        case .noRules:
            Diagnostic(
                Self.info, at: problem.span,
                Message("this comment does not name a rule: it has no effect"))
        case .noReason:
            Diagnostic(
                Self.info, at: problem.span,
                Message("this comment has no reason: it has no effect"))
        }
    }

    private func misspelt(_ span: Span, _ texts: SourceTexts) -> Diagnostic {
        let word = texts.string(at: span)
        return Diagnostic(
            Self.info, at: span,
            Message("unknown directive {word}: the comment has no effect", ["word": word.quoted]),
            help: Message.didYouMean([IgnoreComment.directive]),
            fixes: Replacement.fixes(of: word, at: span, by: IgnoreComment.directive, in: texts))
    }

    private func unknown(_ rule: Located<String>, _ texts: SourceTexts) -> Diagnostic {
        let nearest = Rules.nearest(to: rule.value)
        return Diagnostic(
            Self.info, at: rule.span,
            Message("unknown rule {rule}: the comment does not ignore it", ["rule": rule.value.quoted]),
            help: nearest.flatMap { Message.didYouMean([$0]) },
            fixes: nearest.map { Replacement.fixes(of: rule.value, at: rule.span, by: $0, in: texts) } ?? [])
    }
}
