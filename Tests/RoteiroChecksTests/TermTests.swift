import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("R501: terms")
struct TermTests {
    @Test(
        "A misspelled name is found wherever readers see it, and gets a fix",
        arguments: [
            ("Abra o WhatasApp.", "WhatasApp", "Abra o WhatsApp."), ("# Use o Whatsapp", "Whatsapp", "# Use o WhatsApp"),
            ("**Intagram** e _Facebok_", "Intagram Facebok", "**Instagram** e _Facebook_"),
            ("| a |\n|---|\n| youtube |", "youtube", "| a |\n|---|\n| YouTube |"),
            ("::: tip No Watsap\nx\n:::", "Watsap", "::: tip No WhatsApp\nx\n:::"),
            ("![Tela do Githb](x.png)", "Githb", "![Tela do GitHub](x.png)"),
            ("---\ntitle: O Whatsap\n---\n", "Whatsap", "---\ntitle: O WhatsApp\n---\n"),
            ("---\ntitle: \"O Whatsap\"\n---\n", "Whatsap", "---\ntitle: \"O WhatsApp\"\n---\n"),
            ("**\"Gerenciador de WhatasApp\"**", "WhatasApp", "**\"Gerenciador de WhatsApp\"**"),
            ("\"**Gerenciador de WhatasApp**\"", "WhatasApp", "\"**Gerenciador de WhatsApp**\""),
            ("[o Face book](x.md)", "Face book", "[o Facebook](x.md)"),
            ("a \\* &amp; b: instagram", "instagram", "a \\* &amp; b: Instagram"),
            ("Whatsapp/Instagram", "Whatsapp", "WhatsApp/Instagram"),
        ])
    func found(_ source: String, _ places: String, _ mended: String) {
        let site = TestSite(source)
        #expect(site.places("R501").joined(separator: " ") == places)
        #expect(site.fixed("R501") == mended)
        #expect(TestSite(site.fixed("R501")).places("R501").isEmpty)
    }

    @Test("The capitals of a name on a button are offered, not safe")
    func capitals() throws {
        let finding = try #require(TestSite("Clique em **Github App**.").findings("R501").first)
        #expect(finding.fixes.map(\.isSafe) == [false])
    }

    @Test(
        "Correct text is not reported",
        arguments: [
            "WhatsApp, INSTAGRAM e YouTube", "`whatsapp` e `WhatasApp`", "```\nWhatasApp\n```", "https://whatsapp.com/WhatasApp",
            "whatsapp.com",
            "<https://x.y/whatsapp>", "[x](whatsapp.md)", "![x](./whatasapp.png)", "@whatsapp #whatsapp whatsapp_id --whatsapp-id",
            "a/whatsapp/b",
            "<b title=\"WhatasApp\">x</b>", "<div>WhatasApp</div>", "Eles instauram, integram e instalam.",
            "Um telegrama, dois telegramas, um messenger.",
            "Androides e iPhones", "**Whats**App", "---\ntags: [whatsapp]\nid: whatsapp\n---\n", "**\"WHATSAPP\"** **\"whatsapp\"**",

            "suporte@whatsapp.com",
        ])
    func silent(_ source: String) {
        #expect(TestSite(source).places("R501").isEmpty)
    }

