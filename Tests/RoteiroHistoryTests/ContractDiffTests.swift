import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroHistory

@Suite("Changes of the contract")
struct ContractDiffTests {
    private static let step = Contract.Step(
        id: "entrar", number: 2, part: "acesso", title: "Entrar", hash: "h2", images: ["a", "b"], targets: ["entrar"], seconds: 10)
    private static let published = Contract(
        locales: ["pt-BR": 1, "en": 0.9],
        guides: [
            "conexao": .init(
                title: "Conexão", steps: [Contract.Step(id: "abrir", number: 1, part: "acesso", title: "Abrir", hash: "h1"), step]),
            "outro": .init(title: "Outro", steps: []),
        ], labels: ["entrar": "Entrar", "sair": "Sair"],
        schemas: [
            "guide": SchemaShape(members: [
                "id": .init(type: "string", isRequired: true), "summary": .init(type: "string", isRequired: false),
            ])
        ])

    struct Edit: Sendable, CustomTestStringConvertible {
        let name: String
        let code: String
        let severity: Severity
        let place: String
        let change: @Sendable (inout Contract) -> Void
        var testDescription: String { name }
    }

    private static func editStep(_ change: @escaping @Sendable (inout Contract.Step) -> Void) -> @Sendable (inout Contract) -> Void {
        { contract in if var guide = contract.guides["conexao"] { change(&guide.steps[1]); contract.guides["conexao"] = guide } }
    }

    static let edits: [Edit] = [
        Edit(name: "a guide goes", code: "C101", severity: .error, place: "outro") { $0.guides["outro"] = nil },
        Edit(name: "a step goes", code: "C102", severity: .error, place: "conexao#entrar") { $0.guides["conexao"]?.steps.removeLast() },
        Edit(name: "a label that targets name goes", code: "C103", severity: .error, place: "entrar") { $0.labels["entrar"] = nil },
        Edit(name: "a member of a schema goes", code: "C104", severity: .error, place: "guide.summary") {
            $0.schemas["guide"]?.members["summary"] = nil
        },
        Edit(name: "a member gets another type", code: "C104", severity: .error, place: "guide.id") {
            $0.schemas["guide"]?.members["id"]?.type = "integer"
        },
        Edit(name: "a member may be missing", code: "C104", severity: .error, place: "guide.id") {
            $0.schemas["guide"]?.members["id"]?.isRequired = false
        },
        Edit(name: "a language goes", code: "C105", severity: .error, place: "en") { $0.locales["en"] = nil },
        Edit(
            name: "an action is about another control", code: "C201", severity: .warning, place: "conexao#entrar",
            change: editStep { $0.targets = ["login"] }),
        Edit(
            name: "a step moves to another part", code: "C202", severity: .warning, place: "conexao#entrar",
            change: editStep { $0.part = "fim" }),
        Edit(
            name: "a picture goes", code: "C203", severity: .warning, place: "conexao#entrar",
            change: editStep {
                $0.images = ["a"]; $0.hash = "h"
            }),
        Edit(name: "less is translated", code: "C204", severity: .warning, place: "en") { $0.locales["en"] = 0.5 },
        Edit(name: "the text changes", code: "C301", severity: .info, place: "conexao#entrar", change: editStep { $0.hash = "h" }),
        Edit(
            name: "a screenshot is new", code: "C302", severity: .info, place: "conexao#entrar",
            change: editStep {
                $0.images = ["a", "c"]; $0.hash = "h"
            }),
        Edit(name: "the time changes", code: "C303", severity: .info, place: "conexao#entrar", change: editStep { $0.seconds = 20 }),
        Edit(name: "a step is added", code: "C304", severity: .info, place: "conexao#sair") {
            $0.guides["conexao"]?.steps.append(Contract.Step(id: "sair", number: 3, part: "acesso", title: "Sair", hash: "h3"))
        },
        Edit(name: "a step is renumbered", code: "C305", severity: .info, place: "conexao#entrar", change: editStep { $0.number = 3 }),
        Edit(name: "a guide is added", code: "C306", severity: .info, place: "novo") {
            $0.guides["novo"] = .init(title: "Novo", steps: [])
        },
        Edit(
            name: "a title changes", code: "C307", severity: .info, place: "conexao#entrar",
            change: editStep {
                $0.title = "Login"; $0.hash = "h"
            }),
        Edit(name: "a language is added", code: "C308", severity: .info, place: "es") { $0.locales["es"] = 0 },
        Edit(name: "a step has another id, with an alias", code: "C309", severity: .info, place: "conexao#entrar") { contract in
            contract.guides["conexao"]?.steps[1].id = "login"
            contract.aliases["conexao#entrar"] = "conexao#login"
        },
        Edit(name: "a guide has another id, with an alias", code: "C309", severity: .info, place: "outro") { contract in
            contract.guides["mais"] = contract.guides.removeValue(forKey: "outro")
            contract.aliases["outro"] = "mais"
        },
        Edit(name: "a label that nobody targets goes", code: "C310", severity: .info, place: "sair") { $0.labels["sair"] = nil },
        Edit(name: "a schema grows", code: "C311", severity: .info, place: "guide.video") {
            $0.schemas["guide"]?.members["video"] = .init(type: "object", isRequired: false)
        },
    ]

