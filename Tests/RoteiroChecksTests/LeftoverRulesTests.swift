import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("R801 to R811: Markdown that is lost or left in the text")
struct LeftoverRulesTests {
    private func codes(_ source: String) -> Set<String> {
        Set(TestSite("# Guia\n\n" + source).findings().map(\.code).filter { $0.hasPrefix("R8") || $0 == "R311" || $0 == "R111" })
    }

    private func fixed(_ code: String, _ source: String) -> String { TestSite(source).fixed(code, safeOnly: false) }

    // MARK: R802

    @Test(
        "Bold text with a blank on the wrong side is mended",
        arguments: [
            ("a **aba **Metas", "a **aba** Metas"), ("a **aba ** e", "a **aba** e"), ("a **aba **.", "a **aba**."),
            ("** Outro** e", "**Outro** e"), ("escolha** Outro** e", "escolha **Outro** e"), ("**Nota:**texto", "**Nota:** texto"),
            ("um**“dois”** três", "um **“dois”** três"), ("**um **e **dois **e", "**um** e **dois** e"), ("- **um **dois", "- **um** dois"),
            ("| a |\n|---|\n| **um **dois |", "| a |\n|---|\n| **um** dois |"),
        ])
    func bold(_ source: String, _ mended: String) {
        #expect(fixed("R802", source) == mended)
        #expect(TestSite(mended).findings("R802").isEmpty)
    }

    @Test("A mark without a partner is reported without a fix", arguments: ["clique em **Continuar", "(nota) **Atenção: leia"])
    func lone(_ source: String) {
        #expect(TestSite(source).places("R802") == ["**"])
        #expect(TestSite(source).findings("R802").flatMap(\.fixes).isEmpty)
    }

    @Test(
        "Asterisks of formulas, masks, patterns and notes are no emphasis",
        arguments: [
            "2 ** 3", "x**2 + y**2", "a ** b ** c", "`src/**/x.ts`", "src/**/x e lib/**/y", "***.456.789-**", "**** **** **** 1234",
            "final **12",
            "\\*\\*texto", "**certo** e **certo**", "Preço ** e prazo", "R$ 10 (**)", "```\n**x **y\n```",
        ])
    func noEmphasis(_ source: String) {
        #expect(codes(source).isEmpty)
    }

    // MARK: R803, R804, R805

    @Test(
        "Number signs without a space are mended where a heading was meant",
        arguments: [
            ("##Instalar", "## Instalar"), ("###**Passo**", "### **Passo**"), ("#Como instalar", "# Como instalar"),
            ("Texto:\n##Instalar", "Texto:\n## Instalar"),
        ])
    func headings(_ source: String, _ mended: String) {
        #expect(fixed("R803", source) == mended)
    }

    @Test(
        "Tags, numbers and channels are no headings",
        arguments: ["#ajuda", "#Geral", "#123", "#um #dois", "Texto\n#Outro dia", "\\##Um", "#!/bin/sh"])
    func tags(_ source: String) {
        #expect(codes(source).isEmpty)
    }

    @Test("A rule directly below a sentence gets a blank line; a title stays one")
    func underline() {
        #expect(fixed("R804", "O recibo sai no fim do dia.\n---\nTexto") == "O recibo sai no fim do dia.\n\n---\nTexto")
        #expect(fixed("R804", "Uma linha\ne outra\n-----") == "Uma linha\ne outra\n\n-----")
        #expect(codes("Instalar\n---\n\nO que muda?\n---\n\nTexto.\n\n---").isEmpty)
    }

    @Test("An indented sentence loses its indentation; code keeps it")
    func indented() {
        let text = "O recibo só sai depois que a prefeitura valida a nota."
        #expect(fixed("R805", "Um.\n\n\t\(text)\n\tE o **total**.\n\nDois.") == "Um.\n\n\(text)\nE o **total**.\n\nDois.")
        #expect(fixed("R805", "    Veja [o guia](./guia.md) agora.") == "Veja [o guia](./guia.md) agora.")
        for code in [
            "npm install", "Error: not found", "SELECT nome FROM notas WHERE id = 1;",
            "$ git commit -m \"Um texto longo com sete palavras ou mais.\"",
        ] {
            #expect(codes("Texto.\n\n    " + code).isEmpty)
        }
    }

    // MARK: R806

