import RoteiroCore

/// A page whose bytes are not UTF-8. (No example: a string of Swift cannot hold the fault.)
struct NotUTF8: Rule {
    static let info = RuleInfo(
        code: "R101", name: "not-utf8", severity: .error,
        why: Words(
            pt: "Bytes de outra codificação viram letras trocadas: a página não é publicada até que o arquivo seja salvo em UTF-8.",
            en: "Bytes of another encoding turn into wrong letters: the page is not published until the file is saved as UTF-8.",
            es: "Los bytes de otra codificación se vuelven letras equivocadas: la página no se publica hasta guardar el archivo en UTF-8."),
        help: Words(
            pt: "Salve o arquivo em UTF-8; editores costumam chamar a codificação antiga de Windows-1252 ou Latin-1.",
            en: "Save the file as UTF-8; editors tend to call the old encoding Windows-1252 or Latin-1.",
            es: "Guarde el archivo en UTF-8; los editores suelen llamar Windows-1252 o Latin-1 a la codificación antigua."),
        bad: [], good: ["# Conexão"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .notUTF8(let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Words(
                    pt: "o byte \(span.lower) não é UTF-8: a página não pode ser lida nem publicada",
                    en: "byte \(span.lower) is not UTF-8: the page can be neither read nor published",
                    es: "el byte \(span.lower) no es UTF-8: la página no se puede leer ni publicar"))
        }
    }
}
