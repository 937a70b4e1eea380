import RoteiroCore

/// Reports external links whose check was inconclusive.
struct LinkExternalUnsure: Rule {
    static let info = RuleInfo(
        code: "R314", name: "link-external-unsure", severity: .warning,
        summary: Message("a link to another site that cannot be checked, for example because it is down"),
        why: Message("The other site may be gone, or only down for a while. Checked only with `--external`."),
        help: Message("Open the link in a browser. If it works, add the address to `checks.external.skip`."),
        bad: [], good: [])

    /// Evaluated only if external links were checked.
    static func canEvaluate(in site: ResolvedSite) -> Bool { !site.linkResults.isEmpty }

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        if !Self.canEvaluate(in: site) { return [] }
        return page.externalUses(site.settings).compactMap { use in
            switch site.linkResult(for: use.address)?.outcome {
            case .inconclusive(let reason):
                let (reason, place) = (message(for: reason), use.address.url.quoted)
                return Diagnostic(
                    Self.info, at: use.written.span,
                    Message("cannot check {place}: {reason}", ["place": place, "reason": reason]))
            // R310 reports addresses with a literal private host.
            case .privateAddress where !use.address.namesItsMachine || site.linkResult(for: use.address)?.reached != nil:
                return privateAddress(use)
            default: return nil
            }
        }
    }

    private func privateAddress(_ use: ExternalUse) -> Diagnostic {
        let place = use.address.url.quoted
        return Diagnostic(
            Self.info, at: use.written.span,
            Message("{place} is in a private network: readers outside cannot open it", ["place": place]),
            help: Message("If your readers are in that network, check with `--allow-private`."))
    }

    private func message(for reason: LinkCheckResult.Reason) -> Message {
        switch reason {
        case .status(let status):
            Message("the site responds with {status}", ["status": status])
        case .timedOut:
            Message("the site does not respond in time")
        case .refused: Message("the site refuses the connection")
        case .reset: Message("the site closes the connection")
        case .resolver:
            Message("the host name cannot be resolved")
        case .redirectLoop:
            Message("it redirects in a loop, perhaps because cookies are missing")
        case .tooManyRedirects: Message("it redirects too often")
        case .invalidResponse:
            Message("the response is not valid HTTP")
        case .handshake:
            Message("the site offers no supported encryption")
        case .unknownIssuer:
            Message("the issuer of the certificate is unknown")
        }
    }
}

extension ExternalAddress {
    /// Whether the host is `localhost` or an IP address, so that no DNS lookup is needed.
    fileprivate var namesItsMachine: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host.hasPrefix("[") { return true }
        let last = host.split(separator: ".").last ?? ""
        return last.hasPrefix("0x") || last.utf8.allSatisfy(\.isASCIIDigit)
    }
}
