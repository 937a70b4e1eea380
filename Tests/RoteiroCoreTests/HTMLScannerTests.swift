import RoteiroCore
import Testing

@Suite("Reading HTML")
struct HTMLScannerTests {
    private func tokens(_ source: String) -> [String] {
        let bytes = Array(source.utf8)
        func written(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return HTMLScanner(source).map { token in
            switch token {
            case .text(let range): "text " + written(range)
            case .tag(let tag): "tag " + written(tag.range)
            case .comment(let range, let isClosed): (isClosed ? "comment " : "open ") + written(range)
            case .dropped(let range): "dropped " + written(range)
            }
        }
    }

    @Test(
        "Tags, comments and text are told apart as browsers do",
        arguments: [
            (#"<a title="a > b" href='x'>vai</a>"#, [#"tag <a title="a > b" href='x'>"#, "text vai", "tag </a>"]),
            ("a < b <b>c</b> <", ["text a < b ", "tag <b>", "text c", "tag </b>", "text  <"]),
            ("<!-- <b> -->x<!--y", ["comment <!-- <b> -->", "text x", "open <!--y"]),
            ("<!--><script>", ["comment <!-->", "tag <script>"]), ("<!---><b>", ["comment <!--->", "tag <b>"]),
            ("<!-- a --!><b>", ["comment <!-- a --!>", "tag <b>"]), ("<!-- - -- ->", ["open <!-- - -- ->"]),
            (
                "<!doctype html><?php x ?></ b></>a",
                ["dropped <!doctype html>", "dropped <?php x ?>", "dropped </ b>", "dropped </>", "text a"]
            ),
            ("x<b title=\"", ["text x", "dropped <b title=\""]), ("", []), ("<", ["text <"]), ("</", ["dropped </"]),
        ])
    func read(_ source: String, _ expected: [String]) {
        #expect(tokens(source) == expected)
    }

    @Test(
        "The words of HTML are the text between its tags",
        arguments: [
            (#"<a title="a > b" href="https://example.com">vai</a>"#, "vai"), ("<p>a < b &amp;&amp; c &lt;i&gt;</p>", "a < b && c <i>"),
            ("<p>a\r\n  b</p>\n<!-- c -->\n<p>d</p>", "a b d"), (#"<img alt="a>b">"#, ""), ("&amp;lt;", "&lt;"),
        ])
    func words(_ source: String, _ expected: String) {
        #expect(HTMLScanner.words(in: source) == expected)
    }

    @Test(
        "Only comments that end are comments alone",
        arguments: [
            ("<!-- a -->\n <!---->", true), ("", false), ("<!-- a", false), ("<!-- a --> <b title=\"", false), ("<!-- a --> b", false),
            ("<!--> b -->", false), ("<!-- a --><!x>", false),
        ])
    func comments(_ source: String, _ expected: Bool) {
        #expect(HTMLScanner.isOnlyComments(source) == expected)
    }

    @Test("Headings are found by their tags")
    func headings() {
        let source = #"<H2 id=a>x</H2><h3><p title="<h4>"></p><!-- <h5> --><header></header><h7><h1>"#
        let html = RawHTML(source: source, isComment: false, references: [], ids: [], span: Span(FileID(0), 0, 0))
        #expect(html.headingLevels == [2, 3, 1])
    }
}
