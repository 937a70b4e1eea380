import RoteiroCore

/// Reports headings and lines that look like a step but are not read as one.
struct StepNearMiss: Rule {
    static let info = RuleInfo(
        code: "R413", name: "step-near-miss", severity: .warning,
        summary: Message("a heading or a line that looks like a step but is not read as one, such as `## Passo II` among numbers"),
        why: Message("Text that is not read as a step does not count in the numbering, the reader's progress or the JSON."),
        help: Message("Write the word, the number in digits, and the title: `Passo 5: Salvar`."),
        fix: .offered,
        bad: [
            "# G\n\n## Passo 1: A\n\nB.\n\n## ⟦2. Salvar⟧\n\nC.", "# G\n\n## Passo 1: A\n\nB.\n\n## ⟦Passo dois: Salvar⟧\n\nC.",
            "# G\n\n## Passo 1: A\n\nB.\n\n## ⟦Passso 2: Sair⟧\n\nD.", "# G\n\n## Passo 1: A\n\nB.\n\n⟦**Passo 2: Sair**⟧\n\nD.",
            "# Como fazer\n\n1. Abra o menu.\n⟦2.⟧Salve.\n3. Feche a tela.",
        ],
        good: ["# G\n\n## Passo 1: A\n\nB.\n\n## Passo a passo em vídeo\n\nC.", "# G\n\n## 1. Conta\n\nA.\n\n## 2. Senha\n\nB."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let hasWord = page.guide.steps.contains { !$0.word.isEmpty }
        return page.guide.nearMisses.map { miss in
            guard let correction = miss.correction else {
                return Diagnostic(Self.info, at: miss.span, miss.reason, help: hasWord ? nil : Self.wordless)
            }
            let written = correction.expected ?? site.texts.string(at: correction.span)
            let isWhole = correction.span.lower <= miss.span.lower && miss.span.upper <= correction.span.upper
            return Diagnostic(
                Self.info, at: miss.span, miss.reason, help: isWhole ? Message.didYouMean([correction.replacement]) : Self.wordless,
                fixes: isWhole
                    ? Replacement.fixes(of: written, at: correction.span, by: correction.replacement, in: site.texts)
                    : blank(written, correction, site.texts))
        }
    }

    /// The help in a guide without step words.
    private static let wordless = Message("Write it as the other steps, with the number in digits, a sign and a blank: `5. Save`.")

    /// Only a blank is missing.
    private func blank(_ written: String, _ correction: StepOutline.NearMiss.Correction, _ texts: SourceTexts) -> [Fix] {
        guard texts.string(at: correction.span).utf8.elementsEqual(written.utf8) else { return [] }
        let edit = Edit(at: correction.span, expected: written, replacement: correction.replacement)
        return [Fix(title: Message("insert the blank"), isSafe: false, edits: [edit])]
    }
}
