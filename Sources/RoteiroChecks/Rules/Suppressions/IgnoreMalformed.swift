import RoteiroCore

/// An ignore comment that cannot do what its writer meant: no reason, no rule, a rule that nobody wrote, a misspelt directive.
struct IgnoreMalformed: Rule {
    static let info = RuleInfo(
        code: "R902", name: "ignore-malformed", severity: .warning,
        why: Words(
            pt: "O comentário não esconde nada, e quem o escreveu pensa que sim.",
            en: "The comment hides nothing, and its writer thinks that it does.",
            es: "El comentario no esconde nada, y quien lo escribió cree que sí."),
        help: Words(
            pt: "Escreva a regra e o motivo, como em `<!-- roteiro-ignore-next-line R301: a página sai na sexta -->`.",
            en: "Write the rule and the reason, as in `<!-- roteiro-ignore-next-line R301: the page comes on Friday -->`.",
            es: "Escriba la regla y el motivo, como en `<!-- roteiro-ignore-next-line R301: la página sale el viernes -->`."),
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
                Words(
                    pt: "este comentário não diz que regra ignorar: não esconde nada",
                    en: "this comment does not say which rule to ignore: it hides nothing",
                    es: "este comentario no dice qué regla ignorar: no esconde nada"))
        case .noReason:
            Diagnostic(
                Self.info, at: problem.span,
                Words(
                    pt: "este comentário não diz o motivo: sem ele não esconde nada",
                    en: "this comment does not say the reason: without one it hides nothing",
                    es: "este comentario no dice el motivo: sin él no esconde nada"))
        }
    }

    private func misspelt(_ span: Span, _ texts: SourceTexts) -> Diagnostic {
        let word = texts.string(at: span)
        return Diagnostic(
            Self.info, at: span,
            Words(
                pt: "\(word.quoted) não é um comando do Roteiro: o comentário não esconde nada",
                en: "\(word.quoted) is no directive of Roteiro: the comment hides nothing",
                es: "\(word.quoted) no es una directiva de Roteiro: el comentario no esconde nada"),
            help: Words.didYouMean([IgnoreComment.directive]),
            fixes: Replacement.fixes(of: word, at: span, by: IgnoreComment.directive, in: texts))
    }

    private func unknown(_ rule: Located<String>, _ texts: SourceTexts) -> Diagnostic {
        let nearest = Rules.nearest(to: rule.value)
        return Diagnostic(
            Self.info, at: rule.span,
            Words(
                pt: "nenhuma regra se chama \(rule.value.quoted): o comentário não a esconde",
                en: "no rule is called \(rule.value.quoted): the comment does not hide it",
                es: "ninguna regla se llama \(rule.value.quoted): el comentario no la esconde"),
            help: nearest.flatMap { Words.didYouMean([$0]) },
            fixes: nearest.map { Replacement.fixes(of: rule.value, at: rule.span, by: $0, in: texts) } ?? [])
    }
}
