import RoteiroCore
import Testing

@testable import RoteiroParsing

@Suite("Containers")
struct ContainersTests {
    @Test(
        "A page reads so",
        arguments: [
            // Opening lines.
            ("::: tip\na\n:::", "tip(p(a))"), (":::tip\na\n:::", "tip(p(a))"), (":::\ttip\na\n:::", "tip(p(a))"),
            ("::::: warning Título **forte** `x`\na\n:::::", "warning[Título *forte* `x`](p(a))"),
            ("   ::: danger\na\n   :::", "danger(p(a))"),
            ("::: details T {open}\na\n:::", "details[T]+(p(a))"), ("::: tip T {no-title}\na\n:::", "tip[T]!(p(a))"),
            ("::: info {#x .a .b}\na\n:::", "info#x.a.b(p(a))"), ("::: tip [a]: b\nc\n:::", "tip[[a]: b](p(c))"),
            ("::: tip Em {{ x }}\na\n:::", "tip[Em {{ x }}](p(a))"),
            ("::: raw\na\n:::\n\n::: v-pre\nb\n:::", "raw(p(a)) v-pre(p(b))"),
            ("::: code-group\n```js [A]\nx\n```\n:::", "group(code<js [A]>(x))"),
            ("::: note\n:::\n::: important\n:::\n::: caution\n:::", "note() important() caution()"),
            // Text that is not a container.
            ("::: TIP\na\n:::", "p(::: TIP↵a↵:::)"), ("::: tip{.x}\na", "p(::: tip{.x}↵a)"), ("::: tip\tT\na", "p(::: tip\tT↵a)"),
            (":: tip", "p(:: tip)"), ("    ::: tip", "code<>(::: tip)"), ("```\n::: tip\n```", "code<>(::: tip)"),
            ("<pre>\n::: tip\n</pre>", "html"), ("a ::: tip", "p(a ::: tip)"),
            // Positions.
            ("texto\n::: tip\na\n:::\ndepois", "p(texto) tip(p(a)) p(depois)"),
            ("- a\n  ::: tip\n  b\n  :::\n- c", "ul(p(a) tip(p(b)) | p(c))"),
            ("- a\n  ::: tip\n\n  b\n\n  :::\n- c", "ul(p(a) tip(p(b)) | p(c))"),
            ("> a\n> ::: tip\n> b\n> :::\n> c", "quote(p(a) tip(p(b)) p(c))"),
            ("::: tip\r\na\r\n:::\r\nb", "tip(p(a)) p(b)"), ("::: tip\ra\r:::\rb", "tip(p(a)) p(b)"),
            ("# T\n::: tip\n# a\n:::\n# b", "h1(T) tip(h1(a)) h1(b)"),
            ("| a |\n|---|\n| b |\n::: tip\nc\n:::", "table(a; b) tip(p(c))"),
            // Closing lines.
            ("::: tip\na\n::::\nb", "tip(p(a)) p(b)"), (":::: tip\na\n:::\nb\n::::", "tip(p(a↵:::↵b))"),
            ("::: tip\na\n   :::   \nb", "tip(p(a)) p(b)"), ("::: tip\na\n\n    :::\n:::\nb", "tip(p(a) code<>(:::)) p(b)"),
            (":::: info\n::: tip\na\n:::\n::::\nb", "info(tip(p(a))) p(b)"),
            ("::: info\n::: tip\na\n:::\nb\n:::", "info(tip(p(a))) p(b↵:::)"),
            ("::: tip\n```\na\n:::\nb", "tip(code<>(a)) p(b)"), ("::: tip\n- a\n:::\nb", "tip(ul(p(a))) p(b)"),
            ("::: tip\n> a\n:::\nb", "tip(quote(p(a))) p(b)"), ("::: tip\na", "tip(p(a))"), ("::: tip", "tip()"),
            ("- ::: tip\n  a\n\nb", "ul(tip(p(a))) p(b)"),
            // QR codes.
            ("::: qr https://x.y/?a={b}&c=*d*\nUse.\n:::", "qr<https://x.y/?a={b}&c=*d*|M>(p(Use.))"),
            ("::: qr a b {ecc=h}\n:::", "qr<a b|H>()"), ("::: qr a {b} {ecc=L}\n:::", "qr<a {b}|L>()"), ("::: qr\n:::", "qr<|M>()"),
        ])
    func outline(_ source: String, _ expected: String) {
        #expect(Page(source).outline == expected)
    }

