import RoteiroCore
import Testing

@testable import RoteiroParsing

@Suite("The rest of the dialect")
struct DialectTests {
    @Test(
        "Controls are recognized in both spellings",
        arguments: [
            ("**\"Salvar\"**", "«Salvar»"), ("\"**Salvar**\"", "«Salvar»"), ("“**Salvar**”", "«Salvar»"), ("**“Salvar”**", "«Salvar»"),
            ("**\"Conta”**", "«Conta»"), ("„**Conta**\"", "«Conta»"), ("**\"Salvar.\"**", "«Salvar»."), ("**\"Salvar\".**", "«Salvar»."),
            ("\"**Salvar.**\" a", "«Salvar». a"), ("__\"Salvar\"__", "«Salvar»"), ("*\"x\" **\"Ok\"***", "_\"x\" «Ok»_"),
            ("a \"**B**\" c \"**D**\" e", "a «B» c «D» e"), ("**\"Salvar &amp; sair\"**", "«Salvar & sair»"),
            ("**\"A\" e \"B\"**", "*\"A\" e \"B\"*"), ("**Salvar**", "*Salvar*"), ("\"Salvar\"", "\"Salvar\""), ("**\"\"**", "*\"\"*"),
            ("**\"Salvar**", "*\"Salvar*"), ("[**\"Salvar\"**](x)", "[*\"Salvar\"*→x]"), ("\"**A** b\"", "\"*A* b\""),
            ("**\"...\"**", "*\"...\"*"),
        ])
    func labels(_ source: String, _ expected: String) {
        #expect(Page(source).outline == "p(\(expected))")
    }

    @Test("A label has one key in every spelling")
    func labelKeys() {
        let labels = Page("**\"Salvar Ação\"** \"**SALVAR AÇÃO.**\" **\"😀\"**").inlines.compactMap {
            if case .uiLabel(let label) = $0 { label } else { nil }
        }
        #expect(labels.map(\.key) == ["salvar-acao", "salvar-acao", "rotulo"])
        #expect(labels.map(\.form) == [.boldQuoted, .quotedBold, .boldQuoted])
    }

    @Test(
        "Pictures are figures, galleries or icons by where they stand",
        arguments: [
            ("![a](1.png)", "figure(1.png)"), ("![a](1.png) ![b](2.png)", "gallery(1.png 2.png)"),
            ("![a](1.png)\n![b](2.png)", "gallery(1.png 2.png)"), ("![a](1.png)\n\n![b](2.png)", "figure(1.png) figure(2.png)"),
            ("Clique ![a](1.png) aqui", "p(Clique {1.png} aqui)"), ("Texto\n![a](1.png)\nfim", "p(Texto) figure(1.png) p(fim)"),
            ("- item\n  ![a](1.png)\n- outro", "ul(p(item) figure(1.png) | p(outro))"), ("[![a](1.png)](x)", "p([{1.png}→x])"),
            ("![a](1.png){width=300 height=20}", "figure(1.png)"), ("x ![a](1.png){width=300} y", "p(x {1.png w300} y)"),
            ("x ![a](1.png){{ y }}", "p(x {1.png}{{ y }})"), ("[a](b){target=_blank} c", "p([a→b{ target=_blank}] c)"),
            ("[a](b){download\t.x} c", "p([a→b{.x download=}] c)"),
            ("> ![a](1.png)", "quote(figure(1.png))"),
            ("![a](1.png)  \n![b](2.png)", "gallery(1.png 2.png)"), ("| ![a](1.png) |\n|---|", "table({1.png})"),
        ])
    func images(_ source: String, _ expected: String) {
        #expect(Page(source).outline == expected)
    }

    @Test(
        "GitHub's alerts are boxes",
        arguments: [
            ("> [!NOTE]\n> a", "note(p(a))"), ("> [!tip] Título **x**\n> a\n>\n> b", "tip[Título *x*](p(a) p(b))"),
            ("> [!WARNING]", "warning()"),
            ("> [!IMPORTANT]\n> - a", "important(ul(p(a)))"), ("> [!CAUTION]\n> ![x](y)", "caution(figure(y))"),
            ("> [!XYZ]\n> a", "quote(p([!XYZ]↵a))"),
            ("> a [!NOTE]", "quote(p(a [!NOTE]))"), ("[!NOTE]", "p([!NOTE])"), ("> [!NOTE] a\n> b\n> c", "note[a](p(b↵c))"),
        ])
    func alerts(_ source: String, _ expected: String) {
        #expect(Page(source).outline == expected)
    }

