import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// An indexer that writes given files and records its runs.
private final class FakeIndexer: SearchIndexer {
    let name: String
    private let files: [String: String]
    private let failure: SearchFailure?
    private let log: Log

    /// The pages that existed at each run.
    actor Log {
        private(set) var runs: [[String]] = []

        func add(_ pages: [String]) { runs.append(pages) }
    }

    init(_ log: Log, name: String = "fake 1.0.0", files: [String: String] = FakeIndexer.index, failure: SearchFailure? = nil) {
        self.name = name
        self.files = files
        self.failure = failure
        self.log = log
    }

    static let index = [
        "pagefind.js": "export {}", "pagefind-entry.json": #"{"b":1,"a":2}"#, "fragment/pt-br_1.pf_fragment": "um", "pagefind-ui.js": "x",
    ]

    func index(_ site: String, into output: String) async throws(SearchFailure) {
        let names = FileManager.default.enumerator(atPath: site)?.compactMap { $0 as? String } ?? []
        await log.add(names.filter { $0.hasSuffix(".html") }.sorted())
        do {
            for (path, text) in files { try UserFiles(on: RealDisk()).write(Array(text.utf8), to: output + "/" + path) }
        } catch {
            throw SearchFailure(.verbatim("\(error)"))
        }
        if let failure { throw failure }
    }
}

@Suite("The search index of a build")
struct SearchTests {
    private static let pages = [
        "roteiro.yml": "title: Teste\nlocales: [pt-BR, en]\n", "content/index.md": "# Início\n\nBem-vindo.\n",
        "content/um.md": "# Um\n\n## Passo 1: Abra\n\nClique em **\"Abrir\"**.\n\n```sh\nls\n```\n",
    ]

