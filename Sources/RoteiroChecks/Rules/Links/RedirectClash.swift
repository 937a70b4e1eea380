import RoteiroCore

/// An old address that cannot lead to the page that claims it.
struct RedirectClash: Rule {
    static let info = RuleInfo(
        code: "R317", name: "redirect-clash", severity: .error,
        why: Message(
            """
            An old address leads to one page. If another page is there, or asks for it too, whoever kept it does not reach the \
            guide.
            """),
        help: Message("In `redirect_from`, write only addresses that this page had on this site, like `/guias/antigo.html`."),
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
                        Message("the first claim"), at: .span(span)))
            }
            return Diagnostic(Self.info, at: fault.address.span, message(fault, site), notes: notes)
        }
    }

    private func message(_ fault: RedirectTable.Fault, _ site: ResolvedSite) -> Message {
        let address = fault.address.value.quoted
        switch fault.problem {
        case .unsafe:
            return Message(
                "{address} is no address that a page of this site can have had: nobody is led here from it", ["address": address])
        case .leaves:
            return Message("{address} belongs to another site: only addresses of this one can lead here", ["address": address])
        case .page(let contentPath):
            // The start and `404.html` are there without a file.
            let name = contentPath.flatMap { site.page(at: $0) }.map { ", " + $0.path.string.quoted + "," } ?? ""
            return Message(
                "there is a page at {address} already{name} which stays: the address does not lead here",
                ["address": address, "name": name])
        case .file(let file):
            let name = file.string.quoted
            return Message(
                "there is a file at {address}, {name}: it stays, and the address does not lead here", ["address": address, "name": name])
        case .claimed:
            return Message("{address} is claimed already: an address leads to one page, the first", ["address": address])
        }
    }
}
