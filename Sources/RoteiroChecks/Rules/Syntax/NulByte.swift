import RoteiroCore

/// A NUL byte. (No example: editors do not show it.)
struct NulByte: Rule {
    static let info = RuleInfo(
        code: "R117", name: "nul-byte", severity: .warning,
        why: Words(
            pt: "Um byte NUL aparece como \u{FFFD} para o leitor; costuma ser sinal de um arquivo danificado.",
            en: "A NUL byte appears as \u{FFFD} to readers; it is often the sign of a damaged file.",
            es: "Un byte NUL aparece como \u{FFFD} para el lector; suele ser señal de un archivo dañado."),
        help: Words(
            pt: "Apague-o, e confira se o arquivo não está em UTF-16 nem cortado.",
            en: "Delete it, and check that the file is neither UTF-16 nor cut off.",
            es: "Bórrelo, y compruebe que el archivo no esté en UTF-16 ni cortado."),
        bad: [], good: ["Texto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .nulByte(let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Words(
                    pt: "um byte NUL no texto: o leitor vê \u{FFFD}", en: "a NUL byte in the text: readers see \u{FFFD}",
                    es: "un byte NUL en el texto: el lector ve \u{FFFD}"))
        }
    }
}