    @Test(
        "Lists, tables, breaks, icons and the rest",
        arguments: [
            ("- [ ] a\n- [x] b\n- c", "ul([ ]p(a) | [x]p(b) | p(c))"), ("3. a\n4. b", "ol3(p(a) | p(b))"),
            ("- a\n\n- b", "ul~(p(a) | p(b))"),
            ("|a|b|\n|:-|-:|\n|c<br>d|e\\|f|", "table(a,b; c⏎d,e|f)"), ("|a|b|\n|-|-|\n|c|", "table(a,b; c,)"),
            ("[[toc]]", "toc"), ("[[TOC]]", "toc"), ("a [[toc]]", "p(a [[toc]])"), ("a<br>b<br/>c", "p(a⏎b⏎c)"),
            ("a  \nb\\\nc", "p(a⏎b⏎c)"),
            ("<i data-lucide=\"qr-code\"></i> a", "p({:qr-code} a)"), ("[<i data-lucide='x'></i> a](b)", "p([{:x} a→b])"),
            ("<i>a</i>", "p(<i>a</i>)"), ("<I data-lucide=x></i> a", "p({:x} a)"), ("<i data-lucide=x></I > a", "p({:x} a)"),
            ("a <i data-lucide=x></img>", "p(a {:x}</img>)"),
            ("~~a~~ ~b~", "p(~a~ ~b~)"), ("~b~", "p(~b~)"), ("2~3 e 4~5", "p(2~3 e 4~5)"), ("De ~/a e b~ já", "p(De ~/a e b~ já)"),
            ("~~a~ b~~", "p(~a~ b~)"), ("---", "hr"), ("<!-- a -->", "comment"), ("<!-- a\n\nb -->", "comment"),
            ("<!-- a --><b>", "html"), ("{{ x }}", "p({{ x }})"),
            ("a <!-- b --> c", "p(a <!> c)"), ("a[^1] b[^2] c[^1]\n\n[^2]: x\n[^1]: y", "p(a^1.1 b^2.1 c^1.2)"),
            ("    código", "code<>(código)"),
        ])
    func blocks(_ source: String, _ expected: String) {
        #expect(Page(source).outline == expected)
    }

