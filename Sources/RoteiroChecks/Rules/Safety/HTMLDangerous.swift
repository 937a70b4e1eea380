import RoteiroCore

/// HTML that a reader's browser would run, load or send somewhere.
struct HTMLDangerous: Rule {
    static let info = RuleInfo(
        code: "R701", name: "html-dangerous", severity: .error,
        why: Words(
            pt: "O que a página executa ou carrega de fora age em nome do site no navegador de cada leitor.",
            en: "What a page runs, or loads from elsewhere, acts in the name of the site in every reader's browser.",
            es: "Lo que la página ejecuta o carga de fuera actúa en nombre del sitio en el navegador de cada lector."),
        help: Words(
            pt: "Tire a marca ou o atributo e diga o mesmo em Markdown; um `<iframe>` de confiança entra em `checks.html.iframes`.",
            en: "Take the tag or the attribute out and say it in Markdown; a trusted `<iframe>` belongs in `checks.html.iframes`.",
            es: "Quite la etiqueta o el atributo y dígalo en Markdown; un `<iframe>` de confianza va en `checks.html.iframes`."),
        bad: [
            "⟦<script src=\"https://example.com/x.js\">⟧</script>", "Texto <b onclick=\"⟦alert(1)⟧\">forte</b>.",
            "<iframe src=\"⟦https://example.com/video⟧\"></iframe>",
        ],
        good: ["Texto <kbd>Ctrl</kbd> e `<script>`.", "<details>\n<summary>Mais</summary>\nTexto.\n</details>"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .hazard(let hazard, let span) = fault else { return nil }
            if case .frame(let address) = hazard, isTrusted(address, site.settings) { return nil }
            return Diagnostic(Self.info, at: span, message(hazard), help: help(hazard))
        }
    }

    /// A page of the site itself, or one whose beginning the settings name.
    private func isTrusted(_ address: String, _ settings: Settings) -> Bool {
        let bytes = address.utf8.drop { $0 <= 0x20 }
        let isOwn =
            !bytes.isEmpty && !bytes.contains(UInt8(ascii: ":")) && !bytes.contains(UInt8(ascii: "\\")) && !bytes.starts(with: "//".utf8)
        // Browsers resolve `..`: an allowed beginning is left again by it.
        return isOwn || settings.allowedFrames.contains { bytes.starts(with: $0.utf8) } && !address.contains("..")
    }

    private func message(_ hazard: HTMLHazard) -> Words {
        switch hazard {
        case .script: runs("<script>")
        case .handler(let name): runs(name)
        case .runningAddress(let attribute): runs(attribute)
        case .frame(let address): loads("<iframe>", address)
        case .innerPage: runs("srcdoc")
        case .plugin(let tag): loads("<\(tag)>", "")
        case .form(let address):
            Words(
                pt: "o formulário envia o que o leitor digita para \(address.quoted): o guia não controla quem recebe",
                en: "the form sends what readers type to \(address.quoted): the guide does not control who gets it",
                es: "el formulario envía lo que el lector escribe a \(address.quoted): la guía no controla quién lo recibe")
        case .refresh:
            Words(
                pt: "`<meta http-equiv=\"refresh\">` leva o leitor para outra página sem perguntar: o guia some da tela",
                en: "`<meta http-equiv=\"refresh\">` takes readers to another page unasked: the guide vanishes",
                es: "`<meta http-equiv=\"refresh\">` lleva al lector a otra página sin preguntar: la guía desaparece")
        case .base:
            Words(
                pt: "`<base>` muda o destino de todos os links da página: eles levam a outro site",
                en: "`<base>` changes where every link of the page leads: they go to another site",
                es: "`<base>` cambia el destino de todos los enlaces de la página: llevan a otro sitio")
        }
    }

    private func runs(_ what: String) -> Words {
        Words(
            pt: "\(what.quoted) executa código no navegador do leitor: quem altera a página age em nome dele",
            en: "\(what.quoted) runs code in the reader's browser: whoever changes the page acts in their name",
            es: "\(what.quoted) ejecuta código en el navegador del lector: quien cambia la página actúa en su nombre")
    }

    private func loads(_ tag: String, _ address: String) -> Words {
        let place =
            address.isEmpty
            ? Words(pt: "outro lugar", en: "elsewhere", es: "otro lugar")
            : Words(pt: address.quoted, en: address.quoted, es: address.quoted)
        return Words(
            pt: "\(tag.quoted) carrega conteúdo de \(place.portuguese) dentro da página: o guia não controla o que aparece",
            en: "\(tag.quoted) loads content from \(place.english) into the page: the guide does not control what appears",
            es: "\(tag.quoted) carga contenido de \(place.spanish) en la página: la guía no controla lo que aparece")
    }

    /// The beginning to allow, where there is one.
    private func help(_ hazard: HTMLHazard) -> Words? {
        guard case .frame(let address) = hazard, address.hasPrefix("https://") else { return nil }
        let host = address.utf8.dropFirst("https://".utf8.count).prefix { $0 != UInt8(ascii: "/") }
        let beginning = ("https://" + String(decoding: Array(host), as: UTF8.self) + "/").quoted
        return Words(
            pt: "Ponha um link no lugar, ou acrescente \(beginning) a `checks.html.iframes` se o site for de confiança.",
            en: "Put a link in its place, or add \(beginning) to `checks.html.iframes` if the site is to be trusted.",
            es: "Ponga un enlace en su lugar, o añada \(beginning) a `checks.html.iframes` si el sitio es de confianza.")
    }
}
