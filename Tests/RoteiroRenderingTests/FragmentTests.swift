import RoteiroRendering
import RoteiroTestSupport
import Testing

/// The expected output is that of `cmark-gfm -e table -e strikethrough -e tasklist --unsafe`.
@Suite struct FragmentTests {
    private func html(_ markdown: String) -> String { String(decoding: HTMLFragment.render(TestSite(markdown).blocks), as: UTF8.self) }

    @Test func paragraphsAndBreaks() {
        #expect(html("soft\nbreak\\\n`c<`~~s~~<b>") == "<p>soft\nbreak<br />\n<code>c&lt;</code><del>s</del><b></p>\n")
    }

    @Test func tightListHoldsBareTextAndNestedList() {
        #expect(html("- a\n  - b") == "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n")
    }

    @Test func looseListHoldsParagraphs() {
        #expect(html("1. a\n\n   b") == "<ol>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>\n")
    }

    @Test func orderedListKeepsItsStartAndEmptyItem() {
        #expect(html("3.") == "<ol start=\"3\">\n<li></li>\n</ol>\n")
    }

    @Test func tasksHaveDisabledCheckboxes() {
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
        #expect(html("- [x] d\n\n- [ ] e") == expected)
    }

    @Test func quotesBreakTheirLines() {
        #expect(html("> a") == "<blockquote>\n<p>a</p>\n</blockquote>\n")
        #expect(html(">") == "<blockquote>\n</blockquote>\n")
    }

    @Test func codeTakesItsClassFromTheFirstWord() {
        #expect(html("```x&y z\n```") == "<pre><code class=\"language-x&amp;y\"></code></pre>\n")
        #expect(html("    a & \"b\"") == "<pre><code>a &amp; &quot;b&quot;\n</code></pre>\n")
        #expect(html("```\na\n```") == "<pre><code>a\n</code></pre>\n")
    }

    @Test func tablesAlignByAttribute() {
        let head = "<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n<th>b</th>\n</tr>\n</thead>\n"
        let body = "<tbody>\n<tr>\n<td align=\"center\">x</td>\n<td>y</td>\n</tr>\n</tbody>\n"
        #expect(html("|a|b|\n|:-:|-|\n|x|y|") == head + body + "</table>\n")
        #expect(html("|a|b|\n|:-:|-|") == head + "</table>\n")
    }

    @Test func addressesAndTitlesAreEscaped() {
        let expected =
            "<p><img src=\"x%20y\" alt=\"a &quot;q&quot;\" title=\"t &quot;q&quot;\" />"
            + "<a href=\"/a%20b?x=1&amp;y=&#x27;2&#x27;\" title=\"ti\">l</a></p>\n"
        #expect(html("![a \"q\"](<x y> 't \"q\"')[l](</a b?x=1&y='2'> \"ti\")") == expected)
    }

    @Test func refusedSchemesAndRawHTMLStay() {
        #expect(html("[a](javascript:x)") == "<p><a href=\"javascript:x\">a</a></p>\n")
        #expect(html("<!-- c -->\n") == "<!-- c -->\n")
        #expect(html("<div>\nx\n\n---\n") == "<div>\nx\n<hr />\n")
    }

    @Test func headingsHaveNoIds() {
        #expect(html("> ## A") == "<blockquote>\n<h2>A</h2>\n</blockquote>\n")
    }
}
