import Foundation
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Validates the published JSON with external tools.
@Suite("The step API")
struct StepAPITests {
    /// All schemas except those of unpublished documents: check reports and the browser's stored progress.
    private static let kinds = ProjectFolder.files(in: "templates/schema").map { $0.split(separator: "/")[2].prefix { $0 != "." } }
        .map(String.init).filter { $0 != "report" && $0 != "progress" }

    /// Builds the project's own site in a sandbox.
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

    @Test("Every document keeps to the strict form of its schema", .validator("check-jsonschema"))
    func schemas() async throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let sandbox = try await published()
        let all = documents(sandbox)
        for kind in Self.kinds {
            let schema = try #require(ProjectFolder.text(at: "templates/schema/\(kind).schema.json"))
            try sandbox.write(StrictSchema.derive(from: schema), to: "\(kind).strict.json")
            let paths = all.filter { $0.kind == kind }.map { sandbox.path("site/api/v1/\($0.path)") }
            #expect(!paths.isEmpty, "\(kind)")
            let verdict = try validator.run(["--schemafile", sandbox.path("\(kind).strict.json")] + paths)
            #expect(verdict.status == 0, "\(kind): \(verdict.text.prefix(2000))")
        }
    }

    private static let boxes = """
        # Pagar a conta

        ## No balcão

        :::: details No computador
        ::: passos
        1. Clique em **"Pagar"** e espere até que o aviso verde apareça no alto da página, o que pode levar alguns minutos.
        2. <!-- passo: opcional -->
           Configure o recibo:
           1. Clique em **"Recibo"**.
           2. Marque os meses.
        :::
        ::::

        ::: tip Celular {#celular}
        ### Passo 1: Abra o aplicativo

        #### Passo 1.1: Entre

        ### Passo 2 (opcional): Escolha
        :::

        ## Passo 1A: Pague com cartão

        ## Passo 1B: Pague com Pix

        """

    @Test(
        "A page with boxes, sub-steps, letters and optional steps keeps to the strict form in each language", .validator("check-jsonschema")
    )
    func boxedSteps() async throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let sandbox = try Sandbox([
            "content/conta.md": Self.boxes, "roteiro.yml": "title: Loja\nlocales: [pt-BR, en, es]\nbaseURL: https://example.com/\n",
        ])
        _ = try await SiteUnderTest(sandbox).build()
        let all = documents(sandbox)
        #expect(all.count { $0.kind == "guide" } == 3)
        for kind in Self.kinds {
            let schema = try #require(ProjectFolder.text(at: "templates/schema/\(kind).schema.json"))
            try sandbox.write(StrictSchema.derive(from: schema), to: "\(kind).strict.json")
            let paths = all.filter { $0.kind == kind }.map { sandbox.path("site/api/v1/\($0.path)") }
            let verdict = try validator.run(["--schemafile", sandbox.path("\(kind).strict.json")] + paths)
            #expect(verdict.status == 0, "\(kind): \(verdict.text.prefix(2000))")
        }
        // The page has what it is to test, and a document that is damaged there is refused.
        let document = try #require(sandbox.text("site/api/v1/pt-br/guides/conta.json"))
        let damages = [
            ("\"boxes\":[{\"kind\":\"details\"", "\"boxes\":[{\"type\":\"details\""), ("\"boxes\":[", "\"boxes\":[{},"),
            ("\"substeps\":[", "\"substeps\":[{},"), ("\"letter\":\"B\"", "\"letter\":2"), ("\"number\":\"1.1\"", "\"number\":1.1"),
            ("\"optional\":true", "\"optional\":\"yes\""), ("\"kind\":\"box\"", "\"kind\":7"),
        ]
        for (number, (found, replacement)) in damages.enumerated() {
            #expect(document.contains(found), "nothing to damage: \(found)")
            let damaged = document.replacing(found, with: replacement, maxReplacements: 1)
            try sandbox.write(Array(damaged.utf8), to: "damaged/\(number).json")
            let verdict = try validator.run(["--schemafile", sandbox.path("guide.strict.json"), sandbox.path("damaged/\(number).json")])
            #expect(verdict.status != 0, "taken: \(replacement)")
        }
        #expect(document.components(separatedBy: "\"optional\":true").count == 3)
        #expect(document.contains("no alto da página, o…\""))
    }

    private static let seed = "site/api/v1/pt-br/guides/conexao-via-qr-code.json"

    /// Mutations that make the seed guide's document invalid: the text to replace at its first occurrence, and the replacement.
    private static let mutations = [
        ("\"kind\":\"guide\"", "\"kind\":\"page\""), ("\"kind\":\"guide\"", "\"kind\":\"guide\",\"new\":1"),
        ("\"schemaVersion\":\"1.1\"", "\"schemaVersion\":\"2.0\""), ("\"id\":\"conexao-via-qr-code\",", ""),
        ("\"locale\":\"pt-BR\"", "\"locale\":\"Português\""), ("\"dir\":\"ltr\"", "\"dir\":\"left\""),
        ("\"number\":1,\"label\":\"Passo 1\"", "\"number\":\"1\",\"label\":\"Passo 1\""), ("\"hash\":\"sha256:", "\"hash\":\"md5:"),
        ("\"type\":\"paragraph\"", "\"type\":\"video\""), ("\"type\":\"text\"", "\"type\":\"emoji\""),
        ("\"sha256\":\"", "\"sha256\":\"z"), ("\"width\":", "\"width\":-"), ("\"bytes\":", "\"bytes\":-"),
        ("\"mime\":\"image/png\"", "\"mime\":\"text/html\""), ("\"confidence\":\"high\"", "\"confidence\":\"sure\""),
        ("\"at\":\"/blocks", "\"at\":\"blocks"), ("\"level\":3", "\"level\":9"), ("\"stepCount\":23", "\"stepCount\":-1"),
        ("\"alternates\":[", "\"alternates\":[1,"), ("\"seconds\":", "\"seconds\":-"), ("\"legacyAnchors\":[", "\"legacyAnchors\":[1,"),
        ("\"key\":\"configuracoes-de-negocio\",", ""), ("\"translation\":{\"status\":\"source\"}", "\"translation\":{}"),
        ("\"ordered\":false", "\"ordered\":\"no\""), ("\"actions\":[", "\"actions\":[{},"), ("\"line\":", "\"line\":-"),
    ]

    @Test("Every damaged document is refused", .validator("check-jsonschema"))
    func damaged() async throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let sandbox = try await published()
        let document = try #require(sandbox.text(Self.seed))
        let schema = try #require(ProjectFolder.text(at: "templates/schema/guide.schema.json"))
        try sandbox.write(StrictSchema.derive(from: schema), to: "strict.json")
        for (number, (found, replacement)) in Self.mutations.enumerated() {
            #expect(document.contains(found), "nothing to damage: \(found)")
            let damaged = document.replacing(found, with: replacement, maxReplacements: 1)
            try sandbox.write(Array(damaged.utf8), to: "damaged/\(number).json")
        }
        let paths = Self.mutations.indices.map { sandbox.path("damaged/\($0).json") }
        let verdict = try validator.run(["--schemafile", sandbox.path("strict.json"), "--output-format", "json"] + paths)
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(verdict.output)) as? [String: Any])
        let refused = Set((answer["errors"] as? [[String: Any]] ?? []).compactMap { $0["filename"] as? String })
        for (path, mutation) in zip(paths, Self.mutations) { #expect(refused.contains(path), "taken: \(mutation)") }
        #expect((answer["parse_errors"] as? [Any])?.isEmpty == true)
    }

    @Test("The seed's document is at most 45 kB, and 9.5 kB gzipped", .validator("gzip"))
    func size() async throws {
        let validator = try #require(Validator("gzip"), "gzip is not installed")
        let sandbox = try await published()
        let document = try #require(sandbox.files(below: "site")["api/v1/pt-br/guides/conexao-via-qr-code.json"])
        #expect(document.count <= 45_000)
        #expect(try validator.validate(document, ["-9", "-n", "-c"]).output.count <= 9_500)
    }

    @Test("Every document is what the TypeScript types say", .validator("tsc"))
    func types() async throws {
        let sandbox = try await published()
        let files = documents(sandbox).filter { !$0.path.hasPrefix("es/") }
        let verdict = try TypeScript.check(files, in: sandbox)
        #expect(verdict.status == 0, "\(verdict.text.prefix(3000))")
        try sandbox.write(Array("{\"id\": 1}".utf8), to: "site/api/v1/wrong.json")
        #expect(try TypeScript.check([("guide", "wrong.json")], in: sandbox).status != 0, "types that accept anything")
    }

    @Test("The registry says what most orders say that a label is")
    func roles() async throws {
        let steps = ["no botão **\"Salvar\"**", "na opção **\"Salvar\"**", "no botão **\"Salvar\"**", "em **\"Sair\"**"]
        let guide = "# G\n\n" + steps.enumerated().map { "## Passo \($0 + 1): T\($0)\n\nClique \($1).\n\n" }.joined()
        let sandbox = try Sandbox(["content/g.md": guide])
        _ = try await SiteUnderTest(sandbox).build()
        let text = try #require(sandbox.text("site/api/v1/pt-br/labels.json"))
        let labels = try #require(
            (try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])?["labels"] as? [[String: Any]])
        #expect(labels.map { $0["key"] as? String } == ["sair", "salvar"])
        #expect(labels.map { $0["role"] as? String } == [nil, "button"])
    }

    @Test("Pages have a twin in plain Markdown, and llms.txt names them all")
    func markdownPages() async throws {
        let sandbox = try await published()
        let markdownPage = try #require(sandbox.text("site/guides/conexao-whatsapp/conexao-via-qr-code.md"))
        #expect(markdownPage.hasPrefix("# Conexão via QR Code\n"))
        #expect(!markdownPage.contains(":::") && !markdownPage.contains("<i "))
        #expect(markdownPage.contains("**Gerenciador de WhatasApp**"))
        let index = try #require(sandbox.text("site/llms.txt"))
        #expect(index.contains("(</guides/conexao-whatsapp/conexao-via-qr-code.md>)"))
        #expect(sandbox.text("site/en/llms.txt") != nil)
    }
}
