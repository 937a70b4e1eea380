import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// The rules of numbers on steps in all spellings.
@Suite("Numbers of sequences, however they are written")
struct SequenceRulesTests {
    enum Spelling: String, CaseIterable, Sendable {
        case word = "## Passo # Abra a tela"
        case numbered = "## #. Abra a tela"
        case boldWord = "**Passo #: Abra a tela**"
        case bold = "**#. Abra a tela**"

        /// A step of each number; `⟦…⟧` marks a number.
        func page(_ numbers: String) -> MarkedText {
            MarkedText(
                "# Como ligar\n\n"
                    + numbers.split(separator: " ").map { "\(rawValue.replacing("#.", with: "\($0).").withNumber($0))\n\nEspere.\n\n" }
                    .joined())
        }
    }

    /// The codes of the numbering rules, with the texts at their places.
    private func numbering(_ source: String) -> [String] {
        let site = TestSite(source)
        let found = site.findings().filter { ["R401", "R402", "R403", "R412", "R413", "R416", "R113", "R406"].contains($0.code) }
        return zip(found, site.places(of: found)).map { "\($0.code) \($1)" }
    }

    @Test("A gap is found in every spelling, and the safe fix closes it", arguments: Spelling.allCases)
    func gaps(_ spelling: Spelling) {
        let page = spelling.page("1 2 ⟦4⟧")
        let site = TestSite(page.source)
        #expect(site.findings().map(\.code) == ["R402"])
        #expect(site.marks(of: site.findings()) == page.marks)
        #expect(site.fixed() == spelling.page("1 2 3").source)
    }

    @Test("A repeat is found in every spelling", arguments: Spelling.allCases)
    func repeats(_ spelling: Spelling) {
        let page = spelling.page("1 2 ⟦2⟧ 3")
        let site = TestSite(page.source)
        #expect(site.findings().map(\.code).contains("R401"))
        #expect(site.marks(of: site.findings("R401")).prefix(1) == page.marks.prefix(1))
    }

    @Test("Numbers in order are not reported, in any spelling", arguments: Spelling.allCases)
    func orders(_ spelling: Spelling) {
        #expect(numbering(spelling.page("1 2 3").source) == [])
    }

    @Test("A numbered heading 1 that stands twice is found")
    func twoFirst() {
        #expect(numbering("# Como ligar\n\n## 1. Abra a tela\n\nA.\n\n## 1. Escolha o dia\n\nB.\n\n## 2. Salve\n\nC.\n") == ["R401 1"])
    }

    // MARK: Parts

    private func parts(_ numbers: [[Int]], _ heading: String = "### Passo") -> String {
        var source = "# G\n\n"
        for (part, steps) in zip("ABCDEF", numbers) {
            source += "## \(part)\n\n" + steps.map { "\(heading) \($0): \(part)\($0)\n\nFaça.\n\n" }.joined()
        }
        return source
    }

    @Test("Numbers that run on through parts are one sequence")
    func runsOn() {
        #expect(numbering(parts([[1, 2], [3, 4], [5]])) == [])
        #expect(numbering(parts([[1, 2], [1, 2], [1]])) == [])
        let explicit = parts([[1, 2], [3, 4], [5]]).replacing("## A", with: "## Parte 1: A").replacing("## B", with: "## Parte 2: B")
        #expect(numbering(explicit.replacing("## C", with: "## Parte 3: C")) == [])
    }

    @Test(
        "Parts that partly run on are reported once, without a fix",
        arguments: [([[1, 2], [3, 5], [1]], 0), ([[1, 2], [3, 4, 5], [1, 2]], 1), ([[1, 2], [1, 2], [3], [1]], 1)])
    func mixed(_ numbers: [[Int]], _ count: Int) {
        let site = TestSite(parts(numbers))
        let found = site.findings("R416")
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.fixes.isEmpty && $0.severity == .warning })
        if count == 1 { #expect(site.fixed() == parts(numbers)) }
    }

