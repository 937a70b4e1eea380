import Algorithms
import RoteiroCore

/// The fix for all numbering faults of a sequence. It renumbers the items in page order and updates references to the old numbers: anchors
/// in links on all pages, and text such as `passo 3` in the guide itself.
struct Renumbering {
    struct Item {
        let number: Located<Int>
        let heading: Heading?
        /// For an item of a list: the list. Its written number can differ from the one that readers see.
        var list: Span?
    }

    let items: [Item]
    /// The words before the numbers, as written. They identify text references such as `Passo 3`.
    let words: Set<String>
    let page: Page
    let site: ResolvedSite
    /// Nil if the page has one sequence of this kind.
    let scope: SequenceScope?
    /// Whether the items are surely a sequence, with none missing.
    var isCertain = true

    /// Numbers the items from 1, or from 0 if the first is 0 and `allowsZero` is true.
    func fix(allowsZero: Bool) -> Fix? { fix(from: allowsZero && items.first?.number.value == 0 ? 0 : 1) }

    /// Numbers the items from `start`.
    func fix(from start: Int) -> Fix? {
        var edits: [Edit] = []
        for (item, number) in zip(items, writtenNumbers(from: start)) {
            let written = site.texts.string(at: item.number.span)
            guard let value = Int(written), item.list != nil || value == item.number.value else { return nil }
            if value == number { continue }
            edits.append(Edit(at: item.number.span, expected: written, replacement: String(number).padded(like: written)))
        }
        if edits.isEmpty { return nil }
        let anchors = anchorEdits(from: start)
        let references = referenceEdits(from: start)
        let last = start + items.count - 1
        let title = Message("renumber from {start} to {last}", ["start": start, "last": last])
        let isSafe = isCertain && anchors.isComplete && references.isComplete
        return Fix(title: title, isSafe: isSafe, edits: (edits + anchors.edits + references.edits).sorted { $0.span < $1.span })
    }

    /// The numbers to write. A list whose items all have one number keeps one.
    private func writtenNumbers(from start: Int) -> [Int] {
        var numbers = Array(start..<(start + items.count))
        for range in items.indices.chunked(on: { items[$0].list }) where range.0 != nil && range.1.count > 1 {
            if Set(range.1.map { site.texts.string(at: items[$0].number.span) }).count > 1 { continue }
            for index in range.1 { numbers[index] = numbers[range.1.startIndex] }
        }
        return numbers
    }

    private typealias Changes = (edits: [Edit], isComplete: Bool)

    /// Updates links to headings whose anchors contain a changed number.
    private func anchorEdits(from start: Int) -> Changes {
        let changed = changedSlugs(from: start)
        if changed.isEmpty { return ([], true) }
        var edits: [Edit] = []
        var isComplete = true
        for other in site.pages {
            for link in other.links where link.destination.value.utf8.contains(UInt8(ascii: "#")) {
                guard case .page(page.contentPath, let fragment?, _) = link.target,
                    let new = Anchor.spellings(fragment, isHTML: link.isHTML).lazy.compactMap({ changed[$0] }).first
                else { continue }
                let span = link.destination.span.fragment(of: link.destination.value, in: site.texts)
                let written = site.texts.string(at: span)
                if written.utf8.contains(UInt8(ascii: "#")) {
                    // The address contains escapes, so its source bytes differ from the parsed ones.
                    isComplete = false
                } else {
                    edits.append(Edit(at: span, expected: written, replacement: new))
                }
            }
        }
        return (edits, isComplete)
    }

    /// Maps the old anchors of the page to the new ones. VitePress slugs include the number of the heading.
    private func changedSlugs(from start: Int) -> [String: String] {
        var texts: [Span: String] = [:]
        for (item, number) in zip(items, start...) where item.number.value != number {
            guard let heading = item.heading, heading.explicitID == nil else { continue }
            texts[heading.span] = heading.text.replacingFirstNumber(item.number.value, with: number)
        }
        var slugs = SlugRegistry(reserving: Set(page.headings.compactMap(\.explicitID)))
        var changed: [String: String] = [:]
        for heading in page.headings {
            let text = texts[heading.span] ?? heading.text
            let slug = slugs.slug(for: text, explicit: heading.explicitID)
            if slug != heading.slug { changed[heading.slug] = slug }
        }
        return changed
    }

    /// Updates references such as `volte ao passo 3` in the page's text, except in the renumbered headings.
    private func referenceEdits(from start: Int) -> Changes {
        let own = Set(items.compactMap(\.heading?.span))
        let headings = page.headings.map { own.contains($0.span) }
        let words = words.map { Array($0.lowercased().utf8) }
        let references = page.texts.filter { run in run.heading.map { !headings[$0] } ?? true }
            .flatMap { NumberReference.all(in: $0, words: words, site.texts) }
            .map { (reference: $0, belonging: scope?.belonging(of: $0.place) ?? .own) }
            .filter { $0.belonging != .other }
        if references.isEmpty { return ([], true) }
        let numbers = newNumbers(from: start)
        let outgoing = LinesWithOutgoingLinks(of: page, in: site)
        var edits: [Edit] = []
        for (reference, belonging) in references {
            guard belonging == .own, case .number(let old) = reference.written, !reference.label.contains("."), let span = reference.span,
                let new = numbers[old], !outgoing.contains(span)
            else { continue }
            let written = site.texts.string(at: span)
            edits.append(Edit(at: span, expected: written, replacement: String(new).padded(like: written)))
        }
        return (edits.filter { $0.expected != $0.replacement }, edits.count == references.count)
    }

    /// Maps old numbers to new ones. Ambiguous numbers, shared by two items, are omitted.
    private func newNumbers(from start: Int) -> [Int: Int] {
        var numbers: [Int: Int] = [:]
        var shared: Set<Int> = []
        for (item, number) in zip(items, start...) {
            if numbers.updateValue(number, forKey: item.number.value) != nil { shared.insert(item.number.value) }
        }
        return numbers.filter { !shared.contains($0.key) }
    }
}

extension String {
    /// Preserves zero padding: `03` stays two digits wide.
    fileprivate func padded(like written: String) -> String {
        guard written.utf8.first == UInt8(ascii: "0") else { return self }
        return String(repeating: "0", count: max(0, written.utf8.count - utf8.count)) + self
    }

    /// Replaces the first run of digits whose value is `old`.
    fileprivate func replacingFirstNumber(_ old: Int, with new: Int) -> String {
        var start: String.Index?
        for index in indices + [endIndex] {
            let isDigit = index < endIndex && ("0"..."9").contains(self[index])
            if isDigit, start == nil { start = index }
            if !isDigit, let lower = start {
                if Int(self[lower..<index]) == old {
                    return self[..<lower] + String(new).padded(like: String(self[lower..<index])) + self[index...]
                }
                start = nil
            }
        }
        return self
    }
}
