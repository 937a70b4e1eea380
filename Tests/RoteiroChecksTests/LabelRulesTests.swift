import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("R502 and R503: labels and their quotes")
struct LabelRulesTests {
    private func clicks(_ labels: [String]) -> String { labels.map { "Clique em **\"\($0)\"**." }.joined(separator: "\n\n") }

    @Test("The rarer spelling is reported with the usual one, across the whole site")
    func variants() throws {
        let site = TestSite(["a.md": clicks(["Nova conexao", "Salvar"]), "b.md": clicks(["Nova Conexão", "Nova Conexão", "Salvar"])])
        #expect(site.places("R502") == ["Nova conexao"])
        let finding = try #require(site.findings("R502").first)
        #expect(finding.help?.english == "Did you mean `Nova Conexão`?")
        #expect(finding.notes.count == 1)
        #expect(finding.fixes.map(\.isSafe) == [false])
        let fixed = site.fixed("R502", safeOnly: false)
        #expect(fixed.contains("\"Nova Conexão\""))
        #expect(TestSite(["a.md": fixed, "b.md": clicks(["Nova Conexão"])]).places("R502").isEmpty)
    }

    @Test(
        "Other words are other labels",
        arguments: [
            ["Conta", "Contas"], ["Configuração 1", "Configuração 2"], ["Ativar conexão", "Reativar conexão"], ["Importar", "Exportar"],
            ["Selecionado", "Selecionada"], ["Conectar", "Conectado"], ["Adicionar", "+Adicionar"], ["Salvar", "Salvar e sair"],
        ])
    func different(_ labels: [String]) {
        let many = Array(repeating: labels[0], count: 5) + [labels[1]]
        #expect(TestSite(clicks(many)).places("R502").isEmpty)
    }

    @Test("One wrong letter within a long word is a misspelling if the right word is frequent")
    func near() {
        let right = Array(repeating: "Configurações", count: 3)
        #expect(TestSite(clicks(right + ["Configuraçoes", "Confgurações"])).places("R502") == ["Configuraçoes", "Confgurações"])
        #expect(TestSite(clicks(["Configurações", "Confgurações"])).places("R502").isEmpty)
    }

    @Test("The glossary decides, regardless of frequency")
    func glossary() {
        let site = TestSite(clicks(["salvar", "salvar", "Gravar", "Salvar"]), glossary: "labels: [{pt-BR: Salvar, avoid: [Gravar]}]")
        #expect(site.places("R502") == ["salvar", "salvar", "Gravar"])
    }

    @Test("Many similar labels take linear time")
    func hostile() {
        func page(_ count: Int) -> String {
            let labels = (0..<count).flatMap { number in
                let name = "Configurar conexao " + String(number, radix: 36).map { String($0) + "x" }.joined()
                return [name, name, name, name.uppercased()]
            }
            return labels.map { "**\"\($0)\"**" }.joined(separator: "\n\n")
        }
        #expect(TestSite(page(1_000)).findings("R502").count == 1_000)
        expectLinear(from: 250, input: page) { _ = TestSite($0).findings("R502") }
    }

    @Test(
        "Unmatched quotes become a pair",
        arguments: [
            ("**\"Conta”**", "”", "**\"Conta\"**"), ("**“Conta\"**", "\"", "**“Conta”**"), ("“**Conta**\"", "\"", "“**Conta**”"),
            ("**\"Conta.”**", "”", "**\"Conta.\"**"), ("**”Conta“**", "” “", "**“Conta”**"), ("*a **\"Conta“***", "“", "*a **\"Conta\"***"),
            ("Em **\"Conta**.", "\"", "Em **\"Conta\"**."), ("Em **Conta”**.", "”", "Em **“Conta”**."),
        ])
    func quotes(_ source: String, _ places: String, _ mended: String) {
        let site = TestSite(source)
        #expect(site.places("R503").joined(separator: " ") == places)
        #expect(site.fixed("R503") == mended)
        #expect(TestSite(mended).places("R503").isEmpty)
    }

    @Test(
        "Paired quotes, and quotes that may not be labels, are not reported",
        arguments: [
            "**\"Conta\"**", "**“Conta”**", "“**Conta**”", "**„Conta“**", "\"**Conta** e mais\"", "**\"Conta** e mais\"",
            "**Tela de 15\"**",
            "**a \"b\" c**", "**\"**", "`**\"Conta”**`", "Ele disse \"oi”.",
        ])
    func pairs(_ source: String) {
        #expect(TestSite(source).places("R503").isEmpty)
    }
}
