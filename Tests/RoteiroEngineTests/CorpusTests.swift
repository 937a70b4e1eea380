import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Half of a real site, which is not part of the repository, with the findings of an independent parser. Skipped if it is missing.
@Suite("A real site", .enabled(if: Corpus.isThere, "there is no corpus beside the project"))
struct CorpusTests {
    @Test("Headings, containers, images, links, lists, parts and steps are what an independent reader found")
    func census() throws {
        let census = try Corpus.json("expected/census.json")
        let pages = try #require(census["pages"] as? [String: [String: Any]])
        let paths = pages.keys.sorted()
        let files = paths.map { Corpus.url.appending(path: "site/docs/\($0)").path(percentEncoded: false) }
        let printed = try JSONSerialization.jsonObject(with: Data(try InspectedFiles(files, on: RealDisk()).json))
        let inspected = try #require(printed as? [[String: Any]])
        for (path, page) in zip(paths, inspected) {
            let expected = try #require(pages[path])
            #expect(page["title"] as? String == expected["title"] as? String)
            expectSame(expected["headings"], page["headings"], ["level", "text", "slug", "line"], path)
            expectSame(expected["containers"], page["containers"], ["kind", "title", "line", "closed", "depth"], path)
            expectSame(expected["images"], page["images"], ["src", "alt", "line"], path)
            expectSame(expected["links"], page["links"], ["href", "text", "line"], path)
            let lists = (page["lists"] as? [[String: Any]] ?? []).filter { $0["ordered"] as? Bool == true }
            expectSame(expected["ordered_lists"], lists, ["start", "items", "line"], path)
            // The census knows the steps that are headings.
            let parts = (page["parts"] as? [[String: Any]] ?? []).filter { part in
                let origins = (part["steps"] as? [[String: Any]] ?? []).compactMap { $0["origin"] as? String }
                return origins.isEmpty || origins.contains("heading")
            }
            expectSameParts(expected["parts"], parts, path)
        }
        #expect(inspected.count == 33)
    }

    /// Compares rows of the census with the named members of the output.
    private func expectSame(_ expected: Any?, _ found: Any?, _ keys: [String], _ path: String) {
        let rows = (expected as? [[Any]] ?? []).map { $0.prefix(keys.count).map { "\($0)" } }
        let entries = (found as? [[String: Any]] ?? []).map { entry in keys.map { entry[$0].map { "\($0)" } ?? "" } }
        #expect(rows == entries, "\(path)")
    }

    private func expectSameParts(_ expected: Any?, _ found: Any?, _ path: String) {
        func rows(_ value: Any?) -> [[String]] {
            (value as? [[String: Any]] ?? []).map { part in
                let steps = part["steps"] as? [[String: Any]] ?? []
                let keys = ["number", "line", "title"]
                return ["kind", "number", "line"].map { "\(part[$0] ?? "")" } + steps.flatMap { step in keys.map { "\(step[$0] ?? "")" } }
            }
        }
        #expect(rows(expected) == rows(found), "\(path)")
    }

    @Test("Every known fault is found at its file and line, and no other")
    func faults() async throws {
        let expected = try #require(try Corpus.json("expected/faults.json")["faults"] as? [String])
        let places = expected.map { $0.split(separator: ":").prefix(3).joined(separator: ":") }
        let found = try await Corpus.findings(in: Corpus.site())
        #expect(found == Set(places.filter(Corpus.isKnown)))
    }

