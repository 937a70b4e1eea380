import RoteiroCore
import Testing

@testable import RoteiroParsing

@Suite("Code imports")
struct CodeImportTests {
    /// The only code block of a page that imports from `content/`.
    private func code(_ line: String, _ files: [String: String]) throws -> CodeBlock {
        let page = Page(line, Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0.key, $0.value) }))
        #expect(page.faults == [])
        guard case .code(let code) = try #require(page.blocks.first) else {
            Issue.record("no code block")
            return CodeBlock(info: nil, text: "", span: Span(FileID(0), 0, 0))
        }
        return code
    }

    @Test("An import is a code block of its file, at its line")
    func places() {
        let page = Page(
            "a\n\n<<< ./x.js#r{1} [Título]\n\n<<< @/x.js\nb", ["content/x.js": "// #region r\nlet b = `x`\n// #endregion r\n```\n"])
        #expect(
            page.outline
                == "p(a) code<js{1} [Título]>(let b = `x`) code<js>(// #region r/let b = `x`/// #endregion r/```) p(b)")
        #expect(
            page.blocks.compactMap { if case .code = $0 { page.written($0.span) } else { nil } } == [
                "<<< ./x.js#r{1} [Título]", "<<< @/x.js",
            ])
        #expect(page.faults == [])
        #expect(SpanCheck(page.guide, page.texts).errors == [])
    }

    @Test(
        "An import may stand wherever a block starts",
        arguments: [
            ("- a\n\n  <<< ./x.js\n- b", "ul~(p(a) code<js>(x()) | p(b))"), ("- a\n- <<< ./x.js", "ul(p(a) | code<js>(x()))"),
            ("> <<< ./x.js\n> b", "quote(code<js>(x()) p(b))"), ("   <<< ./x.js", "code<js>(x())"), ("<<<./x.js", "code<js>(x())"),
            ("::: code-group\n<<< ./x.js\n<<< ./x.js [a]\n:::", "group(code<js>(x()) code<js [a]>(x()))"),
            ("::: tip\n\n<<< ./x.js\n:::\n<<< ./x.js", "tip(code<js>(x())) code<js>(x())"), ("---\n\n---\n<<< ./x.js", "code<js>(x())"),
            ("# T\n<<< ./x.js\nb", "h1(T) code<js>(x()) p(b)"), ("***\n<<< ./x.js", "hr code<js>(x())"),
            ("> a\n>\n<<< ./x.js", "quote(p(a)) code<js>(x())"), ("- a\n\n<<< ./x.js", "ul(p(a)) code<js>(x())"),
            ("```\na\n```\n<<< ./x.js", "code<>(a) code<js>(x())"), ("<div>\n\n<<< ./x.js\n\n</div>", "html code<js>(x()) html"),
            ("<!--@include: ./_p.md-->", "code<js>(x())"), ("<<< ./x.js\n\n    b", "code<js>(x()) code<>(b)"),
        ])
    func places(_ source: String, _ expected: String) {
        let page = Page(source, ["content/x.js": "x()\n", "content/_p.md": "<<< ./x.js\n"])
        #expect(page.outline == expected)
        #expect(page.faults == [])
    }

    @Test("An import in a step belongs to the step")
    func steps() {
        let page = Page("1. Abra o arquivo e cole:\n\n   <<< ./x.js\n2. Salve o arquivo.\n", ["content/x.js": "x()\n"])
        #expect(
            page.guide.parts.flatMap(\.steps).map(\.ownBlocks.outline) == [
                "p(Abra o arquivo e cole:) code<js>(x())", "p(Salve o arquivo.)",
            ])
    }

    @Test(
        "In code, HTML and comments the line is text",
        arguments: [
            "```md\n<<< ./x.js\n```", "~~~\n<<< ./nada.js\n~~~", "````\n```\n<<< ./x.js\n```\n````", "- a\n\n  ```\n  <<< ./x.js\n  ```",
            "> ```\n> <<< ./x.js\n> ```", "    <<< ./x.js", "<div>\n<<< ./nada.js\n</div>", "<!--\n<<< ./nada.js\n-->", "`a\n<<< ./x.js`",
            "```\n<!--@include: ./_p.md-->\n```", "\\<<< ./x.js", "<<< Voltar ao início.", "<<<<<<< HEAD/a", "<<< veja x.js e y", "<<<",
        ])
    func text(_ source: String) {
        let page = Page(source, ["content/x.js": "x()\n", "content/_p.md": "<<< ./x.js\n"])
        #expect(!page.outline.contains("x()"))
        #expect(page.faults.filter { $0.hasPrefix("include") } == [])
    }

    @Test(
        "A line below a line of text imports nothing, as in VitePress, and is a fault",
        arguments: [
            ("a\n<<< ./x.js", "2:1 <<< ./x.js"), ("> a\n<<< ./x.js", "2:1 <<< ./x.js"), ("- a\n<<< ./x.js", "2:1 <<< ./x.js"),
            ("- a\n  <<< ./x.js {1}  ", "2:3 <<< ./x.js {1}"), ("|a|\n|-|\n<<< ./x.js", "3:1 <<< ./x.js"),
        ])
    func belowText(_ source: String, _ fault: String) {
        let page = Page(source, ["content/x.js": "x()\n"])
        #expect(!page.outline.contains("x()"))
        #expect(page.faults == ["snippet " + fault])
    }

    @Test(
        "A path may contain spaces, and the region, the braces and the title follow it with or without a space",
        arguments: [
            ("./a b/c d.js", "js", nil), ("./a b/c d.js#r", "js", nil), ("./a b/c d.js[T]", "js", "T"),
            ("./a b/c d.js#r[T u]", "js", "T u"),
            ("./a b/c d.js {ts} [T]", "ts", "T"), ("./a b/c d.js#r{ts}[T]", "ts", "T"), ("@/a b/c d.js [a [b] c]", "js", "a [b] c"),
            ("a b/c d.js", "js", nil), ("  ./a b/c d.js  ", "js", nil),
        ] as [(String, String, String?)])
    func paths(_ argument: String, language: String, title: String?) throws {
        let code = try code("<<< \(argument)", ["a b/c d.js": "// #region r\nx()\n// #endregion r\n"])
        #expect(code.text.contains("x()"))
        #expect(code.language == language && code.title == title && code.fileName == "c d.js")
    }

    @Test(
        "Only a lowercase extension is a language",
        arguments: [("main.c++", nil), ("x.code-snippets", nil), ("Makefile", nil), ("x.TS", nil), ("x.mp3", "mp3"), (".env", "env")]
            as [(String, String?)])
    func extensions(_ name: String, _ language: String?) throws {
        #expect(try code("<<< ./\(name)", [name: "a\n"]).language == language)
        #expect(try code("<<< ./\(name){rs}", [name: "a\n"]).language == "rs")
    }

    @Test(
        "The braces contain the language, highlighted lines or both, in any order",
        arguments: [
            ("{2 ts}", "ts", 2, nil), ("{ts 2}", "ts", 2, nil), ("{ts}", "ts", nil, nil), ("{2}", "js", 2, nil), ("{ }", "js", nil, nil),
            ("{c#}", "c#", nil, nil), ("{2 ts:line-numbers=5}", "ts", 2, 5), ("{:line-numbers}", "js", nil, 1), ("", "js", nil, nil),
        ] as [(String, String, Int?, Int?)])
    func braces(_ braces: String, language: String, line: Int?, number: Int?) throws {
        let code = try code("<<< ./x.js\(braces) [Título]", ["x.js": "a\nb\nc\n"])
        #expect(code.language == language && code.title == "Título" && code.firstLineNumber == number)
        #expect(code.marks == (line.map { [$0: [.highlight]] } ?? [:]))
    }

    @Test(
        "A region is between marks in comments of any language",
        arguments: [
            ("// #region r", "// #endregion r"), ("//#region r", "//#endregion"), ("// region r", "// endregion r"),
            ("/// #region r", "/// #endregion"), ("<!-- #region r -->", "<!-- #endregion r -->"), ("<!--#region r-->", "<!--#endregion-->"),
            ("<!-- region r -->", "<!-- endregion r -->"), ("/* #region r */", "/* #endregion r */"), ("/*#region r*/", "/*#endregion*/"),
            ("#region r", "#endregion r"), ("#Region \"r\"", "#End Region"), ("#Region r", "#EndRegion"), ("# region r", "# endregion"),
            ("# #region r", "# #endregion r"), ("##region r", "##endregion r"), ("-- #region r", "-- #endregion r"),
            (":: #region r", ":: #endregion"), ("REM #region r", "REM #endregion r"), ("@REM #region r", "@rem #endregion r"),
            ("#pragma region r", "#pragma endregion"), ("(* #region r *)", "(* #endregion r *)"), ("; #region r", "; #endregion r"),
            ("% #region r", "% #endregion"), ("{/* #region r */}", "{/* #endregion r */}"), ("  // #region r", "\t// #endregion r"),
        ])
    func regions(_ start: String, _ end: String) throws {
        let file = "fora\n\(start)\nx()\n\(end)\nfora\n"
        #expect(try code("<<< ./x.js#r", ["x.js": file]).text == "x()\n")
        #expect(try code("<<< ./x.js#r", ["x.js": file.replacing("\n", with: "\r\n")]).text == "x()\n")
    }

    @Test(
        "A region ends at its own end",
        arguments: [
            ("// #region r\na\n// #region s\nb\n// #endregion s\nc\n// #endregion r\nd", "a\nb\nc\n"),
            ("// #region r\na\n// #region s\nb\n// #endregion\nc\n// #endregion\nd", "a\nb\nc\n"),
            ("// #region r\na\n// #region r\nb\n// #endregion r\nc\n// #endregion r\nd", "a\nb\nc\n"),
            ("// #region s\n// #region r\na\n// #endregion r\n// #endregion s", "a\n"),
            ("// #region r\na\n// region que vale\n// region b\n// #endregion\nd", "a\n// region que vale\n"),
            ("// #region r\na\n/* #endregion r */\n// #endregion x\nb\n// #endregion r", "a\n/* #endregion r */\nb\n"),
            ("// #region r-1\nb\n// #endregion r-1\n// #region r\na\n// #endregion r", "a\n"),
        ])
    func nesting(_ file: String, _ expected: String) throws {
        #expect(try code("<<< ./x.js#r", ["x.js": file]).text == expected)
    }

    @Test("The lines of a region lose their common indentation, those of a whole file keep it")
    func indentation() throws {
        let file = "f {\n    // #region r\n    a {\n\n      b\n    }\n    // #endregion r\n}\n"
        #expect(try code("<<< ./x.js#r", ["x.js": file]).text == "a {\n\n  b\n}\n")
        #expect(try code("<<< ./x.js", ["x.js": "  a\n  b\n\n"]).text == "  a\n  b\n")
        #expect(try code("<<< ./x.js", ["x.js": "\u{FEFF}a\0\r\nb\rc"]).text == "a\u{FFFD}\nb\nc\n")
    }

    @Test("Marks in imported code count as in a code block")
    func marks() throws {
        let code = try code("<<< ./x.js", ["x.js": "// [!code focus:2]\na\nb // [!code ++]\n"])
        #expect(code.text == "a\nb\n")
        #expect(code.marks == [1: [.focus], 2: [.focus, .added]])
    }

    @Test(
        "What cannot be imported is a fault at its path",
        arguments: [
            ("<<< ./nada.js{1} [T]", "include(missing) 1:5 ./nada.js"), ("- <<<  ../../fora.js", "include(outside) 1:8 ../../fora.js"),
            ("<<< /x.js", "include(outside) 1:5 /x.js"), ("<<< ./x.js#nada", "include(region nada) 1:5 ./x.js"),
            ("<<< ./latin.js", "include(unreadable) 1:5 ./latin.js"),
            ("<<< ./x.js#aberta", "include(regionUnclosed(\"aberta\")) 1:5 ./x.js"),
            ("<<< ./x.js#outra", "include(regionUnclosed(\"outra\")) 1:5 ./x.js"), ("> <<< @x.js", "include(missing) 1:7 @x.js"),
        ])
    func faults(_ line: String, _ expected: String) {
        let code = "// #region aberta\n// #region outra\n// #endregion nome\n"
        let page = Page(Array(line.utf8), ["content/x.js": Array(code.utf8), "content/latin.js": [0xE7]])
        #expect(page.faults == [expected])
        #expect(!page.outline.contains("code"))
    }

    @Test("Too much imported code is a fault")
    func limits() {
        let many = String(repeating: "<<< ./x.js\n", count: 1_001)
        #expect(Page(many, ["content/x.js": "a"]).faults.map { $0.prefix(15) } == ["limit(includes)"])
        let large = String(repeating: "a\n", count: 300_000)
        #expect(Page("<<< ./x.js\n<<< ./x.js", ["content/x.js": large]).faults.map { $0.prefix(15) } == ["limit(fileSize)"])
    }
}
