import RoteiroCore

/// An old address that cannot lead to the page that claims it.
struct RedirectClash: Rule {
    static let info = RuleInfo(
        code: "R317", name: "redirect-clash", severity: .error,
        why: Words(
            pt: "Um endereço antigo leva a uma página só. Se outra página já está lá, ou também o pede, quem o guardou não chega ao guia.",
            en: "An old address leads to one page. If another page is there, or asks for it too, whoever kept it does not reach the guide.",
            es:
                "Una dirección antigua lleva a una sola página. Si otra ya está ahí, o también la pide, quien la guardó no llega a la guía."
        ),
        help: Words(
            pt: "Em `redirect_from`, escreva só endereços que esta página teve neste site, como `/guias/antigo.html`.",
            en: "In `redirect_from`, write only addresses that this page had on this site, like `/guias/antigo.html`.",
            es: "En `redirect_from`, escriba solo direcciones que esta página tuvo en este sitio, como `/guias/antiguo.html`."),
        bad: [
            "---\nredirect_from: ⟦/guias/../../fora⟧\n---\n\n# Conexão\n\nTexto.",
            "---\nredirect_from:\n  - /antigo\n  - ⟦https://example.com/guia⟧\n---\n\n# Conexão\n\nTexto.",
        ],
        good: ["---\nredirect_from:\n  - /guias/antigo.html\n  - /guias/mais-antigo\n---\n\n# Conexão\n\nTexto."])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.redirects.faults.map { fault in
            var notes: [Diagnostic.Note] = []
            if case .claimed(let span) = fault.problem {
                notes.append(
                    Diagnostic.Note(
                        Words(pt: "o primeiro pedido", en: "the first claim", es: "el primer pedido"), at: .span(span)))
            }
            return Diagnostic(Self.info, at: fault.address.span, message(fault, site), notes: notes)
        }
    }

    private func message(_ fault: RedirectTable.Fault, _ site: ResolvedSite) -> Words {
        let address = fault.address.value.quoted
        switch fault.problem {
        case .unsafe:
            return Words(
                pt: "\(address) não é um endereço que uma página deste site possa ter tido: ninguém é levado de lá para cá",
                en: "\(address) is no address that a page of this site can have had: nobody is led here from it",
                es: "\(address) no es una dirección que una página de este sitio pueda haber tenido: nadie llega aquí desde ella")
        case .leaves:
            return Words(
                pt: "\(address) é de outro site: só os endereços deste podem trazer para cá",
                en: "\(address) belongs to another site: only addresses of this one can lead here",
                es: "\(address) es de otro sitio: solo las direcciones de este pueden traer aquí")
        case .page(let contentPath):
            // The start and `404.html` are there without a file.
            let name = contentPath.flatMap { site.page(at: $0) }.map { ", " + $0.path.string.quoted + "," } ?? ""
            return Words(
                pt: "em \(address) já há uma página\(name) que fica: o endereço não traz para cá",
                en: "there is a page at \(address) already\(name) which stays: the address does not lead here",
                es: "en \(address) ya hay una página\(name) que se queda: la dirección no trae aquí")
        case .file(let file):
            let name = file.string.quoted
            return Words(
                pt: "em \(address) há um arquivo, \(name): ele fica, e o endereço não traz para cá",
                en: "there is a file at \(address), \(name): it stays, and the address does not lead here",
                es: "en \(address) hay un archivo, \(name): se queda, y la dirección no trae aquí")
        case .claimed:
            return Words(
                pt: "\(address) já foi pedido: o endereço leva a uma página só, a primeira",
                en: "\(address) is claimed already: an address leads to one page, the first",
                es: "\(address) ya fue pedida: una dirección lleva a una sola página, la primera")
        }
    }
}
