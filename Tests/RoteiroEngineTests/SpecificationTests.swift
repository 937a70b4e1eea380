import Foundation
import RoteiroEngine
import Testing

/// The examples of the GFM specification, from the Debian package `cmark-gfm`.
@Suite("The specification of CommonMark 0.29 and GFM")
struct SpecificationTests {
    struct Example {
        var number: Int
        var extensions: String
        var markdown: String
        var html: String
    }

    static let text: String? = {
        let places = [ProcessInfo.processInfo.environment["ROTEIRO_SPEC"], ".build-tools/spec.txt"].compactMap { $0 }
        return places.lazy.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }.first
    }()

    static let isDue = text != nil || ProcessInfo.processInfo.environment["CI"] == "true"

    @Test("Every example but those of autolink and tagfilter comes out right", .enabled(if: isDue, "spec.txt is not installed"))
    func examples() throws {
        // The two examples marked as disabled in the specification contain task lists that no implementation prints as shown.
        let others = ["autolink", "tagfilter", "disabled"]
        let examples = Self.examples(in: try #require(Self.text, "spec.txt is not installed"))
            .filter { example in !others.contains { example.extensions.contains($0) } }
        #expect(examples.count == 659)
        for example in examples {
            let html = renderFragment(Array(example.markdown.utf8)).map { String(decoding: $0, as: UTF8.self) }
            #expect(html == example.html, "example \(example.number): \(example.markdown)")
        }
    }

    /// Examples are between lines of 32 backquotes; a line with a dot separates Markdown from HTML, and an arrow stands for a tab.
    private static func examples(in text: String) -> [Example] {
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var current: (extensions: String, parts: [String])?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if current == nil, line.hasPrefix(fence + " example") {
                current = (String(line.dropFirst(fence.count + 8)), [""])
            } else if let example = current, line == fence {
                let parts = example.parts.map { $0.replacing("→", with: "\t") }
                examples.append(
                    Example(
                        number: examples.count + 1, extensions: example.extensions, markdown: parts[0],
                        html: parts.count > 1 ? parts[1] : ""))
                current = nil
            } else if current != nil, line == ".", current?.parts.count == 1 {
                current?.parts.append("")
            } else if let count = current?.parts.count {
                current?.parts[count - 1] += line + "\n"
            }
        }
        return examples
    }
}
