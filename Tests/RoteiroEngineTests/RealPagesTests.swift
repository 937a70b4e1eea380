import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// `check --fix` on real pages, which are not part of the repository. Skipped if they are missing.
@Suite("The safe fixes on real pages", .enabled(if: RealPages.areThere, "there are no real pages beside the project"))
struct RealPagesTests {
    @Test("No number of a sequence that runs from 1 to its end changes, and a second run changes nothing", arguments: RealPages.projects)
    func numbers(_ project: RealPages) async throws {
        let sandbox = try project.sandbox()
        let before = try await sequences(sandbox)
        #expect(before.values.contains { !$0.isEmpty })
        try await fix(sandbox)
        let fixed = sandbox.files(below: "")
        let after = try await sequences(sandbox)
        for (path, found) in before {
            let now = try #require(after[path], "\(path)")
            // A fix may make two sequences one, but not touch one that is right.
            for sequence in found where sequence == Array(sequence[0]...(sequence[0] + sequence.count - 1)) && sequence[0] < 2 {
                let left = now.count { $0 == sequence }
                #expect(left >= found.count { $0 == sequence }, "\(path): \(sequence)")
            }
        }
        try await fix(sandbox)
        let again = sandbox.files(below: "")
        #expect(again.keys.sorted() == fixed.keys.sorted())
        for (path, bytes) in again where fixed[path] != bytes { Issue.record("\(path) changes again") }
    }

    @Test(
        "Where no rule finds a fault in the numbers, no line that begins with a number or a step word changes its number",
        arguments: RealPages.projects)
    func lines(_ project: RealPages) async throws {
        let sandbox = try project.sandbox()
        let site = try await ResolvedSite(reading: SiteUnderTest(sandbox).project(), from: RealDisk())
        let faulty = Set(
            await RoteiroEngine.findings(in: site).filter { ["R113", "R401", "R402", "R403", "R409", "R412"].contains($0.code) }
                .map { $0.short(site.texts).split(separator: ":")[0] })
        let before = sandbox.files(below: "")
        try await fix(sandbox)
        let after = sandbox.files(below: "")
        for (path, bytes) in before where path.hasSuffix(".md") && !faulty.contains(path[...]) {
            let now = try #require(after[path], "\(path)")
            #expect(numbers(in: bytes) == numbers(in: now), "\(path)")
        }
    }

    private func fix(_ sandbox: Sandbox) async throws {
        let project = try SiteUnderTest(sandbox).project()
        let outcome = try await applyFixes(project, CheckRequest(workingFolder: sandbox.path("")), on: RealDisk())
        #expect(outcome.isSettled && outcome.refused.isEmpty)
        try outcome.write(project, to: RealDisk())
    }

    /// The numbers of each sequence, by page.
    private func sequences(_ sandbox: Sandbox) async throws -> [String: [[Int]]] {
        let site = try await ResolvedSite(reading: SiteUnderTest(sandbox).project(), from: RealDisk())
        return Dictionary(
            uniqueKeysWithValues: site.pages.map { page in
                let sequences = Dictionary(grouping: page.guide.steps, by: \.sequence).sorted { $0.key < $1.key }
                return (page.path.string, sequences.map { $0.value.map(\.number.value) })
            })
    }

    /// The numbers at the starts of lines: `1. Abra`, `## 2) Abra`, `**Passo 3**`.
    private func numbers(in bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            (try? #/^[\s>#*_]*(?:passo|etapa|step|paso)?\s*(\d+(?:\.\d+)*)/#.ignoresCase().prefixMatch(in: line)).flatMap { $0 }.map {
                String($0.output.1)
            }
        }
    }
}

/// Pages of one language as a project, or one of the corpora.
struct RealPages: Sendable, CustomTestStringConvertible {
    private static let shared = ProjectFolder.url.deletingLastPathComponent().appending(path: "shared")
    private static let sites = shared.appending(path: "sites")
    private static let labels = sites.appending(path: "expected-steps.json")

    static let areThere = FileManager.default.fileExists(atPath: labels.path(percentEncoded: false)) && Corpus.isThere

    static var projects: [RealPages] {
        guard areThere else { return [] }
        return ["pt-BR", "en", "es", "corpus/site/docs", "corpus/broken/docs"].map(RealPages.init)
    }

    let name: String
    var testDescription: String { name }

    func sandbox() throws -> Sandbox {
        let isCorpus = name.hasPrefix("corpus")
        let sandbox = try Sandbox(["roteiro.yml": "title: Pages\ncontent: pages\nsourceLocale: \(isCorpus ? "pt-BR" : name)\n"])
        if isCorpus {
            try Corpus.lay(Self.shared.appending(path: name), over: sandbox, "pages")
            return sandbox
        }
        struct Labels: Decodable {
            struct Page: Decodable { let file, locale: String }
            let pages: [Page]
        }
        for page in try JSONDecoder().decode(Labels.self, from: Data(contentsOf: Self.labels)).pages where page.locale == name {
            try sandbox.write([UInt8](Data(contentsOf: Self.sites.appending(path: page.file))), to: "pages/\(page.file)")
        }
        return sandbox
    }
}
