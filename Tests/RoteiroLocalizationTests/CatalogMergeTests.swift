import RoteiroLocalization
import RoteiroTestSupport
import Testing

@Suite("A catalog follows the texts of the site")
struct CatalogMergeTests {
    private let texts = [
        "Abra o aplicativo no celular.", "Toque em **\"Entrar\"** e espere a tela inicial.", "Digite o código que chegou por mensagem.",
        "Pronto, a conexão está feita.",
    ]

    private func units(_ texts: [String]) -> [TranslationUnit] { texts.enumerated().map { .of($1, line: $0 + 1) } }

    /// A catalog that translates each of `texts` as `T(text)`.
    private func translated(_ texts: [String]) -> TranslationCatalog {
        var catalog = CatalogTemplate.make(units: units(texts), language: "en")
        for index in catalog.entries.indices { catalog.entries[index].msgstr = ["T(\(catalog.entries[index].msgid))"] }
        return catalog
    }

    private func report(_ change: (inout MergeReport) -> Void) -> MergeReport {
        var report = MergeReport()
        change(&report)
        return report
    }

    /// Merges, and checks that gettext accepts the result and that a second merge changes nothing.
    private func merge(
        _ old: TranslationCatalog, _ units: [TranslationUnit], slugs: Set<String>? = nil, memory: TranslationCatalog = TranslationCatalog()
    ) throws -> (catalog: TranslationCatalog, report: MergeReport) {
        let merged = CatalogMerge.merge(old, units: units, language: "en", slugs: slugs, memory: memory)
        let bytes = CatalogWriter.bytes(of: merged.catalog)
        let (read, problems) = CatalogFixture.read(bytes)
        #expect(problems.isEmpty)
        #expect(CatalogWriter.bytes(of: CatalogMerge.merge(read, units: units, slugs: slugs, memory: memory).catalog) == bytes)
        if Validator("msgfmt") != nil { try CatalogFixture.expectCompiles(bytes) }
        return merged
    }

    @Test("Nothing changes for texts that stay, wherever they go")
    func moved() throws {
        let moved = units(texts.reversed()).map { unit in
            var unit = unit
            (unit.file, unit.guide, unit.step) = ("content/novo.md", "novo", nil)
            return unit
        }
        let (catalog, report) = try merge(translated(texts), moved)
        #expect(report == self.report { $0.exact = 4 })
        #expect(catalog.entries.map(\.msgid) == texts.reversed())
        #expect(catalog.entries.allSatisfy { $0.msgstr == ["T(\($0.msgid))"] && !$0.isFuzzy })
        #expect(catalog.entries[0].references == ["content/novo.md:1"])
        #expect(catalog.entries[0].extractedComments == ["guide novo · paragraph"])
    }

    @Test("A text more is one new text, however like the others it is")
    func inserted() throws {
        let (catalog, report) = try merge(translated(texts), units([texts[0], texts[0] + " Abra o aplicativo."] + texts[1...]))
        #expect(report == self.report { ($0.exact, $0.new) = (4, 1) })
        #expect(catalog.entries[1].msgstr == [""] && catalog.entries[1].flags.isEmpty)
    }

    @Test("Quotes, dots and white space cost no translation")
    func canonical() throws {
        let old = translated(["Toque em **“Entrar”**…  Já", "Outro texto"])
        let (catalog, report) = try merge(old, units(["Toque em **\"Entrar\"**... Já", "outro texto"]))
        #expect(report == self.report { ($0.kept, $0.fuzzy) = (1, 1) })
        #expect(catalog.entries[0].msgstr == ["T(Toque em **“Entrar”**…  Já)"])
        #expect(!catalog.entries[0].isFuzzy && catalog.entries[0].previous == nil)
        #expect(catalog.entries[1].isFuzzy && catalog.entries[1].previous == .init(msgid: "Outro texto"))
    }

    @Test("A text that was changed keeps its translation, to be confirmed, with the text of then beside it")
    func changed() throws {
        let new = "Toque em **\"Entrar\"** e aguarde a tela inicial."
        var old = translated(texts)
        old.entries[1].translatorComments = ["as the button says"]
        old.entries[1].flags = ["my-flag"]
        let (catalog, report) = try merge(old, units([texts[0], new, texts[2], texts[3]]))
        #expect(report == self.report { ($0.exact, $0.fuzzy) = (3, 1) })
        let entry = catalog.entries[1]
        #expect(entry.msgid == new && entry.msgstr == ["T(\(texts[1]))"])
        #expect(entry.flags == ["fuzzy", "my-flag"] && entry.translatorComments == ["as the button says"])
        #expect(entry.previous == .init(msgid: texts[1]))
        // If the text changes again before the translation is confirmed, the previous text is still the first one, and restoring it
        // restores the translation.
        let again = try merge(catalog, units([texts[0], new + " Aguarde.", texts[2], texts[3]])).catalog
        #expect(again.entries[1].previous == .init(msgid: texts[1]))
        let back = try merge(again, units(texts))
        #expect(back.report == self.report { ($0.exact, $0.revived) = (3, 1) })
        #expect(back.catalog.entries[1].msgstr == ["T(\(texts[1]))"])
        #expect(back.catalog.entries[1].flags == ["my-flag"] && back.catalog.entries[1].previous == nil)
    }