    private let log = FakeIndexer.Log()
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox(Self.pages) }

    private func build(_ indexer: FakeIndexer?) async throws -> BuildOutcome {
        try await RoteiroEngine.build(Project(in: sandbox.path(""), on: RealDisk()), on: RealDisk(), findIndexer: { indexer })
    }

    /// The error message; nil if the build succeeds.
    private func failure(of indexer: FakeIndexer) async -> String? {
        do {
            _ = try await build(indexer)
            return nil
        } catch Project.Failure.search(let reason) {
            return reason.english
        } catch {
            return "another failure: \(error)"
        }
    }

    private var published: [String] { sandbox.files(below: "site").keys.filter { $0.hasPrefix("pagefind/") }.sorted() }

    @Test("The index is made after the pages are written, and only files that pages request are published")
    func made() async throws {
        let outcome = try await build(FakeIndexer(log))
        #expect(outcome.search == .made)
        let runs = await log.runs
        #expect(runs.count == 1)
        #expect(runs.first?.contains("um.html") == true && runs.first?.contains("en/um.html") == true)
        #expect(published == ["pagefind/fragment/pt-br_1.pf_fragment", "pagefind/pagefind-entry.json", "pagefind/pagefind.js"])
        #expect(sandbox.text("site/pagefind/pagefind-entry.json")?.hasPrefix(#"{"a":2,"b":1}"#) == true)
        #expect(sandbox.files(below: "site").keys.allSatisfy { !$0.contains("draft") })
    }

    @Test("It is not made again while no page has changed, and is when one has, when the program has, or when a file of it is gone")
    func madeAgain() async throws {
        _ = try await build(FakeIndexer(log))
        var outcome = try await build(FakeIndexer(log))
        #expect(outcome.search == .unchanged && outcome.written == 0 && outcome.removed == 0)
        #expect(published.count == 3)

        // A file that no page shows does not change the index.
        try sandbox.write(Array("User-agent: *\n".utf8), to: "assets/robots.txt")
        outcome = try await build(FakeIndexer(log))
        #expect(outcome.search == .unchanged)

        try sandbox.write(Array("# Um\n\nOutra coisa.\n".utf8), to: "content/um.md")
        outcome = try await build(FakeIndexer(log))
        #expect(outcome.search == .made)
        outcome = try await build(FakeIndexer(log, name: "fake 1.0.1"))
        #expect(outcome.search == .made)
        try FileManager.default.removeItem(atPath: sandbox.path("site/pagefind/pagefind.js"))
        outcome = try await build(FakeIndexer(log, name: "fake 1.0.1"))
        #expect(outcome.search == .made)
        #expect(published.count == 3)
        let runs = await log.runs
        #expect(runs.count == 4)
    }

    @Test("Files of an earlier index that the new one has not, go; without an indexer all of it goes, and pages show no search")
    func removed() async throws {
        _ = try await build(FakeIndexer(log))
        try sandbox.write(Array("# Um\n\nOutra coisa.\n".utf8), to: "content/um.md")
        _ = try await build(FakeIndexer(log, files: ["pagefind.js": "export {}", "fragment/pt-br_2.pf_fragment": "dois"]))
        #expect(published == ["pagefind/fragment/pt-br_2.pf_fragment", "pagefind/pagefind.js"])
        let outcome = try await build(nil)
        #expect(outcome.search == .none)
        #expect(published.isEmpty)
        #expect(sandbox.files(below: "site")[".roteiro-search"] == nil)
    }

    @Test("A page that is gone is gone before the index is made: nobody finds what is not there")
    func goneFirst() async throws {
        _ = try await build(FakeIndexer(log))
        try FileManager.default.removeItem(atPath: sandbox.path("content/um.md"))
        let outcome = try await build(FakeIndexer(log))
        #expect(outcome.search == .made && outcome.removed > 0)
        let pages = await log.runs.last ?? []
        #expect(pages.contains("index.html") && !pages.contains("um.html") && !pages.contains("en/um.html"))
        #expect(published.count == 3)
    }

    @Test("A failure ends the build with the program's words, and leaves no draft; the next build makes the index")
    func failure() async throws {
        let failure = await failure(of: FakeIndexer(log, failure: SearchFailure(.verbatim("fake: exited(1). no space"))))
        #expect(failure == "fake: exited(1). no space")
        #expect(sandbox.files(below: "site").keys.allSatisfy { !$0.contains("draft") && !$0.hasPrefix("pagefind/") })
        // A draft left behind by a killed build is replaced.
        try sandbox.write(Array("x".utf8), to: "site/.roteiro-search-draft/fragment/old")
        let outcome = try await build(FakeIndexer(log))
        #expect(outcome.search == .made)
        #expect(published.count == 3)
    }

    @Test("An index without files is a failure, not a search that finds nothing")
    func empty() async throws {
        let failure = await failure(of: FakeIndexer(log, files: [:]))
        #expect(failure?.contains("created no index") == true)
    }

    @Test(
        "Pages of a searched site say what to read and what counts more, and the server what the worker may run; others say nothing of it")
    func markup() async throws {
        for indexer in [FakeIndexer(log), nil] {
            _ = try await build(indexer)
            let page = try #require(sandbox.text("site/um.html"))
            let isSearched = indexer != nil
            #expect(page.contains(" data-pagefind-body>") == isSearched)
            #expect(page.contains("<b class=\"ui-label\" data-pagefind-weight=\"3\">Abrir</b>") == isSearched)
            #expect(page.contains("<div class=\"code\" data-pagefind-weight=\"0.3\">") == isSearched)
            #expect(page.contains("data-search=\"/pagefind/pagefind.js\"") == isSearched)
            #expect(page.contains("search-open") == isSearched)
            // The search worker has the policy of its own response; pages may not compile WebAssembly.
            #expect(!page.contains("wasm-unsafe-eval"))
            #expect(page.contains("pagefind") == isSearched)
            #expect(sandbox.text("site/_headers")?.contains("script-src 'self' 'wasm-unsafe-eval';") == isSearched)
            #expect(sandbox.text("site/404.html")?.contains("search-here") == isSearched)
            #expect(sandbox.text("site/en/404.html")?.contains("Search the guides") == isSearched)
        }
    }

    @Test("Pagefind itself makes the same bytes twice, of each language its own, and never out of menus and controls", .pagefind)
    func pagefind() async throws {
        guard case .found(let pagefind) = await Pagefind.find() else {
            Issue.record("no Pagefind of version \(Pagefind.minimumVersion) or later")
            return
        }
        var made: [[String: [UInt8]]] = []
        for _ in 0..<4 {
            let project = try Project(in: sandbox.path(""), on: RealDisk())
            let outcome = try await RoteiroEngine.build(project, on: RealDisk(), findIndexer: { pagefind })
            #expect(outcome.search == .made)
            made.append(sandbox.files(below: "site").filter { $0.key.hasPrefix("pagefind/") })
            try FileManager.default.removeItem(atPath: sandbox.path("site"))
        }
        let first = try #require(made.first)
        for other in made.dropFirst() { #expect(other == first) }
        #expect(first.keys.contains("pagefind/wasm.pt-br.pagefind") && first.keys.contains("pagefind/wasm.en.pagefind"))
        #expect(first.keys.filter { $0.hasPrefix("pagefind/fragment/pt-br_") }.count == 2)
        #expect(first.keys.filter { $0.hasPrefix("pagefind/fragment/en_") }.count == 2)
        #expect(first.keys.allSatisfy { !$0.contains("-ui") })
    }
}