    @Test("Every inserted fault is found at its file and line, and no other")
    func broken() async throws {
        let expected = Set(try #require(try Corpus.list("expected/broken.json")).filter(Corpus.isKnown))
        let site = try Corpus.site()
        try Corpus.lay(Corpus.url.appending(path: "broken/docs"), over: site, "docs")
        let known = try await Corpus.findings(in: Corpus.site())
        let found = try await Corpus.findings(in: site).subtracting(known)
        // The independent parser reports a line `::: dangerx` and its closing line as stray fences, and the image that `remover-01.PNG`
        // means as an orphan. Roteiro reports an unknown container and a missing image: one cause, one finding.
        let folder = "atalhos/faq/conexao-whatsapp"
        let box = "\(folder)/portabilidade-de-numero.md"
        let echoes = ["\(box):147:container-stray", "\(box):154:container-stray", "\(folder)/assets/remover-01.png:0:image-orphan"]
        let one = expected.subtracting(echoes).union(["\(box):147:container-unknown"])
        #expect(found == one)
    }

    @Test(
        "With its safe fixes applied none is left, a second run changes nothing, and only announced bytes differ", arguments: [false, true])
    func fixed(isBroken: Bool) async throws {
        let site = try Corpus.site()
        if isBroken { try Corpus.lay(Corpus.url.appending(path: "broken/docs"), over: site, "docs") }
        let before = site.files(below: "docs")
        let project = try SiteUnderTest(site).project()
        let request = CheckRequest(workingFolder: site.path(""))
        let mending = try await applyFixes(project, request, on: RealDisk())
        try mending.write(project, to: RealDisk())
        #expect(mending.isSettled && mending.refused.isEmpty && (!isBroken || !mending.files.isEmpty))
        let changed = Dictionary(uniqueKeysWithValues: mending.files.map { ($0.path.string.replacing(/^docs\//, with: ""), $0.text) })
        for (path, bytes) in site.files(below: "docs") {
            var expected = try #require(before[path])
            for change in (changed[path]?.changes ?? []).reversed() { expected.replaceSubrange(change.range, with: change.replacement) }
            #expect(bytes == expected, "\(path)")
        }
        let again = try await applyFixes(project, request, on: RealDisk())
        #expect(again.files.isEmpty && again.applied.isEmpty)
        #expect(again.before.diagnostics.allSatisfy { $0.fixes.allSatisfy { !$0.isSafe } })
    }

    @Test("Its documents are what the TypeScript types say", .validator("tsc"))
    func types() async throws {
        let site = try Corpus.site()
        _ = try await SiteUnderTest(site).build()
        let guides = site.files(below: "site/api/v1/pt-br/guides").keys.sorted().map { (kind: "guide", path: "pt-br/guides/\($0)") }
        #expect(guides.count == 33)
        let lists = [(kind: "catalog", path: "pt-br/catalog.json"), (kind: "labels", path: "pt-br/labels.json")]
        let verdict = try TypeScript.check(guides + lists, in: site)
        #expect(verdict.status == 0, "\(verdict.text.prefix(3000))")
    }

    @Test("Its documents keep to the strict schema, and its pages are valid", .validator("check-jsonschema"), .validator("vnu"))
    func output() async throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let site = try Corpus.site()
        let outcome = try await SiteUnderTest(site).build()
        #expect(outcome.pages == 33)
        let schema = try #require(ProjectFolder.text(at: "templates/schema/guide.schema.json"))
        try site.write(StrictSchema.derive(from: schema), to: "strict.json")
        let documents = site.files(below: "site/api/v1/pt-br/guides").keys.sorted().map { site.path("site/api/v1/pt-br/guides/\($0)") }
        let verdict = try validator.run(["--schemafile", site.path("strict.json")] + documents)
        #expect(documents.count == 33)
        #expect(verdict.status == 0, "\(verdict.text)")
        let html = try #require(Validator("vnu"), "vnu is not installed")
        let pages = try html.run(["--skip-non-html", site.path("site")])
        #expect(pages.status == 0, "\(pages.text)")
    }
}

/// The corpus and the names of faults in its census.
enum Corpus {
    static let url = ProjectFolder.url.deletingLastPathComponent().appending(path: "shared/corpus")
    static let isThere = FileManager.default.fileExists(atPath: url.path(percentEncoded: false))

    private static let names = [
        "image-without-alt": "image-alt-empty", "icon-without-alt": "image-alt-empty", "container-stray-fence": "container-stray",
        "link-insecure": "link-http", "image-unused": "image-orphan",
    ]
    private static let kinds: Set<String> = [
        "image-alt-empty", "image-broken", "image-duplicate", "image-extension", "image-missing", "image-orphan", "link-dead", "link-empty",
        "link-scheme", "anchor-missing", "link-localhost", "link-unparsed", "link-http", "heading-skip", "slug-duplicate", "page-empty",
        "step-gap", "step-start", "step-order", "step-duplicate", "part-number", "container-stray", "container-unclosed",
        "container-unknown",
    ]

    static func isKnown(_ fault: String) -> Bool { kinds.contains(String(fault.split(separator: ":").last ?? "")) }

    static func json(_ path: String) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(contentsOf: url.appending(path: path))) as? [String: Any] ?? [:]
    }

    static func list(_ path: String) throws -> [String]? {
        try JSONSerialization.jsonObject(with: Data(contentsOf: url.appending(path: path))) as? [String]
    }

    /// A copy of the site with settings.
    static func site() throws -> Sandbox {
        let sandbox = try Sandbox(["roteiro.yml": "title: Corpus\ncontent: docs\npublic: docs/public\nsourceLocale: pt-BR\n"])
        try lay(url.appending(path: "site/docs"), over: sandbox, "docs")
        return sandbox
    }

    static func lay(_ folder: URL, over sandbox: Sandbox, _ place: String) throws {
        for case let name as String in FileManager.default.enumerator(atPath: folder.path(percentEncoded: false)) ?? .init() {
            let file = folder.appending(path: name)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            try sandbox.write([UInt8](Data(contentsOf: file)), to: "\(place)/\(name)")
        }
    }

    /// The findings of the kinds in the census, by its names.
    static func findings(in sandbox: Sandbox) async throws -> Set<String> {
        Set(
            try await SiteUnderTest(sandbox).findings().map { finding in
                var parts = finding.split(separator: ":").map(String.init)
                parts[2] = names[parts[2]] ?? parts[2]
                return parts.joined(separator: ":").replacing(/^docs\//, with: "")
            }.filter(isKnown))
    }
}
