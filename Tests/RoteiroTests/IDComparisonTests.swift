import Foundation
import RoteiroTestSupport
import Testing

/// Tests published ids across edits, and the contract, through the command.
@Suite("Ids and the contract, by the command")
struct IDsTests {
    private static let guide =
        "# Guia\n\n" + (1...4).map { "## Passo \($0): Tela \($0)\n\nClique em **\"Botão \($0)\"** da tela \($0).\n\n" }.joined()

    /// Returns a site that is built, with its ids accepted and its contract saved.
    private func published() throws -> Sandbox {
        let sandbox = try Sandbox(["content/guia.md": Self.guide, "roteiro.yml": "title: T\n"])
        for arguments in [["ids", "accept"], ["build"], ["contract", "save", "contract.json"]] {
            let answer = try Command.run(arguments, in: sandbox)
            #expect(answer.status == 0, "\(answer.errors)")
        }
        return sandbox
    }

    private func edit(_ sandbox: Sandbox, _ text: String) throws { try sandbox.write(Array(text.utf8), to: "content/guia.md") }

    @Test("What was accepted is kept, and a second look finds nothing new")
    func accepted() throws {
        let sandbox = try published()
        let status = try Command.run(["ids", "status", "--check", "--lang", "en"], in: sandbox)
        #expect(status.status == 0)
        #expect(status.output == "steps: 4 kept, 0 new; ids lost: 0\n")
        #expect(try Command.run(["contract", "diff", "--against", "contract.json", "--report", "concise"], in: sandbox).output == "")
    }

    @Test("A new title and a new number change no id; old anchors lead to the step")
    func renamed() throws {
        let sandbox = try published()
        try edit(
            sandbox,
            Self.guide.replacing("# Guia\n", with: "# Guia\n\n## Passo 0: Antes\n\nPrepare.\n").replacing(
                "Passo 2: Tela 2", with: "Passo 2: Outra"))
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        let page = try #require(sandbox.text("site/guia.html"))
        #expect(page.contains("<li class=\"step\" id=\"tela-2\""))
        #expect(page.contains("<span id=\"passo-2-tela-2\"></span>"))
        let diff = try Command.run(["contract", "diff", "--against", "contract.json", "--report", "concise", "--lang", "en"], in: sandbox)
        #expect(diff.status == 0)
        #expect(diff.output.contains("guia#tela-2:0:0: info C307 title-changed"))
        #expect(diff.output.contains("guia#antes:0:0: info C304 step-added"))
    }

