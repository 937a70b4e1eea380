import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

/// Sentences of a file, each with the actions that it asks for: `sentence | kind verb target confidence; …`, `–` for none.
enum ActionSentences {
    static func read(_ locale: String) -> [(sentence: String, actions: [String])] {
        let file = ProjectFolder.url.appending(path: "Tests/RoteiroParsingTests/Fixtures/actions/\(locale).txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { line in
            guard let bar = line.range(of: " | ", options: .backwards) else { return nil }
            let actions = line[bar.upperBound...]
            return (String(line[..<bar.lowerBound]), actions == "–" ? [] : actions.components(separatedBy: "; "))
        }
    }
}

@Suite("What a step asks the reader to do, in other languages")
struct LanguageActionsTests {
    private func actions(_ body: String, _ locale: String) -> [String] {
        let texts = SourceTexts([SourceText(path: "g.md", bytes: Array("# G\n\n## Step 1: T\n\n\(body)\n".utf8))])
        let actions = GuideParser(texts: texts, contentFolder: "").guide(in: FileID(0), locale: locale).steps.first?.actions ?? []
        return actions.map { action in
            let target = action.target.map { $0.text ?? $0.icon ?? $0.href ?? "?" } ?? "–"
            let role = action.target?.role.map { " (\($0))" } ?? ""
            let suffix = action.isOptional ? " ?" : ""
            let icon = action.target?.icon != nil && action.target?.role == "icon" ? " (icon)" : role
            return "\(action.kind.rawValue) \(action.verb ?? "!") \(target)\(icon) \(action.confidence.rawValue)\(suffix)"
        }
    }

    @Test("A sentence asks for the actions that a reader would do", arguments: ["en", "es"])
    func sentences(_ locale: String) {
        let sentences = ActionSentences.read(locale)
        #expect(sentences.count >= 40)
        for (sentence, expected) in sentences { #expect(actions(sentence, locale) == expected, "\(sentence)") }
    }

    @Test("The front matter names the language of a page")
    func frontMatter() {
        let text = "---\nlang: en\n---\n\n## Step 1: T\n\nClick **Save**.\n"
        let texts = SourceTexts([SourceText(path: "g.md", bytes: Array(text.utf8))])
        let step = GuideParser(texts: texts, contentFolder: "").guide(in: FileID(0), locale: "pt-BR").steps.first
        #expect(step?.actions.map(\.kind) == [.click])
    }

    @Test("A language without a lexicon has no actions but those of the author")
    func unknown() {
        #expect(actions("Klicken Sie auf **Speichern**.", "de") == [])
        #expect(actions("<!-- action: click \"Speichern\" -->\nKlicken Sie auf **Speichern**.", "de").count == 1)
    }
}
