import RoteiroTestSupport

/// Generates random pages from pieces of Markdown.
struct RandomPages {
    private var numbers: SeededNumbers

    init(seed: UInt64) {
        numbers = SeededNumbers(state: seed)
    }

    /// Inline syntax.
    private static let inlines = [
        "![Tela](tela.png)", "![a\\]b](<x y.png> \"t\")", "![](a&amp;b.png)", "[link](../pagina.md#x)", "[a **b**](c (d))", "[a]",
        "[a][ref]",
        "[ref]", "[^1]", "[^nota]", "**\"Salvar\"**", "\"**Salvar**\"", "“**Abrir**”", "**\"Fim.\"**", "*ênfase*", "_x_", "__forte__",
        "***tudo***",
        "~~fora~~", "`código`", "`` a`b ``", "https://example.com/a(b).", "<https://example.com>", "<a href=\"x.md\">x</a>", "<br>",
        "<img src='i.png' alt=x>", "<i data-lucide=\"qr-code\"></i>", "<Badge type=\"tip\"/>", "&copy;", "&nbsp;", "\\*", "\\[", ":tada:",
        ":nada:", "😀",
        "e\u{301}", "ção", "|", "\\|", "<", "[", "]", "*", "_", "`", "{#id}", "{width=300}", "texto", "Passo 1", " ", "  ", "\t", "\0", "!",
        "(", ")", "\"", "::: tip", "[x](", "&#35;", "<!-- c -->", "<!-- roteiro-ignore-next-line R301: x -->",
        "<!-- roteiro-ignore-next-line R301,\nstep-gap: x -->", "[d](\nx)", "[e](y\n\"t\")",
    ]

    /// Starts of lines.
    private static let heads = [
        "", "", "", "", "# ", "## ", "## Passo 1: ", "## Passo 2 – ", "### Passo 3. ", "## Parte 1: ", "- ", "* ", "1. ", "10) ", "- [ ] ",
        "- [x] ", "> ",
        "> > ", ">", "  ", "    ", "\t", "   ", "::: tip ", "::: details ", ":::: info ", "::: qr ", ":::", "::::", "::: Tip", "```",
        "```js", "~~~", "| ",
        "|-|-|", "[ref]: /url \"t\"\n", "[a]: <b c>\n", "[^1]: ", "[^nota]: ", "> [!NOTE] ", "---", "===", "<div>", "</div>", "<pre>",
        "<script>", "</script>",
        "> - ", "- > ", "  - ", "     > ", "[[toc]]", "<!-- ", "-->", "<p><img src=\"a.png\">",
    ]

    mutating func page() -> String {
        let ending = ["\n", "\n", "\n", "\r\n", "\r"][pick(5)]
        var page = pick(8) == 0 ? "\u{FEFF}" : ""
        if pick(6) == 0 { page += "---\ntitle: T\nlayot: doc\n---\n" }
        var head = ""
        for _ in 0..<(1 + pick(14)) {
            // Usually picks a new start; sometimes repeats the last one, as lists and quotes do.
            if pick(3) > 0 { head = Self.heads[pick(Self.heads.count)] }
            page += head
            for _ in 0..<pick(5) { page += Self.inlines[pick(Self.inlines.count)] + [" ", ""][pick(2)] }
            page += pick(3) == 0 ? "\n\n" : "\n"
        }
        if pick(3) == 0 { page.removeLast() }
        return ending == "\n" ? page : String(decoding: page.utf8.flatMap { $0 == 0x0A ? Array(ending.utf8) : [$0] }, as: UTF8.self)
    }

    private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
}
