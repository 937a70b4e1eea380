import RoteiroCore

/// Reports translations that lack a label or do not use its name in the glossary. No example: the rule needs a catalog.
struct TranslationLabel: TranslationRule {
    static let info = RuleInfo(
        code: "R602", name: "translation-label", severity: .error,
        summary: Message("a translation in which the name of a control is missing or differs from the glossary"),
        why: Message("Readers look for the exact name on the screen."),
        help: Message("Write every control as `**\"Name\"**`, with the name from `glossary.yml`."),
        fix: .safe, bad: [], good: [])

    func message(for fault: ParityFault) -> Message? {
        switch fault {
        case .labelCount(let expected, let found):
            Difference.message(
                Message("control names"), expected: expected, found: found)
        case .label(let source, let expected, let found):
            Message(
                "{source} is called {expected}, not {found}",
                ["source": source.quoted, "expected": expected.quoted, "found": found.quoted])
        default: nil
        }
    }

    /// Replaces the label with the glossary name, if it occurs exactly once.
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: ResolvedSite) -> [Fix] {
        guard case .label(_, let expected, let found) = fault, !expected.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C }) else {
            return []
        }
        let written = site.texts.string(at: translation.span)
        let marks = "**\\\"" + found + "\\\"**"
        let places = written.ranges(of: marks)
        guard places.count == 1, let place = places.first else { return [] }
        let start = Int(translation.span.lower) + written.utf8.distance(from: written.startIndex, to: place.lowerBound) + 4
        let span = Span(translation.span.file, start, start + found.utf8.count)
        return [
            Fix(
                title: Message("replace with {expected}", ["expected": expected.quoted]),
                isSafe: true, edits: [Edit(at: span, expected: found, replacement: expected)])
        ]
    }
}
