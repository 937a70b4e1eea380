import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport
import Testing

@Suite("Language packs")
struct LanguageTests {
    private func read(_ text: String, tag: String = "x", among tags: Set<String>? = nil) -> LanguagePackReader {
        LanguagePackReader(SourceText(path: "x.yml", bytes: Array(text.utf8)), tag: tag, among: tags)
    }

    private func pack(_ tag: String, _ words: [String: String] = [:], parent: String? = nil) -> LanguagePack {
        var pack = LanguagePack(tag: tag, name: tag.uppercased(), direction: .ltr, strings: words)
        pack.parent = parent
        return pack
    }

    @Test("A chain goes from the nearest language to the source's")
    func chain() {
        let packs = [pack("es"), pack("pt-BR"), pack("gl", parent: "es"), pack("es-CL", parent: "es-MX")]
        func chain(_ tag: String) -> [String] { LanguageFallback.chain(for: tag, among: packs, source: "pt-BR") }
        #expect(chain("es-MX") == ["es-MX", "es", "pt-BR", "pt"])
        #expect(chain("pt-PT") == ["pt-PT", "pt", "pt-BR"])
        #expect(chain("pt-BR") == ["pt-BR", "pt"])
        #expect(chain("gl") == ["gl", "es", "pt-BR", "pt"])
        #expect(chain("es-CL") == ["es-CL", "es-MX", "es", "pt-BR", "pt"])
        #expect(chain("fr") == ["fr", "pt-BR", "pt"])
        let resolved = ["gl", "pt-BR"].map { LanguageFallback.resolve($0, among: packs, source: "pt-BR").pack }
        #expect(LanguageFallback.chain(for: "gl", among: resolved, source: "pt-BR") == chain("gl"))
    }

    @Test("Packs that name each other as parents end their chain")
    func circle() {
        let packs = [pack("a", parent: "b"), pack("b", parent: "a")]
        #expect(LanguageFallback.chain(for: "a", among: packs, source: "b") == ["a", "b"])
    }

    @Test("Without the source among them, another region of the same language is the first by tag")
    func sibling() {
        let packs = [pack("zh-TW"), pack("zh-CN"), pack("en")]
        #expect(LanguageFallback.chain(for: "zh-HK", among: packs, source: "en") == ["zh-HK", "zh", "zh-CN", "en"])
    }

    @Test("Texts from another language are reported; those from the same language are not")
    func borrowed() {
        let packs = [pack("es", ["skip": "Ir"]), pack("pt-BR", ["skip": "Pular", "menu": "Guias"]), pack("en", ["languages": "Language"])]
        let spanish = LanguageFallback.resolve("es-MX", among: packs, source: "pt-BR")
        #expect(spanish.pack.strings == ["skip": "Ir", "menu": "Guias", "languages": "Language"])
        #expect(spanish.missing.contains("menu") && spanish.missing.contains("languages") && !spanish.missing.contains("skip"))
        let portuguese = LanguageFallback.resolve("pt-PT", among: packs, source: "en")
        #expect(!portuguese.missing.contains("menu") && portuguese.missing.contains("languages"))
    }

