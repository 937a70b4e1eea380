import RoteiroCore

/// Reports headings among steps that look like a step but are not parsed as one.
struct StepNearMiss: Rule {
    static let info = RuleInfo(
        code: "R413", name: "step-near-miss", severity: .warning,
        summary: Message("a heading that looks like a step but is not parsed as one, such as `## 5. QR Code`"),
        why: Message("Text that is not parsed as a step does not count in the numbering, the reader's progress or the JSON."),
        help: Message("Write the word, the number in digits, and the title: `Passo 5: Salvar`."),
        fix: .offered,
        bad: [
            "# G\n\n## Passo 1: A\n\nB.\n\n## ⟦2. Salvar⟧\n\nC.", "# G\n\n## Passo 1: A\n\nB.\n\n## ⟦Passo dois: Salvar⟧\n\nC.",
            "# G\n\n## Passo 1: A\n\nB.\n\n## ⟦Passso 2: Sair⟧\n\nD.",
        ],
        good: ["# G\n\n## Passo 1: A\n\nB.\n\n## Passo a passo em vídeo\n\nC.", "# G\n\n## 1. Conta\n\nA.\n\n## 2. Senha\n\nB."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let steps = page.guide.steps
        if steps.isEmpty { return [] }
        let word = steps.first { !$0.word.isEmpty }?.word ?? ""
        let levels = Set(steps.filter { $0.origin == .heading }.compactMap { $0.heading?.level })
        let taken = Set(steps.map(\.span) + page.guide.parts.filter { $0.kind == .explicit }.compactMap { $0.heading?.span })
        var number = 0
        var findings: [Diagnostic] = []
        var found: Set<Span> = []
        let numbers = Dictionary(steps.map { ($0.span, $0.number.value) }) { first, _ in first }
        for heading in page.headings {
            if let own = numbers[heading.span] { number = own }
            guard levels.contains(heading.level), !taken.contains(heading.span), let miss = Miss(heading.text, word: word) else { continue }
            number = miss.number ?? number + 1
            found.insert(heading.span)
            findings.append(finding(heading, "\(word) \(number)" + (miss.title.isEmpty ? "" : ": \(miss.title)"), site.texts))
        }
        return findings + page.guide.nearMisses.filter { !found.contains($0.span) }.map { Diagnostic(Self.info, at: $0.span, $0.reason) }
    }

    private func finding(_ heading: Heading, _ right: String, _ texts: SourceTexts) -> Diagnostic {
        let isExact = texts.string(at: heading.textSpan).utf8.elementsEqual(heading.text.utf8)
        return Diagnostic(
            Self.info, at: heading.textSpan,
            Message("this heading looks like a step but is not parsed as one"),
            help: Message.didYouMean([right]),
            fixes: isExact ? Replacement.fixes(of: heading.text, at: heading.textSpan, by: right, in: texts) : [])
    }

    /// A heading interpreted as a misspelled step.
    private struct Miss {
        let number: Int?
        let title: String

        private static let words = ["um", "dois", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"]

        /// Matches `5. Salvar`, `Passo cinco: Salvar`, `Passo: Salvar` and `Passso 5: Salvar`.
        init?(_ text: String, word: String) {
            let parts = text.split(separator: " ", maxSplits: 2)
            guard let first = parts.first else { return nil }
            let rest = parts.dropFirst().joined(separator: " ")
            if let number = Miss.listNumber(first) {
                if rest.isEmpty { return nil }
                (self.number, title) = (number, rest)
                return
            }
            let bare = first.last == ":" ? first.dropLast() : first
            let isNear = bare.utf8.count >= 4 && EditDistance.between(bare.lowercased(), word.lowercased(), limit: 1) != nil
            guard isNear else { return nil }
            if bare.count < first.count {
                (number, title) = (nil, rest)
                return
            }
            guard parts.count > 1 else { return nil }
            let isSame = bare.lowercased() == word.lowercased()
            let second = Slug.id(String(parts[1]))
            let title = parts.count > 2 ? Miss.withoutSeparator(parts[2]) : ""
            if let spelt = Miss.words.firstIndex(of: second) {
                (number, self.title) = (spelt + 1, title)
            } else if !isSame, second.utf8.count <= 9, let digits = Int(second) {
                (number, self.title) = (digits, title)
            } else {
                return nil
            }
        }

        /// Matches `5.` and `5)`.
        private static func listNumber(_ word: Substring) -> Int? {
            guard word.last == "." || word.last == ")" else { return nil }
            let digits = word.dropLast()
            return digits.utf8.count <= 3 && digits.utf8.allSatisfy(\.isASCIIDigit) ? Int(digits) : nil
        }

        private static func withoutSeparator(_ title: Substring) -> String {
            String(title.drop { $0 == ":" || $0 == "-" || $0 == "–" || $0 == "—" || $0 == " " })
        }
    }
}
