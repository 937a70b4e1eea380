import RoteiroCore

/// A footnote that no mark leads to.
struct FootnoteUnused: Rule {
    static let info = RuleInfo(
        code: "R120", name: "footnote-unused", severity: .info,
        why: Words(
            pt: "Sem uma marca no texto, a nota não é publicada.", en: "Without a mark in the text the note is not published.",
            es: "Sin una marca en el texto, la nota no se publica."),
        help: Words(
            pt: "Ponha a marca da nota no texto, ou apague a nota.", en: "Put the mark of the note in the text, or delete the note.",
            es: "Ponga la marca de la nota en el texto, o borre la nota."),
        bad: ["Texto.\n\n⟦[^1]:⟧ Nota."], good: ["Texto[^1].\n\n[^1]: Nota."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .footnoteUnused(let label, let span) = fault else { return nil }
            let mark = "[^\(label)]".quoted
            return Diagnostic(
                Self.info, at: span,
                Words(
                    pt: "nenhuma marca leva à nota \(mark): o leitor nunca a vê",
                    en: "no mark leads to the note \(mark): readers never see it",
                    es: "ninguna marca lleva a la nota \(mark): el lector nunca la ve"),
                help: Words(
                    pt: "Ponha \(mark) no texto, ou apague a nota.", en: "Put \(mark) in the text, or delete the note.",
                    es: "Ponga \(mark) en el texto, o borre la nota."))
        }
    }
}
