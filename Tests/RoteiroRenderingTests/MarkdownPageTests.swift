import RoteiroCore
import RoteiroRendering
import RoteiroTestSupport
import Testing

@Suite("A page as Markdown")
struct MarkdownPageTests {
    private func written(_ blocks: Block...) throws -> String {
        let site = TestSite.rendered(built: [Build.page(Build.guide(blocks))])
        return try site.renderer().markdownPage("guia.md").text
    }

    /// The text and markup of inlines, with adjacent text merged.
    private func said(_ content: [Inline]) -> [String] {
        var said: [String] = []
        func add(_ kind: String, _ words: String) {
            if kind == "text", let last = said.last, last.hasPrefix("text ") {
                said[said.count - 1] = last + words
            } else {
                said.append(kind + " " + words)
            }
        }
        for inline in content {
            switch inline {
            case .text(let text): add("text", text.value)
            case .code(let code): add("code", code.value)
            case .link(let link): add("link", self.said(link.content).joined(separator: ","))
            case .hardBreak: add("break", "")
            case .html(let html) where html.isComment: continue
            default: add("other", "\(inline)")
            }
        }
        return said
    }

    private struct HostileText {
        var numbers: SeededNumbers

        private static let pieces = [
            "|", "\\", "\\|", "`", "``", "*", "**", "_", "[", "]", "](", "<", ">", "<b>", "~", "~~", "!", "&amp;", "&", "#", "-", "1.", "+",
            "=",
            "a", "é", "|\u{301}", "`\u{301}", "!\u{301}", " ", "z",
        ]

        mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }

        mutating func code() -> String { (0...pick(5)).map { _ in Self.pieces[pick(Self.pieces.count)] }.joined() }

        /// A text that starts and ends with a visible character.
        mutating func text() -> String {
            let text = code().split(separator: " ").joined(separator: " ")
            return text.isEmpty ? "a" : text
        }

        mutating func inlines(breaks: Bool) -> [Inline] {
            (0...pick(3)).map { _ in
                switch pick(breaks ? 5 : 4) {
                case 0: Build.code(code())
                case 1: Build.link("https://e.example/", Build.text(text()))
                case 2, 3: Build.text(text())
                default: .hardBreak(Build.at)
                }
            }
        }
    }

    @Test("Cells and spans of hostile text read back as they were", arguments: 0..<40 as Range<UInt64>)
    func readsBack(seed: UInt64) throws {
        var hostile = HostileText(numbers: SeededNumbers(state: seed))
        for _ in 0..<10 {
            let cells = (0..<4).map { _ in [Build.text("a")] + hostile.inlines(breaks: true) + [Build.text("z")] }
            let paragraph = hostile.inlines(breaks: false)
            let rows = cells.map { Table.Cell(content: $0, span: Build.at) }
            let table = Table(alignments: [.none, .right], header: Array(rows[..<2]), rows: [Array(rows[2...])], span: Build.at)
            let markdown = try written(.table(table), Build.paragraph(paragraph))
            let blocks = TestSite(markdown).blocks
            try #require(blocks.count == 2, "\(markdown)")
            guard case .table(let readTable) = blocks[0], case .paragraph(let readParagraph) = blocks[1] else {
                Issue.record("\(markdown)")
                continue
            }
            #expect((readTable.header + readTable.rows.joined()).map { said($0.content) } == cells.map(said), "\(markdown)")
            #expect(said(readParagraph.content) == said(paragraph), "\(markdown)")
        }
    }

    @Test("Bars stay in a cell, and backticks in a code span")
    func examples() throws {
        let table = Table(
            alignments: [.none], header: [Build.cell(Build.text("|"))],
            rows: [[Build.cell(Build.text("a||b"))], [Build.cell(Build.code("a``b|"), .hardBreak(Build.at))]],
            span: Build.at)
        #expect(try written(.table(table)).hasSuffix("| \\| |\n| --- |\n| a\\|\\|b |\n| ```a``b\\|```<br> |\n"))
    }

    @Test("A line of a paragraph begins no other block", arguments: ["# a", "- a", "+ a", "12. a", "1) a", "---", "===", "::: tip"])
    func lineStarts(_ line: String) throws {
        let paragraph = Build.paragraph([Build.text("a"), .hardBreak(Build.at), Build.text(line)])
        let blocks = TestSite(try written(Build.paragraph(line), paragraph)).blocks
        #expect(
            blocks.map { if case .paragraph(let paragraph) = $0 { paragraph.content.plainText } else { "\($0)" } } == [line, "a " + line])
    }

    @Test("A heading keeps its line break")
    func headings() throws {
        var heading = Build.heading(2, "a", slug: "a")
        heading.content = [Build.text("a"), .hardBreak(Build.at), Build.text("b")]
        #expect(try written(.heading(heading)).hasSuffix("\n## a<br>b\n"))
    }
}
