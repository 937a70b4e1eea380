import RoteiroCore

/// A link to another site that leads to nothing.
struct LinkExternalDead: Rule {
    static let info = RuleInfo(
        code: "R308", name: "link-external-dead", severity: .error,
        why: Words(
            pt: "Quem clica cai numa página de erro de outro site e perde o fio do guia. Só é verificado com `--external`.",
            en: "Whoever clicks lands on another site's error page and loses the thread of the guide. Checked only with `--external`.",
            es: "Quien hace clic cae en una página de error de otro sitio y pierde el hilo de la guía. Solo se verifica con `--external`."),
        help: Words(
            pt: "Procure o novo endereço da página, ou tire o link.", en: "Look for the page's new address, or take the link away.",
            es: "Busque la nueva dirección de la página, o quite el enlace."),
        bad: [], good: [])

    /// Only when other sites were asked.
    static func canEvaluate(in site: ResolvedSite) -> Bool { !site.answers.isEmpty }

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        if !Self.canEvaluate(in: site) { return [] }
        return page.externalUses.compactMap { use in
            guard let answer = site.answer(for: use.address), let message = message(answer, use.address) else { return nil }
            return Diagnostic(Self.info, at: use.written.span, message)
        }
    }

    private func message(_ answer: LinkAnswer, _ address: ExternalAddress) -> Words? {
        let place = address.url.quoted
        switch answer.outcome {
        case .dead(let status): return dead(status, place, answer.reached?.quoted)
        case .noSuchHost:
            let host = (answer.reached.flatMap { ExternalAddress($0) } ?? address).host.quoted
            return Words(
                pt: "o site \(host) não existe: quem clica cai num erro", en: "there is no site \(host): whoever clicks gets an error",
                es: "el sitio \(host) no existe: quien hace clic recibe un error")
        case .certificate(let fault): return certificate(fault, place)
        case .redirectedToScheme(let scheme):
            let scheme = (scheme + ":").quoted
            return Words(
                pt: "\(place) redireciona para \(scheme), que o navegador se recusa a abrir",
                en: "\(place) redirects to \(scheme), which browsers refuse to open",
                es: "\(place) redirige a \(scheme), que el navegador se niega a abrir")
        case .malformed:
            return Words(
                pt: "\(place) não é um endereço: quem clica cai num erro", en: "\(place) is no address: whoever clicks gets an error",
                es: "\(place) no es una dirección: quien hace clic recibe un error")
        case .alive, .unsure, .privateAddress, .skipped: return nil
        }
    }

    private func dead(_ status: Int, _ place: String, _ reached: String?) -> Words {
        guard let reached else {
            return Words(
                pt: "\(place) responde com o erro \(status): quem clica não encontra a página",
                en: "\(place) answers with error \(status): whoever clicks does not find the page",
                es: "\(place) responde con el error \(status): quien hace clic no encuentra la página")
        }
        return Words(
            pt: "\(place) redireciona para \(reached), que responde com o erro \(status): quem clica não encontra a página",
            en: "\(place) redirects to \(reached), which answers with error \(status): whoever clicks does not find the page",
            es: "\(place) redirige a \(reached), que responde con el error \(status): quien hace clic no encuentra la página")
    }

    private func certificate(_ fault: LinkAnswer.CertificateFault, _ place: String) -> Words {
        let what =
            switch fault {
            case .expired: Words(pt: "venceu", en: "has expired", es: "ha caducado")
            case .notYetValid: Words(pt: "ainda não vale", en: "is not valid yet", es: "aún no es válido")
            case .selfSigned: Words(pt: "é assinado por ele mesmo", en: "is signed by itself", es: "está firmado por él mismo")
            case .wrongHost: Words(pt: "é de outro site", en: "belongs to another site", es: "es de otro sitio")
            }
        return Words(
            pt: "o certificado de \(place) \(what.portuguese): o navegador mostra um alerta em vez da página",
            en: "the certificate of \(place) \(what.english): browsers show a warning in place of the page",
            es: "el certificado de \(place) \(what.spanish): el navegador muestra una advertencia en lugar de la página")
    }
}
