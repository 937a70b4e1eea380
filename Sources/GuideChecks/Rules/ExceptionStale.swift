import GuideModel
import GuideText

/// An exception that hides nothing. The checker calls it when all else is known: no page tells it. It cannot be excepted itself,
/// only switched off. (No example: it takes `roteiro.yml`.)
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
        bad: [], good: [])

    static func finding(_ exception: Settings.Exception) -> Diagnostic {
        let rule = exception.rule.value
        if Rules.rule(rule) == nil { return unknown(exception.rule) }
        return Diagnostic(
            info, at: exception.rule.span,
            Words(
                pt: "esta exceção de \(rule.quoted) não esconde mais nada: sobra, e pode esconder um defeito novo",
                en: "this exception to \(rule.quoted) hides nothing any more: it is left over, and may hide a new fault",
                es: "esta excepción de \(rule.quoted) ya no esconde nada: sobra, y puede esconder un defecto nuevo"),
            help: Words(
                pt: "Apague a exceção, ou corrija o caminho e o alvo dela.", en: "Delete the exception, or correct its path and target.",
                es: "Borre la excepción, o corrija su ruta y su objetivo."))
    }

    private static func unknown(_ rule: Located<String>) -> Diagnostic {
        let names = Rules.all.flatMap { [$0.info.name, $0.info.code] }
        return Diagnostic(
            info, at: rule.span,
            Words(
                pt: "nenhuma regra se chama \(rule.value.quoted): a exceção não esconde nada",
                en: "no rule is called \(rule.value.quoted): the exception hides nothing",
                es: "ninguna regla se llama \(rule.value.quoted): la excepción no esconde nada"),
            help: EditDistance.nearest(to: rule.value, among: names).flatMap { Words.didYouMean([$0]) })
    }
}
