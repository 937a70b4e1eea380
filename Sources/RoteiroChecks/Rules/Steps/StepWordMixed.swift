import RoteiroCore

/// `Passo` and `Etapa` in one part.
struct StepWordMixed: Rule {
    static let info = RuleInfo(
        code: "R414", name: "step-word-mixed", severity: .warning,
        why: Words(
            pt: "O leitor não sabe se passo e etapa são a mesma coisa.", en: "Readers cannot tell whether the two words mean the same.",
            es: "El lector no sabe si las dos palabras son lo mismo."),
        help: Words(
            pt: "Use uma palavra só em todos os passos da parte.", en: "Use one word in all steps of the part.",
            es: "Use una sola palabra en todos los pasos de la parte."),
        fix: .offered, bad: ["# G\n\n## Passo 1: A\n\nB.\n\n## Passo 2: C\n\nD.\n\n## ⟦Etapa⟧ 3: E\n\nF."],
        good: ["# G\n\n## Etapa 1: A\n\nB.\n\n## Etapa 2: C\n\nD."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.parts.flatMap { part -> [Diagnostic] in
            var counts: [String: (count: Int, first: Int, written: String)] = [:]
            for (index, step) in part.steps.enumerated() {
                counts[step.word.lowercased(), default: (0, index, step.word)].count += 1
            }
            // The word of most steps, and of equals the first.
            guard counts.count > 1, let usual = counts.min(by: { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) })
            else {
                return []
            }
            return part.steps.filter { $0.word.lowercased() != usual.key }.map { finding($0, usual.value.written, site.texts) }
        }
    }

    private func finding(_ step: Step, _ usual: String, _ texts: SourceTexts) -> Diagnostic {
        let lower = Int(step.heading.textSpan.lower)
        let place = Span(step.heading.textSpan.file, lower, lower + step.word.utf8.count)
        let isExact = texts.string(at: place).utf8.elementsEqual(step.word.utf8)
        return Diagnostic(
            Self.info, at: isExact ? place : step.heading.textSpan,
            Words(
                pt: "aqui é \(step.word.quoted), e nos outros passos da parte é \(usual.quoted): parecem coisas diferentes",
                en: "here it is \(step.word.quoted), and in the other steps of the part \(usual.quoted): they look like different things",
                es: "aquí es \(step.word.quoted), y en los otros pasos de la parte es \(usual.quoted): parecen cosas distintas"),
            fixes: isExact ? Replacement.fixes(of: step.word, at: place, by: usual, in: texts) : [])
    }
}
