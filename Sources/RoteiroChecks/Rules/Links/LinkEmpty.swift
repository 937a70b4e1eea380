import RoteiroCore

/// A link without an address.
struct LinkEmpty: LinkRule {
    static let info = RuleInfo(
        code: "R304", name: "link-empty", severity: .warning,
        why: Words(
            pt: "O leitor clica e nada acontece.", en: "Readers click and nothing happens.", es: "El lector hace clic y no pasa nada."),
        help: Words(
            pt: "Escreva o endereço entre os parênteses, ou deixe só o texto.",
            en: "Write the address between the parentheses, or leave the text alone.",
            es: "Escriba la dirección entre los paréntesis, o deje solo el texto."),
        bad: ["Veja ⟦[o portfólio]()⟧."], good: ["Veja [o exemplo](https://example.com/)."])

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            guard link.target == .empty else { return nil }
            return Diagnostic(
                Self.info, at: link.span,
                Words(
                    pt: "o link não tem endereço: quem clica não vai a lugar nenhum",
                    en: "the link has no address: whoever clicks goes nowhere",
                    es: "el enlace no tiene dirección: quien hace clic no va a ninguna parte"))
        }
    }
}
