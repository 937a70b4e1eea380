import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The list of rules")
struct RegistryTests {
    private let infos = Rules.all.map { $0.info }

    @Test("Codes are `R` and three digits, in order, each used once")
    func codes() {
        for info in infos {
            #expect(info.code.utf8.count == 4 && info.code.first == "R" && info.code.dropFirst().allSatisfy(\.isASCIIDigit), "\(info.code)")
        }
        #expect(Set(infos.map(\.code)).count == infos.count)
    }

    /// All codes ever assigned. The code of a deleted rule stays in the list, so that it is not reused.
    @Test("No code changes its name")
    func namesAreKept() {
        let lines = infos.sorted { $0.code < $1.code }.map { "\($0.code) \($0.name) \($0.severity.rawValue)\n" }
        Golden.expect(lines.joined(), at: "Tests/RoteiroChecksTests/Goldens/codes.txt")
    }

    @Test("Names are unique and made of lower-case words joined by hyphens")
    func names() {
        #expect(Set(infos.map(\.name)).count == infos.count)
        for info in infos {
            #expect(info.name.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
        }
    }

    @Test("Every rule has a reason and a remedy, in all languages and in whole sentences")
    func words() {
        for info in infos {
            for catalog in MessageCatalog.all {
                for text in [info.why, info.help].map(catalog.text) {
                    let isSentence = text.count > 10 && text.hasSuffix(".") && text.first?.isLowercase == false
                    #expect(isSentence, "\(info.code) in \(catalog.locale): \(text)")
                }
            }
        }
    }

    @Test("Every rule says what it finds, in all languages, each in its own short phrase that fits into a cell of a table")
    func summaries() {
        for catalog in MessageCatalog.all {
            let phrases = infos.map { catalog.text($0.summary) }
            #expect(Set(phrases).count == phrases.count, "\(catalog.locale)")
            for (info, phrase) in zip(infos, phrases) {
                let isPhrase = (8...110).contains(phrase.count) && !phrase.contains("|") && phrase.last.map(".:;!?".contains) == false
                #expect(isPhrase, "\(info.code) in \(catalog.locale): \(phrase)")
                #expect(Self.code(in: phrase) == Self.code(in: info.summary.english), "\(info.code) in \(catalog.locale): \(phrase)")
            }
        }
    }

    private static func code(in text: String) -> [String] { text.matches(of: /`[^`]+`/).map { String($0.output) }.sorted() }

    @Test("The manual lists every rule once, in the group of its code")
    func manual() {
        for catalog in MessageCatalog.all {
            let sections = RuleDocumentation.manualPage(of: infos, in: catalog).split(separator: "\n## ").dropFirst()
            #expect(sections.count == RuleGroup.allCases.count)
            let listed = zip(RuleGroup.allCases, sections).flatMap { group, section in
                section.matches(of: /(?m)^\| (R\d+) \|/).map { String($0.output.1) }.filter { $0.hasPrefix(group.rawValue) }
            }
            #expect(listed == infos.map(\.code).sorted())
        }
    }

    @Test("A rule with bad examples has good ones; `RuleGoldenTests` wants a project from a rule without bad ones")
    func examples() {
        for info in infos where !info.bad.isEmpty { #expect(!info.good.isEmpty, "\(info.code)") }
    }

    @Test("Every rule is on the list, in a file of its name, in the folder of its group")
    func files() throws {
        let groups = [
            "1": "Syntax", "2": "Images", "3": "Links", "4": "Steps", "5": "Words", "6": "Translations", "7": "Safety",
            "8": "Leftovers", "9": "StaleSuppressions",
        ]
        let folder = ProjectFolder.url.appending(path: "Sources/RoteiroChecks/Rules").path()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            guard path.hasSuffix(".swift"), let text = try? String(contentsOfFile: folder + "/" + path, encoding: .utf8) else {
                return false
            }
            return text.contains(/(?m)^struct \w+: (Leftover|Link|Translation)?Rule\b/)
        }
        let expected = Rules.all.map { "\(groups[String($0.info.code.dropFirst().prefix(1))] ?? "?")/\($0).swift" }
        #expect(paths.sorted() == expected.sorted())
    }

    @Test("A rule is found by its code and by its name")
    func look() {
        #expect(Rules.rule("R301")?.info.name == "link-dead")
        #expect(Rules.rule("link-dead")?.info.code == "R301")
        #expect(Rules.rule("link-alive") == nil)
    }

    @Test(
        "An unknown rule name suggests the nearest rule",
        arguments: [("link-ded", "link-dead"), ("r301", "R301"), ("Step-Gap", "step-gap"), ("xyz", nil)] as [(String, String?)])
    func meant(_ written: String, _ meant: String?) throws {
        let unknown = try #require(UnknownRule(written))
        #expect(unknown.message.english == "unknown rule `\(written)`" + (meant.map { ". Did you mean `\($0)`?" } ?? ""))
        #expect(UnknownRule("R301") == nil)
    }

    @Test("docs/rules is generated from the rules")
    func documentation() throws {
        Golden.expect(RuleDocumentation.index(of: infos.sorted { $0.code < $1.code }), at: "docs/rules/README.md")
        for info in infos { Golden.expect(RuleDocumentation.page(for: info), at: "docs/rules/\(RuleDocumentation.file(for: info))") }
        let kept = try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.url.appending(path: "docs/rules").path())
        #expect(Set(kept) == Set(infos.map(RuleDocumentation.file) + ["README.md"]), "a page of a rule that is gone")
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
