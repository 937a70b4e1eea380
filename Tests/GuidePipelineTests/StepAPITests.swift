import Foundation
import GuidePipeline
import GuideTestSupport
import Testing

/// What other tools read, by judges that are not ours.
@Suite("The step API")
struct StepAPITests {
    private static let kinds = ["guide", "catalog", "labels", "ids", "index"]

    /// Our own site, published into a folder of its own.
    private func published() async throws -> Sandbox {
        let sandbox = try Sandbox()
        let project = try Project(in: ProjectFolder.url.path(percentEncoded: false), output: sandbox.path("site"), on: RealDisk())
        _ = try await build(project, on: RealDisk())
        return sandbox
    }

    private func documents(_ sandbox: Sandbox) -> [(kind: String, path: String)] {
        sandbox.files(below: "site/api/v1").keys.sorted().compactMap { path in
            guard path.hasSuffix(".json"), !path.hasPrefix("schema/") else { return nil }
            if path.contains("/guides/") { return ("guide", path) }
            let name = path.split(separator: "/").last.map { String($0.dropLast(5)) } ?? ""
            return Self.kinds.contains(name) ? (name, path) : nil
        }
    }

    @Test("Every document keeps to the strict form of its schema", .judge("check-jsonschema"))
    func schemas() async throws {
        let judge = try #require(Judge("check-jsonschema"), "check-jsonschema is not installed")
        let sandbox = try await published()
        let all = documents(sandbox)
        for kind in Self.kinds {
            let schema = try #require(ProjectFolder.text(at: "templates/schema/\(kind).schema.json"))
            try sandbox.write(StrictSchema.derive(from: schema), to: "\(kind).strict.json")
            let paths = all.filter { $0.kind == kind }.map { sandbox.path("site/api/v1/\($0.path)") }
            #expect(!paths.isEmpty, "\(kind)")
            let verdict = try judge.run(["--schemafile", sandbox.path("\(kind).strict.json")] + paths)
            #expect(verdict.status == 0, "\(kind): \(verdict.text.prefix(2000))")
        }
    }

    @Test("Every document is what the TypeScript types say", .judge("tsc"))
    func types() async throws {
        let judge = try #require(Judge("tsc"), "tsc is not installed")
        let sandbox = try await published()
        var files: [String] = []
        for (number, document) in documents(sandbox).enumerated() where !document.path.hasPrefix("es/") {
            let text = try #require(sandbox.text("site/api/v1/\(document.path)"))
            let type = document.kind.prefix(1).uppercased() + document.kind.dropFirst()
            let source =
                "import type { \(type) } from \"../site/api/v1/types/\(document.kind)\";\nexport const document: \(type) = \(text);\n"
            try sandbox.write(Array(source.utf8), to: "check/d\(number).ts")
            files.append(sandbox.path("check/d\(number).ts"))
        }
        let verdict = try judge.run(["--noEmit", "--strict", "--target", "es2020", "--moduleResolution", "node"] + files)
        #expect(verdict.status == 0, "\(verdict.text.prefix(3000))")
        try sandbox.write(
            Array("import type { Guide } from \"../site/api/v1/types/guide\";\nexport const g: Guide = { id: 1 };\n".utf8),
            to: "check/wrong.ts")
        #expect(try judge.run(["--noEmit", "--strict", sandbox.path("check/wrong.ts")]).status != 0, "types that accept anything")
    }

    @Test("Pages have a twin in plain Markdown, and llms.txt names them all")
    func twins() async throws {
        let sandbox = try await published()
        let twin = try #require(sandbox.text("site/guides/conexao-whatsapp/conexao-via-qr-code.md"))
        #expect(twin.hasPrefix("# Conexão via QR Code\n"))
        #expect(!twin.contains(":::") && !twin.contains("<i "))
        #expect(twin.contains("**Gerenciador de WhatasApp**"))
        let index = try #require(sandbox.text("site/llms.txt"))
        #expect(index.contains("(</guides/conexao-whatsapp/conexao-via-qr-code.md>)"))
        #expect(sandbox.text("site/en/llms.txt") != nil)
    }
}
