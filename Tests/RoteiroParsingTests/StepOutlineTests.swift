import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

/// Pages in one file: `=== name`, then the page, in which `[S]` at the end of a line marks a step, and `[?]` what can be read either way.
struct StepPages {
    var name: String
    var text: String
    /// The lines of the steps.
    var steps: Set<Int>
    /// The lines that count neither way.
    var doubts: Set<Int>

    static func read(_ locale: String) throws -> [StepPages] {
        let file = ProjectFolder.url.appending(path: "Tests/RoteiroParsingTests/Fixtures/steps/\(locale).txt")
        return try ("\n" + String(contentsOf: file, encoding: .utf8)).components(separatedBy: "\n=== ").dropFirst().map { page in
            var lines = page.components(separatedBy: "\n")
            let name = lines.removeFirst()
            let steps = lines.indices.filter { lines[$0].hasSuffix(" [S]") }
            let doubts = lines.indices.filter { lines[$0].hasSuffix(" [?]") }
            for index in steps + doubts { lines[index] = String(lines[index].dropLast(4)) }
            return StepPages(
                name: name, text: lines.joined(separator: "\n"), steps: Set(steps.map { $0 + 1 }), doubts: Set(doubts.map { $0 + 1 }))
        }
    }
}

/// A page and what the recogniser says of it.
struct OutlinedPage {
    let outline: StepOutline
    private let texts: SourceTexts

    init(_ text: String, _ locale: String = "pt-BR", mode: StepMode = .all) {
        texts = SourceTexts([SourceText(path: "g.md", bytes: Array(text.utf8))])
        outline = GuideParser(texts: texts, contentFolder: "", steps: mode).outlined(FileID(0), locale: locale).outline
    }

    func line(_ span: Span) -> Int { texts.start(of: span).line }

    var stepLines: Set<Int> { Set(outline.steps.map { line($0.span) }) }

    /// `3:1 Abra (list)`, sub-steps after their step in brackets.
    var steps: [String] {
        outline.entries.enumerated().compactMap { number, entry in
            guard entry.verdict == .step, entry.place != .list else { return nil }
            let substeps = outline.entries.filter { $0.parent == number }.map { "\($0.number) \($0.titleText)" }
            let inner = substeps.isEmpty ? "" : " [\(substeps.joined(separator: ", "))]"
            return "\(line(entry.span)): \(entry.number) \(entry.titleText) (\(entry.origin?.rawValue ?? "–"))\(inner)"
        }
    }

    var nearMisses: [Int] { outline.nearMisses.map { line($0.span) } }
}

@Suite("What is a step")
struct StepOutlineTests {
    @Test("On every page of the fixtures the marked lines are the steps", arguments: [("pt-BR", 200), ("en", 123), ("es", 67)])
    func pages(_ locale: String, _ count: Int) throws {
        let pages = try StepPages.read(locale)
        #expect(pages.count >= count)
        for page in pages { #expect(OutlinedPage(page.text, locale).stepLines.subtracting(page.doubts) == page.steps, "\(page.name)") }
    }

    @Test(
        "A heading with a step word and a number is a step in all its spellings",
        arguments: [
            ("Passo 1: Abra", "1 Abra"), ("Passo 1 – Abra", "1 Abra"), ("Passo 1. Abra", "1 Abra"), ("Passo 1) Abra", "1 Abra"),
            ("Passo 1 Abra", "1 Abra"), ("passo 1", "1 "), ("ETAPA 1: Abra", "1 Abra"), ("Step 1: Open", "1 Open"),
            ("Paso 1: Abre", "1 Abre"),
            ("📋 Passo 1: Abra", "1 Abra"), ("**Passo 1: Abra**", "1 Abra"), ("Passo nº 1: Abra", "1 Abra"), ("Passo n. 1: Abra", "1 Abra"),
            ("Passo número 1: Abra", "1 Abra"), ("Passo #1: Abra", "1 Abra"), ("Passo 1º: Abra", "1 Abra"), ("1º passo: Abra", "1 Abra"),
            ("2nd step: Open", "2 Open"), ("Primeiro passo: Abra", "1 Abra"), ("Décimo passo", "10 "), ("Passo um: Abra", "1 Abra"),
            ("Passo 1 de 3: Abra", "1 Abra"), ("Passo 1/3 – Abra", "1 Abra"), ("Step 1 of 3: Open", "1 Open"),
            ("Passo 1 (opcional): Abra", "1 Abra"),
            ("Passo 1.2: Abra", "1.2 Abra"), ("Etapa 4A: Abra", "4A Abra"), ("Passo 1️⃣ Abra", "1 Abra"),
            ("Passo 1: `git pull` e mais", "1 git pull e mais"),
        ])
    func headings(_ heading: String, _ expected: String) {
        #expect(OutlinedPage("# T\n\n## \(heading)\n").steps == ["3: \(expected) (heading)"])
    }

    @Test(
        "A heading that is spelled otherwise is none",
        arguments: [
            "Passo a passo", "Passos 1", "Passos 2 e 3: Abra", "Passo 2 e 3: Abra", "Passo 2 a 4", "Próximos passos", "O passo 4",
            "Passo II: Abra",
            "Passo 3Abra", "Entre (passo 2)", "Passo 2024", "Compasso 3: Abra",
        ])
    func noHeadings(_ heading: String) {
        #expect(OutlinedPage("# T\n\n## \(heading)\n").steps == [])
    }

    @Test("The title of a list step is its first sentence, or 80 characters up to a word's end")
    func titles() {
        let long = "Clique em " + String(repeating: "palavra ", count: 20)
        let page = OutlinedPage(
            """
            # Como cadastrar

            1. Clique em **Salvar**. Depois espere.
            2. **Abra o painel**
               Ele fica à direita.
            3. Informe o nome: João
            4. Abra `a.b: c` agora! Veja.
            5. \(long)
            """)
        #expect(
            page.steps == [
                "3: 1 Clique em Salvar (list)", "4: 2 Abra o painel (list)", "6: 3 Informe o nome (list)", "7: 4 Abra a.b: c agora! (list)",
                "8: 5 Clique em palavra palavra palavra palavra palavra palavra palavra palavra… (list)",
            ])
    }

