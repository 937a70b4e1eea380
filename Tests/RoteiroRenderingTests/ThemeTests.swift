import Foundation
import RoteiroCore
import RoteiroLocalization
import RoteiroRendering
import RoteiroTestSupport
import Testing

/// The built-in files and the words in them.
@Suite struct ThemeTests {
    @Test("A built-in pack has every word, in every form, and says how its language writes", arguments: ["pt-BR", "en", "es"])
    func packHasEveryKeyAndNoOther(tag: String) {
        let read = TestSite.pack(tag)
        #expect(read.problems == [] && read.missingForms == [])
        let pack = read.pack
        #expect(Set(pack.words.keys).union(pack.counted.keys) == Set(WordKey.allCases.map(\.rawValue)))
        #expect(pack.name != tag && pack.plural != nil && pack.numbers != nil && pack.dates?.months.count == 12 && pack.quotes != nil)
        for words in pack.counted.values { #expect(Set(words.forms.keys).union([.many]) == Set(words.rules.categories).union([.many])) }
    }

    @Test(
        "Counts, numbers and days are said as the languages write them",
        arguments: [
            ("pt-BR", ["1 passo", "2 passos", "cerca de 1 minuto", "1.200 partes", "Última alteração: 1º de março de 2026"]),
            ("en", ["1 step", "2 steps", "about 1 minute", "1,200 parts", "Last changed: March 1, 2026"]),
            ("es", ["1 paso", "2 pasos", "cerca de 1 minuto", "1200 partes", "Último cambio: 1 de marzo de 2026"]),
        ])
    func said(tag: String, words: [String]) throws {
        let pack = TestSite.pack(tag).pack
        let day = pack.format(day: try #require(CalendarDay(iso: "2026-03-01")))
        #expect(
            words == [
                pack.say(.guideSteps, count: 1), pack.say(.indexSteps, count: 2), pack.say(.guideMinutes, count: 1),
                pack.say(.guideParts, count: 1200), pack.say(WordKey.guideChanged.rawValue, (name: "day", value: day)),
            ])
    }

    @Test func everyPackIsListed() {
        #expect(
            EmbeddedFile.all(in: "templates/languages").map(\.path) == [
                "templates/languages/en.yml", "templates/languages/es.yml", "templates/languages/pt-BR.yml",
            ])
    }

    @Test func templatesNameOnlyKnownWords() {
        var used = Set<String>()
        for (file, text) in TestTheme.builtIn where file.hasSuffix(".mustache") {
            for match in text.matches(of: /\{\{\{?words\.([A-Za-z.]+)/) { used.insert(String(match.output.1)) }
        }
        // A template has no number to say.
        #expect(used.subtracting(WordKey.allCases.filter { !$0.isCounted }.map(\.rawValue)) == [])
        let sources = ProjectFolder.files(in: "Sources").filter { $0.hasSuffix(".swift") && !$0.hasSuffix("WordKey.swift") }
            .compactMap(ProjectFolder.text).joined()
        // For the head of a guide.
        let coming: Set<WordKey> = [.guideParts, .guideSteps, .guideMinutes, .guideChanged]
        let unused = WordKey.allCases.filter { key in
            !used.contains(key.rawValue) && !sources.contains(".\(key)") && Callout.Kind.allCases.allSatisfy { $0.word != key }
        }
        #expect(Set(unused).subtracting(coming) == [])
    }
}
