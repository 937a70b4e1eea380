import Foundation
import RoteiroCore
import RoteiroLocalization
import RoteiroRendering
import RoteiroTestSupport
import Testing

/// The built-in theme files and language packs.
@Suite struct ThemeTests {
    @Test("A built-in pack has every text, in every plural form, and the formats of its language", arguments: TestTheme.languages)
    func packHasEveryKeyAndNoOther(tag: String) {
        let read = TestTheme.pack(tag)
        #expect(read.problems == [] && read.missingForms == [])
        let pack = read.pack
        #expect(Set(pack.strings.keys).union(pack.plurals.keys) == Set(InterfaceStringKey.allCases.map(\.rawValue)))
        #expect(pack.name != tag && pack.plural != nil && pack.numbers != nil && pack.dates?.months.count == 12 && pack.quotes != nil)
        for words in pack.plurals.values { #expect(Set(words.forms.keys).union([.many]) == Set(words.rules.categories).union([.many])) }
    }

    @Test(
        "Counts, numbers and days are formatted for each language",
        arguments: [
            ("pt-BR", ["1 passo", "2 passos", "leitura de 1 min", "1.200 partes", "1º de março de 2026"]),
            ("en", ["1 step", "2 steps", "1 min read", "1,200 parts", "March 1, 2026"]),
            ("es", ["1 paso", "2 pasos", "1 minuto de lectura", "1200 partes", "1 de marzo de 2026"]),
        ])
    func said(tag: String, words: [String]) throws {
        let pack = TestTheme.pack(tag).pack
        let day = pack.format(day: try #require(CalendarDay(iso: "2026-03-01")))
        #expect(
            words == [
                pack.text(.guideSteps, count: 1), pack.text(.indexSteps, count: 2), pack.text(.guideMinutes, count: 1),
                pack.text(.guideParts, count: 1200), day,
            ])
    }

    @Test("Every file of the built-in theme is embedded", arguments: ["templates", "assets/theme"])
    func embedded(folder: String) {
        #expect(EmbeddedFile.all(in: folder).map(\.path).sorted() == ProjectFolder.files(in: folder).sorted())
    }

    @Test func templatesNameOnlyKnownWords() {
        var used = Set<String>()
        for (file, text) in TestTheme.builtIn where file.hasSuffix(".mustache") {
            for match in text.matches(of: /\{\{\{?words\.([A-Za-z.]+)/) { used.insert(String(match.output.1)) }
        }
        // Templates cannot pass a number, so they use no counted words.
        #expect(used.subtracting(InterfaceStringKey.allCases.filter { !$0.isPlural }.map(\.rawValue)) == [])
        let sources = ProjectFolder.files(in: "Sources").filter { $0.hasSuffix(".swift") && !$0.hasSuffix("InterfaceStringKey.swift") }
            .compactMap(ProjectFolder.text).joined()
        let counted = TestTheme.builtIn.values.flatMap { text in text.matches(of: /\{\{forms\.([A-Za-z.]+)/).map { String($0.output.1) } }
        #expect(Set(counted).subtracting(InterfaceStringKey.allCases.filter(\.isPlural).map(\.rawValue)) == [])
        let unused = InterfaceStringKey.allCases.filter { key in
            !used.contains(key.rawValue) && !counted.contains(key.rawValue) && !sources.contains(".\(key)")
                && Callout.Kind.allCases.allSatisfy { $0.defaultTitleKey != key }
        }
        #expect(unused == [])
    }
}