    @Test(
        "What VitePress silently ignores is a fault",
        arguments: [
            ("::: tip T\na", ["unclosed(tip) 1:1 ::: tip T"]),
            ("::: info\n::: tip\na\n:::\nb", ["ended(tip) 2:1 ::: tip"]),
            ("::: info\n::: tip\na\n:::\nb\n:::", ["ended(tip) 2:1 ::: tip", "stray 6:1 :::"]),
            (":::: info\n::: tip\na\n::::", ["ended(tip) 2:1 ::: tip"]),
            ("a\n\n> :::", ["stray 3:3 :::"]),
            ("::: tip\n```\na\n:::", ["fenceInCode 4:1 :::"]),
            ("::: tip\n\n    a\n:::", []),
            ("::: dica\na\n:::", ["unknown() 1:5 dica"]),
            ("::: dica\na\n:::\n:::", ["unknown() 1:5 dica", "stray 4:1 :::"]),
            (":::: dica\n::: Tip\na\n:::\n::::", ["unknown() 1:6 dica", "unknown(tip) 2:5 Tip"]),
            (":::: dica\na\n:::", ["unknown() 1:6 dica", "stray 3:1 :::"]),
            ("::: info\n::: Tip\na\n:::\n:::", ["unknown(tip) 2:5 Tip"]),
            (":::note[Um título]\na\n:::", ["unknown(note) 1:4 note[Um título]"]),
            ("::: tip[A [b] c] {open}\na\n:::", ["unknown(tip) 1:5 tip[A [b] c]"]), ("::: tip[a] b", ["unknown(tip) 1:5 tip[a]"]),
            ("::: tip [a]\n:::", []),
            ("::: TIP", ["unknown(tip) 1:5 TIP"]), ("::: tip{.x}", ["unknown(tip) 1:5 tip{.x}"]),
            ("::: tip\tT", ["unknown(tip) 1:5 tip\tT"]),
            ("::: wraning", ["unknown(warning) 1:5 wraning"]),
            ("- ::: tip\n  a\n\nb", ["unclosed(tip) 1:3 ::: tip"]),
            ("::: tip\na\n:::", []), ("```\n:::\n```", []), ("texto ::: aqui", []),
        ])
    func faults(_ source: String, _ expected: [String]) {
        #expect(Page(source).faults == expected)
    }

    @Test(
        "The types of the settings are shown as the kinds that they name",
        arguments: [
            ("::: success\na\n:::", "tip(p(a))"), ("::: success Feito\na\n:::", "tip[Feito](p(a))"),
            ("::: interno\na\n:::", "info[Só aqui](p(a))"), ("::: interno Lá\na\n:::", "info[Lá](p(a))"),
            ("::: abas\n```js [A]\nx\n```\n:::", "group(code<js [A]>(x))"), ("::: Success\na\n:::", "p(::: Success↵a↵:::)"),
        ])
    func types(_ source: String, _ expected: String) {
        let types = [
            "success": ContainerType(.callout(.tip)), "interno": ContainerType(.callout(.info), title: "Só aqui"),
            "abas": ContainerType(.other(.codeGroup)),
        ]
        let page = Page(source, containers: types)
        #expect(page.outline == expected)
        #expect(page.faults == (source.contains("Success") ? ["unknown(success) 1:5 Success"] : []))
    }

    @Test("A type of the settings also counts in an included file, and its title is text of the page")
    func typeOfInclude() {
        let page = Page(
            "# G\n\n<!--@include: ./_p.md-->", ["content/_p.md": "::: interno\na\n:::"],
            containers: ["interno": ContainerType(.callout(.info), title: "Só aqui")])
        #expect(page.outline == "h1(G) info[Só aqui](p(a))")
        #expect(page.guide.includedFiles == [FileID(1)])
    }

    @Test("A fence knows its colons, its depth and its lines")
    func fence() throws {
        let page = Page(":::::: info\n::::: tip\n::: note\na\n:::\n:::::\n::::::")
        let fences = page.blocks.compactMap { if case .callout(let callout) = $0 { callout.fence } else { nil } }
        #expect(fences.map(\.markers) == [6, 5, 3])
        #expect(fences.map(\.depth) == [0, 1, 2])
        #expect(fences.compactMap(\.closing).map(page.place) == ["7:1", "6:1", "5:1"])
    }

    @Test("At most 32 are open at once; a further one is text", arguments: [31, 32, 33, 60])
    func depth(_ count: Int) {
        let opening = (0..<count).map { String(repeating: ":", count: 3 + count - $0) + " tip\n" }.joined()
        let closing = (0..<count).reversed().map { String(repeating: ":", count: 3 + count - $0) + "\n" }.joined()
        let page = Page(opening + "a\n\n" + closing)
        let callouts = page.blocks.count { if case .callout = $0 { true } else { false } }
        #expect(callouts == min(count, 32))
    }
}
