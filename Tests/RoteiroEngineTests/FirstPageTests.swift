import RoteiroEngine
import RoteiroTestSupport
import Testing

@Suite("The first page that a build makes")
struct FirstPageTests {
    @Test("It has a heading for every folder with something to read, what that is about, and its guides with their steps")
    func sections() async throws {
        let sandbox = try Sandbox([
            "roteiro.yml": "title: Teste\n",
            "content/caixa/loja.md": "# A loja\n\nTudo o que se faz **na loja**.\n\nE mais.\n",
            "content/caixa/loja/abrir.md": "# Abrir\n\n## Passo 1: Destranque\n\nUse a chave.\n\n## Passo 2: Acenda\n\nUse o botão.\n",
            "content/forno/limpar.md": "# Limpar\n\nCom pano.\n",
        ])
        _ = try await SiteUnderTest(sandbox).build()
        let page = try #require(sandbox.text("site/index.html"))
        let main = try #require(page.split(separator: "<main").last?.split(separator: "</main>").first)
        let headings = main.matches(of: /<h2>(?:<a [^>]*>)?([^<]*)/).map { String($0.output.1) }
        #expect(headings == ["A loja", "Forno"])
        #expect(main.contains("<p>Tudo o que se faz na loja.</p>"))
        #expect(main.contains(">Abrir</a> <span class=\"steps-count\">2 passos</span>"))
    }
}