    @Test("In the same step and role less must be alike than anywhere")
    func inPlace() throws {
        let (old, new) = ("Toque em Entrar agora", "Toque em Sair agora mesmo, já")
        #expect(try merge(translated([old]), [.of(new)]).report == report { $0.fuzzy = 1 })
        #expect(try merge(translated([old]), [.of(new, step: "outro")]).report == report { ($0.new, $0.obsolete) = (1, 1) })
        #expect(try merge(translated([old]), [.of(new, role: .alt)]).report == report { ($0.new, $0.obsolete) = (1, 1) })
        #expect(try merge(translated([old]), [.of("Espere a mensagem")]).report == report { ($0.new, $0.obsolete) = (1, 1) })
    }

    @Test("The most alike of two changed texts gets each translation, and none is used twice")
    func best() throws {
        let old = translated(["Abra a página de ajuda do aplicativo", "Abra a página de preços do aplicativo"])
        let new = [
            "Abra a página de preços do aplicativo novo", "Abra já a página de ajuda do aplicativo", "Abra a página de ajuda do app",
        ]
        let (catalog, report) = try merge(old, units(new))
        #expect(report == self.report { ($0.fuzzy, $0.new) = (2, 1) })
        #expect(catalog.entries[0].previous?.msgid == "Abra a página de preços do aplicativo")
        #expect(catalog.entries[1].previous?.msgid == "Abra a página de ajuda do aplicativo")
    }

    @Test("Unused entries are kept at the end and restored unchanged")
    func obsolete() throws {
        var old = translated(texts)
        old.entries[2].translatorComments = ["Ana"]
        let gone = try merge(old, units([texts[0]]))
        #expect(gone.report == report { ($0.exact, $0.obsolete) = (1, 3) })
        #expect(gone.catalog.entries.map(\.isObsolete) == [false, true, true, true])
        #expect(gone.catalog.entries[2].references.isEmpty && gone.catalog.entries[2].translatorComments == ["Ana"])
        let back = try merge(gone.catalog, units([texts[0], texts[2]]))
        #expect(back.report == report { ($0.exact, $0.revived) = (1, 1) })
        #expect(back.catalog.entries[1].msgstr == ["T(\(texts[2]))"] && !back.catalog.entries[1].isFuzzy)
        #expect(back.catalog.entries.map(\.isObsolete) == [false, false, true, true])
    }

    @Test("An entry with a context stays while its text is used there, and follows its quotes")
    func contexts() throws {
        var old = translated(["Diga “oi”", "Sair"])
        for (context, msgid) in [
            ("conexao#abrir", "Diga “oi”"), ("alt", "Sair"), ("paragraph", "Sair"), ("slug", "conexao"), ("slug", "velha"),
        ] {
            old.entries.append(CatalogEntry(context: context, msgid: msgid, msgstr: ["\(context): \(msgid)"]))
        }
        let (catalog, report) = try merge(old, units(["Diga \"oi\"", "Sair"]), slugs: ["conexao"])
        #expect(report == self.report { ($0.exact, $0.kept, $0.obsolete) = (3, 2, 2) })
        #expect(catalog.entries.map(\.context) == [nil, "conexao#abrir", nil, "paragraph", "slug", "alt", "slug"])
        #expect(catalog.entries.map(\.isObsolete) == [false, false, false, false, false, true, true])
        #expect(catalog.entries[1].msgid == "Diga \"oi\"" && catalog.entries[1].msgstr == ["conexao#abrir: Diga “oi”"])
        #expect(catalog.entries[3].references == ["content/conexao.md:2"])
    }

    @Test("A memory gives new texts their translation, and takes none from the catalog")
    func memory() throws {
        let memory = CatalogFixture.catalog("msgid \"Novo\"\nmsgstr \"New\"\n\nmsgid \"Sair\"\nmsgstr \"Leave\"\n")
        let (catalog, report) = try merge(translated(["Sair"]), units(["Sair", "Novo"]), memory: memory)
        #expect(report == self.report { ($0.exact, $0.remembered) = (1, 1) })
        #expect(catalog.entries.map(\.msgstr) == [["T(Sair)"], ["New"]])
    }

