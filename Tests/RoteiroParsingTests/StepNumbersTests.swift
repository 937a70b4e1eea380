import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("Numbers and titles of step headings")
struct StepNumbersTests {
    /// `2 Escolha?` for an optional step 2.
    private func steps(_ source: String) -> [String] {
        Page(source).guide.steps.map { step in
            "\(step.writtenNumber) \(step.title.content.outline)" + (step.annotation.isOptional ? "?" : "")
        }
    }

    @Test(
        "The model has the title and the number of the outline",
        arguments: [
            ("Passo 1 de 3: Abra", "1 Abra"), ("Passo 2/3", "2 "), ("Passo 2/3 – Abra", "2 Abra"), ("Step 2 of 3: Open", "2 Open"),
            ("Passo 1 (de 3): Abra", "1 Abra"), ("Passo 2 [2/3]: Abra", "2 Abra"), ("Passo 2 / 3 Abra", "2 Abra"),
            ("1º passo de 3: Abra", "1 Abra"), ("Passo um de três: Abra", "1 Abra"), ("Passo 1o: Abra", "1 Abra"),
            ("Passo 2 (opcional): Escolha", "2 Escolha?"), ("Step 2 (optional): Choose", "2 Choose?"),
            ("Paso 2 (Opcional) – Elige", "2 Elige?"), ("Passo 2 [opcional] Escolha", "2 Escolha?"),
            ("Passo 2 – opcional: Escolha", "2 Escolha?"), ("Passo 2 de 3 (opcional): Escolha", "2 Escolha?"),
            ("Passo 2 (opcional) de 3: Escolha", "2 Escolha?"), ("Passo 2: (opcional) Escolha", "2 Escolha?"),
            ("Passo 2 (passo facultativo): Escolha", "2 Escolha?"), ("Passo 2: Escolha (opcional)", "2 Escolha (opcional)?"),
            ("Passo 2: Opcional: escolha", "2 Opcional: escolha?"), ("Passo 2: Escolha o opcional", "2 Escolha o opcional"),
            ("Passo 3 → Salve", "3 Salve"), ("Passo 3 | Salve", "3 Salve"), ("Passo 3 > Salve", "3 Salve"), ("Passo 3 => Salve", "3 Salve"),
            ("Passo 3.: Salve", "3 Salve"), ("Passo 3) - Salve", "3 Salve"), ("Passo 3, Salve", "3 Salve"), ("Passo 3 • Salve", "3 Salve"),
            ("Passo 3: – Salve", "3 Salve"), ("Passo 3: .env", "3 .env"), ("Passo 3: `-v`", "3 `-v`"), ("Passo 3: “Salvar”", "3 “Salvar”"),
            ("Passo 3 – 2 formas de pagar", "3 2 formas de pagar"), ("Passo 3 (Windows): Instale", "3 (Windows): Instale"),
            ("**Passo 1 de 3:** Abra", "1 Abra"), ("Passo 4-B: Pague", "4B Pague"), ("Passo 4 (B): Pague", "4B Pague"),
            ("Passo 4B) Pague", "4B Pague"), ("Passo 1 A conta", "1 A conta"), ("Passo 1.2: Abra", "1.2 Abra"),
        ])
    func titles(_ heading: String, _ expected: String) {
        #expect(steps("## \(heading)\n\nTexto.") == [expected])
    }

    @Test(
        "A range is no step, and is told",
        arguments: [
            "Passo 2 e 3: X", "Passo 2 a 4: X", "Passo 1-2: X", "Passo 2, 3 e 4: X", "Passo 2 ou 3: X", "Steps", "Step 2 and 3: X",
            "Paso 2 y 3: X", "Passo 2 até 4", "Step 2 to 4", "Passo 2–4", "Passo 2 - 4: X", "Passo 2 & 3", "Passo 2 + 3: X",
            "Passo 2 e passo 3: X", "Passo 3A/3B: X", "Passo 2...4: X", "Passo 3/2: X",
        ])
    func ranges(_ heading: String) {
        let guide = Page("## Passo 1: A\n\n## \(heading)\n\nTexto.").guide
        #expect(guide.steps.count == 1)
        #expect(guide.nearMisses.count == (heading == "Steps" ? 0 : 1))
    }

    @Test(
        "The count of a part is no title",
        arguments: [
            ("Parte 1 de 2: Conta", "explicit 1 Conta#conta, 1 A#a"), ("Parte 2/2 – Conta", "explicit 2 Conta#conta, 1 A#a"),
            ("Parte 1 → Conta", "explicit 1 Conta#conta, 1 A#a"),
            ("Parte 1 e 2: Conta", "section Parte 1 e 2: Conta#parte-1-e-2-conta, 1 A#a"),
            ("Parte 1a", "section Parte 1a#parte-1a, 1 A#a"),
        ])
    func parts(_ heading: String, _ expected: String) {
        #expect(Page("## \(heading)\n\n### Passo 1: A").plan == expected)
    }

