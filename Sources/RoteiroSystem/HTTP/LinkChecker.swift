package import RoteiroCore

/// Checks external addresses, each once.
package struct LinkChecker {
    package struct Progress: Sendable, Hashable {
        /// Addresses with a known result.
        package var done: Int
        package var total: Int
    }

    private let settings: Settings.ExternalLinks
    private let filter: AddressFilter
    /// Overridden in tests.
    var policy: AddressPolicy
    var pace = RateLimit()
    var timeout: Double
    var authorities: String?
    var secured: (ExternalAddress) -> ExternalAddress? = { $0.overHTTPS }

    /// With `allowsPrivate`, addresses in private networks and on this machine are checked too.
    package init(_ settings: Settings.ExternalLinks, allowsPrivate: Bool = false) {
        self.settings = settings
        filter = AddressFilter(settings)
        policy = AddressPolicy(allowsPrivate: allowsPrivate)
        timeout = Double(settings.timeout)
    }

    /// Returns the results by `ExternalAddress.url`. Addresses in `known` are not checked again. `note` is called for each new result.
    package func results(
        for addresses: [ExternalAddress], known: [String: LinkCheckResult] = [:],
        note: (String, LinkCheckResult, Progress) -> Void = { _, _, _ in }
    ) throws(LinkCheckerUnavailable) -> [String: LinkCheckResult] {
        var results = LinkCheckRun(addresses, known, filter)
        if results.open.isEmpty { return results.byURL }
        let transport = try CurlTransport(
            TransferOptions(userAgent: settings.userAgent, timeout: timeout, policy: policy, authorities: authorities))
        var unresolved: [(LinkProbe, LinkCheckResult)] = []
        var insecure: [LinkProbe] = []
        let probes = results.open.map { LinkProbe($0, retries: settings.retries, pace: pace, mayAsk: filter) }
        try LinkCheckScheduler(probes, settings, pace, transport).run { probe, answer in
            if answer.outcome == .inconclusive(.resolver) { return unresolved.append((probe, answer)) }
            note(probe.start.url, answer, results.add(answer, for: probe.start.url))
            if answer.outcome == .alive, secured(probe.start) != nil { insecure.append(probe) }
        }
        let causes = DNSFailureReason(of: unresolved.map(\.0.request.address.host), isOnline: results.provesNameResolution)
        for (probe, answer) in unresolved {
            let answer = causes.isMissing(probe.request.address.host) ? LinkCheckResult(.noSuchHost, reached: answer.reached) : answer
            note(probe.start.url, answer, results.add(answer, for: probe.start.url))
        }
        for (url, answer) in try secureResults(insecure, transport, results.byURL) {
            results.byURL[url] = answer
            note(url, answer, results.progress)
        }
        return results.byURL
    }

    /// Checks whether working `http:` addresses also work over HTTPS. This runs last, because redirects and other links have answered most
    /// of these questions by then.
    private func secureResults(
        _ insecure: [LinkProbe], _ transport: CurlTransport, _ answers: [String: LinkCheckResult]
    ) throws(LinkCheckerUnavailable) -> [(String, LinkCheckResult)] {
        var works: [String: Bool] = [:]
        var open: [LinkProbe] = []
        for probe in insecure {
            guard let address = secured(probe.start) else { continue }
            if probe.passed(address) {
                works[address.url] = address.staysSecure(until: probe.request.address)
            } else if let answer = answers[address.url], answer.outcome != .skipped {
                let end = answer.reached.flatMap { ExternalAddress($0) } ?? address
                works[address.url] = answer.outcome == .alive && address.staysSecure(until: end)
            } else if filter.allows(address) {
                open.append(LinkProbe(address, retries: 0, pace: pace, mayAsk: filter))
            }
        }
        try LinkCheckScheduler(open, settings, pace, transport).run { probe, answer in
            works[probe.start.url] = answer.outcome == .alive && probe.start.staysSecure(until: probe.request.address)
        }
        return insecure.compactMap { probe in
            guard var answer = answers[probe.start.url] else { return nil }
            answer.worksOverHTTPS = secured(probe.start).flatMap { works[$0.url] }
            return (probe.start.url, answer)
        }
    }
}

extension ExternalAddress {
    /// Some servers redirect from HTTPS back to HTTP. HTTPS is not recommended for them.
    func staysSecure(until end: ExternalAddress) -> Bool { !isSecure || end.isSecure }
}