    @Test("A region without a file is called by its language and its region")
    func names() {
        var brazil = pack("pt-BR")
        brazil.name = "Português (Brasil)"
        let packs = [pack("es"), brazil, pack("gl", parent: "es")]
        func name(_ tag: String) -> String { LanguageFallback.resolve(tag, among: packs, source: "es").pack.name }
        #expect(
            ["es-MX", "pt-PT", "pt-BR", "pt", "gl"].map(name) == ["ES (MX)", "Português (PT)", "Português (Brasil)", "Português", "GL"])
        #expect(LanguageFallback.resolve("fr", among: packs, source: "es").missing.contains("name"))
    }

    @Test("A language does not inherit the writing direction of its fallback")
    func direction() {
        var hebrew = pack("he")
        hebrew.direction = .rtl
        #expect(LanguageFallback.resolve("he-IL", among: [hebrew], source: "en").pack.direction == .rtl)
        #expect(LanguageFallback.resolve("fr", among: [hebrew], source: "he").pack.direction == .ltr)
    }

    @Test("Borrowed words are counted by the rules of their own language, inherited ones by the rules of the parent")
    func counting() {
        let russian = read(
            """
            plural: {one: "v = 0 and i % 10 = 1 and i % 100 != 11", few: "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"}
            guide.steps: {one: "{n} шаг", few: "{n} шага", other: "{n} шагов"}
            """, tag: "ru"
        ).pack
        let english = read(
            """
            plural: {one: "i = 1 and v = 0"}
            guide.steps: {one: "{n} step", other: "{n} steps"}
            guide.parts: {one: "{n} part", other: "{n} parts"}
            """, tag: "en"
        ).pack
        let region = read("guide.minutes: {one: \"{n} минута\", few: \"{n} минуты\", other: \"{n} минут\"}", tag: "ru-KZ").pack
        let pack = LanguageFallback.resolve("ru-KZ", among: [region, russian, english], source: "en").pack
        #expect([1, 3, 21, 25].map { pack.text(.guideSteps, count: $0) } == ["1 шаг", "3 шага", "21 шаг", "25 шагов"])
        #expect([1, 21].map { pack.text(.guideParts, count: $0) } == ["1 part", "21 parts"])
        #expect([21, 22].map { pack.text(.guideMinutes, count: $0) } == ["21 минута", "22 минуты"])
    }

    @Test("A pack is read whole")
    func whole() {
        let reader = read(
            """
            name: X
            direction: rtl
            parent: en
            plural: {one: "n = 1"}
            numbers: {decimal: ",", group: "."}
            dates: {day: d/M/y}
            quotes: ["«", "»", "“", "”"]
            menu: Guides
            guide.steps: "Steps: {n}"
            """, among: ["en", "x"])
        #expect(reader.problems == [] && reader.missingForms == [])
        let pack = reader.pack
        #expect(pack.name == "X" && pack.direction == .rtl && pack.parent == "en" && pack.strings == ["menu": "Guides"])
        #expect(pack.quotes?.primary == .init("«", "»") && pack.quotes?.secondary == .init("“", "”"))
        #expect(pack.numbers?.minimumGrouping == 1)
        #expect(pack.text(.guideSteps, count: 1) == "Steps: 1")
    }

    @Test(
        "The problems of a pack are reported with their key and place",
        arguments: [
            ("- a", ""), ("direction: ⟦up⟧", "direction"), ("skip: ⟦[]⟧", "skip"), ("⟦nada⟧: x", "nada"), ("⟦step.lable⟧: x", "step.lable"),
            ("step.label: ⟦Passo⟧", "step.label"), ("parent: ⟦x⟧", "parent"), ("parent: ⟦pt⟧", "parent"),
            ("plural: {⟦other⟧: n = 1}", "plural.other"),
            ("plural: {one: ⟦n is 1⟧}", "plural.one"), ("plural: {⟦ones⟧: n = 1}", "plural.ones"),
            ("search.none: ⟦Nada⟧", "search.none"),
            ("menu: ⟦{one: a, other: b}⟧", "menu"), ("guide.steps: ⟦{one: \"{n} a\"}⟧", "guide.steps.other"),
            ("guide.steps: {other: ⟦passos⟧}", "guide.steps.other"), ("guide.steps: {one: ⟦um⟧, other: \"{n}\"}", "guide.steps.one"),
            ("plural: {one: i = 0..1}\nguide.steps: {one: ⟦um⟧, other: \"{n}\"}", "guide.steps.one"),
            ("plural: {one: n = 1}\nguide.steps: {one: um, ⟦few⟧: \"{n}\", other: \"{n}\"}", "guide.steps.few"),
            ("numbers: ⟦{decimal: x}⟧", "numbers.group"),
            ("numbers: ⟦{decimal: x, group: y, minimumGrouping: 9}⟧", "numbers.minimumGrouping"),
            ("dates: {day: ⟦d⟧}", "dates.day"), ("dates: ⟦{day: d MMMM y}⟧", "dates.months"),
            ("dates: ⟦{day: d M y, months: [a]}⟧", "dates.months"),
            ("quotes: [⟦a⟧, b]", "quotes"),
        ])
    func problems(_ example: String, _ key: String) throws {
        let marked = MarkedText(example)
        let reader = read(marked.source, among: ["x", "en"])
        #expect(reader.problems.map(\.key) == [key])
        if let mark = marked.marks.first { #expect(reader.problems.first?.span.bytes == mark) }
    }

    @Test("A missing plural form is reported, except `many`")
    func missingForms() {
        let reader = read(
            """
            plural: {one: "n = 1", few: "n = 2..4", many: "n = 5"}
            guide.steps: {one: um, other: "{n}"}
            guide.parts: "{n}"
            """)
        #expect(reader.problems == [])
        #expect(reader.missingForms == ["guide.steps.few"])
    }
}