    @Test("The author's comment, the words beside the number and those before an item make a step optional")
    func optional() {
        #expect(
            steps("## Passo 1: A\n\n<!-- passo: opcional -->\n\nB.\n\n## Passo 2 (opcional): B\n\n<!-- passo: tempo=2m -->") == [
                "1 A?", "2 B?",
            ])
        let list =
            "# Como cadastrar\n\n1. Clique em **A**.\n2. (Opcional) Clique em **B**.\n3. Opcional: clique em **C**.\n4. Abra o opcional."
        #expect(Page(list).guide.steps.map(\.annotation.isOptional) == [false, true, true, false])
    }

    /// `3A Pague [3A Pague, 3B Use]: blocks`
    private func withSubsteps(_ source: String) -> [String] {
        Page(source).guide.steps.map { step in
            let inner = step.substeps.map { "\($0.number) \($0.title.content.outline)" + ($0.letter.isEmpty ? "" : "/" + $0.letter) }
            return "\(step.number.value) \(step.writtenNumber) \(step.title.content.outline) [\(inner.joined(separator: ", "))]"
        }
    }

    @Test("Letters are alternatives of one step")
    func letters() throws {
        let source = "## Etapa 1: A\n\na\n\n## Etapa 2A: B\n\nb\n\n## Etapa 2B: C\n\nc\n\n## Etapa 3: D\n\nd"
        #expect(withSubsteps(source) == ["1 1 A []", "2 2A B [2A B/A, 2B C/B]", "3 3 D []"])
        #expect(Page(source).guide.steps[1].blocks.outline == "p(b) h2(Etapa 2B: C) p(c)")
        #expect(Page(source).guide.steps.map(\.interlude.outline) == ["", "", ""])
        // At the end of a guide they start no part.
        #expect(Page("## Etapa 1A: B\n\nb\n\n## Etapa 1B: C\n\nc").plan == "implicit#passos, 1 B#b")
        #expect(
            withSubsteps("## Etapa 1: A\n\n## Etapa 1A: B\n\n## Etapa 1B: C\n\n## Etapa 2: D") == ["1 1 A [1A B/A, 1B C/B]", "2 2 D []"])
        #expect(withSubsteps("## Etapa 1: A\n\n### Etapa 1A: B\n\n### Etapa 1B: C") == ["1 1 A [1A B/A, 1B C/B]"])
        #expect(withSubsteps("## Passo 1A: A\n\n## Passo 2A: B\n\n## Passo 1B: C").count == 3)
    }

    @Test("Numbers with decimals are sub-steps of their step, or steps where there is none")
    func decimals() {
        let deeper = "## Passo 1: A\n\n### Passo 1.1: B\n\n### Passo 1.2: C\n\n## Passo 2: D"
        #expect(withSubsteps(deeper) == ["1 1 A [1.1 B, 1.2 C]", "2 2 D []"])
        #expect(withSubsteps(deeper.replacing("###", with: "##")) == ["1 1 A [1.1 B, 1.2 C]", "2 2 D []"])
        let phases = "## Fase 1\n\n### Passo 1.1: A\n\n### Passo 1.2: B\n\n## Fase 2\n\n### Passo 2.1: C"
        #expect(withSubsteps(phases) == ["1 1.1 A []", "2 1.2 B []", "1 2.1 C []"])
        let row = Page("## Passo 1.1: A\n\n## Passo 1.2: B\n\n## Passo 2.1: C\n\n## Passo 2.2: D").guide
        #expect(row.steps.map(\.writtenNumber) == ["1.1", "1.2", "2.1", "2.2"])
        #expect(row.steps.map(\.sequence) == [0, 0, 1, 1])
    }

    @Test("Deeper headings that start at 1 again are sub-steps")
    func deeper() {
        let source =
            "## Etapa 1: A\n\n### Etapa 1: a\n\n### Etapa 2: b\n\n### Etapa 3: c\n\n## Etapa 2: B\n\n### Etapa 1: d\n\n### Etapa 2: e\n\n### Etapa 3: f\n\n## Etapa 3: C"
        #expect(withSubsteps(source) == ["1 1 A [1 a, 2 b, 3 c]", "2 2 B [1 d, 2 e, 3 f]", "3 3 C []"])
        // Numbers that run on, and another word.
        #expect(withSubsteps("## Passo 1: A\n\n### Passo 1: a\n\n## Passo 2: B\n\n### Passo 3: b") == ["1 1 A [1 a]", "2 2 B [3 b]"])
        #expect(withSubsteps("## Etapa 1: A\n\n### Passo 2: a") == ["1 1 A [2 a]"])
        // A slip of the level.
        #expect(withSubsteps("## Passo 1: A\n\n### Passo 2: B\n\n### Passo 3: C\n\n## Passo 4: D").count == 4)
        let slip = withSubsteps("## Passo 1: A\n\n### Passo 2A: B\n\n### Passo 2B: C\n\n## Passo 3: D")
        #expect(slip == ["1 1 A []", "2 2A B [2A B/A, 2B C/B]", "3 3 D []"])
    }

    @Test("Headings that the author marks are steps in the model")
    func marked() {
        let source = "<!-- passos -->\n\n## Abra\n\na\n\n## Salve\n\nb"
        #expect(Page("# T\n\ntexto\n\n" + source).plan == "implicit#passos, 1 Abra#abra, 2 Salve#salve")
    }
}
