import RoteiroCore

/// An exception that hides nothing, in the settings or in the text, or one past its date. The checker calls it when all else is
/// known: no page tells it. It cannot be excepted itself, only switched off.
struct ExceptionStale: Rule {
    static let info = RuleInfo(
        code: "R901", name: "exception-stale", severity: .warning,
        why: Words(
            pt: "Uma exceção esquecida esconde o próximo defeito que for igual.",
            en: "A forgotten exception hides the next fault that is like it.",
            es: "Una excepción olvidada esconde el próximo defecto que sea igual."),
        help: Words(
            pt: "Apague a exceção ou o comentário; se ainda faz falta, corrija o caminho, o alvo ou a data.",
            en: "Delete the exception or the comment; if it is still needed, correct its path, its target or its date.",
            es: "Borre la excepción o el comentario; si todavía hace falta, corrija la ruta, el objetivo o la fecha."),
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
            Words(
                pt: "esta exceção de \(rule) valia até \(day): o que ela escondia voltou a aparecer",
                en: "this exception to \(rule) held until \(day): what it hid is reported again",
                es: "esta excepción de \(rule) valía hasta \(day): lo que escondía vuelve a aparecer"),
            help: Words(
                pt: "Conserte o defeito e apague a exceção, ou dê a ela uma nova data.",
                en: "Mend the fault and delete the exception, or give it a new date.",
                es: "Arregle el defecto y borre la excepción, o dele una nueva fecha."),
            fixes: deletion(of: exception.lines))
    }

    /// An exception of the settings that covers no finding.
    func unused(_ exception: Settings.Exception) -> Diagnostic {
        let rule = exception.rule.value.quoted
        return Diagnostic(
            Self.info, at: exception.rule.span,
            Words(
                pt: "esta exceção de \(rule) não esconde mais nada: sobra, e pode esconder um defeito novo",
                en: "this exception to \(rule) hides nothing any more: it is left over, and may hide a new fault",
                es: "esta excepción de \(rule) ya no esconde nada: sobra, y puede esconder un defecto nuevo"),
            fixes: deletion(of: exception.lines))
    }

    /// One target among others that are still needed.
    func unused(_ target: Settings.Exception.Target, of exception: Settings.Exception) -> Diagnostic {
        let (rule, text) = (exception.rule.value.quoted, target.text.value.quoted)
        return Diagnostic(
            Self.info, at: target.text.span,
            Words(
                pt: "o alvo \(text) desta exceção de \(rule) não esconde mais nada: sobra, e pode esconder um defeito novo",
                en: "the target \(text) of this exception to \(rule) hides nothing any more: it is left over, and may hide a new fault",
                es: "el objetivo \(text) de esta excepción de \(rule) ya no esconde nada: sobra, y puede esconder un defecto nuevo"),
            fixes: deletion(of: target.lines))
    }

    /// A rule that a comment names in vain; `isWhole` when it names all its rules in vain.
    func unused(_ comment: IgnoreComment, _ index: Int, isWhole: Bool) -> Diagnostic {
        let rule = comment.rules[index].value.quoted
        let fixes = IgnoreDeletion(texts: texts)
        return Diagnostic(
            Self.info, at: comment.rules[index].span,
            Words(
                pt: "a próxima linha não tem nenhum achado de \(rule): o comentário sobra, e pode esconder um defeito novo",
                en: "the next line has no finding of \(rule): the comment is left over, and may hide a new fault",
                es: "la línea siguiente no tiene ningún hallazgo de \(rule): el comentario sobra, y puede esconder un defecto nuevo"),
            fixes: isWhole ? fixes.whole(comment) : fixes.rule(index, of: comment))
    }

    private func deletion(of lines: Span?) -> [Fix] {
        guard let lines else { return [] }
        let title = Words(pt: "apagar a exceção", en: "delete the exception", es: "borrar la excepción")
        return [Fix(title: title, isSafe: true, edits: [Edit(at: lines, expected: texts.string(at: lines), replacement: "")])]
    }
}