    @Test("Texts with and without strikethrough are parsed at the same time, and each as if alone")
    func strikethroughInParallel() async {
        await withTaskGroup(of: (String, String).self) { group in
            for number in 0..<200 {
                let (source, expected) = number % 2 == 0 ? ("*a* ~~b~~ ~ 1", "p(_a_ ~b~ ~ 1)") : ("*a* **b** `~`", "p(_a_ *b* `~`)")
                group.addTask {
                    (
                        Page(String(repeating: source + "\n\n", count: 50)).outline,
                        Array(repeating: expected, count: 50).joined(separator: " ")
                    )
                }
            }
            for await (outline, expected) in group { #expect(outline == expected) }
        }
    }

    @Test(
        "Bare addresses are links",
        arguments: [
            ("https://a.b/c", "[https://a.b/c→https://a.b/c]"), ("Veja http://a.b.", "Veja [http://a.b→http://a.b]."),
            ("(https://a.b/c_(d))", "([https://a.b/c_(d)→https://a.b/c_(d)])"), ("https://a.b?!", "[https://a.b→https://a.b]?!"),
            ("https://a.b, http://c.d", "[https://a.b→https://a.b], [http://c.d→http://c.d]"),
            ("\"https://a.b\"", "\"[https://a.b→https://a.b]\""),
            ("[https://a.b](x)", "[https://a.b→x]"), ("`https://a.b`", "`https://a.b`"), ("xhttps://a.b", "xhttps://a.b"),
            ("https://", "https://"),
            ("**https://a.b**", "*[https://a.b→https://a.b]*"), ("ftp://a.b www.a.b a@b.c", "ftp://a.b www.a.b a@b.c"),
            ("<https://a.b>", "[https://a.b→https://a.b]"),
            ("HTTPS://A.B/C.", "[HTTPS://A.B/C→HTTPS://A.B/C]."), ("“https://a.b/c”", "“[https://a.b/c→https://a.b/c]”"),
            ("«https://a.b» ‘https://c.d’", "«[https://a.b→https://a.b]» ‘[https://c.d→https://c.d]’"),
            ("→https://a.b—fim", "→[https://a.b→https://a.b]—fim"), ("见https://a.b", "见https://a.b"),
            ("https://a.b/ação。", "[https://a.b/ação→https://a.b/ação]。"), ("éhttps://a.b", "éhttps://a.b"),
        ])
    func addresses(_ source: String, _ expected: String) {
        #expect(Page(source).outline == "p(\(expected))")
    }

    @Test(
        "Emoji by name",
        arguments: [
            (":tada: a :+1:", "🎉 a 👍"), (":nada: :tada:", ":nada: 🎉"), ("a:tada:b", "a🎉b"), (":tada:tada:", "🎉tada:"),
            ("10:30:45", "10:30:45"),
            ("`:tada:`", "`:tada:`"), ("[:rocket:](x)", "[🚀→x]"), ("**:heart:**", "*❤️*"), ("::tada::", ":🎉:"), (":brazil:", "🇧🇷"),
            ("https://a.b/:tada:/", "[https://a.b/:tada:/→https://a.b/:tada:/]"),
        ])
    func emoji(_ source: String, _ expected: String) {
        #expect(Page(source).outline == "p(\(expected))")
    }

    @Test(
        "Bare e-mail addresses are links; logins, file names and parts of URLs are not",
        arguments: [
            ("a@b.org", "[a@b.org→mailto:a@b.org]"),
            ("Escreva: ana.b+c@d-e.com.br.", "Escreva: [ana.b+c@d-e.com.br→mailto:ana.b+c@d-e.com.br]."),
            ("mailto:a@b.com e MAILTO:c@d.com", "[mailto:a@b.com→mailto:a@b.com] e [MAILTO:c@d.com→MAILTO:c@d.com]"),
            ("(a@b.com), “c@d.com”", "([a@b.com→mailto:a@b.com]), “[c@d.com→mailto:c@d.com]”"),
            ("E-mail:a@b.com", "E-mail:[a@b.com→mailto:a@b.com]"),
            ("https://a@b.com/c d@e.com", "[https://a@b.com/c→https://a@b.com/c] [d@e.com→mailto:d@e.com]"),
            ("[a@b.com](c)", "[a@b.com→c]"), ("`a@b.com`", "`a@b.com`"), ("<a@b.com>", "[a@b.com→mailto:a@b.com]"),
            ("a@b x@2x.png lib@1.2.3 p@latest", "a@b x@2x.png lib@1.2.3 p@latest"), ("git@host.com:a/b", "git@host.com:a/b"),
            ("ssh://git@host.com", "ssh://git@host.com"), ("@ana.com @", "@ana.com @"), ("joão@b.com", "joão@b.com"),
            ("a@b.comé", "a@b.comé"),
            ("a@b.com/c a@b.c-", "a@b.com/c a@b.c-"), ("mailto:a mailto: a@", "mailto:a mailto: a@"),
        ])
    func mails(_ source: String, _ expected: String) {
        #expect(Page(source).outline == "p(\(expected))")
    }

    @Test("The sources of bare addresses are where they stand")
    func mailPlaces() throws {
        let page = Page("\\* a@b.com &amp; https://c.d")
        let links = page.inlines.compactMap { if case .link(let link) = $0 { link } else { nil } }
        #expect(links.map { page.written($0.span) } == ["a@b.com", "https://c.d"])
        #expect(links.map(\.isBareMail) == [true, false])
    }

    @Test(
        "Attributes belong to what stands before them",
        arguments: [
            ("a {.c}", "p{.c}(a)"), ("a {#x}", "p{#x}(a)"), ("a **b** {.c data-d=\"e f\"}", "p{.c data-d=e f}(a *b*)"),
            ("a\n{.c}", "p{.c}(a)"),
            ("- a {.c}\n- b", "ul({.c}p(a) | p(b))"), ("1. a {#x}\n2. b", "ol1({#x}p(a) | p(b))"),
            ("- a\n- b\n{.c}", "ul{.c}(p(a) | p(b))"),
            ("- a\n\n{.c}", "ul{.c}(p(a))"), ("- a\n- b {#x}\n{.c}", "ul{.c}(p(a) | {#x}p(b))"), ("a {#x}\n{.c}", "p{#x.c}(a)"),
            ("> a\n> {.c}", "quote{.c}(p(a))"), ("> a {.c}", "quote(p{.c}(a))"),
            ("|a|b|\n|-|-|\n|c|d|\n{.c}", "table{.c}(a,b; c,d)"), ("|a|\n|-|\n|c|\n\n{#x}", "table{#x}(a; c)"),
            ("> [!NOTE] T {.c}\n> a", "note[T].c(p(a))"), ("> [!TIP] T {#x}", "tip[T]#x()"),
            ("::: tip T {data-a=\"b c\" data-d=e .f}\na\n:::", "tip[T].f data-a=b c data-d=e(p(a))"),
            ("## A {#x data-b=c}", "h2 data-b=c(A)"), ("[a](b){rel=me target=_self #x}", "p([a→b{#x rel=me target=_self}])"),
            ("[a](b){download=c.csv}", "p([a→b{ download=c.csv}])"), ("[a][b]{.c}\n\n[b]: d", "p([a→d{.c}])"),
            ("![a](1.png){loading=eager .c}", "figure{.c loading=eager}(1.png)"), ("x ![a](1.png){width=50%}", "p(x {1.png w50%})"),
            ("x ![a](1.png){width=50px}", "p(x {1.png w50})"), ("![a](1.png) {#x}", "figure{#x}(1.png)"),
            ("*a*{.c} b", "p(_a_ b)"), ("`a`{.c}", "p(`a`)"),
            // A placeholder, and what is no attribute.
            ("Olá, {nome}", "p(Olá, {nome})"), ("a\n{nome}", "p(a↵{nome})"), ("*a*{b}", "p(_a_{b})"), ("a{.c}", "p(a{.c})"),
            ("a {{ x }}", "p(a {{ x }})"),
            ("a \\{.c}", "p(a {.c})"), ("`a {.c}`", "p(`a {.c}`)"), ("a {1}", "p(a {1})"), ("a {=b}", "p(a {=b})"),
        ])
    func attributes(_ source: String, _ expected: String) {
        #expect(Page(source).outline == expected)
    }

    @Test(
        "What is not taken over is a fault",
        arguments: [
            (
                "[a](b){onclick=x style=y .c}",
                ["attribute(onclick) 1:7 {onclick=x style=y .c}", "attribute(style) 1:7 {onclick=x style=y .c}"]
            ),
            ("[a](b){nome}", ["attribute(nome) 1:7 {nome}"]), ("a {href=x}", ["attribute(href) 1:3 {href=x}"]),
            ("::: tip T {onclick=x}\na\n:::", ["attribute(onclick) 1:1 ::: tip T {onclick=x}"]), ("*a*{.c}", ["attribute(.c) 1:4 {.c}"]),
            ("# T\n\n{.c}", ["attribute(.c) 3:1 {.c}"]), ("a {data-step=x}", ["attribute(data-step) 1:3 {data-step=x}"]),
            ("*{#x}* a", ["leftover 1:2 {#x}"]), ("## A {#}", ["leftover 1:6 {#}"]), ("a {#x} b", ["leftover 1:3 {#x}"]),
            ("## *A {#x}*", ["leftover 1:7 {#x}"]), ("a {#x}", []), ("> [!NOTE] A {.c}\n> b", []), ("{{#each}} `{#x}`", []),
            ("[a](b){target=_blank lang=en}", []),
        ])
    func attributeFaults(_ source: String, _ expected: [String]) {
        #expect(Page(source).faults == expected)
    }

    @Test("A step of a list has the id that its item sets")
    func itemID() {
        let page = Page("# G\n\n1. Clique em **\"Salvar\"**. {#guardar}\n2. Abra o menu.\n")
        #expect(page.plan == "implicit#passos, 1 Clique em «Salvar»#guardar, 2 Abra o menu#abra-o-menu")
    }

    @Test(
        "Headings have VitePress's anchors",
        arguments: [
            ("# A\n# A\n# A", ["a", "a-1", "a-2"]), ("# A {#Meu.Id}", ["Meu.Id"]), ("# A {.x #b .y}", ["b"]), ("# :tada: Festa", ["festa"]),
            ("# 🎉 Festa", ["🎉-festa"]),
            ("# <b>A</b> ![alt](x) `c` [d](e)", ["a-alt-c-d"]), ("# A {x y}", ["a"]), ("# A {1}", ["a-1"]),
            ("# **\"A\"** \\* &amp; B", ["a-b"]), ("# {#só}", ["só"]),
            ("## A {#B.__c__}", ["B.__c__"]), ("## A {#a_b_c} ##", ["a_b_c"]), ("A *b* {#x}\n===", ["x"]), ("## A {#x .y data-z=w}", ["x"]),
            ("## A \\{#x}", ["a-x"]), ("## A `{#x}`", ["a-x"]), ("## A {#x} b", ["a-x-b"]), ("## *A {#x}*", ["a-x"]),
        ])
    func slugs(_ source: String, _ expected: [String]) {
        let headings = Page(source).blocks.compactMap { if case .heading(let heading) = $0 { heading.slug } else { nil } }
        #expect(headings == expected)
    }

    @Test("Line numbers at the end of all numbers mark what is there")
    func hugeLineNumbers() throws {
        #expect(try #require(firstCode("```js{0-9223372036854775807}\na\n```")).marks.isEmpty)
        #expect(try #require(firstCode("```js{1-9223372036854775807}\na\nb\n```")).marks[2] == [.highlight])
        #expect(try #require(firstCode("```js:line-numbers=9223372036854775807\na\nb\n```")).firstLineNumber == .max)
    }

    @Test("An info string is taken apart")
    func codeInfo() throws {
        let code = try #require(firstCode("```js:line-numbers=5 {1,3-4} [a b.js]\na\nb\nc\nd\n```"))
        #expect(code.language == "js")
        #expect(code.firstLineNumber == 5)
        #expect(code.title == "a b.js")
        #expect(code.marks == [1: [.highlight], 3: [.highlight], 4: [.highlight]])
        #expect(code.info?.value == "js:line-numbers=5 {1,3-4} [a b.js]")
    }

    @Test(
        "Marks never name more lines than there are",
        arguments: ["{1-99999999999}", "{5-2,0,x,-3}", "{9223372036854775807}", "{1-9223372036854775807}"])
    func codeMarks(_ braces: String) throws {
        let code = try #require(firstCode("```js \(braces)\na\nb\n```"))
        let lines = code.marks.keys.filter { !(1...3).contains($0) }
        #expect(lines == [])
    }

    @Test(
        "Marks in comments are taken off their lines, and only they",
        arguments: [
            ("a // [!code ++]", "a", CodeBlock.LineMark.added), ("a # [!code --]", "a", .removed),
            ("<a> <!-- [!code focus] -->", "<a>", .focus), ("a /* [!code hl] */", "a", .highlight), ("a -- [!code error]", "a", .error),
            ("let a = 1 /* [!code ++] */ + 2", "let a = 1 + 2", .added), ("<p> <!-- [!code --] --></p>", "<p> </p>", .removed),
            ("<b><!-- [!code ++] --> c", "<b> c", .added), ("  /* [!code warning] */ a", "  a", .warning),
            ("a // fica [!code hl]", "a // fica", .highlight), ("a // [!code hl] fica", "a // fica", .highlight),
            ("a /* fica [!code hl] */ b", "a /* fica */ b", .highlight), ("a // fica // [!code hl]", "a // fica", .highlight),
            ("a ;; [!code ++]", "a", .added), ("a % [!code ++]", "a", .added), ("set x \" [!code ++]", "set x", .added),
            ("x = 'b // [!code --]' // [!code ++]", "x = 'b // [!code --]'", .added), ("echo it's # [!code ++]", "echo it's", .added),
            ("x = \"a\\\"\" // [!code ++]", "x = \"a\\\"\"", .added), ("{/* [!code ++] */} a", "{} a", .added),
        ])
    func codeComments(_ line: String, _ kept: String, _ mark: CodeBlock.LineMark) throws {
        let code = try #require(firstCode("```\nx\n\(line)\ny\n```"))
        #expect(code.text == "x\n\(kept)\ny\n")
        #expect(code.marks == [2: [mark]])
    }

    @Test(
        "A mark outside a comment is code",
        arguments: [
            "foo(\"[!code ++]\")", "x = '[!code focus]' // fim", "a [!code warning]", "`// [!code ++]`", "\"https://x [!code ++]\"",
            "<!-- [!code ++]", "a // [!code nada]", "a // [!code hl:x]", "https://x [!code ++]",
        ])
    func codeWithoutMarks(_ line: String) throws {
        let code = try #require(firstCode("```\n\(line)\n```"))
        #expect(code.text == line + "\n")
        #expect(code.marks == [:])
    }

    @Test(
        "A mark alone on its line counts from the next line, and its line is removed",
        arguments: [
            ("", "// [!code focus:2]\na\nb\nc", "a\nb\nc\n", [1: [.focus], 2: [.focus]]),
            ("", "a\n<!-- [!code ++] -->\n// [!code hl:2]\nb\nc", "a\nb\nc\n", [2: [.added, .highlight], 3: [.highlight]]),
            ("", "a\n  # [!code ++]\n", "a\n", [:]), ("tsx", "a\n{/* [!code ++] */}\nb", "a\nb\n", [2: [.added]]),
            ("js{1,3}", "// [!code ++]\na\nb", "a\nb\n", [1: [.added], 2: [.highlight]]), ("js", "// [!code ++]", "", [:]),
        ] as [(String, String, String, [Int: Set<CodeBlock.LineMark>])])
    func codeMarksAlone(info: String, lines: String, text: String, marks: [Int: Set<CodeBlock.LineMark>]) throws {
        let code = try #require(firstCode("```\(info)\n\(lines)\n```"))
        #expect(code.text == text)
        #expect(code.marks == marks)
    }

    @Test("Many comments on a line take no long time", .timeLimit(.minutes(1)), arguments: ["/*", ";", "' ", "/**/", "<!--"])
    func codeMarksOnLongLines(_ piece: String) throws {
        let line = String(repeating: piece, count: 1_000 / piece.utf8.count) + "[!code ++]\n"
        let code = String(repeating: line, count: 20)
        let page = Page("<<< ./x.js", ["content/x.js": code])
        #expect(page.blocks.contains { if case .code = $0 { true } else { false } })
    }

    @Test(
        "The language is what VitePress highlights",
        arguments: [
            ("js-vue", "js"), ("html-vue{1}", "html"), ("vue-html", "template"), ("ansi", nil), ("vue", "vue"), ("-vue", nil),
            ("c++", "c++"),
        ] as [(String, String?)])
    func codeLanguage(_ info: String, _ language: String?) throws {
        #expect(try #require(firstCode("```\(info)\na\n```")).language == language)
    }

    @Test("Blank lines at the end of code are not published", arguments: ["a\n\n  \n", "a\n"])
    func codeEnd(_ code: String) throws {
        #expect(try #require(firstCode("```\n\(code)```")).text == "a\n")
    }

    @Test("A mark may count for several lines, with any line ends", arguments: ["\n", "\r\n"])
    func codeRanges(_ end: String) throws {
        let code = try #require(firstCode(["```js", "a // [!code focus:2]", "b", "c // [!code nada]", "```"].joined(separator: end)))
        #expect(code.text == "a\nb\nc // [!code nada]\n")
        #expect(code.marks == [1: [.focus], 2: [.focus]])
    }

    @Test(
        "Vue syntax is a fault at its tag",
        arguments: [
            ("<script setup>\nx\n</script>", ["script 1:1 <script setup>"]), ("<style>a{}</style>", ["style 1:1 <style>"]),
            ("a <Badge type=\"tip\"/> b", ["component(Badge) 1:3 <Badge type=\"tip\"/>"]),
            ("**a <my-box>b</my-box>**", ["component(my-box) 1:5 <my-box>"]),
            ("<div>\n<Card>\n</Card></div>", ["component(Card) 2:1 <Card>"]), ("a <script>x</script>", ["hazard(script) 1:3 <script>"]),
            ("# T <Badge/>", ["component(Badge) 1:5 <Badge/>"]), ("|a <Badge/>|\n|-|", ["component(Badge) 1:4 <Badge/>"]),
            ("<kbd>a</kbd> <BR> <IMG>", []), ("`<Badge/>`", []), ("a <Badge type='tip' text=\"b\" /> <Badge>c</Badge>", []),
            ("<p style=\"a\">b <i STYLE=c style>d</i></p>", ["styleAttribute 1:11 a", "styleAttribute 1:25 c"]),
            ("a <Badge :text=\"b\"/>", ["component(Badge) 1:3 <Badge :text=\"b\"/>"]),
            ("a <badge text=b /> <BADGE text=b />", []),
        ])
    func vue(_ source: String, _ expected: [String]) {
        #expect(Page(source).faults == expected)
    }

    @Test("A footnote that no mark leads to is a fault; one in code is none")
    func footnotes() {
        #expect(Page("a[^1]\n\n[^1]: b\n[^2]: c").faults == ["unusedFootnote 4:1 [^2]:"])
        #expect(Page("    [^1]: a\n\n```\n[^2]: b\n```\n\n> [^3]: c").faults == ["unusedFootnote 7:3 [^3]:"])
    }

    @Test(
        "A code fence that never ends is a fault at its line",
        arguments: [
            ("```js\na", ["openCode 1:1 ```js"]), ("```js\na\n```", []), ("```\n    ```\n", ["openCode 1:1 ```"]),
            ("> ```\n> a\n\nb", ["openCode 1:3 ```"]),
            ("> ```\n> a\n```\nb\n```", ["openCode 1:3 ```"]), ("- ```\n  a\n\n~~~\nb\n~~~", ["openCode 1:3 ```"]),
            ("~~~\n```\n", ["openCode 1:1 ~~~"]), ("```\n```", []), ("```", ["openCode 1:1 ```"]),
            ("````\n```\n````", []), ("- ```\n  a\n  ```", []),
        ])
    func openCode(_ source: String, _ expected: [String]) {
        #expect(Page(source).faults == expected)
    }

    @Test("NUL bytes read as U+FFFD, and the first is a fault")
    func nul() {
        let page = Page("a\0b\n\n`c\0`")
        #expect(page.outline == "p(a\u{FFFD}b) p(`c\u{FFFD}`)")
        #expect(page.faults == ["nul 1:2 \0"])
    }

    @Test(
        "Bytes that are not UTF-8 refuse the page",
        arguments: [[0x61, 0xFF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0xAF]] as [[UInt8]])
    func notUTF8(_ bytes: [UInt8]) {
        let page = Page(Array("# T\n\n".utf8) + bytes)
        #expect(page.guide.faults.map(\.isFatal) == [true])
        #expect(page.outline == "")
    }

    @Test(
        "A fragment knows nothing of the dialect",
        arguments: [
            ("::: tip\na", "p(::: tip↵a)"), ("> [!NOTE]\n> a", "quote(p([!NOTE]↵a))"),
            ("https://a.b :tada: [[toc]]", "p(https://a.b :tada: [[toc]])"),
            ("![a](b)", "p({b})"), ("# A {#b}", "h1(A {#b})"), ("**\"A\"**", "p(*\"A\"*)"), ("a[^1]\n\n[^1]: b", "p(a[^1→b])"),
            ("~~a~~\n- [x] b", "p(~a~) ul([x]p(b))"),
        ])
    func fragment(_ source: String, _ expected: String) {
        #expect(GuideParser.fragment(Array(source.utf8))?.outline == expected)
    }

    private func firstCode(_ source: String) -> CodeBlock? {
        for case .code(let code) in Page(source).blocks { return code }
        return nil
    }
}