    @Test("Sub-steps are the lists and the deeper step headings of a step")
    func substeps() {
        let page = OutlinedPage(
            """
            # T

            ## Passo 1: Abra

            1. Clique em **A**.
            2. Clique em **B**.

            ![x](x.png)

            3. Espere.

            ### Passo 1.1: Feche

            ## Passo 2: Salve

            1. Nome
            2. Idade
            3. Cidade

            ::: tip No celular
            1. Toque em **C**.
            2. Deslize.
            :::
            """)
        #expect(
            page.steps == [
                "3: 1 Abra (heading) [1 Clique em A, 2 Clique em B, 3 Espere, 1.1 Feche]",
                "14: 2 Salve (heading) [1 Toque em C, 2 Deslize]",
            ])
    }

    @Test("Letters are alternatives of the first")
    func letters() {
        let page = OutlinedPage("# T\n\n## Etapa 3: A\n\n## Etapa 4A: B\n\n## Etapa 4B: C\n\n## Etapa 5: D\n")
        #expect(page.steps == ["3: 3 A (heading)", "5: 4A B (heading) [4B C]", "9: 5 D (heading)"])
    }

    @Test("A level that slips is of the same sequence")
    func slipped() {
        let page = OutlinedPage("# T\n\n## Passo 1: A\n\n### Passo 2: B\n\n## Passo 3: C\n")
        #expect(page.steps.count == 3)
        #expect(Set(page.outline.steps.map(\.sequence)).count == 1)
    }

    // MARK: What the author says

    private let list = "1. Nome\n2. Idade\n3. Cidade\n"
    private let orders = "1. Clique em **A**.\n2. Clique em **B**.\n"

    @Test("A comment before a list decides", arguments: ["passos", "steps", "pasos", "Passos", "passos: sim"])
    func marked(_ word: String) {
        let page = OutlinedPage("# T\n\n<!-- \(word) -->\n\n\(list)")
        #expect(page.stepLines == [5, 6, 7])
        #expect(page.outline.sequences.map(\.isCertain) == [true])
    }

    @Test("A comment before a list excludes it", arguments: ["passos: não", "passos: nao", "steps: no", "pasos: no", "steps:none"])
    func unmarked(_ word: String) {
        #expect(OutlinedPage("# Como fazer\n\n<!-- \(word) -->\n\n\(orders)").steps == [])
    }

    @Test("Other comments decide nothing", arguments: ["passo: tempo=2m", "passos do dia", "nota"])
    func otherComments(_ word: String) {
        #expect(OutlinedPage("# Como fazer\n\n<!-- \(word) -->\n\n\(orders)").steps.count == 2)
        #expect(OutlinedPage("# T\n\n<!-- \(word) -->\n\n\(list)").steps == [])
    }

    @Test("A comment before a heading decides on its run")
    func markedHeadings() {
        let step = OutlinedPage("# T\n\n<!-- passos: não -->\n\n## Passo 1: A\n\n## Passo 2: B\n\n# U\n\n## Passo 1: C\n")
        #expect(step.stepLines == [11])
        let numbered = OutlinedPage("# T\n\n<!-- passos -->\n\n## 1. Nome\n\n## 2. Idade\n")
        #expect(numbered.steps == ["5: 1 Nome (numbered-heading)", "7: 2 Idade (numbered-heading)"])
        let plain = OutlinedPage("# T\n\n<!-- passos -->\n\n## Nome\n\n### Mais\n\n## Idade\n")
        #expect(plain.steps == ["5: 1 Nome (heading)", "9: 2 Idade (heading)"])
    }

    @Test("A comment before a line decides on its run")
    func markedLines() {
        #expect(OutlinedPage("# T\n\n<!-- passos -->\n\n**1. Nome**\n\nTexto.\n\n**2. Idade**\n").stepLines == [5, 9])
        #expect(OutlinedPage("# T\n\n<!-- passos: não -->\n\n**Passo 1: A**\n\nTexto.\n\n**Passo 2: B**\n").stepLines == [])
    }

    @Test("In a box of that name each item, or each heading of the highest level, is a step", arguments: ["passos", "steps", "pasos"])
    func boxes(_ name: String) {
        #expect(OutlinedPage("# T\n\n::: \(name)\n\(list):::\n").stepLines == [4, 5, 6])
        #expect(OutlinedPage("# T\n\n::: \(name)\n- Nome\n- Idade\n:::\n").steps == ["4: 1 Nome (list)", "5: 2 Idade (list)"])
        let headings = OutlinedPage("# T\n\n::: \(name)\n## Nome\n\n### Mais\n\n## 2. Idade\n:::\n")
        #expect(headings.steps == ["4: 1 Nome (heading)", "8: 2 Idade (heading)"])
    }

    private let mixed = "# T\n\n## Passo 1: A\n\n## Passo 2: B\n\n# Como fazer\n\n1. Clique em **A**.\n2. Clique em **B**.\n"

    @Test("`steps` in the settings and in front matter excludes origins")
    func modes() {
        #expect(OutlinedPage(mixed).steps.count == 4)
        #expect(OutlinedPage(mixed, mode: .headings).stepLines == [3, 5])
        #expect(OutlinedPage(mixed, mode: .none).steps == [])
        #expect(OutlinedPage("---\nsteps: none\n---\n\n" + mixed).steps == [])
        #expect(OutlinedPage("---\nsteps: all\n---\n\n" + mixed, mode: .none).steps.count == 4)
        #expect(OutlinedPage("# T\n\n<!-- passos -->\n\n\(list)", mode: .none).steps.count == 3)
    }

    @Test("A language without a lexicon has step headings and what is marked")
    func unknownLanguage() {
        #expect(OutlinedPage(mixed, "de").stepLines == [3, 5])
        #expect(OutlinedPage("# T\n\n<!-- steps -->\n\n\(list)", "de").steps.count == 3)
    }

    // MARK: Lists that are not one

    @Test("Numbers that go on over pictures, boxes and headings are one sequence")
    func goesOn() {
        let page = OutlinedPage("# Como fazer\n\n1. Clique.\n2. Abra.\n\n![x](x.png)\n\n3. Feche.\n\n## Mais\n\n4. Salve.\n")
        #expect(page.stepLines == [3, 4, 8, 12])
        #expect(Set(page.outline.steps.map(\.sequence)).count == 1)
    }

    @Test("A list that starts again after a picture is joined, and one whose numbers fall back is split")
    func joinedAndSplit() {
        let joined = OutlinedPage("# Como fazer\n\n1. Clique.\n\n![x](x.png)\n\n1. Abra.\n\n![x](x.png)\n\n1. Feche.\n")
        #expect(joined.steps.count == 3)
        #expect(joined.outline.sequences.map(\.isJoined) == [true])
        let split = OutlinedPage("# Como fazer\n\n1. Clique.\n2. Abra.\n1. Feche.\n2. Salve.\n")
        #expect(split.steps.count == 4)
        #expect(split.outline.sequences.map(\.isSplit) == [true, true])
    }

    // MARK: Near misses

    @Test(
        "What looks like a step and is none is a near miss",
        arguments: [
            "## Passo II: B", "## O passo 2", "##Passo 2: B", "**Passo 2: B**", "## Passos 2 e 3", "## 2. Clique em **B**",
            "## Confira (passo 2)",
        ])
    func nearMisses(_ line: String) {
        let page = OutlinedPage("# T\n\n## Passo 1: A\n\n\(line)\n\n## Passo 3: C\n")
        #expect(page.nearMisses == [5])
        #expect(page.outline.sequences.map(\.hasNearMiss) == [true])
    }

    @Test("Among numbered headings one without a number is a near miss where a number is missing")
    func missingNumber() {
        func page(_ last: Int) -> OutlinedPage {
            OutlinedPage("# T\n\n## 1. Abra\n\n## 2. Salve\n\n## Confira a tela\n\n## \(last). Feche\n")
        }
        #expect(page(4).nearMisses == [7])
        #expect(page(4).outline.sequences.map(\.hasNearMiss) == [true])
        #expect(page(3).nearMisses == [])
    }

    @Test("Steps have no near misses", arguments: ["## Passo 2: B", "## Passo a passo", "## Mais", "Veja o passo 3.", "## 2024"])
    func noNearMisses(_ line: String) {
        #expect(OutlinedPage("# T\n\n## Passo 1: A\n\n\(line)\n\n## Passo 3: C\n").nearMisses == [])
    }

    @Test("Each heading, list and line has a reason")
    func reasons() {
        let page = OutlinedPage("# T\n\n## Dicas\n\n1. Clique em **A**.\n2. Clique em **B**.\n\n- Um\n- Dois\n")
        let reasons = page.outline.entries.map { MessageCatalog.english.text($0.reason.message) }
        #expect(
            reasons == [
                "it is the title of the page", "it has neither a step word with a number nor a number",
                "“Dicas” above announces no procedure (2 of 2 begin with an instruction)", "its items have no numbers",
            ])
    }
}
