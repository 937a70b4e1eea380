import Foundation
import GuideLocales
import GuideModel
import GuideTestSupport
import GuideTheme
import Testing

/// The built-in files and the words in them.
@Suite struct ThemeTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func files(in folder: String, _ suffix: String) -> [String: String] {
        let base = root.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        let pairs = names.filter { $0.hasSuffix(suffix) }.map { name in
            (folder + "/" + name, (try? String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)) ?? "")
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    @Test func embeddedFilesAreThoseOnDisk() {
        var onDisk: [String: String] = [:]
        for (folder, suffix) in [
            ("templates", ".mustache"), ("templates", ".yml"), ("assets/theme", "g"), ("assets/theme", ".css"), ("assets/theme", ".js"),
            ("templates", ".json"), ("templates", ".d.ts"),
        ] {
            onDisk.merge(files(in: folder, suffix)) { $1 }
        }
        #expect(Theme.files == onDisk, "run make embed")
    }

    @Test(arguments: ["pt-BR", "en", "es"]) func packHasEveryKeyAndNoOther(tag: String) {
        let read = LanguagePackReader.read(PackFile.value(ofPack: tag), tag: tag)
        #expect(read.problems == [])
        #expect(read.pack.name != tag)
    }

    @Test func everyPackIsListed() {
        let packs = Theme.files.keys.filter { $0.hasPrefix("templates/languages/") }.sorted()
        #expect(packs == ["templates/languages/en.yml", "templates/languages/es.yml", "templates/languages/pt-BR.yml"])
    }

    @Test func templatesNameOnlyKnownWords() {
        var used = Set<String>()
        for (file, text) in Theme.files where file.hasSuffix(".mustache") {
            for match in text.matches(of: /\{\{\{?words\.([A-Za-z.]+)/) { used.insert(String(match.output.1)) }
        }
        #expect(used.subtracting(WordKey.allCases.map(\.rawValue)) == [])
        let sources = files(in: "Sources", ".swift").filter { !$0.key.hasSuffix("WordKey.swift") }.values.joined()
        let unused = WordKey.allCases.filter { key in
            !used.contains(key.rawValue) && !sources.contains(".\(key)") && Callout.Kind.allCases.allSatisfy { $0.word != key }
        }
        #expect(unused == [])
    }
}