    @Test("Cells beyond the last column are named; bars in code are escaped")
    func cells() throws {
        let head = "| a | b |\n|---|---|\n"
        let finding = try #require(TestSite(head + "| um | dois | três |").findings("R806").first)
        #expect(finding.message.english.contains("`três`"))
        #expect(finding.fixes.isEmpty)
        #expect(fixed("R806", head + "| `x | y` | z |") == head + "| `x \\| y` | z |")
        #expect(fixed("R806", "> | a | b |\n> |---|---|\n> | `x | y` | z |") == "> | a | b |\n> |---|---|\n> | `x \\| y` | z |")
        for row in ["| um |", "| um | dois | |", "um | dois", "| um | dois ||", "| `x \\| y` | z |"] {
            #expect(codes(head + row).isEmpty, "\(row)")
        }
    }

    @Test("Lines with bars that are no table are reported")
    func noTable() {
        #expect(TestSite("| a | b\n|---|---|---|\n| um | dois |").places("R806") == ["| a | b"])
        #expect(TestSite("| a | b |\n\n|---|---|\n| um | dois |").places("R806") == ["|---|---|"])
        #expect(fixed("R806", "| a | b |\n| um | dois |") == "| a | b |\n| --- | --- |\n| um | dois |")
        #expect(codes("a | b\n\nUse `a | b` ou c | d.\n\n| só uma linha |").isEmpty)
    }

    // MARK: R807

    @Test(
        "A word in angle brackets becomes code",
        arguments: [
            ("Troque <usuario> pelo seu.", "Troque `<usuario>` pelo seu."), ("Map<Long> e", "`Map<Long>` e"),
            ("Promise<Array<T>>.", "`Promise<Array<T>>`."), ("<nome da empresa>", "`<nome da empresa>`"),
            ("abra https://<host>:8080/x", "abra `https://<host>:8080/x`"), ("(<nome-do-arquivo>)", "(`<nome-do-arquivo>`)"),
        ])
    func tag(_ source: String, _ mended: String) {
        #expect(fixed("R807", "Texto " + source) == "Texto " + mended)
    }

    @Test(
        "Elements, components and tags with an end are markup",
        arguments: [
            "<kbd>Enter</kbd>", "<center>", "um<br>dois", "<aviso>x</aviso>", "Map<K, V>", "\\<usuario>", "`<usuario>`", "a < b > c",
            "<https://a.br>",
            "<wbr>", "<!-- <usuario> -->", "texto <icone/>",
        ])
    func markup(_ source: String) {
        #expect(codes("Texto " + source).isEmpty)
    }

    @Test("A component keeps its own finding", arguments: ["<Icone />", "<Icone>x</Icone>", "<Icone nome=\"x\">"])
    func component(_ source: String) {
        #expect(codes("Texto " + source) == ["R111"])
    }

    // MARK: R808

    @Test("A page inside a fence loses the fence, and has no other finding")
    func fence() {
        let page = "```markdown\n---\ntitle: Novo\n---\n\n# Novo\n\nTexto.\n```\n"
        #expect(TestSite(page).findings().map(\.code) == ["R808"])
        #expect(fixed("R808", page) == "---\ntitle: Novo\n---\n\n# Novo\n\nTexto.\n")
        #expect(fixed("R808", "\n~~~md\n# Novo\n~~~") == "\n# Novo\n")
        #expect(TestSite("Exemplo:\n\n```md\n# Novo\n```").findings("R808").isEmpty)
        #expect(TestSite("```sh\nnpm i\n```").findings("R808").isEmpty)
    }

    // MARK: R801, R809, R810, R811

    @Test(
        "Boxes of other generators become containers",
        arguments: [
            (
                "!!! warning \"Importante\"\n    O recibo demora.\n\n    Aguarde.\n\nTexto",
                "::: warning Importante\nO recibo demora.\n\nAguarde.\n:::\n\nTexto"
            ),
            ("!!! note\n\n    Texto.", "::: info\nTexto.\n:::"), ("??? note \"Mais\"\n\tTexto.", "::: details Mais\nTexto.\n:::"),
            ("!!! danger\n    - um\n        - dois", "::: danger\n- um\n    - dois\n:::"),
            ("{% hint style=\"success\" %}\nTexto.\n\nMais.\n{% endhint %}", "::: tip\nTexto.\n\nMais.\n:::"),
            ("[TOC]", "[[toc]]"), ("um ==dois== três", "um <mark>dois</mark> três"), ("um{: .botao }", "um"),
        ])
    func boxes(_ source: String, _ mended: String) {
        #expect(TestSite(source).findings("R801").count == 1)
        #expect(fixed("R801", source) == mended)
    }

    @Test(
        "Syntax of other generators is reported once",
        arguments: [
            "=== \"Windows\"\n    Abra o menu, escolha a opção e clique em Salvar agora.", "{% include x.md %}", "{{#include x.md}}",
            "![[tela.png]]",
            "```mermaid\ngraph LR\n```", "$$\n\\pi\n$$", "import Tabs from '@theme/Tabs';", ".. note:: Atenção", "[[Página inicial]]",
        ])
    func foreign(_ source: String) {
        #expect(TestSite("# G\n\n" + source).findings().map(\.code).filter { $0 != "R301" } == ["R801"])
    }