    @Test("A step that goes is an error, a tombstone when it is accepted, and breaks the contract")
    func gone() throws {
        let sandbox = try published()
        try edit(sandbox, Self.guide.replacing("## Passo 4: Tela 4\n\nClique em **\"Botão 4\"** da tela 4.\n\n", with: ""))
        let check = try Command.run(["check", "--report", "concise", "--lang", "en"], in: sandbox)
        #expect(check.status == 1)
        #expect(check.output.contains("content/guia.md:0:0: error R411 step-id-lost: the published id `guia#tela-4` no longer exists"))
        #expect(try Command.run(["ids", "accept"], in: sandbox).status == 0)
        #expect(sandbox.text("roteiro.ids.json")?.contains("\"guia#tela-4\":{\"gone\":true}") == true)
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        #expect(sandbox.text("site/api/v1/ids.json")?.contains("\"gone\":[\"guia#tela-4\"]") == true)
        let diff = try Command.run(["contract", "diff", "--against", "contract.json", "--report", "concise", "--lang", "en"], in: sandbox)
        #expect(diff.status == 1)
        #expect(diff.output.contains("guia#tela-4:0:0: error C102 step-gone"))
        #expect(
            try Command.run(["contract", "diff", "--against", "contract.json", "--report", "github"], in: sandbox).output.contains(
                "::error"))
    }

    private static let seed = ProjectFolder.text(at: "content/guides/conexao-whatsapp/conexao-via-qr-code.md") ?? ""

    /// Returns the hash of each step in the published document, by id.
    private func steps(_ sandbox: Sandbox) throws -> [String: String] {
        let text = try #require(sandbox.text("site/api/v1/pt-br/guides/guia.json"))
        let guide = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let steps = (guide["parts"] as? [[String: Any]] ?? []).flatMap { $0["steps"] as? [[String: Any]] ?? [] }
        return Dictionary(uniqueKeysWithValues: steps.map { ($0["id"] as? String ?? "", $0["hash"] as? String ?? "") })
    }

    /// Returns the hashes of the seed's steps before and after an edit.
    private func steps(after edited: String) throws -> (before: [String: String], after: [String: String]) {
        let sandbox = try Sandbox(["content/guia.md": Self.seed, "roteiro.yml": "title: T\n"])
        // The seed's images do not exist: the build reports that, but publishes the site.
        _ = try Command.run(["ids", "accept"], in: sandbox)
        _ = try Command.run(["build"], in: sandbox)
        let before = try steps(sandbox)
        #expect(edited != Self.seed, "the edit did not find its place")
        try edit(sandbox, edited)
        _ = try Command.run(["build"], in: sandbox)
        return (before, try steps(sandbox))
    }

    @Test("The seed, with a step inserted in Parte 1 and the rest renumbered: 23 of 23 ids and hashes are kept")
    func seedInserted() throws {
        let halves = Self.seed.split(separator: "## Parte 2", maxSplits: 1).map(String.init)
        var first = halves[0]
        for number in stride(from: 7, through: 3, by: -1) {
            first = first.replacing("### Passo \(number):", with: "### Passo \(number + 1):")
        }
        first = first.replacing("### Passo 4:", with: "### Passo 3: Confira o saldo\n\nVeja se há saldo.\n\n### Passo 4:")
        let (before, after) = try steps(after: first + "## Parte 2" + halves[1])
        #expect(before.count == 23)
        #expect(after.count == 24)
        #expect(before.allSatisfy { after[$0.key] == $0.value })
    }

    @Test("The seed, with a title that is new: the id is kept, and the hash tells that it changed")
    func seedRenamed() throws {
        let (before, after) = try steps(
            after: Self.seed.replacing("Informe o número\n", with: "Diga qual é o número\n", maxReplacements: 1))
        #expect(after.keys.sorted() == before.keys.sorted())
        #expect(after.filter { before[$0.key] != $0.value }.map(\.key) == ["informe-o-numero"])
    }

    /// Returns the source of Passo 9 and Passo 10 in Parte 2 of the seed.
    private func twoSteps() throws -> (ninth: String, tenth: String) {
        let ninth = try #require(Self.seed.range(of: "### Passo 9: "))
        let tenth = try #require(Self.seed.range(of: "### Passo 10: "))
        let next = try #require(Self.seed.range(of: "### Passo 11: "))
        return (String(Self.seed[ninth.lowerBound..<tenth.lowerBound]), String(Self.seed[tenth.lowerBound..<next.lowerBound]))
    }

    @Test("The seed, with two steps that changed places: their ids and hashes follow them")
    func seedSwapped() throws {
        let (ninth, tenth) = try twoSteps()
        let swapped = tenth.replacing("Passo 10", with: "Passo 9") + ninth.replacing("Passo 9", with: "Passo 10")
        let (before, after) = try steps(after: Self.seed.replacing(ninth + tenth, with: swapped))
        #expect(after == before)
    }

    @Test("The seed, with a step that is gone: a tombstone, and a contract that is broken")
    func seedDeleted() throws {
        let sandbox = try Sandbox(["content/guia.md": Self.seed, "roteiro.yml": "title: T\n"])
        for arguments in [["ids", "accept"], ["build"], ["contract", "save", "contract.json"]] {
            _ = try Command.run(arguments, in: sandbox)
        }
        try edit(sandbox, Self.seed.replacing(try twoSteps().ninth, with: ""))
        for arguments in [["ids", "accept"], ["build"]] { _ = try Command.run(arguments, in: sandbox) }
        #expect(sandbox.text("site/api/v1/ids.json")?.contains("\"gone\":[\"guia#insira-o-codigo\"]") == true)
        let diff = try Command.run(["contract", "diff", "--against", "contract.json", "--report", "concise"], in: sandbox)
        #expect(diff.status == 1)
        #expect(diff.output.contains("guia#insira-o-codigo:0:0: error C102 step-gone"))
    }

    @Test(
        "An unknown report and a report without a file name are refused before anything is compared",
        arguments: [("typo", "unknown report 'typo'"), ("json=", "the file name after 'json=' is missing")])
    func reports(_ report: String, _ reason: String) throws {
        let sandbox = try published()
        let answer = try Command.run(
            ["contract", "diff", "--against", "contract.json", "--report", report, "--lang", "en"], in: sandbox)
        #expect(answer.status == 2)
        #expect(answer.errors.contains(reason), "\(answer.errors)")
        #expect(answer.output.isEmpty)
    }

    @Test("A tombstone of a guide is published under its new id before that is accepted")
    func tombstoneOfRenamed() throws {
        let sandbox = try published()
        let short = Self.guide.replacing("## Passo 4: Tela 4\n\nClique em **\"Botão 4\"** da tela 4.\n\n", with: "")
        try edit(sandbox, short)
        #expect(try Command.run(["ids", "accept"], in: sandbox).status == 0)
        try edit(sandbox, "---\nid: manual\n---\n" + short)
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        #expect(sandbox.text("site/api/v1/ids.json")?.contains("\"gone\":[\"manual#tela-4\"]") == true)
    }

    @Test("Pinned ids stand in the headings and change nothing")
    func pin() throws {
        let sandbox = try published()
        #expect(try Command.run(["ids", "pin", "--lang", "en"], in: sandbox).output == "headings with new ids: 4\n")
        #expect(sandbox.text("content/guia.md")?.contains("## Passo 1: Tela 1 {#tela-1}\n") == true)
        #expect(try Command.run(["ids", "pin", "--lang", "en"], in: sandbox).output == "headings with new ids: 0\n")
        #expect(try Command.run(["ids", "status", "--check"], in: sandbox).status == 0)
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        #expect(try Command.run(["contract", "diff", "--against", "contract.json", "--report", "concise"], in: sandbox).status == 0)
    }

    @Test(
        "A damaged lock, damaged targets and what is no published site are refused",
        arguments: ["roteiro.ids.json", "targets.json", "contract.json"])
    func damaged(_ file: String) throws {
        let sandbox = try published()
        try sandbox.write(Array("{\"schemaVersion\": ".utf8), to: file)
        let answer = try Command.run(["contract", "diff", "--against", "contract.json"], in: sandbox)
        let build = try Command.run(["build"], in: sandbox)
        #expect((file == "contract.json" ? answer : build).status == 2)
        #expect((file == "contract.json" ? answer : build).errors.contains(file))
    }

    @Test(
        "Invalid locks and targets are refused with their place, and the lock is not read as an empty one",
        arguments: ["", "null", "[]", "1", "\u{0}", "{\"a\": 1}", "<<<<<<< HEAD\n{}", String(repeating: "[", count: 100_000)])
    func rubbish(_ text: String) throws {
        let sandbox = try published()
        for file in ["targets.json", "roteiro.ids.json"] {
            try sandbox.write(Array(text.utf8), to: file)
            let build = try Command.run(["build"], in: sandbox)
            #expect(build.status == 2)
            #expect(build.errors.hasPrefix("\(file):1:"), "\(build.errors)")
            try sandbox.write(Array("{}".utf8), to: "targets.json")
        }
    }

    @Test(
        "A lock that was merged badly is refused with file, line and what to do",
        arguments: [("\"position\":1", "\"position\":0"), ("\"position\":1,", ""), ("\"position\":1", "\"position\":-1")])
    func mergedLock(_ change: (from: String, to: String)) throws {
        let sandbox = try published()
        let lock = try #require(sandbox.text("roteiro.ids.json"))
        try #require(lock.contains(change.from))
        try sandbox.write(Array(lock.replacing(change.from, with: change.to).utf8), to: "roteiro.ids.json")
        for command in ["check", "build"] {
            let answer = try Command.run([command, "--lang", "en"], in: sandbox)
            #expect(answer.status == 2)
            #expect(answer.errors.hasPrefix("roteiro.ids.json:"), "\(answer.errors)")
            #expect(answer.errors.contains("position: expected a position") && answer.errors.contains("version control"))
        }
    }

    @Test("A target that is no selector is named with its line")
    func badTarget() throws {
        let sandbox = try published()
        try sandbox.write(Array("{\n  \"botao-1\": \"#b1\",\n  \"botao-2\": 2\n}\n".utf8), to: "targets.json")
        let answer = try Command.run(["check", "--lang", "en"], in: sandbox)
        #expect(answer.errors.hasPrefix("targets.json:3:3: botao-2: expected a CSS selector"), "\(answer.errors)")
    }

    @Test("A tour has a stop for each control that the app team has a selector for")
    func tours() throws {
        let sandbox = try published()
        try sandbox.write(Array("\u{FEFF}{\"botao-2\": \"#b2\", \"guia#tela-3/botao-3\": \"#b3\"}".utf8), to: "targets.json")
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        let tour = try #require(sandbox.text("site/api/v1/pt-br/tours/guia.driver.json"))
        #expect(tour.contains("\"element\":\"#b2\"") && tour.contains("\"element\":\"#b3\"") && !tour.contains("botao-1"))
        #expect(sandbox.text("site/api/v1/pt-br/tours/guia.shepherd.json")?.contains("\"attachTo\"") == true)
        #expect(sandbox.text("site/api/v1/pt-br/tours/guia.intro.json")?.contains("\"intro\"") == true)
    }
}
