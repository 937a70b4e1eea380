import RoteiroCore

/// Reports ordered lists whose written numbers differ from the rendered ones, and lists that start again at 1 because what stands before
/// them is not indented.
struct ListNumberOdd: Rule {
    static let info = RuleInfo(
        code: "R113", name: "list-number-odd", severity: .warning,
        summary: Message("a list whose written numbers differ from those on the page, or that starts again at 1 after a picture"),
        why: Message("Markdown counts from the first number, whatever the others are: \"see item 4\" points to the wrong item."),
        help: Message("Number the items in order, or use the same number for all."),
        fix: .safe,
        bad: [
            "# Guia\n\n1. Nome.\n2. Idade.\n⟦4⟧. Cidade.", "# Guia\n\n1. Abra.\n2. Crie a página:\n\n⟦1⟧. Resumo\n2. Metas",
            "# Guia\n\n1. Abra.\n\n![Tela](https://example.com/1.png)\n\n⟦1⟧. Entre.",
        ],
        good: [
            "# Guia\n\n1. Nome.\n2. Idade.\n3. Cidade.", "# Guia\n\n1. Abra.\n1. Entre.\n1. Saia.", "# Guia\n\n3. Abra.\n4. Entre.",
            "# Guia\n\n1. Abra.\n\n   ![Tela](https://example.com/1.png)\n\n2. Entre.", "# Guia\n\n1. Abra.\n\nNo celular:\n\n1. Entre.",
        ])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let lists = NumberedLists(of: page.guide, site.texts)
        return lists.all.compactMap { finding($0, page, site) } + lists.restarts.map { finding($0, site.texts) }
    }

    // MARK: Written numbers

    private func finding(_ list: NumberedList, _ page: Page, _ site: ResolvedSite) -> Diagnostic? {
        let written = list.items.map(\.number.value)
        guard let first = written.first, written.contains(where: { $0 != first }) else { return nil }
        let shown = first..<(first + written.count)
        guard let odd = zip(written, shown).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else { return nil }
        let item = list.items[odd]
        if let again = written.indices.dropFirst().first(where: { written[$0] == 1 && written[$0 - 1] != 1 }) {
            let indenting = IndentFix.items(of: list, from: again, site.texts)
            return Diagnostic(
                Self.info, at: list.items[again].number.span,
                Message(
                    "the numbers start again at 1 in the middle of the list: the item is {seen} on the page",
                    ["seen": first + again]),
                help: Message("Indent the items, so that they are a list in the item before."),
                fixes: [indenting].compactMap(\.self) + numbering(list, from: first, site.texts, isSafe: false))
        }
        return Diagnostic(
            Self.info, at: item.number.span,
            Message(
                "the item is {written} in the text but {seen} on the page: references to it are wrong",
                ["written": item.number.value, "seen": first + odd]),
            fixes: fixes(list, from: first, page, site))
    }

    /// None where the markers are not below each other: the odd item is probably of another list. None while a near miss stands in the list.
    private func fixes(_ list: NumberedList, from first: Int, _ page: Page, _ site: ResolvedSite) -> [Fix] {
        let texts = site.texts
        guard Set(list.items.map { texts.start(of: $0.span).column }).count == 1 else { return [] }
        if page.guide.nearMisses.contains(where: { list.span.overlaps($0.span) }) { return [] }
        let fixes = numbering(list, from: first, texts, isSafe: true)
        guard let sequence = list.sequence, let fix = fixes.first else { return fixes }
        // Texts that refer to the written numbers follow.
        let steps = page.guide.steps.filter { $0.list == list.span }
        let renumbering = Renumbering(
            items: list.items.map { Renumbering.Item(number: $0.number, heading: nil, list: list.span) }, words: page.words(of: steps),
            page: page, site: site, scope: SequenceScope(sequence, in: page),
            isCertain: fix.isSafe && page.sequence(sequence)?.isSafeToRenumber ?? true)
        return renumbering.fix(from: first).map { [$0] } ?? []
    }

    /// A number with more digits shifts the content of its item. Indented blocks below could then fall out of the item, so the fix is safe
    /// only if the widths stay the same or every item is one line.
    private func numbering(_ list: NumberedList, from first: Int, _ texts: SourceTexts, isSafe: Bool) -> [Fix] {
        guard let edits = list.edits(from: first, texts) else { return [] }
        let keepsWidth = edits.allSatisfy { $0.expected.utf8.count == $0.replacement.utf8.count }
        let isFlat = list.items.allSatisfy { texts.start(of: $0.span).line == texts.end(of: $0.span).line }
        return [Fix(title: Message("renumber the list"), isSafe: isSafe && (keepsWidth || isFlat), edits: edits)]
    }

    // MARK: Lists that start again

    private func finding(_ restart: NumberedLists.Restart, _ texts: SourceTexts) -> Diagnostic {
        let number = restart.before + 1
        var fixes: [Fix] = []
        if let indenting = IndentFix.between(restart, texts) { fixes.append(indenting) }
        let isLazy = Set(restart.list.items.map(\.number.value)).count == 1
        if let edits = restart.list.edits(from: number, keepingOne: isLazy, texts) {
            fixes.append(Fix(title: Message("number on from {number}", ["number": number]), isSafe: false, edits: edits))
        }
        return Diagnostic(
            Self.info, at: restart.list.items[0].number.span,
            Message("the list starts again at 1 on the page, because what stands before it is not indented"),
            help: Message("Indent what belongs to the item before, or number on."), fixes: fixes)
    }
}

extension Span {
    fileprivate func overlaps(_ other: Span) -> Bool { file == other.file && lower < other.upper && other.lower < upper }
}
