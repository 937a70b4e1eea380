import RoteiroCore
import RoteiroRendering
import Testing

/// The expected output is that of `cmark-gfm -e table -e strikethrough -e tasklist --unsafe`.
@Suite struct FragmentTests {
    private func html(_ blocks: Block...) -> String { String(decoding: HTMLFragment.render(blocks), as: UTF8.self) }

    @Test func paragraphsAndBreaks() {
        let block = Build.paragraph(
            Build.text("soft"), .softBreak(Build.at()), Build.text("break"), .hardBreak(Build.at()),
            .code(Located("c<", at: Build.at())), .strikethrough(Build.group(Build.text("s"))), .html(Build.html("<b>")))
        #expect(html(block) == "<p>soft\nbreak<br />\n<code>c&lt;</code><del>s</del><b></p>\n")
    }

    @Test func tightListHoldsBareTextAndNestedList() {
        let inner = Build.list(Build.item(Build.paragraph("b")))
        #expect(html(Build.list(Build.item(Build.paragraph("a"), inner))) == "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n")
    }

    @Test func looseListHoldsParagraphs() {
        let list = Build.list(Build.item(Build.paragraph("a"), Build.paragraph("b")), start: 1, isTight: false)
        #expect(html(list) == "<ol>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>\n")
    }

    @Test func orderedListKeepsItsStartAndEmptyItem() {
        #expect(html(Build.list(Build.item(), start: 3)) == "<ol start=\"3\">\n<li></li>\n</ol>\n")
    }

    @Test func tasksHaveDisabledCheckboxes() {
        let list = Build.list(Build.item(Build.paragraph("d"), task: true), Build.item(Build.paragraph("e"), task: false), isTight: false)
        let expected = """
            <ul>
            <li><input type="checkbox" checked="" disabled="" />\u{20}
            <p>d</p>
            </li>
            <li><input type="checkbox" disabled="" />\u{20}
            <p>e</p>
            </li>
            </ul>

            """
        #expect(html(list) == expected)
    }

    @Test func quotesBreakTheirLines() {
        #expect(html(.quote(BlockQuote(blocks: [Build.paragraph("a")], span: Build.at()))) == "<blockquote>\n<p>a</p>\n</blockquote>\n")
        #expect(html(.quote(BlockQuote(blocks: [], span: Build.at()))) == "<blockquote>\n</blockquote>\n")
    }

    @Test func codeTakesItsClassFromTheFirstWord() {
        func code(_ info: String?, _ text: String) -> Block {
            .code(CodeBlock(info: info.map { Located($0, at: Build.at()) }, text: text, span: Build.at()))
        }
        #expect(html(code("x&y z", "")) == "<pre><code class=\"language-x&amp;y\"></code></pre>\n")
        #expect(html(code(nil, "a & \"b\"\n")) == "<pre><code>a &amp; &quot;b&quot;\n</code></pre>\n")
        #expect(html(code("", "a\n")) == "<pre><code>a\n</code></pre>\n")
    }

    @Test func tablesAlignByAttribute() {
        let table = Table(
            alignments: [.center, .none], header: [Build.cell(Build.text("a")), Build.cell(Build.text("b"))],
            rows: [[Build.cell(Build.text("x")), Build.cell(Build.text("y"))]], span: Build.at())
        let head = "<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n<th>b</th>\n</tr>\n</thead>\n"
        let body = "<tbody>\n<tr>\n<td align=\"center\">x</td>\n<td>y</td>\n</tr>\n</tbody>\n"
        #expect(html(.table(table)) == head + body + "</table>\n")
        var bare = table
        bare.rows = []
        #expect(html(.table(bare)) == head + "</table>\n")
    }

    @Test func addressesAndTitlesAreEscaped() {
        let image = Inline.image(Build.image("x y", "a \"q\"", title: "t \"q\""))
        let link = Build.link("/a b?x=1&y='2'", Build.text("l"), title: "ti")
        let expected =
            "<p><img src=\"x%20y\" alt=\"a &quot;q&quot;\" title=\"t &quot;q&quot;\" />"
            + "<a href=\"/a%20b?x=1&amp;y=&#x27;2&#x27;\" title=\"ti\">l</a></p>\n"
        #expect(html(Build.paragraph(image, link)) == expected)
    }

    @Test func refusedSchemesAndRawHTMLStay() {
        #expect(html(Build.paragraph(Build.link("javascript:x", Build.text("a")))) == "<p><a href=\"javascript:x\">a</a></p>\n")
        #expect(html(.html(Build.html("<!-- c -->", isComment: true))) == "<!-- c -->\n")
        #expect(html(.html(Build.html("<div>\nx\n")), .thematicBreak(Build.at())) == "<div>\nx\n<hr />\n")
    }

    @Test func headingsHaveNoIds() {
        #expect(html(.heading(Build.heading(2, "A", slug: "a"))) == "<h2>A</h2>\n")
    }
}