    @Test("A part that neither starts at 1 nor goes on has two fixes, and none is safe")
    func unclearStart() {
        let site = TestSite(parts([[1, 2], [4, 5]]))
        let found = site.findings("R412")
        #expect(site.places(of: found) == ["4"])
        #expect(found.flatMap(\.fixes).map(\.isSafe) == [false, false])
        #expect(found.flatMap(\.fixes).map { $0.edits.map(\.replacement) } == [["1", "2"], ["3", "4"]])
    }

    @Test("A guide that starts at 2 lost its first step; one that starts later can go on from another page")
    func starts() {
        #expect(TestSite("# G\n\n## Passo 2: A\n\nA.\n\n## Passo 3: B\n\nB.\n").findings("R412").flatMap(\.fixes).map(\.isSafe) == [true])
        #expect(TestSite("# G\n\n## Passo 8: A\n\nA.\n\n## Passo 9: B\n\nB.\n").findings("R412").flatMap(\.fixes).map(\.isSafe) == [false])
    }

    @Test("A level that slips is one finding and changes no number")
    func slipped() {
        let source = "# G\n\n## Passo 1: A\n\nA.\n\n### Passo 2: B\n\nB.\n\n## Passo 3: C\n\nC.\n"
        #expect(numbering(source) == ["R406 Passo 2: B"])
        #expect(TestSite(source).fixed() == source)
    }

