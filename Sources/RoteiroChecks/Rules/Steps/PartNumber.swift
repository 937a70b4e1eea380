import RoteiroCore

/// Parts whose numbers repeat, skip, go back or do not begin with 1.
struct PartNumber: Rule {
    static let info = RuleInfo(
        code: "R409", name: "part-number", severity: .error,
        why: Words(
            pt: "O leitor procura a parte que falta e teme ter pulado algo.",
            en: "Readers look for the missing part and fear that they skipped something.",
            es: "El lector busca la parte que falta y teme haberse saltado algo."),
        help: Words(
            pt: "Numere as partes 1, 2, 3 … na ordem da página.", en: "Number the parts 1, 2, 3 … in the order of the page.",
            es: "Numere las partes 1, 2, 3 … en el orden de la página."),
        fix: .safe,
        bad: ["## Parte 1: Conta\n\n### Passo 1: Abrir\n\nAbra.\n\n## Parte ⟦3⟧: Número\n\n### Passo 1: Entrar\n\nEntre."],
        good: ["## Parte 1: Conta\n\n### Passo 1: Abrir\n\nAbra.\n\n## Parte 2: Número\n\n### Passo 1: Entrar\n\nEntre."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let items = page.guide.parts.compactMap { part in
            part.kind == .explicit ? part.number.map { Renumbering.Item(number: $0, heading: part.heading) } : nil
        }
        let faults = Numbering.faults(in: items.map(\.number.value), allowsZero: false)
        if faults.isEmpty { return [] }
        let fix = Renumbering(items: items, words: ["parte", "part"], page: page, site: site, scope: nil).fix(allowsZero: false)
        return faults.sorted { $0.key < $1.key }.map { index, fault in
            Diagnostic(
                Self.info, at: items[index].number.span, message(fault, items[index].number.value),
                notes: notes(fault, items), fixes: fix.map { [$0] } ?? [])
        }
    }

    private func message(_ fault: Numbering.Fault, _ number: Int) -> Words {
        switch fault {
        case .duplicate:
            Words(
                pt: "já há uma parte \(number): o leitor não sabe qual das duas é",
                en: "there is a part \(number) already: readers cannot tell them apart",
                es: "ya hay una parte \(number): el lector no sabe cuál de las dos es")
        case .order(let before):
            Words(
                pt: "a parte \(number) vem depois da parte \(before): quem segue os números troca a ordem",
                en: "part \(number) comes after part \(before): whoever follows the numbers changes the order",
                es: "la parte \(number) viene después de la parte \(before): quien sigue los números cambia el orden")
        case .gap(let before, let missing):
            Words(
                pt: "as partes saltam de \(before) para \(number): o leitor procura uma parte \(missing) que não existe",
                en: "the parts jump from \(before) to \(number): readers look for a part \(missing) that does not exist",
                es: "las partes saltan de \(before) a \(number): el lector busca una parte \(missing) que no existe")
        case .start:
            Words(
                pt: "a primeira parte tem o número \(number): o leitor procura a parte 1",
                en: "the first part has number \(number): readers look for part 1",
                es: "la primera parte tiene el número \(number): el lector busca la parte 1")
        }
    }

    private func notes(_ fault: Numbering.Fault, _ items: [Renumbering.Item]) -> [Diagnostic.Note] {
        guard case .duplicate(let first) = fault else { return [] }
        let words = Words(pt: "a primeira", en: "the first one", es: "la primera")
        return [Diagnostic.Note(words, at: .span(items[first].number.span))]
    }
}
