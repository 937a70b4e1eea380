import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// Compares the findings of each rule with a golden file: `Rules/R105.txt` has the report in each language, then the fixes as a
/// diff.
///
/// The project consists of the rule's bad examples, each in a separate folder. A rule that needs more than one page of text has a
/// project in a folder such as `Rules/R201`, in which `⟦…⟧` marks the reported text. `UPDATE_GOLDENS=1` rewrites the files.
@Suite("What rules report")
struct RuleGoldenTests {
    private static let folder = "Tests/RoteiroTests/Rules/"
    /// These rules need responses of other sites. `ExternalLinkRulesTests` covers them.
    private static let external: Set = ["R308", "R313", "R314"]
    static let codes = Rules.all.map { $0.info.code }.filter { !external.contains($0) }

    @Test("In every language, and with its fixes", arguments: codes)
    func report(_ code: String) throws {
        let sandbox = try project(of: code)
        var made = ""
        for language in MessageCatalog.all.map(\.locale) {
            let answer = try Command.run(["check", "--only", code, "--lang", language], in: sandbox)
            #expect(answer.status < 2 && answer.errors.isEmpty, "\(answer.errors)")
            #expect(answer.output.contains(code), "nothing is found")
            made += "== \(language)\n\n\(answer.output)\n"
        }
        let diff = try Command.run(["check", "--only", code, "--lang", "en", "--diff"], in: sandbox).output
        Golden.expect(made + (diff.contains("diff --git") ? "== fixes\n\n" + diff : "== no fixes\n"), at: "\(Self.folder)\(code).txt")
        for path in sandbox.files(below: "content").keys where path.hasSuffix("/guia.md") && !Self.hasProject(code) {
            #expect(made.contains("content/\(path)"), "nothing is found in example \(path)")
        }
    }

    @Test("At the places that their projects mark", arguments: codes.filter(hasProject))
    func places(_ code: String) throws {
        let marked = Self.files(of: code).flatMap { path, bytes in
            MarkedText(String(decoding: bytes, as: UTF8.self)).places.map { "\(path):\($0)" }
        }
        // Findings in whole files have no position.
        guard !marked.isEmpty else { return }
        let output = try Command.run(["check", "--only", code, "--report", "concise"], in: project(of: code)).output
        let found = output.matches(of: #/(?m)^(\S+:\d+:\d+): \w+ R\d+ /#).map { String($0.output.1) }
        #expect(found.sorted() == marked.sorted())
    }

    @Test("Every golden and every project is of a rule")
    func leftovers() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.url.appending(path: Self.folder).path())
        for name in names { #expect(Self.codes.contains(name.replacing(".txt", with: "")), "\(name)") }
    }

    private static func hasProject(_ code: String) -> Bool { !files(of: code).isEmpty }

    private static func files(of code: String) -> [(path: String, bytes: Data)] {
        ProjectFolder.files(in: folder + code).compactMap { path in
            guard let bytes = try? Data(contentsOf: ProjectFolder.url.appending(path: path)) else { return nil }
            return (String(path.dropFirst(folder.count + code.count + 1)), bytes)
        }
    }

    private func project(of code: String) throws -> Sandbox {
        let source = ProjectFolder.url.appending(path: Self.folder + code)
        guard Self.hasProject(code) else {
            let examples = Rules.rule(code)?.info.bad ?? []
            return try Sandbox(
                Dictionary(
                    examples.enumerated().map { ("content/\($0 + 1)/guia.md", MarkedText($1).source) },
                    uniquingKeysWith: { first, _ in first }))
        }
        let sandbox = try Sandbox()
        for name in try FileManager.default.contentsOfDirectory(atPath: source.path()) {
            try sandbox.copy(source.appending(path: name), to: name)
        }
        for file in Self.files(of: code) {
            guard let text = String(validating: file.bytes, as: UTF8.self), text.contains("⟦") else { continue }
            try sandbox.write(Array(MarkedText(text).source.utf8), to: file.path)
        }
        return sandbox
    }
}