    @Test("Steps with decimals at one level are sub-steps")
    func decimals() {
        #expect(numbering("# G\n\n## Passo 1: A\n\nA.\n\n## Passo 1.1: B\n\nB.\n\n## Passo 2: C\n\nC.\n") == [])
        #expect(
            numbering("# G\n\n## Fase 1\n\n### Passo 1.1: A\n\nA.\n\n### Passo 1.2: B\n\nB.\n\n## Fase 2\n\n### Passo 2.1: C\n\nC.\n") == []
        )
    }

    // MARK: Lists

    private static let actions = ["Clique em **A**.", "Abra o menu.", "Escolha o dia.", "Salve.", "Feche a tela."]

    private func list(_ numbers: [Int]) -> String { zip(numbers, Self.actions).map { "\($0). \($1)\n" }.joined() }

    @Test("A number that is not shown is one finding of R113, and the safe fix changes only the source")
    func shownNumbers() {
        let source = "# Como fazer\n\n" + list([1, 2, 4]) + "\nRepita o passo 4.\n"
        let site = TestSite(source)
        #expect(numbering(source) == ["R113 4"])
        #expect(site.site.pages[0].guide.steps.map(\.number.value) == [1, 2, 3])
        #expect(site.fixed() == "# Como fazer\n\n" + list([1, 2, 3]) + "\nRepita o passo 3.\n")
        #expect(site.findings("R410").count == 1)
        #expect(TestSite(site.fixed()).findings("R410").isEmpty)
    }

    @Test("A number that two items have is not followed by a text that names it")
    func ambiguous() {
        let source = "# Como fazer\n\n" + list([1, 2, 2, 3]) + "\nRepita o passo 3.\n"
        #expect(
            TestSite(source).fixed()
                == source.replacing("2. Escolha", with: "3. Escolha").replacing("3. Salve", with: "4. Salve").replacing(
                    "passo 3", with: "passo 4"))
        let unclear = source.replacing("passo 3", with: "passo 2")
        #expect(TestSite(unclear).fixed() == unclear)
    }

    @Test("Lists below one heading whose numbers jump or repeat are one sequence; the fix is offered")
    func listsWithGap() {
        let gap = "# Como fazer\n\n" + list([1, 2]) + "\nAguarde um minuto.\n\n" + "4. Escolha o dia.\n5. Salve.\n"
        #expect(numbering(gap) == ["R402 4"])
        #expect(TestSite(gap).fixed() == gap)
        #expect(TestSite(gap).fixed("R402", safeOnly: false) == gap.replacing("4. E", with: "3. E").replacing("5. S", with: "4. S"))
        let twice = gap.replacing("4. E", with: "2. E").replacing("5. S", with: "3. S")
        #expect(numbering(twice) == ["R401 2"])
        #expect(TestSite(twice).fixed() == twice)
    }

    @Test("Lists that go on over sections, and lists of tasks of their own, are not reported")
    func lists() {
        #expect(numbering("# Como fazer\n\n" + list([1, 2]) + "\n## Depois\n\n3. Salve.\n4. Feche a tela.\n") == [])
        #expect(numbering("# Como fazer\n\n## Abrir\n\n" + list([1, 2]) + "\n## Fechar\n\n" + list([1, 2])) == [])
        #expect(numbering("# Como fazer\n\n" + list([1, 1, 1])) == [])
    }

    // MARK: Lists that start again

    private static let picture = "![Tela](https://example.com/1.png)"

    @Test(
        "A list that starts again after what is not indented is reported, and both fixes end it",
        arguments: [picture, "```sh\ngit pull\n\ngit push\n```", "> Guarde o número.", "::: tip\nGuarde o número.\n:::"],
        ["", "## Passo 1: Configure\n\n"])
    func restarts(_ between: String, _ heading: String) throws {
        let source = "# Como fazer\n\n" + heading + list([1, 2]) + "\n\(between)\n\n1. Escolha o dia.\n2. Salve.\n"
        let site = TestSite(source)
        let found = site.findings("R113")
        #expect(numbering(source) == ["R113 1"])
        let fixes = try #require(found.first?.fixes)
        #expect(fixes.map(\.isSafe) == [false, false])
        #expect(site.fixed() == source)
        let indented = between.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "   \($0)" }
        let results = fixes.map { fix in
            var finding = found[0]
            finding.fixes = [fix]
            return site.fixed([finding])
        }
        let tail = "\n3. Escolha o dia.\n4. Salve.\n"
        #expect(results[0] == "# Como fazer\n\n" + heading + list([1, 2]) + "\n" + indented.joined(separator: "\n") + "\n" + tail)
        #expect(results[1] == "# Como fazer\n\n" + heading + list([1, 2]) + "\n\(between)\n" + tail)
        for result in results { #expect(numbering(result) == []) }
    }

    @Test("A single item before a picture is not a list of its own", arguments: [["Clique em **A**."], ["O nome"]])
    func singleRestarts(_ items: [String]) {
        let source = "# Como fazer\n\n1. \(items[0])\n\n\(Self.picture)\n\n1. Abra o menu.\n2. Salve.\n"
        #expect(numbering(source) == ["R113 1"])
        #expect(TestSite(source).fixed() == source)
        #expect(
            TestSite(source).fixed("R113", safeOnly: false)
                == source.replacing("![", with: "   ![").replacing("2. Salve", with: "3. Salve").replacing("1. Abra", with: "2. Abra"))
    }

    @Test("In a list, in a box and in a quote a list that starts again is found; in a quote it can only be numbered on")
    func nestedRestarts() {
        let source =
            "# Notas\n\n1. Nome:\n\n   1. A\n\n   \(Self.picture)\n\n   1. B\n\n::: tip\n1. A\n\n\(Self.picture)\n\n1. B\n:::\n\n> 1. A\n>\n> \(Self.picture)\n>\n> 1. B\n"
        #expect(TestSite(source).findings("R113").map(\.fixes.count) == [2, 2, 1])
        let fixed = TestSite(source).fixed("R113", safeOnly: false)
        #expect(numbering(fixed).filter { $0.hasPrefix("R113") } == [])
        #expect(
            fixed.contains("\n      \(Self.picture)\n\n   1. B\n") && fixed.contains("\n   \(Self.picture)\n\n1. B\n")
                && fixed.contains("> 2. B"))
    }

    @Test("Among numbered headings the right form has no step word")
    func numberedMisses() {
        func page(_ line: String) -> String { "# Como ligar\n\n## 1. Abra a tela\n\nA.\n\n\(line)\n\nB.\n\n## 3. Salve\n\nC.\n" }
        for line in ["## 2 Escolha o dia", "## Fase 2: Escolha o dia"] {
            #expect(TestSite(page(line)).findings("R413").count == 1)
            #expect(TestSite(page(line)).fixed() == page(line))
            #expect(TestSite(page(line)).fixed("R413", safeOnly: false) == page("## 2. Escolha o dia"))
        }
        #expect(TestSite(page("### 2. Escolha o dia")).findings("R413").map(\.fixes) == [[]])
        #expect(TestSite(page("### 2. Escolha o dia")).fixed() == page("### 2. Escolha o dia"))
    }

    @Test("Items that are all written 1 stay so when what is between them is indented")
    func lazyRestarts() {
        let source = "# Como fazer\n\n1. Clique em **A**.\n\n\(Self.picture)\n\n1. Abra o menu.\n\n\(Self.picture)\n\n1. Salve.\n"
        #expect(numbering(source) == ["R113 1", "R113 1"])
        #expect(TestSite(source).fixed(safeOnly: false) == source.replacing("![", with: "   !["))
    }

    @Test(
        "A sentence, a heading, a list of another kind or another number in between is no restart",
        arguments: [
            "No celular:\n\n1. Abra o menu.", "## No celular\n\n1. Abra o menu.", "\(picture)\n\nNo celular:\n\n1. Abra o menu.",
            "\(picture)\n\n1) Abra o menu.", "   \(picture)\n\n2. Abra o menu.", "\(picture)\n\n2. Abra o menu.",
            "\(picture)\n\n- Abra o menu.",
            "---\n\n1. Abra o menu.",
        ])
    func noRestarts(_ rest: String) {
        #expect(TestSite("# Como fazer\n\n1. Clique em **A**.\n\n\(rest)\n").findings("R113") == [])
    }

    @Test(
        "Numbers that start at 1 again in the middle of a list are indented when asked, never by themselves",
        arguments: ["", "## Passo 1: Crie\n\n"])
    func sublists(_ heading: String) {
        let source = "# Páginas\n\n" + heading + "1. **Nome**\n\n2. **Ordem:**\n\n1. Resumo\n2. Metas\n3. Prazos\n\n3. **Cor**\n"
        #expect(numbering(source) == ["R113 1"])
        #expect(TestSite(source).fixed() == source)
        let fixed = source.replacing("1. Resumo\n2. Metas\n3. Prazos", with: "   1. Resumo\n   2. Metas\n   3. Prazos")
        #expect(TestSite(source).fixed("R113", safeOnly: false) == fixed)
        #expect(numbering(fixed) == [])
    }

    @Test("The numbers of a list whose markers are not below each other are left alone")
    func unaligned() {
        let source = "# Notas\n\n1.  Nome\n\n::: sucesso\n  1. Idade\n  2. Cidade\n:::\n\n2. Prazo\n"
        #expect(TestSite(source).findings("R113").flatMap(\.fixes) == [])
    }

    // MARK: References

    private func references(_ source: String) -> [String] { TestSite(source).places("R410") }

    @Test("In a guide of lists a text finds the steps by their numbers")
    func listReferences() {
        let source = "# Como fazer\n\n" + list([1, 2, 3]) + "\nVolte ao passo 2 ou à etapa 3, não ao passo 7.\n"
        #expect(references(source) == ["7"])
        #expect(references(source.replacing("# Como fazer", with: "# Notas").replacing("Clique em", with: "O")) == [])
    }

    @Test("Numbers with decimals and letters are targets")
    func labels() {
        let source =
            "# G\n\n## Etapa 1: A\n\nVeja a etapa 2B e a etapa 2C.\n\n## Etapa 2A: B\n\nB.\n\n## Etapa 2B: C\n\nC.\n\n## Etapa 3: D\n\n"
            + "### Etapa 3.1: E\n\nE, como na etapa 3.1, não na etapa 3.2 nem na etapa 4.\n"
        #expect(references(source) == ["2", "3", "4"])
        #expect(
            TestSite(source).findings("R410").map { MessageCatalog.english.text($0.message) }.map { $0.prefix(10) } == [
                "step 2C do", "step 3.2 d", "step 4 doe",
            ])
    }

    @Test("The items of a list in a step are targets for its own text")
    func substepReferences() {
        let source =
            "# G\n\n## Passo 1: A\n\n" + list([1, 2, 3, 4]) + "\nRepita o passo 3.\n\n## Passo 2: B\n\nRepita o passo 4.\n"
        #expect(references(source) == ["4"])
    }

    @Test("A dead reference names the part whose steps it can mean")
    func namedSequence() {
        let source = "# G\n\n## Abrir\n\n" + list([1, 2, 3]) + "\nVeja o passo 9.\n\n## Fechar a conta\n\n" + list([1, 2])
        #expect(
            TestSite(source).findings("R410").map { MessageCatalog.english.text($0.message) } == [
                "step 9 does not exist: “Abrir” has steps 1 to 3"
            ])
    }

    // MARK: Sub-steps

    private static let stepOne = "# G\n\n## Passo 1: Abra\n\n"

    /// Headings of a level with these numbers.
    private static func headings(_ numbers: [String], level: Int = 3) -> String {
        numbers.map { String(repeating: "#", count: level) + " Passo \($0): Faça \($0)\n\nFaça.\n\n" }.joined()
    }

    @Test(
        "Faults among sub-steps are found: numbers with decimals, letters, numbers of their own, and lists that go on",
        arguments: [
            (headings(["1.1", "1.3"]), ["R402 3"]), (headings(["1.1", "1.1"]), ["R401 1"]),
            (headings(["1.1", "1.3", "1.2"]), ["R403 2"]), (headings(["1.2", "1.3"]), ["R412 2"]),
            (headings(["1A", "1C"]), ["R402 1"]), (headings(["1C"]), ["R412 1"]), (headings(["1", "3"]), ["R402 3"]),
            (headings(["3", "4"]), ["R412 3"]), (headings(["2.1"]), ["R402 1"]),
            ("1. Abra o menu.\n2. Clique nele.\n\nEspere.\n\n4. Clique em sair.\n", ["R402 4"]),
            ("1. Abra o menu.\n2. Clique nele.\n\nEspere.\n\n2. Clique em sair.\n3. Abra a porta.\n", ["R401 2"]),
            ("Espere.\n\n3. Abra o menu.\n4. Clique nele.\n", ["R412 3"]),
            ("::: tip No celular\n\(headings(["1", "3"]))\n:::\n", ["R402 3"]),
        ])
    func substepFaults(_ body: String, _ expected: [String]) {
        #expect(numbering(Self.stepOne + body) == expected)
    }

    @Test(
        "What counts by itself, or goes on, is no fault",
        arguments: [
            headings(["1.1", "1.2", "1.2.1", "1.2.2", "1.3"]), headings(["1A", "1B"]), headings(["1B", "1C"]), headings(["1B"]),
            headings(["1", "2"]) + "### No celular\n\n" + headings(["1", "2"]),
            headings(["1"]) + headings(["1", "2"], level: 4) + headings(["2"]) + headings(["1"], level: 4),
            "::: tip No celular\n\(headings(["1", "2"]))\n:::\n\n::: tip No computador\n\(headings(["1", "2"]))\n:::\n",
            "1. Abra o menu.\n2. Clique nele.\n\nNo celular:\n\n1. Abra a porta.\n2. Clique em sair.\n",
            "1. Abra o menu.\n2. Clique nele.\n\nEspere.\n\n3. Clique em sair.\n",
            "1. Abra o menu.\n2. Clique nele.\n\n::: tip Espere\n3. Clique em sair.\n4. Abra a porta.\n:::\n",
            "1. Abra o menu.\n2. Clique nele.\n\n## Passo 2: Saia\n\n3. Abra a porta.\n4. Clique em sair.\n",
            headings(["1", "2"]) + "## Passo 2: Saia\n\n" + headings(["3"]),
        ])
    func rightSubsteps(_ body: String) {
        #expect(numbering(Self.stepOne + body) == [])
    }

    @Test("A sub-step of another step is out of order")
    func straySubstep() {
        let source = Self.stepOne + "## Passo 2: Entre\n\n" + Self.headings(["1.1"])
        #expect(numbering(source) == ["R403 1"])
        #expect(
            TestSite(source).findings("R403").map { MessageCatalog.english.text($0.message) }.map { $0.prefix(29) } == [
                "step 1.1 comes after step 2: "
            ])
    }

    @Test("The message says the numbers as they are written")
    func substepMessages() {
        func message(_ numbers: [String]) -> [String] {
            TestSite(Self.stepOne + Self.headings(numbers)).findings("R402").map { MessageCatalog.english.text($0.message) }
        }
        #expect(message(["1.1", "1.3"]) == ["the steps jump from 1.1 to 1.3: readers look for step 1.2, which does not exist"])
        #expect(message(["1A", "1C"]) == ["the steps jump from 1A to 1C: readers look for step 1B, which does not exist"])
    }

    @Test("Steps whose sub-steps say their number are reported, and not renumbered", arguments: ["3A", "3.1"])
    func noRenumbering(_ label: String) {
        let source = Self.stepOne + "## Passo 3: Entre\n\n" + Self.headings([label])
        let found = TestSite(source).findings("R402")
        #expect(found.count == 1 && found.allSatisfy(\.fixes.isEmpty))
        #expect(TestSite(source.replacing("### Passo \(label): ", with: "### ")).findings("R402").allSatisfy { !$0.fixes.isEmpty })
    }

    // MARK: Near misses

    private func guide(_ line: String) -> String {
        "# G\n\n## Passo 1: Abra\n\nTexto.\n\n\(line)\n\nTexto.\n\n## Passo 3: Saia\n\nTexto.\n"
    }

    @Test(
        "A heading that is no step is R413 with the right form, and no number changes",
        arguments: [
            "## 2 - Entre", "## Fase 2: Entre", "## Passo\u{200B}2: Entre", "## O passo 2: Entre", "## Entre (passo 2)",
            "## Passo II: Entre",
            "## Passo dois: Entre", "## Passso 2: Entre", "## Passo: Entre", "##Passo 2: Entre", "**Passo 2: Entre**", "Passo 2: Entre",
            "## Pas-so 2: Entre", "## Passo_2: Entre", "## Passo (2): Entre", "## Passo [2]: Entre", "## Passo ② Entre",
            "## Passo ２: Entre",
            "## 2️⃣ Entre", "## Passo numero dois: Entre", "## Passo 2Entre", "## Tela 2 – Entre",
        ])
    func misses(_ line: String) {
        let site = TestSite(guide(line))
        #expect(site.findings().filter { $0.code == "R413" }.count == 1)
        #expect(site.findings("R410") == [])
        #expect(site.fixed() == guide(line))
        #expect(site.fixed("R413", safeOnly: false) == guide("## Passo 2: Entre"))
        // With all offered fixes too: nothing else is renumbered.
        #expect(site.fixed(safeOnly: false) == guide("## Passo 2: Entre"))
        #expect(TestSite(guide("## Passo 2: Entre")).findings() == [])
    }

    @Test(
        "Where the right form is not certain R413 offers none",
        arguments: [
            "## Passo 2 e 3: Entre", "## Passo 2 a 4: Entre", "## Passos 2: Entre", "## Passo 2.1: Entre", "### 2. Entre",
            "> ## Passo 2: Entre", "<h2>Passo 2: Entre</h2>", "## Parte 2: Entre", "2. Entre na tela",
        ])
    func uncertainMisses(_ line: String) {
        let site = TestSite(guide(line))
        #expect(site.findings("R413").map(\.fixes) == [[]])
        #expect(site.findings("R410") == [])
        #expect(site.fixed() == guide(line))
    }

    @Test(
        "A number that is written otherwise but read is no near miss",
        arguments: ["## Passo nº 2: Entre", "## ✅ Passo 2/3: Entre", "## 2º passo: Entre"])
    func read(_ line: String) {
        #expect(numbering(guide(line)) == [])
    }

    @Test("A step whose number another one has gets no right form")
    func takenNumber() {
        let site = TestSite("# G\n\n## Passo 1: A\n\nA.\n\n## Passo II: B\n\nB.\n\n## Passo 2: C\n\nC.\n")
        #expect(site.findings("R413").map(\.fixes) == [[]])
    }

    @Test(
        "A line of a list that is not read as an item keeps the numbers as they are",
        arguments: [("2.Abra o menu.", true), ("2 - Abra o menu.", false), ("2\\. Abra o menu.", false)])
    func missedItems(_ line: String, _ hasFix: Bool) {
        let source = "# Como fazer\n\n1. Clique em **A**.\n\(line)\n3. Salve.\n4. Feche a tela.\n"
        let site = TestSite(source)
        #expect(site.findings("R413").count == 1)
        #expect(site.fixed() == source)
        let fixed = site.fixed(safeOnly: false)
        #expect(fixed == (hasFix ? source.replacing("2.Abra", with: "2. Abra") : source))
        if hasFix { #expect(numbering(fixed) == []) }
    }

    @Test("A line between two lists that has the missing number is a near miss")
    func missedLine() {
        let source = "# Como fazer\n\n" + list([1, 2]) + "\n**3)** Aguarde.\n\n4. Salve.\n5. Feche a tela.\n"
        #expect(numbering(source).contains { $0.hasPrefix("R413") })
        #expect(TestSite(source).fixed() == source)
    }

    @Test(
        "The title of a box and a heading in code with the missing number are near misses",
        arguments: ["::: details Passo 2: Entre\nTexto.\n:::", "```\n## Passo 2: Entre\n```"])
    func enclosedMisses(_ block: String) {
        #expect(TestSite(guide(block)).findings("R413").map(\.fixes) == [[]])
        #expect(TestSite(guide(block)).fixed() == guide(block))
    }

    @Test("A sequence that starts again at 1 without a heading is not renumbered by itself")
    func startsAgain() {
        let source = "# G\n\n" + [1, 2, 1, 2].map { "## Passo \($0): A\($0)\n\nFaça.\n\n**Ou no celular**\n\n" }.joined()
        #expect(TestSite(source).findings("R401").count == 2)
        #expect(TestSite(source).fixed("R401") == source)
    }

    @Test("Where a file is not read or a fence is not closed a missing step is perhaps there")
    func hiddenSteps() {
        for hidden in ["<!--@include: ./nada.md-->", "::: tip\nTexto."] {
            let source = "# G\n\n## Passo 1: A\n\nA.\n\n\(hidden)\n\n## Passo 3: B\n\nB.\n"
            #expect(TestSite(source).fixed("R402") == source, "\(hidden)")
        }
        let after = "# G\n\n## Passo 1: A\n\nA.\n\n## Passo 3: B\n\nB.\n\n::: tip\nTexto."
        #expect(TestSite(after).fixed("R402") != after)
    }

    @Test("Other headings among steps are none", arguments: ["## Mais", "## Passo a passo em vídeo", "### Em 2024", "Veja o passo 1."])
    func noMisses(_ line: String) {
        #expect(TestSite(guide(line)).findings("R413") == [])
        // A heading that stands in the place of the missing step can be that step.
        #expect(TestSite(guide(line)).findings("R402").flatMap(\.fixes).map(\.isSafe) == [!line.hasPrefix("## ")])
    }
}

extension String {
    fileprivate func withNumber(_ number: Substring) -> String {
        replacing("#:", with: "\(number):").replacing(" # ", with: " \(number): ")
    }
}