    @Test("Each kind of edit is one change of its own weight", arguments: edits)
    func kinds(_ edit: Edit) throws {
        var contract = Self.published
        edit.change(&contract)
        let changes = ContractDiff.changes(from: Self.published, to: contract, targets: ["entrar"])
        #expect(changes.map(\.code) == [edit.code])
        #expect(changes.map(\.severity) == [edit.severity])
        #expect(changes.map(\.location) == [.file(edit.place)])
        let message = try #require(changes.first?.message)
        #expect(Set(MessageCatalog.all.map { $0.text(message) }).count == MessageCatalog.all.count)
    }

    @Test("A guide or step that is renamed several times is followed to its current id")
    func chains() {
        var contract = Self.published
        contract.guides["mais"] = contract.guides.removeValue(forKey: "outro")
        contract.guides["conexao"]?.steps[1].id = "login"
        contract.aliases = [
            "outro": "novo", "novo": "velho", "velho": "mais", "conexao#entrar": "conexao#acessar", "conexao#acessar": "conexao#login",
        ]
        let changes = ContractDiff.changes(from: Self.published, to: contract)
        #expect(changes.map(\.code) == ["C309", "C309"])
        #expect(changes.map(\.message.english) == ["is now login", "is now mais"])
    }

    @Test("Aliases that lead in a circle end as ids that are gone")
    func circles() {
        var contract = Self.published
        contract.guides["outro"] = nil
        contract.guides["conexao"]?.steps.removeLast()
        contract.aliases = [
            "outro": "novo", "novo": "outro", "conexao#entrar": "conexao#acessar", "conexao#acessar": "conexao#entrar",
        ]
        #expect(ContractDiff.changes(from: Self.published, to: contract).map(\.code) == ["C102", "C101"])
    }

    @Test("Every rule has an edit that shows it, and a code of its own")
    func registry() {
        #expect(Set(Self.edits.map(\.code)) == Set(ContractRule.all.map { $0.code }))
        #expect(Set(ContractRule.all.map { $0.code }).count == ContractRule.all.count)
        #expect(Set(ContractRule.all.map { $0.name }).count == ContractRule.all.count)
    }

    @Test(
        "The translated share is compared and shown in whole percent, rounded down",
        arguments: [
            (0.29, 0.28, "29 % before, 28 %"), (1, 0.996, "100 % before, 99 %"), (0.904, 0.901, nil), (0.58, 0.57, "58 % before, 57 %"),
        ])
    func coverage(before: Double, now: Double, words: String?) {
        let changes = ContractDiff.changes(from: Contract(locales: ["en": before]), to: Contract(locales: ["en": now]))
        #expect(changes.map(\.message.english) == (words.map { ["translated: \($0) now"] } ?? []))
    }

    @Test("Without changes there is nothing to report")
    func nothing() {
        #expect(ContractDiff.changes(from: Self.published, to: Self.published).isEmpty)
    }

    @Test("Errors come first")
    func order() {
        let changes = ContractDiff.changes(from: Self.published, to: Contract())
        #expect(changes.map(\.severity) == changes.map(\.severity).sorted())
        #expect(changes.first?.severity == .error)
    }

    @Test("A snapshot reads back as it was, and has the same bytes")
    func snapshot() throws {
        let bytes = ContractReader.snapshot(Self.published)
        let read = try ContractReader.read(snapshot: bytes)
        #expect(read == Self.published)
        #expect(ContractReader.snapshot(read) == bytes)
    }

