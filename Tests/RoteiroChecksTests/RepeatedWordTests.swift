import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("R504: words written twice")
struct RepeatedWordTests {
    @Test(
        "Repeated words are reported at the second one, and the fix removes it",
        arguments: [
            ("Escolha um um ponto.", "Escolha um ponto."), ("Um um ponto.", "Um ponto."),
            ("Abra a tela\ntela de login.", "Abra a tela\nde login."),
            ("Vá para a a tela", "Vá para a tela"), ("# A tela de de login", "# A tela de login"), ("**a tela  tela**", "**a tela**"),
            ("o dois dois", "o dois"), ("![Tela de de login](x.png)", "![Tela de login](x.png)"),
        ])
    func found(_ source: String, _ mended: String) {
        let site = TestSite(source)
        #expect(site.findings("R504").count == 1)
        #expect(site.findings("R504").flatMap(\.fixes).map(\.isSafe) == [false])
        #expect(site.fixed("R504", safeOnly: false) == mended)
        #expect(TestSite(mended).findings("R504").isEmpty)
    }

    @Test(
        "Words that may be repeated on purpose are not reported",
        arguments: [
            "um, um", "um. Um", "um `x` um", "já já", "o que que é", "Duran Duran", "Bora Bora", "10 10", "v2 v2", "muito muito muito",
            "blá blá blá",
            "pré pré-requisito", "re-um um", "um\n\num", "| um | um |\n|---|---|", "- um\n- um", "um<br>um", "**\"um um\"**", "um **um**",
            "x x x", "x x",
            "de A a Z, de Z a A", "É é", "Y y", "os dois dois pontos", "los dos dos puntos", "os três três pontinhos",
            "```\num um\n```", "um  \num", "d'água água-viva", "10.um um.x",
        ])
    func silent(_ source: String) {
        #expect(TestSite(source).places("R504").isEmpty)
    }

    @Test("A word alone on a line is reported without a fix")
    func line() {
        let site = TestSite("a tela\ntela\nde")
        #expect(site.places("R504") == ["tela"])
        #expect(site.findings("R504").flatMap(\.fixes).isEmpty)
    }

    @Test("A page of one word and a page of repeated words take linear time")
    func hostile() {
        let line = String(repeating: "um ", count: 5_000) + "\n\n"
        #expect(TestSite(String(repeating: line, count: 20)).findings("R504").isEmpty)
        let doubles = String(repeating: "um um. ", count: 2_000) + "\n\n"
        #expect(TestSite(String(repeating: doubles, count: 2)).findings("R504").count == 4_000)
        for text in [line, doubles] {
            expectLinear(from: 2) {
                TestSite(String(repeating: text, count: $0))
            } work: {
                _ = $0.findings("R504")
            }
        }
    }
}
