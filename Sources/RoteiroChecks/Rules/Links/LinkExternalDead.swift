import RoteiroCore

/// Reports external links that fail permanently.
struct LinkExternalDead: Rule {
    static let info = RuleInfo(
        code: "R308", name: "link-external-dead", severity: .error,
        summary: Message("a link to another site that no longer has the page, does not exist or has an invalid certificate"),
        why: Message(
            """
            Readers who click land on an error page of another site and lose their place in the guide. Checked only with \
            `--external`.
            """),
        help: Message("Find the new address of the page, or remove the link."),
        bad: [], good: [])

    /// Evaluated only if external links were checked.
    static func canEvaluate(in site: ResolvedSite) -> Bool { !site.linkResults.isEmpty }

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        if !Self.canEvaluate(in: site) { return [] }
        return page.externalUses(site.settings).compactMap { use in
            guard let answer = site.linkResult(for: use.address), let message = message(answer, use.address) else { return nil }
            return Diagnostic(Self.info, at: use.written.span, message)
        }
    }

    private func message(_ answer: LinkCheckResult, _ address: ExternalAddress) -> Message? {
        let place = address.url.quoted
        switch answer.outcome {
        case .dead(let status): return dead(status, place, answer.reached?.quoted)
        case .noSuchHost:
            let host = (answer.reached.flatMap { ExternalAddress($0) } ?? address).host.quoted
            return Message("the site {host} does not exist: readers who click get an error", ["host": host])
        case .certificate(let fault): return certificate(fault, place)
        case .redirectedToScheme(let scheme):
            let scheme = (scheme + ":").quoted
            return Message("{place} redirects to {scheme}, which browsers refuse to open", ["place": place, "scheme": scheme])
        case .malformed:
            return Message("{place} is not a valid address: readers who click get an error", ["place": place])
        case .alive, .inconclusive, .privateAddress, .skipped: return nil
        }
    }

    private func dead(_ status: Int, _ place: String, _ reached: String?) -> Message {
        guard let reached else {
            return Message(
                "{place} responds with error {status}: readers who click do not find the page", ["place": place, "status": status])
        }
        return Message(
            "{place} redirects to {reached}, which responds with error {status}: readers who click do not find the page",
            ["place": place, "reached": reached, "status": status])
    }

    private func certificate(_ fault: LinkCheckResult.CertificateFault, _ place: String) -> Message {
        switch fault {
        case .expired:
            Message("the certificate of {place} has expired: browsers show a warning instead of the page", ["place": place])
        case .notYetValid:
            Message("the certificate of {place} is not valid yet: browsers show a warning instead of the page", ["place": place])
        case .selfSigned:
            Message("the certificate of {place} is self-signed: browsers show a warning instead of the page", ["place": place])
        case .wrongHost:
            Message("the certificate of {place} belongs to another site: browsers show a warning instead of the page", ["place": place])
        }
    }
}
