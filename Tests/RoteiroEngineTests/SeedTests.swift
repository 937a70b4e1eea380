import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// The first guide written for the project, parsed as a whole.
@Suite("The seed guide")
struct SeedTests {
    static let path = "content/guides/conexao-whatsapp/conexao-via-qr-code.md"

    private func site() async throws -> ResolvedSite {
        let project = try Project(in: ProjectFolder.url.path(percentEncoded: false), on: RealDisk())
        return try await ResolvedSite(reading: project, from: RealDisk())
    }

    @Test("It has 2 parts of 7 and 16 steps, numbered right, and a section after them")
    func steps() async throws {
        let guide = try #require(try await site().page(at: "guides/conexao-whatsapp/conexao-via-qr-code.md")).guide
        #expect(guide.parts.map(\.kind) == [.explicit, .explicit, .section])
        #expect(guide.parts.map { $0.steps.map(\.number.value) } == [Array(1...7), Array(1...16), []])
        #expect(guide.steps.allSatisfy { !$0.title.content.isEmpty && $0.word == "Passo" })
    }

    @Test("It has one block of 5 prerequisites, one warning and 25 pictures")
    func blocks() async throws {
        let page = try #require(try await site().page(at: "guides/conexao-whatsapp/conexao-via-qr-code.md"))
        var count = Count()
        count.walk(page.guide)
        #expect(count.prerequisites == [5])
        #expect(count.warnings == 1)
        #expect(page.images.count == 25)
        #expect(page.images.count { $0.role == .icon } == 1)
    }

    @Test("Its labels are found in both spellings")
    func labels() async throws {
        let page = try #require(try await site().page(at: "guides/conexao-whatsapp/conexao-via-qr-code.md"))
        var count = Count()
        count.walk(page.guide)
        #expect(count.labels.count == 23)
        #expect(count.labels.contains("Gerenciador de WhatasApp"))
        #expect(count.labels.contains("+Adicionar"))
    }

    @Test("Its document keeps to the strict schema", .validator("check-jsonschema"))
    func document() async throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let sandbox = try Sandbox()
        let project = try Project(in: ProjectFolder.url.path(percentEncoded: false), output: sandbox.path("site"), on: RealDisk())
        _ = try await build(project, on: RealDisk())
        for kind in ["guide", "catalog"] {
            let schema = try #require(ProjectFolder.text(at: "templates/schema/\(kind).schema.json"))
            try sandbox.write(StrictSchema.derive(from: schema), to: "\(kind).strict.json")
        }
        let documents = sandbox.files(below: "site/api/v1").keys.filter { $0.contains("/guides/") }.sorted()
        let catalogs = ["pt-br", "en", "es"].map { sandbox.path("site/api/v1/\($0)/catalog.json") }
        #expect(documents.count >= 36)
        let guides = try validator.run(
            ["--schemafile", sandbox.path("guide.strict.json")] + documents.map { sandbox.path("site/api/v1/\($0)") })
        #expect(guides.status == 0, "\(guides.text)")
        let lists = try validator.run(["--schemafile", sandbox.path("catalog.strict.json")] + catalogs)
        #expect(lists.status == 0, "\(lists.text)")
    }

    private struct Count: GuideVisitor {
        var prerequisites: [Int] = []
        var warnings = 0
        var labels: [String] = []

        mutating func visit(_ block: Block) {
            if case .prerequisites(let prerequisites) = block { self.prerequisites.append(prerequisites.items.count) }
            if case .callout(let callout) = block, callout.kind == .warning { warnings += 1 }
        }

        mutating func visit(_ inline: Inline) {
            if case .uiLabel(let label) = inline { labels.append(label.text) }
        }
    }
}
