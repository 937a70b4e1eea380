import RoteiroCore

/// Reports different step words in one part, such as `Passo` and `Etapa`.
struct StepWordMixed: Rule {
    static let info = RuleInfo(
        code: "R414", name: "step-word-mixed", severity: .warning,
        summary: Message("different words for the steps of one part, such as Passo and Etapa"),
        why: Message("Readers cannot know whether the two words mean the same."),
        help: Message("Use the same word in all steps of the part."),
        fix: .offered, bad: ["# G\n\n## Passo 1: A\n\nB.\n\n## Passo 2: C\n\nD.\n\n## ⟦Etapa⟧ 3: E\n\nF."],
        good: ["# G\n\n## Etapa 1: A\n\nB.\n\n## Etapa 2: C\n\nD."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.parts.flatMap { part -> [Diagnostic] in
            var counts: [String: (count: Int, first: Int, written: String)] = [:]
            for (index, step) in part.steps.enumerated() where !step.word.isEmpty {
                counts[step.word.lowercased(), default: (0, index, step.word)].count += 1
            }
            // The most frequent word; ties go to the first one.
            guard counts.count > 1, let usual = counts.min(by: { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) })
            else {
                return []
            }
            return part.steps.filter { !$0.word.isEmpty && $0.word.lowercased() != usual.key }.map {
                finding($0, usual.value.written, site.texts)
            }
        }
    }

    private func finding(_ step: Step, _ usual: String, _ texts: SourceTexts) -> Diagnostic {
        let lower = Int(step.textSpan.lower)
        let place = Span(step.textSpan.file, lower, lower + step.word.utf8.count)
        let isExact = texts.string(at: place).utf8.elementsEqual(step.word.utf8)
        return Diagnostic(
            Self.info, at: isExact ? place : step.textSpan,
            Message(
                "this step is called {word}, the other steps of the part {usual}",
                ["word": step.word.quoted, "usual": usual.quoted]),
            fixes: isExact ? Replacement.fixes(of: step.word, at: place, by: usual, in: texts) : [])
    }
}
