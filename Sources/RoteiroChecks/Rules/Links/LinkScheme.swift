import RoteiroCore

/// A link or an image of a scheme that the site does not publish.
struct LinkScheme: LinkRule {
    static let info = RuleInfo(
        code: "R305", name: "link-scheme", severity: .error,
        why: Words(
            pt: "`javascript:` e `data:` podem executar código no navegador do leitor; `file:` só existe no computador de quem escreve.",
            en: "`javascript:` and `data:` can run code in a reader's browser; `file:` exists only on the writer's computer.",
            es: "`javascript:` y `data:` pueden ejecutar código en el navegador; `file:` solo existe en su propia computadora."),
        help: Words(
            pt: "Use um caminho do site, ou um endereço que comece com `https:`, `mailto:` ou `tel:`.",
            en: "Use a path of the site, or an address that begins with `https:`, `mailto:` or `tel:`.",
            es: "Use una ruta del sitio, o una dirección que empiece con `https:`, `mailto:` o `tel:`."),
        bad: ["[Abrir](⟦javascript:alert(1)⟧)", "![Tela](⟦file:///C:/tela.png⟧)"],
        good: ["[Escreva](mailto:ajuda@example.com) ou [ligue](tel:+5511999999999)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: page.links, from: page.contentPath, of: site) + images(in: page, of: site)
    }

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            switch link.target {
            // A developer's address without its scheme is told as such.
            case .refused where WebHost(withoutScheme: link.destination.value) != nil: nil
            case .refused(let scheme): finding(scheme, at: link.destination.span, allowed: "`http:`, `https:`, `mailto:`, `tel:`")
            case .hostless(let address): hostless(address, at: link.destination)
            case .page, .file, .external, .outside, .missing, .empty: nil
            }
        }
    }

    private func images(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.images.compactMap { image in
            guard case .refused(let scheme) = image.target else { return nil }
            return finding(scheme, at: image.source.span, allowed: "`http:`, `https:`, `data:image/`")
        }
    }

    private func finding(_ scheme: String, at span: Span, allowed: String) -> Diagnostic {
        let name = (scheme + ":").quoted
        return Diagnostic(
            Self.info, at: span,
            Words(
                pt: "endereços \(name) não são publicados: \(reason(scheme).portuguese)",
                en: "\(name) addresses are not published: \(reason(scheme).english)",
                es: "las direcciones \(name) no se publican: \(reason(scheme).spanish)"),
            help: Words(
                pt: "Use um caminho do site ou um destes: \(allowed).", en: "Use a path of the site or one of these: \(allowed).",
                es: "Use una ruta del sitio o una de estas: \(allowed)."))
    }

    /// `http:/exemplo.com`: a slash short, and the browser looks for it on this site.
    private func hostless(_ address: String, at place: Located<String>) -> Diagnostic {
        let scheme = address.prefix { $0 != ":" }
        let whole = scheme + "://" + address.dropFirst(scheme.count + 1).drop { $0 == "/" }
        return Diagnostic(
            Self.info, at: place.span,
            Words(
                pt: "\(address.quoted) não diz de que site é: falta `//` e o navegador procura neste site",
                en: "\(address.quoted) names no site: `//` is missing, and browsers look for it on this one",
                es: "\(address.quoted) no dice de qué sitio es: falta `//` y el navegador lo busca en este"),
            help: Words(
                pt: "Você quis dizer \(String(whole).quoted)?", en: "Did you mean \(String(whole).quoted)?",
                es: "¿Quiso decir \(String(whole).quoted)?"))
    }

    private func reason(_ scheme: String) -> Words {
        switch scheme {
        case "javascript", "vbscript", "data":
            Words(
                pt: "podem executar código no navegador do leitor", en: "they can run code in the reader's browser",
                es: "pueden ejecutar código en el navegador del lector")
        case "file":
            Words(
                pt: "o arquivo só existe no seu computador", en: "the file exists only on your computer",
                es: "el archivo solo existe en su computadora")
        default:
            Words(
                pt: "o navegador do leitor pode não saber abri-los", en: "the reader's browser may not know how to open them",
                es: "el navegador del lector puede no saber abrirlas")
        }
    }
}
