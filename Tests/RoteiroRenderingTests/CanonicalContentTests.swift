import Foundation
import RoteiroCore
import RoteiroRendering
import RoteiroTestSupport
import Testing

/// Hashes change if and only if the visible content changes.
@Suite struct CanonicalContentTests {
    private func digests(_ source: String, at path: String = "guia.md") throws -> GuideDigests {
        let renderer = try TestSite.rendered([path: source]).renderer()
        return renderer.digests(of: try #require(renderer.pages.first))
    }

    private func step(_ content: String, number: Int = 1) -> String { "# G\n\n## Passo \(number): Acesse\n\n\(content)\n" }

    @Test func renumberingAndMovingChangeNothing() throws {
        let content = "a\n\n![x](/images/tela.png)"
        let moved = step(content, number: 7).replacing("\n\n", with: "\n\n\n\n")
        #expect(try digests(moved, at: "outra/pasta/guia.md") == digests(step(content)))
    }

    @Test func newWordsAndNewImagesChangeIt() throws {
        let before = try digests(step("a\n\n![x](/images/tela.png)"))
        #expect(try digests(step("b\n\n![x](/images/tela.png)")) != before)
        #expect(try digests(step("a\n\n![x](/images/exemplo.png)")) != before)
    }

    @Test func whereTheLineBreaksIsNoChange() throws {
        #expect(try digests(step("a\nb")) == digests(step("a b")))
    }

    @Test func whatIsHashedIsCanonical() throws {
        let seen = Seen()
        let renderer = try Renderer(site: EveryKind.site.site, packs: [], theme: TestTheme.minimal) { bytes in
            seen.add(bytes)
            return String(repeating: "0", count: 64)
        }
        let page = try #require(EveryKind.site.site.page(at: EveryKind.path))
        _ = renderer.digests(of: page)
        #expect(seen.all.count == page.guide.steps.count + 1)
        for bytes in seen.all {
            let value = try JSONSerialization.jsonObject(with: Data(bytes))
            let sorted = try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
            #expect(String(decoding: sorted, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
        }
    }
}

/// The hashed inputs, in order.
private final class Seen: Sendable {
    private let lock = NSLock()
    nonisolated(unsafe) private var values: [[UInt8]] = []
    var all: [[UInt8]] { lock.withLock { values } }
    func add(_ bytes: [UInt8]) { lock.withLock { values.append(bytes) } }
}
