import RoteiroCore

/// A link or an image that stayed text.
struct LinkUnparsed: Rule {
    static let info = RuleInfo(
        code: "R311", name: "link-unparsed", severity: .warning,
        why: Words(
            pt: "O leitor vê colchetes, parênteses e o endereço no meio da frase, e não tem o que clicar.",
            en: "Readers see brackets, parentheses and the address in the sentence, and have nothing to click.",
            es: "El lector ve corchetes, paréntesis y la dirección en la frase, y no tiene dónde hacer clic."),
        help: Words(
            pt: "Um link é `[texto](endereço)`: nada entre `]` e `(`, e nenhum espaço no endereço.",
            en: "A link is `[text](address)`: nothing between `]` and `(`, and no space in the address.",
            es: "Un enlace es `[texto](dirección)`: nada entre `]` y `(`, y ningún espacio en la dirección."),
        fix: .offered,
        bad: [
            "# Guia\n\nVeja ⟦[o manual](./meu manual.pdf)⟧.", "# Guia\n\nVeja ⟦[o exemplo] (https://example.com/)⟧.",
            "# Guia\n\nVeja ⟦[o manual](./manual.pdf⟧.", "# Guia\n\nVeja ⟦(o exemplo)[https://example.com/]⟧.",
            "# Guia\n\n⟦![Tela](./tela inicial.png)⟧", "# Guia\n\nVeja ⟦[o manual](<./meu manual.pdf)⟧.",
        ],
        good: ["# Guia\n\nVeja [o exemplo](<https://example.com/a b>), \\[x](a b), `[x](a b)` e a nota [1] (no fim)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .linkUnparsed(let kind, let address, let span) = fault else { return nil }
            let written = site.texts.string(at: span)
            let repair = LinkUnparsedRepair(kind, address, in: span, of: site.texts)
            return Diagnostic(
                Self.info, at: span, message(kind, written.quoted), help: repair.help, fixes: repair.fixes)
        }
    }

    private func message(_ kind: SyntaxFault.UnparsedLink, _ written: String) -> Words {
        switch kind {
        case .address:
            Words(
                pt: "\(written) não é um link, porque o endereço tem um espaço ou um sinal solto: o leitor vê os colchetes",
                en: "\(written) is no link, for its address has a space or a stray sign: readers see the brackets",
                es: "\(written) no es un enlace, porque la dirección tiene un espacio o un signo suelto: el lector ve los corchetes")
        case .gap:
            Words(
                pt: "\(written) não é um link, porque há um espaço entre `]` e `(`: o leitor vê os colchetes",
                en: "\(written) is no link, for there is a space between `]` and `(`: readers see the brackets",
                es: "\(written) no es un enlace, porque hay un espacio entre `]` y `(`: el lector ve los corchetes")
        case .unclosed:
            Words(
                pt: "\(written) não é um link, porque falta o `)`: o leitor vê os colchetes",
                en: "\(written) is no link, for its `)` is missing: readers see the brackets",
                es: "\(written) no es un enlace, porque falta el `)`: el lector ve los corchetes")
        case .swapped:
            Words(
                pt: "\(written) tem os colchetes e os parênteses trocados: o leitor os vê em vez de um link",
                en: "\(written) has brackets and parentheses swapped: readers see them in place of a link",
                es: "\(written) tiene los corchetes y los paréntesis cambiados: el lector los ve en vez de un enlace")
        case .nested:
            Words(
                pt: "\(written) não é um link, porque já há um link dentro dele: o leitor vê os colchetes",
                en: "\(written) is no link, for there is a link inside it: readers see the brackets",
                es: "\(written) no es un enlace, porque ya hay un enlace dentro: el lector ve los corchetes")
        }
    }
}
