import Foundation
import RoteiroTestSupport
import Testing

@Suite("The list of actions")
struct ActionsTests {
    private static let site = [
        "content/a.md":
            "# A\n\n## Passo 1: Abra\n\nClique no botão **\"Salvar\"**.\n\n## Passo 2: Espere\n\nInforme o que souber. Aguarde o fim.\n",
        "content/b/c.md": "# C\n\n## Passo 1: Escolha\n\n<!-- acao: select \"Sim\" -->\nEscolha.\n\nSelecione uma.\n",
    ]

    private func run(_ arguments: [String], _ site: [String: String] = site) throws -> Command.Answer {
        try Command.run(["actions", "--lang", "en"] + arguments, in: Sandbox(site))
    }

    @Test("Every action has a line with its place, kind, target and confidence")
    func text() throws {
        let answer = try run([])
        #expect(answer.status == 0)
        #expect(
            answer.output == """
                content/a.md:5:1: a#abra: click "Salvar" (button), high
                content/a.md:9:1: a#espere: input ?, low
                content/a.md:9:23: a#espere: wait ?, low
                content/b/c.md:5:1: c#escolha: select "Sim", authored
                content/b/c.md:8:1: c#escolha: select ?, low
                actions: 5; without a clear target: 2

                """)
    }

    @Test("A review leaves out sure actions, and paths leave out other files")
    func review() throws {
        let answer = try run(["content/a.md", "--review"])
        #expect(answer.status == 0)
        #expect(answer.output == "content/a.md:9:1: a#espere: input ?, low\nactions: 1; without a clear target: 1\n")
        #expect(try run(["content/b", "--review"]).output.hasPrefix("content/b/c.md:8:1: c#escolha: select ?, low\n"))
        #expect(try run(["nada.md"]).status == 2)
    }

    @Test("As JSON they are the same actions, with the pointer into the step document")
    func json() throws {
        let answer = try run(["--format", "json"])
        let root = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
        let actions = try #require(root["actions"] as? [[String: Any]])
        #expect(root["schemaVersion"] as? String == "1.0")
        #expect(actions.map { $0["kind"] as? String } == ["click", "input", "wait", "select", "select"])
        #expect(actions.map { $0["review"] as? Bool } == [false, true, false, false, true])
        #expect((actions[0]["target"] as? [String: Any])?["key"] as? String == "salvar")
        #expect(actions[0]["at"] as? String == "/blocks/0" && actions[0]["line"] as? Int == 5)
    }

    @Test("Control characters of an author are shown, not executed")
    func hostile() throws {
        let answer = try run([], ["content/a.md": "# A\n\n## Passo 1: B\n\nClique em **\"\u{1B}[2J##[error]\u{202E}x\"**.\n"])
        #expect(answer.status == 0)
        #expect(!answer.output.contains("\u{1B}") && !answer.output.contains("##[") && !answer.output.contains("\u{202E}"))
    }
}