    @Test(
        "A site's own terms count: what to avoid, capitals, accents, misspellings",
        arguments: [
            ("QR Code", ["QRCode"], "Leia o QRCode.", "QRCode"), ("QR Code", [], "o QR code e o Qr Code", "QR code Qr Code"),
            ("e-mail", ["email"], "Email e email. EMAIL", "Email email"), ("Pré-requisitos", [], "os Pre-requisitos", "Pre-requisitos"),
            ("Roteiro", [], "o roteiro, o Roteiro, ROTEIRO", ""), ("Roteiro", ["roteiro"], "o roteiro", "roteiro"),
            ("login", [], "Login e login", ""), ("Roteiro", [], "use o Roterio", "Roterio"), ("Roteiro", [], "Roterio é bom. Roterio!", ""),
            ("Contato", [], "Os Contatos, a Contata, o contate", ""), ("Zendesk", ["Zap"], "zaps e Zap", "Zap"),
            ("meuApp", [], "o MeuApp", "MeuApp"), ("Meta Business Suite", [], "o Meta business Suite e a Meta", "Meta business Suite"),
        ] as [(String, [String], String, String)])
    func own(_ term: String, _ avoid: [String], _ source: String, _ places: String) {
        let glossary = "terms: [{term: \(term), avoid: [\(avoid.joined(separator: ", "))]}]"
        let site = TestSite(source, glossary: glossary)
        #expect(site.places("R501").joined(separator: " ") == places)
        #expect(TestSite(site.fixed("R501"), glossary: glossary).places("R501").isEmpty)
    }

    @Test("A word to avoid at the head of a sentence keeps its capital")
    func capital() {
        #expect(TestSite("Email.", glossary: "terms: [{term: e-mail, avoid: [email]}]").fixed("R501") == "E-mail.")
    }

    @Test("A site may allow words, replace our names, or do without them")
    func settled() {
        #expect(TestSite("o Roterio", glossary: "terms: [{term: Roteiro, allow: [Roterio]}]").places("R501").isEmpty)
        #expect(TestSite("Whatsapp e WhatsApp", glossary: "terms: [Whatsapp]").places("R501") == ["WhatsApp"])
        #expect(TestSite("WhatasApp", glossary: "knownNames: false").places("R501").isEmpty)
    }

    @Test("A label that the glossary lists is not reported")
    func label() {
        #expect(TestSite("**\"Meu WhatasApp\"**", glossary: "labels: [{pt-BR: Meu WhatasApp}]").places("R501").isEmpty)
    }

    @Test("A heading that a link leads to is not written anew unasked, unless its anchor stays")
    func anchors() {
        let linked = TestSite(["a.md": "# A\n\n## O Intagram\n\n[x](#o-intagram)", "b.md": "[y](a.md#o-intagram)"])
        #expect(linked.findings("R501").flatMap(\.fixes).map(\.isSafe) == [false])
        let same = TestSite("# A\n\n## O Whatsapp\n\n[x](#o-whatsapp)")
        #expect(same.findings("R501").flatMap(\.fixes).map(\.isSafe) == [true])
        let alone = TestSite("# A\n\n## O Intagram\n\n[x](#a)")
        #expect(alone.findings("R501").flatMap(\.fixes).map(\.isSafe) == [true])
    }

    @Test("Where the characters cannot be located there is no fix")
    func entities() {
        let site = TestSite("o Whats&#97;pp")
        #expect(site.findings("R501").count == 1)
        #expect(site.findings("R501").flatMap(\.fixes).isEmpty)
    }

    @Test("No name that everybody knows is near another")
    func apart() {
        for term in ProductNames.terms {
            let text = "O \(term.spelling.value) e \(term.allow.joined(separator: " "))"
            #expect(TestSite(text).places("R501").isEmpty, "\(text)")
            for word in term.avoid { #expect(TestSite("O \(word.value).").fixed("R501") == "O \(term.spelling.value).") }
        }
    }

    @Test("The manual lists all known names")
    func manual() throws {
        let manual = try #require(ProjectFolder.text(at: "content/manual/verificar.md"))
        for term in ProductNames.terms { #expect(manual.contains(term.spelling.value), "\(term.spelling.value)") }
    }

    @Test("A page of near misses takes linear time")
    func hostile() {
        let line = String(repeating: "Whatsqpp Intagrqm whatsxpp ", count: 500) + "\n\n"
        #expect(TestSite(String(repeating: line, count: 5)).findings("R501").count == 5_000)
        expectLinear(from: 2) {
            String(repeating: line, count: $0)
        } work: {
            _ = TestSite($0).findings("R501")
        }
    }
}
