import RoteiroCore
import Testing

@testable import RoteiroParsing

@Suite("Includes")
struct IncludesTests {
    private let part =
        "---\ntitle: Parte\n---\n# Um\n\nprimeira\n\n<!-- #region r -->\n## Dois\n\nsegunda [x](y)\n<!-- #endregion r -->\n\n## Três\n\nterceira\n"

    @Test(
        "An include takes the place of its line",
        arguments: [
            ("./parte.md", "h1(Um) p(primeira) comment h2(Dois) p(segunda [x→y]) comment h2(Três) p(terceira)"),
            ("./parte.md{4,6}", "h1(Um) p(primeira)"),
            ("./parte.md{6}", "p(primeira)"), ("./parte.md{14,}", "h2(Três) p(terceira)"), ("./parte.md{,6}", nil),
            ("./parte.md#r", "h2(Dois) p(segunda [x→y])"),
            ("./parte.md#tres", "h2(Três) p(terceira)"), ("@/parte.md#tres", "h2(Três) p(terceira)"),
            ("../content/parte.md#tres", "h2(Três) p(terceira)"), ("./parte.md{99,100}", ""),
        ])
    func outline(_ path: String, _ expected: String?) {
        let page = Page("antes\n\n<!--@include: \(path)-->\n\ndepois", ["content/parte.md": part])
        if let expected { #expect(page.outline == (["p(antes)", expected, "p(depois)"].filter { !$0.isEmpty }).joined(separator: " ")) }
        #expect(page.faults == [])
    }

    @Test("Places stay those of the included file")
    func places() throws {
        let page = Page("a\n\n<!-- @include: ./parte.md -->\n\n[z](w)", ["content/parte.md": part])
        let links = page.inlines.compactMap { if case .link(let link) = $0 { link.span } else { nil } }
        #expect(links.map(page.written) == ["[x](y)", "[z](w)"])
        #expect(links.map { page.texts[$0.file].path } == ["content/parte.md", "content/guia.md"])
        #expect(page.place(links[0]) == "11:9")
        let errors = SpanCheck(page.guide, page.texts).errors
        #expect(errors == [])
    }

    @Test("A paragraph over two files has places inside of them")
    func mixed() {
        for page in [
            "a <!--@include: ./p.md--> b ![x](y)", "<!--@include: ./p.md-->", "> **\"A<!--@include: ./p.md-->\"**",
            "# T <!--@include: ./p.md--> {#id}", "::: tip <!--@include: ./p.md-->",
        ] {
            for part in ["[x](y)", "B\"** c\n\nd", "{#outro}", "a\0", "![a](b)\n", String(repeating: "longo ", count: 99)] {
                let page = Page(page, ["content/p.md": part])
                for inline in page.inlines { #expect(inline.span.bytes.upperBound <= page.texts[inline.span.file].bytes.count) }
                for block in page.blocks { #expect(block.span.bytes.upperBound <= page.texts[block.span.file].bytes.count) }
            }
        }
    }

    @Test(
        "What cannot be included is a fault at its path",
        arguments: [
            ("./nada.md", "include(missing) 1:15 ./nada.md"), ("../../fora.md", "include(outside) 1:15 ../../fora.md"),
            ("/parte.md", "include(outside) 1:15 /parte.md"),
            ("./parte.md#nada", "include(region nada) 1:15 ./parte.md"), ("./guia.md", "include(cycle) 1:15 ./guia.md"),
            ("./latin.md", "include(unreadable) 1:15 ./latin.md"),
        ])
    func faults(_ path: String, _ expected: String) {
        let page = Page(Array("<!--@include: \(path)-->".utf8), ["content/parte.md": Array(part.utf8), "content/latin.md": [0xE7]])
        #expect(page.faults == [expected])
    }

    @Test("Cycles, chains and doubling end in a fault")
    func endless() {
        #expect(
            Page("<!--@include: ./a.md-->", ["content/a.md": "<!--@include: ./b.md-->", "content/b.md": "<!--@include: ./a.md-->"]).faults
                .map { $0.prefix(14) } == ["include(cycle)"])
        let chain = (0..<300).map { ("content/\($0).md", "<!--@include: ./\($0 + 1).md-->") }
        #expect(Page("<!--@include: ./0.md-->", Dictionary(uniqueKeysWithValues: chain)).faults.map { $0.prefix(14) } == ["limit(nesting)"])
        let double = (0..<30).map { ("content/\($0).md", "<!--@include: ./\($0 + 1).md--><!--@include: ./\($0 + 1).md-->") }
        #expect(
            Page("<!--@include: ./0.md-->", Dictionary(uniqueKeysWithValues: double + [("content/30.md", "")])).faults.map { $0.prefix(15) }
                == ["limit(includes)"])
    }

    @Test(
        "The lines of a region count from its start",
        arguments: [
            ("#r{1,1}", "h2(Dois)"), ("#r{3,}", "p(segunda [x→y])"), ("#r{2,99}", "p(segunda [x→y])"), ("#r{9,}", ""),
            ("#r{9223372036854775807,}", ""), ("#r{,9223372036854775807}", "h2(Dois) p(segunda [x→y])"), ("#r{,-9223372036854775808}", ""),
            ("#tres{3}", "p(terceira)"), ("#vazia{1,2}", ""),
        ])
    func regionLines(_ selection: String, _ expected: String) {
        let part = "<!-- #region vazia -->\n<!-- #endregion vazia -->\n\n" + part.dropFirst(21)
        let page = Page("<!--@include: ./parte.md\(selection)-->", ["content/parte.md": part])
        #expect(page.outline == expected)
        #expect(page.faults == [])
    }

    @Test(
        "The sections of a file are its headings, by their anchors",
        arguments: [
            ("#um", "h1(Um) code<sh>(# dois/~~~/# três) p(fim)"), ("#meu", "h1(Dois) p(outra)"), ("#tres", "h1(Três) code<>(# x)"),
        ])
    func sections(_ selection: String, _ expected: String) {
        let part = "# Um\n\n```sh\n# dois\n~~~\n# três\n```\n\nfim\n\n# Dois {#meu}\n\noutra\n\n# Três\n\n  ~~~~\n# x\n~~~~\n"
        let page = Page("<!--@include: ./parte.md\(selection)-->", ["content/parte.md": part])
        #expect(page.outline == expected)
        #expect(page.faults == [])
    }

    @Test("A snippet is a code block of its file")
    func snippets() throws {
        let code = "let a = 1\n// #region r\nlet b = `x`\n// #endregion r\n```\n"
        let page = Page("<<< ./x.js#r{1} [Título]\n\n<<< @/x.js", ["content/x.js": code])
        #expect(page.outline == "code<js{1} [Título]>(let b = `x`) code<js>(let a = 1/// #region r/let b = `x`/// #endregion r/```)")
        #expect(page.blocks.map { page.written($0.span) } == ["<<< ./x.js#r{1} [Título]", "<<< @/x.js"])
        #expect(page.faults == [])
    }

    @Test(
        "The braces of a snippet contain its language, its highlighted lines or both, in any order",
        arguments: [
            ("{2 ts}", "ts", 2, nil), ("{ts 2}", "ts", 2, nil), ("{ts}", "ts", nil, nil), ("{2}", "js", 2, nil), ("{ }", "js", nil, nil),
            ("{c#}", "c#", nil, nil), ("{2 ts:line-numbers=5}", "ts", 2, 5), ("{:line-numbers}", "js", nil, 1), ("", "js", nil, nil),
        ] as [(String, String, Int?, Int?)])
    func snippetLanguage(braces: String, language: String, line: Int?, number: Int?) throws {
        let page = Page("<<< ./x.js\(braces) [Título]", ["content/x.js": "a\nb\nc\n"])
        guard case .code(let code) = try #require(page.blocks.first) else {
            Issue.record("no code block")
            return
        }
        #expect(code.language == language && code.title == "Título" && code.firstLineNumber == number)
        #expect(code.marks == (line.map { [$0: [.highlight]] } ?? [:]))
    }

    @Test("The files that a text includes are known before it is parsed")
    func files() {
        let text = SourceText(
            path: "content/a/guia.md", bytes: Array("<!--@include: ./x.md{1,2}-->\n<<< @/y.js\n<!--@include: ../../../z.md-->".utf8))
        #expect(GuideParser.includedFiles(in: text, contentFolder: "content").map(\.string) == ["content/a/x.md", "content/y.js"])
    }
}
