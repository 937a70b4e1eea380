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
            ("./parte.md#tres", "p(terceira)"), ("@/parte.md#tres", "p(terceira)"), ("@parte.md#tres", "p(terceira)"),
            ("../content/parte.md#tres", "p(terceira)"),
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
            ("./latin.md", "include(unreadable) 1:15 ./latin.md"), ("./parte.md{a}", "include(missing) 1:15 ./parte.md{a}"),
            ("./parte.md{0,2}", "include(lines(count: 16)) 1:15 ./parte.md"),
            ("./parte.md{3,1}", "include(lines(count: 16)) 1:15 ./parte.md"),
            ("./parte.md{17}", "include(lines(count: 16)) 1:15 ./parte.md"),
            ("./parte.md{90,95}", "include(lines(count: 16)) 1:15 ./parte.md"),
            ("./parte.md{16,17}", "include(linesCut(count: 16)) 1:15 ./parte.md"),
            ("./parte.md#r{4,}", "include(lines(count: 3)) 1:15 ./parte.md"),
            ("./parte.md#r{3,9}", "include(linesCut(count: 3)) 1:15 ./parte.md"),
            ("./parte.md#r{9223372036854775807,}", "include(lines(count: 3)) 1:15 ./parte.md"),
            ("./parte.md#r{,99999999999999999999}", "include(linesCut(count: 3)) 1:15 ./parte.md"),
            ("./parte.md#r{,-1}", "include(region r{,-1}) 1:15 ./parte.md"),
            ("./parte.md#tres{4}", "include(lines(count: 2)) 1:15 ./parte.md"),
            ("./aberta.md#r", "include(regionUnclosed(\"r\")) 1:15 ./aberta.md"),
        ])
    func faults(_ path: String, _ expected: String) {
        let page = Page(
            Array("<!--@include: \(path)-->".utf8),
            ["content/parte.md": Array(part.utf8), "content/latin.md": [0xE7], "content/aberta.md": Array("<!-- #region r -->\na".utf8)])
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
            ("#r{1,1}", "h2(Dois)"), ("#r{3,}", "p(segunda [x→y])"), ("#r{2,3}", "p(segunda [x→y])"), ("#tres{2}", "p(terceira)"),
            ("#r{1}", "h2(Dois)"), ("#r { 1 , 3 }", "h2(Dois) p(segunda [x→y])"),
        ])
    func regionLines(_ selection: String, _ expected: String) {
        let page = Page("<!--@include: ./parte.md\(selection)-->", ["content/parte.md": part])
        #expect(page.outline == expected)
        #expect(page.faults == [])
    }

    @Test(
        "A section is below a heading, which its anchor names",
        arguments: [
            ("#um", "p(antes) h2(Dois) p(a) h3(Três) p(b)"), ("#dois", "p(a) h3(Três) p(b)"), ("#tres", "p(b)"), ("#tres-1", "code<>(# x)"),
            ("#meu", "p(c)"), ("#com-link-e-codigo", "p(d)"), ("#linha", "p(e)"), ("#festa", "p(f)"), ("#no-aviso", "quote(p(g))"),
            ("#vazia", ""),
        ])
    func sections(_ selection: String, _ expected: String) {
        let part = """
            # Um

            antes

            ## Dois

            a

            ### Três
            b

            # Próprio {#meu}

            c

            # Com [link](./x) e `código`

            d

            Linha
            =====

            e

            # Festa :tada:

            f

            > # No *aviso*
            > g

            # Vazia
            # Três

              ~~~~
            # x
            ~~~~
            """
        let page = Page("<!--@include: ./parte.md\(selection)-->", ["content/parte.md": part])
        #expect(page.outline == expected)
        #expect(page.faults == [])
    }

    @Test("A region of a Markdown file may have its marks in any form", arguments: ["#region", "region", "# region"])
    func markdownRegions(_ mark: String) {
        let lines =
            mark == "# region" ? ["# #region r", "dentro", "# #endregion r"] : ["<!-- \(mark) r -->", "dentro", "<!--end\(mark)-->"]
        let part = lines.joined(separator: "\n").replacing("end#region", with: "#endregion")
        let page = Page("<!--@include: ./parte.md#r-->", ["content/parte.md": "fora\n\n\(part)\n\nfora\n"])
        #expect(page.outline == "p(dentro)")
    }

    @Test("A region in a code fence has no blank line at its end")
    func regionInFence() {
        let page = Page("```js\na()\n<!--@include: ./x.js#r-->\nb()\n```", ["content/x.js": "// #region r\nx()\n// #endregion r\n"])
        #expect(page.outline == "code<js>(a()/x()/b())")
        #expect(page.faults == [])
    }

    @Test("The files that a text includes are known before it is parsed")
    func files() {
        let lines = "<!--@include: ./x.md{1,2}-->\n<<< @/y.js\n<!--@include: ../../../z.md-->\n<!--@include: @w.md#r-->\n1. > <<< ./a b.ts"
        let text = SourceText(path: "content/a/guia.md", bytes: Array(lines.utf8))
        let files = GuideParser.includedFiles(in: text, contentFolder: "content").map(\.string)
        #expect(files == ["content/a/x.md", "content/w.md", "content/y.js", "content/a/a b.ts"])
    }
}
