import RoteiroCore

/// Reports old addresses in `redirect_from` that cannot redirect to their page.
struct RedirectClash: Rule {
    static let info = RuleInfo(
        code: "R317", name: "redirect-clash", severity: .error,
        summary: Message("an old address (`redirect_from`) that cannot lead to the page, for example because another page has it"),
        why: Message(
            "An old address leads to one page. If another page has or claims it, readers who saved it do not reach the guide."),
        help: Message("In `redirect_from`, list only addresses that this page had on this site, like `/guias/antigo.html`."),
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
                "{address} cannot be an old address of this site: it does not redirect here", ["address": address])
        case .leaves:
            return Message("{address} belongs to another site: only addresses of this site can redirect here", ["address": address])
        case .page(let contentPath):
            // The home page and `404.html` are published even without a source file.
            guard let path = contentPath.flatMap({ site.page(at: $0) })?.path.string.quoted else {
                return Message("{address} is already a page: the address does not redirect here", ["address": address])
            }
            return Message("the page {name} is at {address}: the address does not redirect here", ["name": path, "address": address])
        case .file(let file):
            let name = file.string.quoted
            return Message(
                "the file {name} is at {address}: the address does not redirect here", ["address": address, "name": name])
        case .claimed:
            return Message("{address} is already claimed: only the first page gets it", ["address": address])
        }
    }
}
