import RoteiroCore

/// Reports links and images with a scheme that is not allowed.
struct LinkScheme: LinkRule {
    static let info = RuleInfo(
        code: "R305", name: "link-scheme", severity: .error,
        summary: Message("a link with a scheme that is not published, such as `javascript:` or `file:`"),
        why: Message("`javascript:` and `data:` can run code in the reader's browser; `file:` exists only on your computer."),
        help: Message(
            "Use a path of the site, or an address that starts with `https:`, `mailto:` or `tel:`; allow other programs in `checks.links.schemes`."
        ),
        bad: ["[Abrir](⟦javascript:alert(1)⟧)", "![Tela](⟦file:///C:/tela.png⟧)"],
        good: ["[Escreva](mailto:ajuda@example.com) ou [ligue](tel:+5511999999999)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: page.links, from: page.location, of: site) + images(in: page, of: site)
    }

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        links.compactMap { link in
            switch link.target {
            // R310 reports local hosts without a scheme.
            case .refused where WebHost(withoutScheme: link.destination.value) != nil: nil
            case .refused(let scheme) where Settings.refusedSchemes.contains(scheme):
                finding(scheme, at: link.destination.span, allowed: "`http:`, `https:`, `mailto:`, `tel:`")
            case .refused(let scheme): program(scheme, at: link.destination.span, of: site.settings)
            case .hostless(let address): hostless(address, at: link.destination)
            case .page, .pageInLanguage, .file, .external, .outside, .missing, .empty: nil
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
            Message("{name} addresses are not published: {reason}", ["name": name, "reason": reason(scheme)]),
            help: Message("Use a path of the site or one of these: {allowed}.", ["allowed": allowed]))
    }

    /// Reports a link that opens a program, such as `vscode:`.
    private func program(_ scheme: String, at span: Span, of settings: Settings) -> Diagnostic {
        let line = "schemes: [" + (settings.allowedSchemes + [scheme]).joined(separator: ", ") + "]"
        return Diagnostic(
            Self.info, at: span,
            Message(
                "{name} addresses open a program of the reader: they are published only if the settings allow them",
                ["name": (scheme + ":").quoted]),
            help: Message(
                "Write {line} under `checks.links` in `roteiro.yml`, or use an address that starts with `https:`.", ["line": line.quoted]))
    }

    /// Reports `http:/example.com`: with a single slash, browsers resolve it as a path of this site.
    private func hostless(_ address: String, at place: Located<String>) -> Diagnostic {
        let scheme = address.prefix { $0 != ":" }
        let whole = scheme + "://" + address.dropFirst(scheme.count + 1).drop { $0 == "/" }
        return Diagnostic(
            Self.info, at: place.span,
            Message("{address} has no host: `//` is missing, so browsers look for it on this site", ["address": address.quoted]),
            help: Message("Did you mean {address}?", ["address": String(whole).quoted]))
    }

    private func reason(_ scheme: String) -> Message {
        switch scheme {
        case "javascript", "vbscript", "data":
            Message("they can run code in the reader's browser")
        case "file":
            Message("the file exists only on your computer")
        default:
            Message("the reader's browser may not be able to open them")
        }
    }
}
