import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

/// Pages written by people: the fixtures, the seed guide, and the corpus if it is available.
enum WrittenPages {
    static let fixtures = all(in: "Tests/RoteiroParsingTests/Fixtures")
    static let seed = all(in: "content")
    static let corpus = all(in: "../shared/corpus")

    /// Every Markdown file in a folder and its subfolders, sorted.
    static func all(in folder: String) -> [String] {
        let root = ProjectFolder.url.appending(path: folder)
        guard let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else { return [] }
        let pages = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }
        return pages.map(\.path).sorted().compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    }
}

@Suite("Every span covers its source text")
struct PropertyTests {
    @Test("On the fixtures and on the project's own pages")
    func own() {
        #expect(WrittenPages.fixtures.count >= 5)
        for page in WrittenPages.fixtures + WrittenPages.seed { expectTrue(MarkedText(page).source) }
    }

    @Test("On the corpus", .enabled(if: !WrittenPages.corpus.isEmpty, "the corpus is not here"))
    func corpus() {
        for page in WrittenPages.corpus {
            expectTrue(page)
            expectTrue(String(decoding: page.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self))
        }
    }

    @Test("On pages put together at random", arguments: 0..<20)
    func random(_ block: Int) {
        for seed in 0..<100 {
            var pages = RandomPages(seed: UInt64(block * 100 + seed))
            expectTrue(pages.page())
        }
    }

    @Test("A page with CRLF reads as the same page with LF")
    func lineEnds() {
        for page in WrittenPages.fixtures.map({ MarkedText($0).source }) + WrittenPages.seed {
            let windows = page.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
            #expect(Page(windows).outline == Page(page).outline)
            #expect(Page(windows).plan == Page(page).plan)
        }
    }

    private func expectTrue(_ source: String) {
        let page = Page(source)
        let errors = SpanCheck(page.guide, page.texts).errors
        #expect(errors == [], "\(source.prefix(400).debugDescription)")
    }
}
