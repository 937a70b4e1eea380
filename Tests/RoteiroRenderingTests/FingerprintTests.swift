import Foundation
import RoteiroCore
import RoteiroRendering
import Testing

/// Hashes change if and only if the visible content changes.
@Suite struct FingerprintTests {
    private func digests(_ steps: Step..., at path: String = "guia.md") throws -> GuideDigests {
        let part = Part(id: "p", kind: .implicit, number: nil, heading: nil, title: nil, blocks: [], steps: steps)
        let page = Build.page(Build.guide(parts: [part]), at: path)
        return try TestSite.renderer([page]).digests(of: page)
    }

    private func step(_ number: Int, _ blocks: Block..., line: Int = 1) -> Step {
        var step = Build.step("a", number, "Acesse", line: line)
        step.blocks = blocks
        return step
    }

    @Test func renumberingAndMovingChangeNothing() throws {
        let figure = Block.figure(Build.image("/images/tela.png", "x"))
        let before = try digests(step(1, Build.paragraph("a"), figure))
        #expect(try digests(step(7, Build.paragraph("a"), figure, line: 90), at: "outra/pasta.md") == before)
    }

    @Test func newWordsAndNewImagesChangeIt() throws {
        let before = try digests(step(1, Build.paragraph("a"), .figure(Build.image("/images/tela.png", "x"))))
        #expect(try digests(step(1, Build.paragraph("b"), .figure(Build.image("/images/tela.png", "x")))) != before)
        #expect(try digests(step(1, Build.paragraph("a"), .figure(Build.image("/images/exemplo.png", "x")))) != before)
    }

    @Test func whereTheLineBreaksIsNoChange() throws {
        let before = try digests(step(1, Build.paragraph("a b")))
        #expect(try digests(step(1, Build.paragraph(Build.text("a"), .softBreak(Build.at()), Build.text("b")))) == before)
    }

    @Test func whatIsHashedIsCanonical() throws {
        let site = TestSite.site(EveryKind.pages)
        let seen = Seen()
        let renderer = try Renderer(site: site, packs: [], theme: TestTheme.minimal) { bytes in
            seen.add(bytes)
            return String(repeating: "0", count: 64)
        }
        _ = renderer.digests(of: EveryKind.pages[0])
        #expect(seen.all.count == EveryKind.guide.steps.count + 1)
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

enum TestTheme {
    static let builtIn = Dictionary(uniqueKeysWithValues: EmbeddedFile.all.map { ($0.path, $0.text) })
    static let minimal = ["templates/page.mustache": "{{{body}}}", "templates/index.mustache": "", "templates/404.mustache": ""]
}
