import RoteiroCore

/// A link to another site of which nothing certain can be said today.
struct LinkExternalUnsure: Rule {
    static let info = RuleInfo(
        code: "R314", name: "link-external-unsure", severity: .warning,
        why: Words(
            pt:
                "O outro site pode ter sumido, ou só estar fora do ar; de um programa nem sempre dá para saber. Só é verificado com `--external`.",
            en: "The other site may be gone, or only down for a while; a program cannot always tell. Checked only with `--external`.",
            es:
                "El otro sitio puede haber desaparecido o estar caído por un rato; un programa no siempre lo sabe. Solo se verifica con `--external`."
        ),
        help: Words(
            pt: "Abra o link no navegador. Se ele funciona para os leitores, ponha o endereço em `checks.external.skip`.",
            en: "Open the link in a browser. If it works for readers, put the address into `checks.external.skip`.",
            es: "Abra el enlace en el navegador. Si funciona para los lectores, ponga la dirección en `checks.external.skip`."),
        bad: [], good: [])

    /// Only when other sites were asked.
    static func canEvaluate(in site: ResolvedSite) -> Bool { !site.answers.isEmpty }

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        if !Self.canEvaluate(in: site) { return [] }
        return page.externalUses.compactMap { use in
            switch site.answer(for: use.address)?.outcome {
            case .unsure(let doubt):
                let (words, place) = (words(doubt), use.address.url.quoted)
                return Diagnostic(
                    Self.info, at: use.written.span,
                    Words(
                        pt: "não deu para verificar \(place): \(words.portuguese)", en: "could not check \(place): \(words.english)",
                        es: "no se pudo verificar \(place): \(words.spanish)"))
            // An address that says of itself that it is private is the finding of R310.
            case .privateAddress where !use.address.namesItsMachine || site.answer(for: use.address)?.reached != nil:
                return privateAddress(use)
            default: return nil
            }
        }
    }

    private func privateAddress(_ use: ExternalUse) -> Diagnostic {
        let place = use.address.url.quoted
        return Diagnostic(
            Self.info, at: use.written.span,
            Words(
                pt: "\(place) leva a uma rede privada: os leitores de fora não chegam lá",
                en: "\(place) leads to a private network: readers outside do not get there",
                es: "\(place) lleva a una red privada: los lectores de afuera no llegan allí"),
            help: Words(
                pt: "Se os leitores estão nessa rede, verifique com `--allow-private`.",
                en: "If the readers are in that network, check with `--allow-private`.",
                es: "Si los lectores están en esa red, verifique con `--allow-private`."))
    }

    private func words(_ doubt: LinkAnswer.Doubt) -> Words {
        switch doubt {
        case .status(let status):
            Words(pt: "o site responde com \(status)", en: "the site answers with \(status)", es: "el sitio responde con \(status)")
        case .timedOut:
            Words(pt: "o site não responde a tempo", en: "the site does not answer in time", es: "el sitio no responde a tiempo")
        case .refused: Words(pt: "o site recusa a conexão", en: "the site refuses the connection", es: "el sitio rechaza la conexión")
        case .reset: Words(pt: "o site corta a conexão", en: "the site breaks the connection off", es: "el sitio corta la conexión")
        case .resolver:
            Words(
                pt: "os nomes de sites não puderam ser consultados", en: "names of sites could not be looked up",
                es: "no se pudieron consultar los nombres de sitios")
        case .redirectLoop:
            Words(
                pt: "os redirecionamentos voltam ao começo, talvez por falta de cookies",
                en: "its redirects come back to where they were, perhaps for want of cookies",
                es: "las redirecciones vuelven al comienzo, quizá por falta de cookies")
        case .tooManyRedirects: Words(pt: "são redirecionamentos demais", en: "it redirects too often", es: "redirige demasiadas veces")
        case .invalidAnswer:
            Words(
                pt: "a resposta do site não faz sentido em HTTP", en: "what the site answers makes no sense in HTTP",
                es: "la respuesta del sitio no tiene sentido en HTTP")
        case .handshake:
            Words(
                pt: "o site não oferece criptografia que sirva", en: "the site offers no encryption that will do",
                es: "el sitio no ofrece un cifrado que sirva")
        case .unknownIssuer:
            Words(
                pt: "não se sabe quem emitiu o certificado do site", en: "nobody knows who issued the site's certificate",
                es: "no se sabe quién emitió el certificado del sitio")
        }
    }
}

extension ExternalAddress {
    /// The host is this machine or an address in numbers, so that nothing had to be looked up.
    fileprivate var namesItsMachine: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host.hasPrefix("[") { return true }
        let last = host.split(separator: ".").last ?? ""
        return last.hasPrefix("0x") || last.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
