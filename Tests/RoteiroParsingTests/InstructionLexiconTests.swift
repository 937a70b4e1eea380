import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("The instruction lexicon")
struct InstructionLexiconTests {
    private func lexicon(_ tag: String) throws -> InstructionLexicon { try #require(InstructionLanguage(tag).lexicon) }

    /// `verb: i:imperative w:weak …`, checked by hand.
    private func verbs(_ tag: String) throws -> [(verb: String, forms: [String])] {
        let file = ProjectFolder.url.appending(path: "Tests/RoteiroParsingTests/Fixtures/lexicon/\(tag).txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let parts = line.components(separatedBy: ": ")
            return (parts[0], parts[1].components(separatedBy: " "))
        }
    }

    @Test("The forms of a verb are those that a hand-checked list has", arguments: [("pt-BR", 80), ("es", 150)])
    func forms(_ tag: String, _ count: Int) throws {
        let lexicon = try lexicon(tag)
        let verbs = try verbs(tag)
        #expect(verbs.count >= count)
        for (verb, expected) in verbs {
            var forms: [String] = []
            lexicon.conjugation.eachForm(of: verb) { mood, form in
                let letter =
                    switch mood {
                    case .imperative: "i"
                    case .weak: "w"
                    case .inclusive: "i"
                    case .infinitive: "?"
                    }
                forms.append(letter + ":" + String(decoding: form, as: UTF8.self))
            }
            #expect(Set(forms) == Set(expected), "\(verb)")
            #expect(lexicon.verbs.contains { $0.verb == verb }, "\(verb) is in no list of verbs")
        }
    }

    private func form(_ word: String, _ tag: String) throws -> VerbForm? {
        let lexicon = try lexicon(tag)
        let text = StepText([.text(Located(word, at: Span(FileID(0), 0, word.utf8.count)))], lexicon)
        return lexicon.form(text, 0)
    }

    @Test(
        "A form is found with capitals, accents and pronouns",
        arguments: [
            ("Clique", "pt-BR", VerbForm.Mood.imperative), ("CLICAR", "pt-BR", .infinitive), ("clica", "pt-BR", .weak),
            ("Selecione-o", "pt-BR", .imperative),
            ("abri-lo", "pt-BR", .infinitive), ("certifique-se", "pt-BR", .imperative), ("clicamos", "pt-BR", .inclusive),
            ("Dê", "pt-BR", .imperative),
            ("hazlo", "es", .imperative), ("asegúrate", "es", .imperative), ("selecciona", "es", .weak),
            ("selecciónalo", "es", .imperative),
            ("pulsá", "es", .weak), ("Click", "en", .imperative), ("double-click", "en", .imperative),
        ])
    func found(_ word: String, _ tag: String, _ mood: VerbForm.Mood) throws {
        let form = try form(word, tag)
        #expect(form?.mood == mood)
    }

    @Test(
        "Words that are spelled like a form are none",
        arguments: [("de", "pt-BR"), ("conta", "pt-BR"), ("mesa", "pt-BR"), ("para", "es"), ("clicks", "en"), ("note", "en")])
    func notFound(_ word: String, _ tag: String) throws {
        let form = try form(word, tag)
        #expect(form == nil)
    }

    @Test("The built-in lexicons have no problems", arguments: ["pt-BR", "en", "es"])
    func problems(_ tag: String) throws {
        let text = try #require(InstructionLanguage.builtInText(for: tag))
        #expect(text.path.hasSuffix("/\(tag).yml"))
        #expect(InstructionLexiconReader([text], tag: tag).problems == [])
    }

    @Test("Another region of a language has its lexicon, and an unknown language has none")
    func regions() {
        #expect(InstructionLanguage("pt-PT").lexicon?.tag == "pt-BR")
        #expect(InstructionLanguage("es-MX").lexicon?.tag == "es")
        #expect(InstructionLanguage("de").lexicon == nil)
    }

    @Test("A file of the project overrides single keys, and adds a language")
    func project() throws {
        let own = SourceText(path: "en.yml", bytes: Array("results: hooray\n".utf8))
        let builtIn = try #require(InstructionLanguage.builtInText(for: "en"))
        let lexicon = InstructionLexiconReader([own, builtIn], tag: "en").lexicon
        func kind(_ text: String) -> ItemAnswer.Kind {
            ItemReader.answer(StepText([.text(Located(text, at: Span(FileID(0), 0, text.utf8.count)))], lexicon), lexicon).kind
        }
        #expect(kind("Hooray, it works") == .result)
        #expect(kind("That's it!") == .other)
        #expect(kind("Click **Save**") == .instruction)
        let german = SourceText(path: "de.yml", bytes: Array("imperative: base\nverbs: {click: klicken}\n".utf8))
        let reader = InstructionLexiconReader([german], tag: "de")
        #expect(reader.problems == [])
        #expect(InstructionLanguage("de", own: ["de": reader.lexicon]).lexicon?.tag == "de")
    }

    @Test("A key that nobody reads and a kind that does not exist are problems")
    func unknownKeys() {
        let text = SourceText(path: "x.yml", bytes: Array("verb: {}\nverbs: {jump: salta}\n".utf8))
        let keys = InstructionLexiconReader([text], tag: "x").problems.map(\.key)
        #expect(keys == ["verb", "verbs.jump"])
    }
}
