import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("Front matter")
struct FrontMatterTests {
    @Test("It is taken off the page, with or without a byte order mark", arguments: ["", "\u{FEFF}"], ["\n", "\r\n", "\r"])
    func read(_ mark: String, _ end: String) {
        let lines = ["---", "title: Título", "tags: [a, b]", "draft: true", "id: x", "redirect_from: /velho", "---", "# T"]
        let page = Page(mark + lines.joined(separator: end))
        let head = page.guide.frontMatter
        #expect(head.title == "Título")
        #expect(head.tags == ["a", "b"])
        #expect(head.isDraft)
        #expect(head.id == "x")
        #expect(head.redirects == ["/velho"])
        #expect(page.outline == "h1(T)")
        #expect(page.faults == [])
    }

    @Test(
        "What is wrong is a fault at its characters",
        arguments: [
            ("title: [a]", ["type(title,text) 2:8 [a]"]), ("title: {a: b}", ["type(title,text) 2:8 {a: b}"]),
            ("draft: sim", ["type(draft,boolean) 2:8 sim"]),
            ("tags: true", ["type(tags,textOrList) 2:7 true"]), ("titel: x", ["key(title) 2:1 titel"]),
            ("layot: x", ["key(layout) 2:1 layot"]),
            ("minha_chave: x", []), ("hero:\n  name: x\nfeatures: []", []), ("title:", []), ("title: 42", []), ("a: \"b", ["yaml 3:1 ---"]),
            ("- a", ["type(,map) 2:1 - a"]), ("texto", ["type(,map) 2:1 texto"]), ("title: a\ntitle: b", ["yaml 2:1 t"]),
            ("# só um comentário", []), ("é: ç\ntitel: x", ["key(title) 3:1 titel"]),
        ])
    func faults(_ yaml: String, _ expected: [String]) {
        let page = Page("---\n\(yaml)\n---\n\n# T")
        if yaml != "a: \"b" {
            #expect(page.faults == expected)
        } else {
            #expect(page.faults.count == 1 && page.faults[0].hasPrefix("yaml"))
        }
        #expect(page.outline == "h1(T)")
    }

    @Test("A head that never ends is a fault, and stays text")
    func unclosed() {
        let page = Page("---\ntitle: x\n\n# T")
        #expect(page.faults == ["unclosedFrontMatter 1:1 ---"])
        #expect(page.outline.hasSuffix("h1(T)"))
    }

    @Test(
        "A thematic break at the head is no front matter",
        arguments: ["---\n\ntexto", "---", "----\na: b\n----", " ---\na: b\n---", "--- x\na: b\n---"])
    func thematicBreak(_ source: String) {
        let page = Page(source)
        #expect(page.guide.frontMatter.entries.isEmpty)
        // A rule below two lines makes a heading of them.
        #expect(page.faults == (source.hasPrefix("--- x") ? ["leftover 3:1 ---"] : []))
    }

    @Test("Aliases that multiply, and depth, are refused and not read")
    func bombs() {
        let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
        #expect(Page("---\na0: &a0 x\n\(levels)\n---").faults.count == 1)
        #expect(Page("---\na: \(String(repeating: "[", count: 900))\(String(repeating: "]", count: 900))\n---").faults.count == 1)
        #expect(Page("---\na: \(String(repeating: "[", count: 50_000))\n---").faults.count == 1)
    }

    @Test(
        "Values keep their places",
        arguments: [
            "title: ⟦a b⟧", "title: ⟦\"a b\"⟧", "x: [1, 2]\ntitle: ⟦ação⟧ # c", "é: 😀\n\"title\": ⟦x⟧", "{a: b, title: ⟦c⟧}",
            "title:   ⟦a⟧  ",
        ])
    func places(_ yaml: String) {
        let marked = MarkedText("---\n\(yaml)\n---")
        let page = Page(marked.source)
        let spans = page.guide.frontMatter.entries.filter { $0.key.value == "title" }.map(\.value.span.bytes)
        #expect(spans == marked.marks)
    }
}