    @Test(
        "Text that only resembles them is not reported",
        arguments: [
            "Pare!!! Agora", "!!! Não faça isso nunca", "a == b == c", "[[toc]]", "[[1, 2], [3]]", "`[[x]]`", "if [[ -f x ]]; then", "$$ 5",
            "{ x }", "${#x}",
            "{{ nome }}", "10:30:15", "a::b::c", "http://a.br:80/x:y:z", ":rocket:", "chave:valor:outro", "Importante: leia", "[x]",
            "[NOME]", "a[i][j]",
            "- [ ] um", "[^a-z]", "[[x]](./guia.md)",
        ])
    func resembling(_ source: String) {
        #expect(codes(source).isEmpty)
    }

    @Test("Attributes, emoji and definitions that nothing reads are reported")
    func others() {
        #expect(TestSite("# G\n\nTexto [a](#x) {#x y=1} fim").places("R809") == ["{#x y=1}"])
        #expect(fixed("R810", "Pronto :rockett:") == "Pronto :rocket:")
        #expect(TestSite("Pronto :fontawesome-solid-check:").places("R810") == [":fontawesome-solid-check:"])
        #expect(TestSite("Texto.\n\n[um]: /um\n[dois]: /dois\n\nVeja [dois].").places("R811") == ["[um]:"])
        #expect(TestSite("```\n[um]: /um\n```\n\n<!--\n[um]: /um\n-->\n\n[//]: # (x)").findings("R811").isEmpty)
    }

    @Test("References without a definition get the nearest one")
    func references() {
        #expect(
            fixed("R311", "Veja [o painel][paine].\n\n[painel]: https://a.br/") == "Veja [o painel][painel].\n\n[painel]: https://a.br/")
        #expect(fixed("R311", "Veja [paineis][].\n\n[painel]: https://a.br/") == "Veja [paineis][painel].\n\n[painel]: https://a.br/")
        #expect(TestSite("![a tela][tela] e nota[^9].").places("R311") == ["![a tela][tela]", "[^9]"])
        #expect(TestSite("Veja [o painel][PAINEL].\n\n[painel]: https://a.br/").findings("R311").isEmpty)
    }

    @Test("Front matter in TOML is rewritten, and behind blank lines moved to the top")
    func frontMatter() {
        let toml = "+++\ntitle = \"Guia\"\ntags = [\"a\", \"b\"]\n\ndraft = true\n+++\n\nTexto."
        #expect(fixed("R102", toml) == "---\ntitle: \"Guia\"\ntags: [\"a\", \"b\"]\n\ndraft: true\n---\n\nTexto.")
        #expect(TestSite(toml).site.pages.map(\.summary.isDraft) == [true])
        #expect(fixed("R102", "\n\n---\ntitle: Guia\n---\nTexto.") == "---\ntitle: Guia\n---\nTexto.")
        #expect(TestSite("---\ntitle: G\n---\n\n---\nid: x\nlang: en\n---\n\nTexto.").places("R102") == ["id: x"])
        #expect(TestSite("Texto.\n\n+++\na = 1\n+++").findings("R102").isEmpty)
        #expect(TestSite("\n---\n\nTexto: um.\n\n---\n").findings("R102").isEmpty)
    }

    @Test(
        "Alt texts that name a file or a kind of thing say nothing",
        arguments: ["image.png", "IMG_2041", "Imagem 3", "captura de tela", "alt text"])
    func alt(_ text: String) {
        #expect(TestSite("Texto.\n\n![\(text)](https://a.br/x.png)").findings("R203").count == 1)
    }

    @Test("Alt texts with words are fine", arguments: ["Imagem do painel", "Tela de login", "Logotipo", "Foto 3x4 do aluno", "Menu"])
    func goodAlt(_ text: String) {
        #expect(TestSite("Texto.\n\n![\(text)](https://a.br/x.png)").findings("R203").isEmpty)
    }

    @Test(
        "Pages of marks take linear time",
        arguments: ["**x ** y ", ":abcde: ", "[a][b] ", "<abc> ", "==x== ", "{#x} ", "[[ab]] ", "| a ", "[^99] "])
    func hostile(_ piece: String) {
        let line = String(repeating: piece, count: 300) + "\n\n"
        let time = ContinuousClock().measure { _ = TestSite(String(repeating: line, count: 100)).findings() }
        #expect(time < .seconds(20))
    }
}
