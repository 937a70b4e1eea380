import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("Ignore comments")
struct IgnoreCommentsTests {
    /// `rules | reason | next line` for each ignore comment of a page.
    private func found(_ source: String, _ others: [String: String] = [:]) -> [String] {
        let page = Page(source, others)
        return page.guide.ignores.map { comment in
            let rules = comment.rules.map { page.written($0.span) == $0.value ? $0.value : "?" }.joined(separator: "+")
            return "\(rules) | \(comment.reason) | \(comment.nextLine.map(page.written) ?? "-")"
        }
    }

    private static let comment = "<!-- roteiro-ignore-next-line R301: porque sim -->"

    @Test(
        "The next line is the next one with anything but blanks, marks of quotations and comments",
        arguments: [
            ("\(comment)\nVeja [a](b).", "Veja [a](b)."), ("\(comment)\n\n<!-- outro -->\n\nLinha\n", "Linha"),
            ("> \(comment)\n>\n> Citado", "> Citado"), ("- \(comment)\n  Item", "  Item"), ("1. a\n\n   \(comment)\n   b", "   b"),
            ("::: tip\n\(comment)\nDentro\n:::", "Dentro"), ("Texto \(comment)\ncontinua", "continua"),
            ("<div>\n\(comment)\n<p>x</p>\n</div>", "<p>x</p>"), ("| a |\n|---|\n| x \(comment) |\n| y |", "| y |"),
            ("\(comment)\n<!--@include: ./nada.md-->\nDepois", "<!--@include: ./nada.md-->"), ("\(comment)\n", "-"), (comment, "-"),
            ("# T \(comment)\nx", "x"), ("\(comment) x\ny", "y"), ("\(comment)\n<!-- a --> b", "<!-- a --> b"),
            ("\(comment)\r\n\r\nDepois\r\n", "Depois"), ("<!-- roteiro-ignore-next-line\nR301: porque sim -->\nx", "x"),
            ("\t\(comment)\n", nil), ("```\n\(comment)\nx\n```", nil), ("`\(comment)`\nx", nil), ("<!-- nada -->\nx", nil),
            ("<!-- roteiro-versao 2 -->", nil),
        ] as [(String, String?)])
    func nextLine(_ source: String, _ line: String?) {
        #expect(found(source) == (line.map { ["R301 | porque sim | \($0)"] } ?? []))
    }

    @Test("A comment names several rules, by code and by name")
    func rules() {
        #expect(
            found("<!-- roteiro-ignore-next-line R301 , step-gap,R203 : por: isto -->\nx") == ["R301+step-gap+R203 | por: isto | x"])
    }

    @Test("Comments upon comments are about the same line")
    func stacked() {
        let source = "\(Self.comment)\n<!-- roteiro-ignore-next-line R302: b -->\nx"
        #expect(found(source) == ["R301 | porque sim | x", "R302 | b | x"])
    }

    @Test("The comments of an included file are reported once, however often it is included")
    func included() {
        let page = "<!--@include: ./_p.md-->\n\n<!--@include: ./_p.md-->\n\nFim"
        #expect(found(page, ["content/_p.md": "\(Self.comment)\nVeja [a](b).\n"]) == ["R301 | porque sim | Veja [a](b)."])
        #expect(found("<!--@include: ./_p.md-->\nFim", ["content/_p.md": Self.comment]) == ["R301 | porque sim | -"])
    }

    @Test(
        "What is wrong with one is told at its words",
        arguments: [
            ("<!-- ⟦roteiro-ignore-next-line R301⟧ -->", .noReason), ("<!-- ⟦roteiro-ignore-next-line R301:⟧ -->", .noReason),
            ("<!-- ⟦roteiro-ignore-next-line⟧ -->", .noRules), ("<!-- ⟦roteiro-ignore-next-line: x⟧ -->", .noRules),
            ("<!--⟦roteiro-ignore⟧ R301: x-->", .directive), ("<!-- ⟦roteiro-ignore-nextline⟧ R301: x -->", .directive),
            ("<!-- ⟦roteiro-igonre-next-line⟧ R301: x -->", .directive),
        ] as [(String, IgnoreComment.Problem)])
    func problems(_ example: String, _ problem: IgnoreComment.Problem) {
        let marked = MarkedText(example)
        let page = Page(marked.source + "\nx")
        #expect(page.guide.ignores.map(\.problem?.value) == [problem])
        #expect(page.guide.ignores.compactMap(\.problem?.span.bytes) == marked.marks)
    }

    @Test("The place of a comment is its bytes, also where the tabs of containers shift them", arguments: ["> ", ">\t", "- ", "-\t", "  "])
    func places(_ prefix: String) {
        let page = Page("\(prefix)\(Self.comment)\n\(prefix == "  " ? prefix : "> ")x \(Self.comment)\n")
        #expect(!page.guide.ignores.isEmpty)
        for comment in page.guide.ignores { #expect(page.written(comment.span) == Self.comment) }
    }

    @Test("A page of comments takes linear time")
    func hostile() {
        let lines = Page(String(repeating: "\(Self.comment)\n\n", count: 18_000) + "x").guide.ignores
        #expect(lines.count == 18_000)
        #expect(lines.allSatisfy { $0.nextLine?.count == 1 })
        let paragraphs = Page(String(repeating: "x \(Self.comment)\n\n", count: 15_000)).guide.ignores
        #expect(paragraphs.count == 15_000)
        let blanks = Page(String(repeating: Self.comment + " ", count: 100) + String(repeating: "\n", count: 900_000) + "x").guide.ignores
        #expect(blanks.count == 100)
        expectLinear(from: 3_000) {
            String(repeating: "\(Self.comment)\n\n", count: $0)
        } work: {
            _ = Page($0).guide.ignores
        }
        expectLinear(from: 3_000) {
            String(repeating: "x \(Self.comment)\n\n", count: $0)
        } work: {
            _ = Page($0).guide.ignores
        }
        expectLinear(from: 200_000) {
            String(repeating: Self.comment + " ", count: 100) + String(repeating: "\n", count: $0) + "x"
        } work: {
            _ = Page($0).guide.ignores
        }
    }
}
