import RoteiroCore

/// Reports ordered lists whose written numbers differ from the rendered ones.
struct ListNumberOdd: Rule {
    static let info = RuleInfo(
        code: "R113", name: "list-number-odd", severity: .warning,
        summary: Message("a list whose written numbers differ from those on the page"),
        why: Message("Markdown counts from the first number, whatever the others are: \"see item 4\" points to the wrong item."),
        help: Message("Number the items in order, or use the same number for all."),
        fix: .safe, bad: ["# Guia\n\n1. Nome.\n2. Idade.\n⟦4⟧. Cidade."],
        good: ["# Guia\n\n1. Nome.\n2. Idade.\n3. Cidade.", "# Guia\n\n1. Abra.\n1. Entre.\n1. Saia.", "# Guia\n\n3. Abra.\n4. Entre."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var finder = OrderedLists()
        finder.walk(page.guide)
        return finder.lists.compactMap { finding($0, site.texts) }
    }

    private func finding(_ list: List, _ texts: SourceTexts) -> Diagnostic? {
        let numbers = list.items.compactMap(\.number)
        guard let first = numbers.first, numbers.count == list.items.count, numbers.contains(where: { $0.value != first.value }) else {
            return nil
        }
        let odd = numbers.enumerated().filter { $1.value != first.value + $0 }
        guard let worst = odd.first else { return nil }
        let (written, seen) = (worst.element.value, first.value + worst.offset)
        return Diagnostic(
            Self.info, at: worst.element.span,
            Message(
                "the item is {written} in the text but {seen} on the page: references to it are wrong",
                ["written": written, "seen": seen]),
            fixes: fixes(odd.map { ($0.element, first.value + $0.offset) }, list, texts))
    }

    /// A number with more digits shifts the content of its item. Indented blocks below could then fall out of the item, so the fix is safe
    /// only if the widths stay the same or every item is one line.
    private func fixes(_ odd: [(number: Located<Int>, right: Int)], _ list: List, _ texts: SourceTexts) -> [Fix] {
        var edits: [Edit] = []
        for (number, right) in odd {
            let written = texts.string(at: number.span)
            guard Int(written) == number.value else { return [] }
            edits.append(Edit(at: number.span, expected: written, replacement: String(right)))
        }
        let keepsWidth = edits.allSatisfy { $0.expected.utf8.count == $0.replacement.utf8.count }
        let isFlat = list.items.allSatisfy { texts.start(of: $0.span).line == texts.end(of: $0.span).line }
        let title = Message("renumber the list")
        return [Fix(title: title, isSafe: keepsWidth || isFlat, edits: edits)]
    }

    private struct OrderedLists: GuideVisitor {
        private(set) var lists: [List] = []

        mutating func visit(_ block: Block) {
            if case .list(let list) = block, list.isOrdered { lists.append(list) }
        }
    }
}
