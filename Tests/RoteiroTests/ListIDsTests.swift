import Foundation
import RoteiroTestSupport
import Testing

/// Ids and the contract of a guide whose steps are the items of a list.
@Suite("Ids of list steps, by the command")
struct ListIDsTests {
    private static let items = [
        "Abra o menu **Vendas**. Ele fica à esquerda.", "Clique em **Novo pedido**.", "Escolha o cliente.", "Clique em **Salvar**.",
    ]

    private static func guide(_ items: [String]) -> String {
        "# Como vender\n\n" + items.enumerated().map { "\($0 + 1). \($1)\n" }.joined()
    }

    private func published(_ items: [String] = items) throws -> Sandbox {
        let sandbox = try Sandbox(["content/guia.md": Self.guide(items), "roteiro.yml": "title: T\n"])
        for arguments in [["ids", "accept"], ["build"], ["contract", "save", "contract.json"]] {
            let answer = try Command.run(arguments, in: sandbox)
            #expect(answer.status == 0, "\(answer.errors)")
        }
        return sandbox
    }

    private func edit(_ sandbox: Sandbox, _ items: [String]) throws {
        try sandbox.write(Array(Self.guide(items).utf8), to: "content/guia.md")
    }

    /// The ids of the steps in the published document, by title.
    private func ids(_ sandbox: Sandbox) throws -> [String: String] {
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        let text = try #require(sandbox.text("site/api/v1/pt-br/guides/guia.json"))
        let guide = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let steps = (guide["parts"] as? [[String: Any]] ?? []).flatMap { $0["steps"] as? [[String: Any]] ?? [] }
        return Dictionary(steps.map { ($0["title"] as? String ?? "", $0["id"] as? String ?? "") }) { "\($0) \($1)" }
    }

    private func diff(_ sandbox: Sandbox) throws -> String {
        try Command.run(["contract", "diff", "--against", "contract.json", "--report", "concise", "--lang", "en"], in: sandbox).output
    }

    @Test("Published ids are kept, and the lock knows them")
    func accepted() throws {
        let sandbox = try published()
        let status = try Command.run(["ids", "status", "--check", "--lang", "en"], in: sandbox)
        #expect(status.status == 0 && status.output == "steps: 4 kept, 0 new; ids lost: 0\n")
        #expect(try diff(sandbox) == "")
        #expect(sandbox.text("roteiro.ids.json")?.contains("clique-em-novo-pedido") == true)
    }

    @Test("An inserted item keeps the ids of the others, and the contract tells of one new step", arguments: 0...4)
    func inserted(_ place: Int) throws {
        let sandbox = try published()
        let before = try ids(sandbox)
        var items = Self.items
        items.insert("Confira o estoque.", at: place)
        try edit(sandbox, items)
        let after = try ids(sandbox)
        #expect(before.count == 4 && after.count == 5)
        #expect(before.allSatisfy { after[$0.key] == $0.value })
        #expect(try Command.run(["check", "--only", "R411"], in: sandbox).status == 0)
        let diff = try diff(sandbox)
        #expect(diff.contains("C304 step-added") && diff.contains("guia#confira-o-estoque"))
        #expect(!diff.contains("step-gone") && !diff.contains("C101") && !diff.contains("title-changed"))
    }

    @Test("A moved item keeps its id")
    func moved() throws {
        let sandbox = try published()
        let before = try ids(sandbox)
        try edit(sandbox, [2, 0, 3, 1].map { Self.items[$0] })
        #expect(try ids(sandbox) == before)
        #expect(try Command.run(["check", "--only", "R411"], in: sandbox).status == 0)
        #expect(!(try diff(sandbox)).contains("error"))
    }

    @Test("An item with a new first sentence keeps its id, also when another one is inserted before it")
    func renamed() throws {
        let sandbox = try published()
        let before = try ids(sandbox)
        var items = Self.items
        items[0] = "Entre no menu **Vendas**. Ele fica à esquerda."
        items.insert("Confira o estoque.", at: 1)
        try edit(sandbox, items)
        let after = try ids(sandbox)
        #expect(after["Entre no menu Vendas"] == before["Abra o menu Vendas"])
        #expect(before.filter { $0.key != "Abra o menu Vendas" }.allSatisfy { after[$0.key] == $0.value })
    }

    @Test("A removed item is an error, and breaks the contract")
    func removed() throws {
        let sandbox = try published()
        try edit(sandbox, Self.items.filter { $0 != "Escolha o cliente." })
        let check = try Command.run(["check", "--report", "concise", "--lang", "en"], in: sandbox)
        #expect(check.status == 1 && check.output.contains("R411 step-id-lost: the published id `guia#escolha-o-cliente` no longer exists"))
        #expect(try Command.run(["ids", "accept"], in: sandbox).status == 0)
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        let diff = try diff(sandbox)
        #expect(diff.contains("guia#escolha-o-cliente:0:0: error C102 step-gone"))
        #expect(diff.contains("C309") || diff.contains("renumbered"))
    }

    @Test("Of two items with the same text, the one that stays keeps its id when another is inserted")
    func twins() throws {
        let twins = ["Clique em **Salvar**.", "Escolha o cliente.", "Clique em **Salvar**."]
        let sandbox = try published(twins)
        let before = try ids(sandbox)
        try edit(sandbox, ["Confira o estoque."] + twins)
        #expect(try before.allSatisfy { try ids(sandbox)[$0.key] == $0.value })
    }

    @Test("A list that becomes headings keeps its ids")
    func headings() throws {
        let sandbox = try published()
        let before = try ids(sandbox)
        let titles = ["Abra o menu **Vendas**", "Clique em **Novo pedido**", "Escolha o cliente", "Clique em **Salvar**"]
        let page = "# Como vender\n\n" + titles.enumerated().map { "## Passo \($0 + 1): \($1)\n\nFaça isso.\n\n" }.joined()
        try sandbox.write(Array(page.utf8), to: "content/guia.md")
        let after = try ids(sandbox)
        #expect(Set(after.values) == Set(before.values))
    }
}
