import RoteiroCore

/// Words of the interface that a language of the site lacks. (No example: they stand in `templates/languages/`.)
struct LanguageWordsMissing: Rule {
    static let info = RuleInfo(
        code: "R610", name: "language-words-missing", severity: .warning,
        why: Words(
            pt: "O leitor encontra botões e avisos em outro idioma, ou com a forma errada do plural.",
            en: "Readers meet buttons and notices in another language, or in the wrong form of the plural.",
            es: "El lector encuentra botones y avisos en otro idioma, o con la forma equivocada del plural."),
        help: Words(
            pt: "Escreva as chaves em `templates/languages/IDIOMA.yml`; as do português servem de modelo.",
            en: "Write the keys in `templates/languages/LANGUAGE.yml`; those of a built-in language are a model.",
            es: "Escriba las claves en `templates/languages/IDIOMA.yml`; las de un idioma incluido sirven de modelo."),
        bad: [], good: [])

    /// How many keys are named: a language without a file lacks them all.
    private static let named = 12

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.gaps.map { gap in
            let keys = gap.keys.prefix(Self.named).map(\.quoted).joined(separator: ", ")
            let more = gap.keys.count - Self.named
            return Diagnostic(
                Self.info, at: .file(gap.file?.string ?? "roteiro.yml"),
                Words(
                    pt: "ao idioma \(gap.locale.quoted) falta: \(keys)" + (more > 0 ? " e mais \(more)" : ""),
                    en: "the language \(gap.locale.quoted) lacks \(keys)" + (more > 0 ? " and \(more) more" : ""),
                    es: "al idioma \(gap.locale.quoted) le falta: \(keys)" + (more > 0 ? " y \(more) más" : "")))
        }
    }
}
