import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("Hostile pages are read or refused, never a crash")
struct HostileTests {
    /// Pieces that are repeated up to the size of a page. Those that end with a blank line form short runs of lines, which no paragraph
    /// limit stops.
    static let pieces = [
        "|x", "a\n|-|-\n", "|-", "![[]()", "a<?", "a<![CDATA[", "*t ", "_t*_ ", "www._", "[", "[a](", "`", "<", "<a ", "<a x\n\n", "&",
        "&amp;", "\\*", "> ", "- ", "~a", "~~a~~ ",
        "## H\n\n", "## Passo 1: A\n\nb\n\n", "## S\n\n### Passo 1: A\n\n", "- a\n\n", "1. a\n\n", "- [ ] a\n\n", "a[^1]\n\n",
        "[^1]: n\n\n", "![a](b.png)\n\n", "[a](b) ", "[a]: b\n\n", "[a]\n\n",
        "|a|b|\n|-|-|\n|c|d|\n\n", "<div>a</div>\n\n", "<!-- a -->\n\n", "<!-- ", "<!--@include: ./nada.md-->\n\n", "<!--@include: ",
        "<<< ./nada.md\n\n", "::: tip\n\n", "::: tip\na\n:::\n\n", ":::\n\n",
        "::: dica\n\n", "**\"a\"** ", "\"**a**\" ", "http://a.b ", "http:", ":tada:", ":a", "{a}", "![a](b){a=1}", "> [!NOTE]\n> a\n\n",
        "a\n===\n\n", "---\n\n", "```\na\n```\n\n", "``` js {1-9999}\na\n```\n\n", "\r", "\0",
        "<br>", "<i data-lucide=\"x\"></i>", "[[toc]]\n\n", "::: qr a\n:::\n\n", "# {{{{}", "é",
    ]

    /// Tests/Hostile runs the release command on 1 MB pages of the same pieces.
    @Test("Of 10 and 50 KB", arguments: pieces)
    func sizes(_ piece: String) {
        for size in [10_000, 50_000] { expectRead(repeated(piece, size)) }
    }

    @Test("Behind a quote, a list, a container, HTML, a pretended fence, and with CRLF", arguments: pieces)
    func places(_ piece: String) {
        let text = repeated(piece, 4_000)
        for head in ["> ", "- ", "::: tip\n", "<pre>\n", "<pre>\n```\n</pre>\n\n", "[a]: b\n", "|a|\n|-|\n", "---\na: ", "# "] {
            expectRead(head + text)
        }
        expectRead(String(decoding: text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self))
    }

    @Test("Deep but legal nesting")
    func deep() {
        let quotes = String(repeating: "> ", count: 32)
        expectRead(repeated(quotes + "a ![x](y)\n\n", 50_000))
        expectRead((0..<32).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() + repeated("\n", 50_000))
        expectRead(repeated("*a ", 300) + repeated("b* ", 300))
        expectRead((0..<40).map { String(repeating: ":", count: 50 - $0) + " tip\n\n" }.joined() + repeated("a\n\n", 20_000))
        expectRead(repeated("[", 100) + repeated("](a)", 400))
    }

    private func expectRead(_ source: String) {
        let page = Page(source)
        if let fatal = page.guide.faults.first(where: \.isFatal) {
            if case .limitExceeded = fatal {} else { Issue.record("\(fatal)") }
            #expect(page.guide.parts.isEmpty && page.guide.intro.isEmpty)
        }
        for fault in page.guide.faults where fault.span.bytes.upperBound > page.texts[fault.span.file].bytes.count {
            Issue.record("outside of the file: \(fault)")
        }
    }
}

@Suite("Damaged pages")
struct MutationTests {
    static let pages = (WrittenPages.fixtures.map { MarkedText($0).source } + WrittenPages.seed.filter { $0.utf8.count > 3000 }.prefix(1))
        .map {
            Array($0.utf8)
        }

    @Test("A page that is cut anywhere is read, and its faults lie inside of it", arguments: pages.indices)
    func cut(_ index: Int) {
        let page = Self.pages[index]
        for end in stride(from: 0, to: page.count, by: 97) { expectInside(Array(page[..<end])) }
        for start in stride(from: 0, to: page.count, by: 97) { expectInside(Array(page[start...])) }
    }

    @Test("A page with bytes or lines lost or doubled is read, and its faults lie inside of it", arguments: pages.indices)
    func damaged(_ index: Int) {
        var numbers = SeededNumbers(state: UInt64(index))
        for _ in 0..<400 {
            var page = Self.pages[index]
            for _ in 0...Int.random(in: 0..<4, using: &numbers) {
                let place = Int.random(in: 0..<page.count, using: &numbers)
                let end = Bool.random(using: &numbers) ? place + 1 : page[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? page.count
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: page.removeSubrange(place..<end)
                case 1: page.insert(contentsOf: page[place..<end], at: place)
                default: page[place] = UInt8.random(in: 0...0x7F, using: &numbers)
                }
                if page.isEmpty { page = [0x61] }
            }
            expectInside(page)
        }
    }

    private func expectInside(_ bytes: [UInt8]) {
        let page = Page(bytes)
        let isText = Encoding.firstInvalidByte(in: bytes) == nil
        #expect(isText != page.guide.faults.contains { if case .notUTF8 = $0 { true } else { false } })
        let errors = isText ? SpanCheck(page.guide, page.texts).errors : []
        #expect(errors == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        for fault in page.guide.faults where fault.span.bytes.upperBound > bytes.count { Issue.record("outside of the file: \(fault)") }
    }
}
