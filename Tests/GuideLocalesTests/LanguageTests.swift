import GuideLocales
import GuideModel
import Testing

@Suite struct LanguageTests {
    private let place = Span(FileID(0), 0, 1)

    private func map(_ pairs: (String, MetadataValue)...) -> MetadataValue {
        .map(pairs.map { MetadataValue.Entry(key: Located($0.0, at: place), value: Located($0.1, at: place)) })
    }

    private func pack(_ tag: String, _ words: [String: String]) -> LanguagePack {
        LanguagePack(tag: tag, name: tag.uppercased(), direction: .ltr, words: words)
    }

    @Test func chainGoesFromTheNearestToTheSource() {
        #expect(LanguageFallback.chain(for: "es-MX", source: "pt-BR") == ["es-MX", "es", "pt-BR"])
        #expect(LanguageFallback.chain(for: "pt-PT", source: "pt-BR") == ["pt-PT", "pt", "pt-BR"])
        #expect(LanguageFallback.chain(for: "pt-BR", source: "pt-BR") == ["pt-BR", "pt"])
    }

    @Test func missingWordsAreBorrowedAndNamed() {
        let packs = [pack("es", ["skip": "Ir"]), pack("pt-BR", ["skip": "Pular", "menu": "Guias"])]
        let resolved = LanguageFallback.resolve("es-MX", among: packs, source: "pt-BR")
        #expect(resolved.pack.tag == "es-MX")
        #expect(resolved.pack.name == "ES")
        #expect(resolved.pack.words == ["skip": "Ir", "menu": "Guias"])
        #expect(resolved.borrowed.contains(.menu))
        #expect(!resolved.borrowed.contains(.skip))
    }

    @Test func packTellsWhatIsWrongWithIt() {
        let value = map(
            ("name", .string("X")), ("direction", .string("up")), ("skip", .list([])), ("nada", .string("x")),
            ("step.label", .string("Passo")))
        let problems = LanguagePackReader.read(value, tag: "x").problems
        #expect(problems.contains(.direction(place)))
        #expect(problems.contains(.notText(key: "skip", place)))
        #expect(problems.contains(.unknownKey("nada", place)))
        #expect(problems.contains(.placeholder(.stepLabel, name: "n", place)))
        #expect(problems.contains(.missing("menu")))
        #expect(LanguagePackReader.read(.null, tag: "x").problems == [.notAMap])
    }
}
