import Algorithms
import RoteiroCore

/// Reports headings with the same anchor as an earlier heading of the page, or as one that has it in writing.
struct SlugDuplicate: Rule {
    static let info = RuleInfo(
        code: "R110", name: "slug-duplicate", severity: .info,
        summary: Message("two headings with the same anchor"),
        why: Message("A link to this heading leads to the first one; the second gets a number that changes with the page."),
        help: Message("Change the second heading, or give it an anchor: `## Title {#anchor}`."),
        fix: .offered,
        bad: ["# Erros\n\n## Erro 1\n\n### Solução\n\nA.\n\n## Erro 2\n\n### ⟦Solução⟧\n\nB."],
        good: ["# Erros\n\n## Erro 1\n\n### Solução\n\nA.\n\n## Erro 2\n\n### Solução {#erro-2-solucao}\n\nB."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var first: [String: Heading] = [:]
        // Anchors in writing come first, wherever they are. `IDDuplicate` reports those that are written twice.
        for heading in page.headings { if let id = heading.explicitID, first[id] == nil { first[id] = heading } }
        var above: [Int: Heading] = [:]
        var taken = page.anchors
        return page.headings.compactMap { heading in
            for level in heading.level..<7 { above[level] = nil }
            defer { above[heading.level] = heading }
            let slug = heading.explicitID ?? Slug.heading(heading.text)
            guard !slug.isEmpty, heading.explicitID == nil else { return nil }
            guard let earlier = first[slug] else {
                first[slug] = heading
                return nil
            }
            let parent = above.max { $0.key < $1.key }?.value
            return finding(heading, slug, earlier, fix(heading, below: parent, &taken, site.texts))
        }
    }

    private func finding(_ heading: Heading, _ slug: String, _ earlier: Heading, _ fix: Fix?) -> Diagnostic {
        let anchor = ("#" + slug).quoted
        return Diagnostic(
            Self.info, at: heading.textSpan,
            earlier.explicitID == nil
                ? Message("the anchor {anchor} belongs to an earlier heading: links lead there", ["anchor": anchor])
                : Message("the anchor {anchor} belongs to a heading that has it in writing: links lead there", ["anchor": anchor]),
            notes: [
                .init(
                    earlier.explicitID == nil ? Message("the first heading is here") : Message("the heading with the anchor"),
                    at: .span(earlier.textSpan))
            ], fixes: fix.map { [$0] } ?? [])
    }

    /// Adds a unique anchor made of the parent heading and this one. Returns nil if the heading is not an ATX heading without closing `#`.
    private func fix(_ heading: Heading, below parent: Heading?, _ taken: inout Set<String>, _ texts: SourceTexts) -> Fix? {
        let written = texts.string(at: heading.textSpan)
        guard heading.explicitID == nil, heading.textSpan.upper == heading.span.upper, heading.textSpan.file == heading.span.file,
            texts.string(at: heading.span).utf8.first == UInt8(ascii: "#")
        else { return nil }
        let words = [parent?.text, heading.text].compacted().map(fewWords).filter { !$0.isEmpty }.joined(separator: "-")
        var anchor = words
        var number = 2
        while anchor.isEmpty || !taken.insert(anchor).inserted {
            anchor = words.isEmpty ? "\(number)" : "\(words)-\(number)"
            number += 1
            if number > 100 { return nil }
        }
        let mark = " {#\(anchor)}"
        let title = Message("set the anchor {anchor}", ["anchor": anchor.quoted])
        return Fix(title: title, isSafe: false, edits: [Edit(at: heading.textSpan, expected: written, replacement: written + mark)])
    }

    /// Returns the slug of the first words, at most about 32 bytes, to keep the address short.
    private func fewWords(_ text: String) -> String {
        let words = Slug.id(text).split(separator: "-")
        var kept = words.prefix(1).joined()
        for word in words.dropFirst() {
            if kept.utf8.count + word.utf8.count >= 32 { break }
            kept += "-" + word
        }
        return kept
    }
}