    @Test("Images are found in every block that holds blocks, at any depth that the parser accepts")
    func nestedImages() throws {
        var block = #"{"type": "figure", "image": {"src": "/x.png", "sha256": "a"}}"#
        for _ in 0..<32 { block = #"{"type": "list", "items": [{"blocks": [\#(block)]}]}"# }
        let contents = #"{"type": "tableOfContents", "items": [{"level": 2, "id": "x"}]}"#
        let gallery = #"{"type": "gallery", "images": [{"src": "/y.png"}, {"src": "/z.png", "sha256": null}]}"#
        let step = #"{"id": "s", "number": 1, "title": "T", "hash": "h", "blocks": [\#(contents), \#(block), \#(gallery)]}"#
        let contract = try ContractReader.read([
            "en/catalog.json": Array(
                #"{"sourceLocale": "en", "locales": [{"locale": "en", "coverage": 1}], "guides": [{"id": "g"}]}"#.utf8),
            "en/guides/g.json": Array(#"{"title": "G", "parts": [{"id": "p", "steps": [\#(step)]}]}"#.utf8),
        ])
        #expect(contract.guides["g"]?.steps.first?.images == ["a", "/y.png", "/z.png"])
        #expect(contract.locales == ["en": 1])
    }

    @Test("A block whose items are no list is refused at its member")
    func damagedItems() throws {
        let step = #"{"id": "s", "number": 1, "title": "T", "hash": "h", "blocks": [{"type": "list", "items": 3}]}"#
        let failure = try #require(throws: ContractReader.Failure.self) {
            try ContractReader.read([
                "en/catalog.json": Array(
                    #"{"sourceLocale": "en", "locales": [{"locale": "en", "coverage": 1}], "guides": [{"id": "g"}]}"#.utf8),
                "en/guides/g.json": Array(#"{"title": "G", "parts": [{"id": "p", "steps": [\#(step)]}]}"#.utf8),
            ])
        }
        #expect(failure.path == "en/guides/g.json")
        #expect(failure.message.english.contains("items"))
    }

    @Test("A schema's members have a type, of whichever form, and are required or not")
    func shape() throws {
        let schema = #"""
            {"required": ["a"], "properties": {
              "a": {"type": "string"}, "b": {"type": ["null", "integer"]}, "c": {"$ref": "#/$defs/step"}, "d": {"const": "1.0"},
              "e": {"type": "array", "items": {"properties": {"f": true}}}, "g": true
            }, "$defs": {"step": {"properties": {"id": {"type": "string"}}}}}
            """#
        let shape = SchemaShape(schema: JSONNode(try JSONReader.read(Array(schema.utf8))))
        #expect(
            shape.members.mapValues { $0.type + ($0.isRequired ? "!" : "") } == [
                "a": "string!", "b": "integer|null", "c": "#/$defs/step", "d": #""1.0""#, "e": "array of ", "e[]/f": "", "g": "",
                "$defs/step/id": "string",
            ])
    }

    @Test(
        "A snapshot that somebody edited is refused at its line or its member",
        arguments: [
            ("{\n\"locales\": {,}}", "not JSON (line 2)"), ("[]", "not an object"), ("{}", "locales: missing"),
            (#"{"locales": {"en": "1"}}"#, "locales.en: not a number"), (#"{"locales": {"en": 1e999}}"#, "locales.en: not a number"),
            (#"{"locales": {}, "guides": {"a": {"title": "A", "steps": [{}]}}}"#, "guides.a.steps[0].id: missing"),
        ])
    func edited(_ text: String, _ reason: String) throws {
        let failure = try #require(throws: ContractReader.Failure.self) { try ContractReader.read(snapshot: Array(text.utf8)) }
        #expect(failure.message.english == reason)
    }

    @Test("A folder without a published site is refused with a reason")
    func refusal() {
        #expect(throws: ContractReader.Failure.self) { try ContractReader.read([:]) }
        #expect(throws: ContractReader.Failure.self) { try ContractReader.read(["pt-br/catalog.json": Array("{\"a\": 1}".utf8)]) }
        #expect(throws: ContractReader.Failure.self) { try ContractReader.read(snapshot: Array("[1".utf8)) }
    }
}
