import RoteiroCore

/// A link to a site without encryption.
struct LinkInsecure: LinkRule {
    static let info = RuleInfo(
        code: "R307", name: "link-insecure", severity: .info,
        why: Words(
            pt: "Sem criptografia, quem está na mesma rede pode ler e trocar a página que o leitor abre.",
            en: "Without encryption, anybody on the same network can read and replace the page that a reader opens.",
            es: "Sin cifrado, quien está en la misma red puede leer y cambiar la página que el lector abre."),
        help: Words(
            pt: "Abra o endereço com `https://`; se a mesma página aparecer, escreva-o assim.",
            en: "Open the address with `https://`; if the same page appears, write it so.",
            es: "Abra la dirección con `https://`; si aparece la misma página, escríbala así."),
        fix: .safe, bad: ["# Guia\n\nVeja [o painel](⟦http://painel.example.br/entrar⟧)."],
        good: ["# Guia\n\nVeja [o painel](https://painel.example.br/entrar) e `http://painel.example.br`."])

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            guard case .external(let address) = link.target,
                address.prefix(5).lowercased() == "http:", let host = WebHost(ofURL: address), !host.isPrivate, !host.isExample
            else { return nil }
            let name = host.name.quoted
            return Diagnostic(
                Self.info, at: link.destination.span,
                Words(
                    pt: "o link para \(name) não é criptografado: outros na rede podem ler e trocar o que o leitor abre",
                    en: "the link to \(name) is not encrypted: others on the network can read and replace what readers open",
                    es: "el enlace a \(name) no está cifrado: otros en la red pueden leer y cambiar lo que el lector abre"),
                fixes: fixes(link.destination, isKnown: site.worksOverHTTPS(link.destination.value), site.texts))
        }
    }

    /// Offered, for not every server answers there; safe where it was asked and did.
    private func fixes(_ address: Located<String>, isKnown: Bool, _ texts: SourceTexts) -> [Fix] {
        let scheme = Span(address.span.file, Int(address.span.lower), Int(address.span.lower) + 4)
        let written = texts.string(at: scheme)
        // By reference, the address stands elsewhere.
        guard written.lowercased() == "http", texts.string(at: address.span).utf8.elementsEqual(address.value.utf8) else { return [] }
        let title = Words(pt: "trocar `http` por `https`", en: "replace `http` with `https`", es: "cambiar `http` por `https`")
        return [Fix(title: title, isSafe: isKnown, edits: [Edit(at: scheme, expected: written, replacement: "https")])]
    }
}

extension ResolvedSite {
    /// The same page answered over https: known only where other sites were asked.
    fileprivate func worksOverHTTPS(_ destination: String) -> Bool {
        ExternalAddress(destination).flatMap(answer)?.worksOverHTTPS == true
    }
}
