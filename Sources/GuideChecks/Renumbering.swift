import GuideModel

/// The fix of every numbering fault: the numbers of one sequence, written anew in the order of the page.
struct Renumbering {
    /// A number and the heading that it stands in.
    struct Item {
        let number: Located<Int>
        let heading: Heading?
    }

    let items: [Item]
    /// The words before the numbers as written: a text may refer to `Passo 3`.
    let words: Set<String>
    let page: PageIndex
    let site: SiteIndex

    /// 1, 2, 3 …, or from 0 when the first is 0 and may be.
    func fix(allowsZero: Bool) -> Fix? {
        let start = allowsZero && items.first?.number.value == 0 ? 0 : 1
        var edits: [Edit] = []
        var changed: [Heading] = []
        for (item, number) in zip(items, start...) where item.number.value != number {
            let written = site.texts.string(at: item.number.span)
            guard Int(written) == item.number.value else { return nil }
            edits.append(Edit(at: item.number.span, expected: written, replacement: String(number).padded(like: written)))
            if let heading = item.heading { changed.append(heading) }
        }
        if edits.isEmpty { return nil }
        let last = start + items.count - 1
        let title = Words(
            pt: "renumerar de \(start) a \(last)",
            en: "renumber from \(start) to \(last)",
            es: "renumerar del \(start) al \(last)")
        return Fix(title: title, isSafe: !isReferredTo(changed), edits: edits)
    }

    /// A new number is a new anchor, and `Passo 3` in the text would mean another step: then a person must look.
    private func isReferredTo(_ headings: [Heading]) -> Bool {
        let slugs = Set(headings.filter { $0.explicitID == nil }.map(\.slug))
        return hasLink(to: slugs) || textNamesNumbers
    }

    private func hasLink(to slugs: Set<String>) -> Bool {
        for other in site.pages {
            for link in other.links where link.destination.value.utf8.contains(UInt8(ascii: "#")) {
                guard case .page(page.contentPath, let fragment?, _) = site.target(ofLink: link.destination.value, from: other.contentPath),
                    Anchor.spellings(fragment, isHTML: link.isHTML).contains(where: slugs.contains)
                else { continue }
                return true
            }
        }
        return false
    }

    private var textNamesNumbers: Bool {
        var finder = NumberFinder(words: words, headings: Set(items.compactMap(\.heading?.span)))
        finder.walk(page.guide)
        return finder.isFound
    }
}

/// Looks for `passo 3` outside the headings of the steps themselves.
private struct NumberFinder: GuideVisitor {
    let words: Set<String>
    let headings: Set<Span>
    private(set) var isFound = false
    private var isInStepHeading = false

    init(words: Set<String>, headings: Set<Span>) {
        self.words = Set(words.map { $0.lowercased() })
        self.headings = headings
    }

    mutating func visit(_ block: Block) {
        isInStepHeading = headings.contains(block.span)
    }

    mutating func visit(_ inline: Inline) {
        guard !isFound, !isInStepHeading, case .text(let text) = inline else { return }
        let tokens = text.value.lowercased().split { !$0.isLetter && !$0.isNumber }
        isFound = zip(tokens, tokens.dropFirst()).contains { word, number in
            words.contains { word == $0 || word == $0 + "s" } && number.first?.isNumber == true
        }
    }
}

extension String {
    /// `03` stays two digits wide.
    fileprivate func padded(like written: String) -> String {
        guard written.utf8.first == UInt8(ascii: "0") else { return self }
        return String(repeating: "0", count: max(0, written.utf8.count - utf8.count)) + self
    }
}
