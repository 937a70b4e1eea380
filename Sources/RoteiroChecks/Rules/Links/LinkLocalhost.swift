import RoteiroCore

/// Reports links and images that point to the author's own machine or network.
struct LinkLocalhost: LinkRule {
    static let info = RuleInfo(
        code: "R310", name: "link-localhost", severity: .warning,
        summary: Message("an address that exists only on your own computer or network"),
        why: Message("The address works only on your own computer or network."),
        help: Message(
            "Write the public address or the path of the page; list a host that readers do reach in `checks.links.hosts`."),
        fix: .offered,
        bad: ["# Guia\n\nVeja [o painel](⟦http://localhost:5173/painel⟧) e [a lista](⟦http://192.168.0.7/lista⟧)."],
        good: ["# Guia\n\nAbra `http://localhost:8080/` ou [o painel](https://painel.example.br/)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let allowed = site.settings.allowedHosts.map(Glob.init)
        let images = page.images.compactMap { image -> Diagnostic? in
            guard case .external(let address) = image.target, let host = Self.host(of: address, allowed) else { return nil }
            return finding(host, image.source.span, meant: nil, site.texts)
        }
        let shell = FirstShellBlock(in: page)
        return diagnostics(for: page.links, from: page.location, after: shell.position, of: site) + images
    }

    func diagnostics(for links: [LinkUse], from contentPath: String, of site: ResolvedSite) -> [Diagnostic] {
        diagnostics(for: links, from: contentPath, after: nil, of: site)
    }

    /// `shell` is the position of the first shell commands of the page, after which readers may run a server of their own.
    private func diagnostics(for links: [LinkUse], from contentPath: String, after shell: Span?, of site: ResolvedSite) -> [Diagnostic] {
        let allowed = site.settings.allowedHosts.map(Glob.init)
        return links.compactMap { link in
            guard let host = LinkLocalhost.host(of: link, allowed) else { return nil }
            let meant = page(meantBy: host, link.destination, site)
            // The home page has the path of every server.
            let isOwnPage = meant != nil && meant?.value != "/"
            if !isOwnPage, showsItself(link, host) || host.isLoopback && shell.map({ $0 < link.span }) == true { return nil }
            return finding(host, link.destination.span, meant: meant, site.texts)
        }
    }

    /// Whether readers see the address itself. It tells them to open a device or a server of their own.
    private func showsItself(_ link: LinkUse, _ host: WebHost) -> Bool {
        guard let text = link.text?.trimmingBlanks.lowercased() else { return false }
        let address = link.destination.value.lowercased()
        let beginnings = ["", "http://", "https://"]
        return text == host.name || beginnings.contains { $0 + text == address || $0 + text + "/" == address }
    }

    /// Returns the private host that a link points to, with or without `http://`.
    private static func host(of link: LinkUse, _ allowed: [Glob]) -> WebHost? {
        switch link.target {
        case .external(let address): return host(of: address, allowed)
        case .missing, .refused: return WebHost(withoutScheme: link.destination.value)
        case .page, .pageInLanguage, .file, .hostless, .outside, .empty: return nil
        }
    }

    private static func host(of address: String, _ allowed: [Glob]) -> WebHost? {
        guard let host = WebHost(ofURL: address), host.isPrivate, !allowed.contains(where: { $0.matches(host.name) }) else { return nil }
        return host
    }

    /// Returns the page of this site that the author probably opened on a local server.
    private func page(meantBy host: WebHost, _ address: Located<String>, _ site: ResolvedSite) -> Located<String>? {
        let base = site.settings.basePath
        let below = host.path.hasPrefix(base) ? "/" + host.path.dropFirst(base.count) : host.path
        guard below.hasPrefix("/"),
            case .page(_, _, needsLenientServer: false) = site.resolver.target(ofLink: below, from: ResolvedSite.menuPath)
        else { return nil }
        return Located(below, at: address.span)
    }

    private func finding(_ host: WebHost, _ place: Span, meant: Located<String>?, _ texts: SourceTexts) -> Diagnostic {
        let name = host.name.quoted
        let written = texts.string(at: place)
        // In a reference link, the address is defined elsewhere.
        let isWritten = written.contains(host.name) && written.hasSuffix(host.path)
        return Diagnostic(
            Self.info, at: place,
            Message("{name} exists only on your computer or network: readers see an error", ["name": name]),
            help: meant.flatMap { Message.didYouMean([$0.value]) },
            fixes: meant.map { isWritten ? Replacement.fixes(of: written, at: place, by: $0.value, in: texts) : [] } ?? [])
    }
}

/// The first code block of a page with shell commands.
private struct FirstShellBlock: GuideVisitor {
    private(set) var position: Span?

    init(in page: Page) {
        walk(page.guide)
    }

    private static let languages: Set<String> = [
        "sh", "bash", "shell", "zsh", "fish", "console", "terminal", "shellscript", "shell-session", "powershell", "ps1", "pwsh", "cmd",
        "bat", "batch",
    ]

    mutating func visit(_ block: Block) {
        guard position == nil, case .code(let code) = block, let language = code.language?.lowercased() else { return }
        if Self.languages.contains(language) { position = code.span }
    }
}
