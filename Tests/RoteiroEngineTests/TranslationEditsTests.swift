import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// The number of units that an edit of the source sends back to translators, for the fully translated seed guide and compared with po4a.
@Suite("Edits of a translated guide")
struct TranslationEditsTests {
    /// An edit and its maximum cost: units to confirm and units to translate.
    struct Edit: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var fuzzy: Int
        var new: Int
        var change: @Sendable (String) throws -> String
    }

    static let edits = [
        Edit(testDescription: "25 pictures move", fuzzy: 0, new: 0) { text in
            text.replacing("/images/conexao-whatsapp/qr-", with: "/images/whatsapp/conexao/passo-")
        },
        Edit(testDescription: "a step is inserted and the rest renumbered", fuzzy: 0, new: 2) { text in
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let place = try #require(lines.firstIndex { $0.hasPrefix("### Passo 2:") })
            var number = 2
            var edited = Array(lines[..<place]) + ["### Passo 2: Confira o idioma da tela", "", "O menu precisa estar em português.", ""]
            var isInPart = true
            for line in lines[place...] {
                if line.hasPrefix("## ") { isInPart = false }
                if isInPart, line.hasPrefix("### Passo "), let colon = line.firstIndex(of: ":") {
                    number += 1
                    edited.append("### Passo \(number)" + line[colon...])
                } else {
                    edited.append(line)
                }
            }
            return edited.joined(separator: "\n")
        },
        Edit(testDescription: "a prerequisite is added", fuzzy: 0, new: 1) { text in
            text.replacing("* Ter um **Portfólio empresarial.**\n", with: "* Ter um **Portfólio empresarial.**\n* Ter acesso à internet.\n")
        },
    ]

    @Test("An edit makes only its own texts fuzzy; po4a makes more", .validator("po4a-updatepo"), arguments: edits)
    func edit(_ edit: Edit) async throws {
        let guide = "content/guides/conexao-whatsapp/conexao-via-qr-code.md"
        let before = try #require(ProjectFolder.text(at: guide))
        let after = try edit.change(before)
        #expect(after != before)

        let site = try Sandbox(["roteiro.yml": "locales: [pt-BR, es]\n", "content/guia.md": before])
        try site.copy(ProjectFolder.url.appending(path: "content/locales/es.po"), to: "content/locales/es.po")
        let merged = try await merge(site)
        #expect(merged.fuzzy == 0 && merged.new == 0, "the guide is not fully translated to begin with")
        try site.write(Array(after.utf8), to: "content/guia.md")
        let edited = try await merge(site)
        #expect(edited.fuzzy == edit.fuzzy)
        #expect(edited.new == edit.new)

        let others = try po4a(before, after)
        #expect(others > edited.fuzzy + edited.new - edit.new, "po4a throws back \(others) texts that nobody wrote")
        print("\(edit): \(edited.fuzzy) fuzzy, \(edited.new) new; po4a: \(others) fuzzy")
    }

    private func merge(_ site: Sandbox) async throws -> Translations.Merged {
        let disk = RealDisk()
        let translations = try await Translations(Project(in: site.path(""), on: disk), on: disk)
        let merged = try translations.merged("es", on: disk)
        try translations.write([merged.file], on: disk)
        return merged
    }

    /// The number of units that po4a marks fuzzy after an edit of a fully translated guide.
    private func po4a(_ before: String, _ after: String) throws -> Int {
        let validator = try #require(Validator("po4a-updatepo"))
        let folder = try Sandbox(["guia.md": before])
        let arguments = ["-f", "text", "-o", "markdown", "-m", folder.path("guia.md"), "-p", folder.path("es.po")]
        #expect(try validator.run(arguments).status == 0)
        // Translates every unit to itself in capitals.
        let template = try #require(folder.text("es.po"))
        let untranslated = template.components(separatedBy: "\n\n")
        let filled =
            [untranslated[0]]
            + untranslated.dropFirst().map { entry in
                guard let id = entry.range(of: "msgid "), let text = entry.range(of: "msgstr \"\"") else { return entry }
                return entry[..<text.lowerBound] + "msgstr " + entry[id.upperBound..<text.lowerBound].trimmingCharacters(in: .newlines)
            }
        try folder.write(Array(filled.joined(separator: "\n\n").replacing("CHARSET", with: "UTF-8").utf8), to: "es.po")
        try folder.write(Array(after.utf8), to: "guia.md")
        let verdict = try validator.run(arguments)
        #expect(verdict.status == 0, "\(verdict.text)")
        return (folder.text("es.po") ?? "").components(separatedBy: "\n").filter { $0.hasPrefix("#, ") && $0.contains("fuzzy") }.count
    }
}