    @Test("Of two entries with the same text the one in use counts, and the other translation is a comment")
    func duplicates() throws {
        let old = CatalogFixture.catalog(
            "#~ msgid \"Sair\"\n#~ msgstr \"Go\\n\"\n\nmsgid \"Sair\"\nmsgstr \"Leave\"\n\nmsgid \"Sair\"\nmsgstr \"\"\n")
        let (catalog, report) = try merge(old, units(["Sair"]))
        #expect(report == self.report { $0.exact = 1 })
        #expect(catalog.entries.map(\.msgstr) == [["Leave"]])
        #expect(catalog.entries[0].translatorComments == [#"msgstr "Go\n""#])
    }

    @Test("The header stays; without one there is a new one")
    func header() throws {
        var old = translated(texts)
        old.header?.translatorComments = ["By Ana"]
        old.trailingComments = ["# the end"]
        let catalog = try merge(old, units(texts)).catalog
        #expect(catalog.header == old.header && catalog.trailingComments == old.trailingComments)
        #expect(try merge(TranslationCatalog(), units(texts)).catalog.headerField("Language") == "en")
    }

    @Test("A catalog that msgmerge made is merged on", .validator("msgmerge"))
    func msgmerge() throws {
        let validator = try #require(Validator("msgmerge"), "msgmerge is not installed")
        let new = [texts[0], "Toque em **\"Entrar\"** e aguarde a tela inicial.", texts[2]]
        let folder = try Sandbox()
        try folder.write(CatalogWriter.bytes(of: translated(texts)), to: "en.po")
        try folder.write(CatalogWriter.bytes(of: CatalogTemplate.make(units: units(new))), to: "guias.pot")
        let verdict = try validator.run(["--quiet", "--previous", "--no-wrap", folder.path("en.po"), folder.path("guias.pot")])
        #expect(verdict.status == 0, "\(verdict.text)")
        let (theirs, problems) = CatalogFixture.read(verdict.output)
        #expect(problems.isEmpty)
        let ours = try merge(theirs, units(new))
        #expect(ours.report == report { $0.exact = 3 })
        #expect(CatalogFixture.text(ours.catalog) == String(decoding: verdict.output, as: UTF8.self))
        #expect(CatalogFixture.text(try merge(translated(texts), units(new)).catalog) == String(decoding: verdict.output, as: UTF8.self))
    }

    @Test("No translation is lost in a hundred changes of the texts", .validator("msgfmt"))
    func nothingLost() throws {
        var numbers = SeededNumbers(state: 3)
        let words = "abra toque espere tela código menu conta botão mensagem senha celular página **\"Entrar\"** [aqui](1)".split(
            separator: " ")
        var current = (0..<30).map { _ in (0..<8).map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ") }
        var catalog = translated(current)
        let all = Set(catalog.entries.flatMap(\.msgstr))
        for _ in 0..<100 {
            let index = Int.random(in: current.indices, using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0 where current.count > 5: current.remove(at: index)
            case 1: current[index] += " \(words.randomElement(using: &numbers) ?? "")"
            case 2: current.insert("\(current[index].split(separator: " ").shuffled(using: &numbers).joined(separator: " "))!", at: index)
            default: current.shuffle(using: &numbers)
            }
            catalog = CatalogMerge.merge(catalog, units: units(current)).catalog
            let left = Set(catalog.entries.flatMap(\.msgstr))
            #expect(all.isSubset(of: left))
            #expect(Set(catalog.entries.filter { !$0.isObsolete }.map(\.msgid)) == Set(current))
        }
        try CatalogFixture.expectCompiles(CatalogWriter.bytes(of: catalog))
    }

    @Test("Of thousands of texts, each changed, each finds its own")
    func many() {
        func text(_ index: Int, _ verb: String) -> String {
            "\(verb) em \(index * 7919 % 10_007) e aguarde o item \(index) de \(index % 13)"
        }
        let old = translated((0..<2000).map { text($0, "Toque") })
        let merged = CatalogMerge.merge(old, units: units((0..<2000).map { text($0, "Clique") }))
        #expect(merged.report == report { $0.fuzzy = 2000 })
        let wrong = merged.catalog.entries.filter { $0.previous?.msgid != $0.msgid.replacing("Clique", with: "Toque") }
        #expect(wrong.isEmpty)
    }
}
