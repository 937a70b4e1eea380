import RoteiroCore

/// Reports part numbers that repeat, skip, decrease or do not start at 1.
struct PartNumber: Rule {
    static let info = RuleInfo(
        code: "R409", name: "part-number", severity: .error,
        summary: Message("parts whose numbers are repeated, skipped or out of order"),
        why: Message("Readers look for the missing part and worry that they skipped something."),
        help: Message("Number the parts 1, 2, 3 … in page order."),
        fix: .safe,
        bad: ["## Parte 1: Conta\n\n### Passo 1: Abrir\n\nAbra.\n\n## Parte ⟦3⟧: Número\n\n### Passo 1: Entrar\n\nEntre."],
        good: ["## Parte 1: Conta\n\n### Passo 1: Abrir\n\nAbra.\n\n## Parte 2: Número\n\n### Passo 1: Entrar\n\nEntre."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let items = page.guide.parts.compactMap { part in
            part.kind == .explicit ? part.number.map { Renumbering.Item(number: $0, heading: part.heading) } : nil
        }
        let faults = Numbering.faults(in: items.map(\.number.value), allowsZero: false)
        if faults.isEmpty { return [] }
        let fix =
            isCertain(page)
            ? Renumbering(items: items, words: GuideWords.part, page: page, site: site, scope: nil).fix(allowsZero: false) : nil
        return faults.sorted { $0.key < $1.key }.map { index, fault in
            Diagnostic(
                Self.info, at: items[index].number.span, message(fault, items[index].number.value),
                notes: notes(fault, items), fixes: fix.map { [$0] } ?? [])
        }
    }

    /// A part that looks like a step can be one, and then the parts are not a sequence.
    private func isCertain(_ page: Page) -> Bool {
        let headings = page.guide.parts.compactMap { $0.kind == .explicit ? $0.heading?.textSpan : nil }
        return !page.guide.nearMisses.contains { headings.contains($0.span) }
    }

    private func message(_ fault: Numbering.Fault, _ number: Int) -> Message {
        switch fault {
        case .duplicate:
            Message("part {number} already exists: readers cannot distinguish them", ["number": number])
        case .order(let before):
            Message(
                "part {number} comes after part {before}: readers who follow the numbers change the order",
                ["number": number, "before": before])
        case .gap(let before, let missing):
            Message(
                "the parts jump from {before} to {number}: readers look for part {missing}, which does not exist",
                ["before": before, "number": number, "missing": missing])
        case .start:
            Message("the first part is numbered {number}: readers look for part 1", ["number": number])
        }
    }

    private func notes(_ fault: Numbering.Fault, _ items: [Renumbering.Item]) -> [Diagnostic.Note] {
        guard case .duplicate(let first) = fault else { return [] }
        let message = Message("the first part with this number")
        return [Diagnostic.Note(message, at: .span(items[first].number.span))]
    }
}
