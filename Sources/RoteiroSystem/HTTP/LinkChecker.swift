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
    package func answers(
        for addresses: [ExternalAddress], known: [String: LinkAnswer] = [:], note: (String, LinkAnswer, Progress) -> Void = { _, _, _ in }
    ) throws(LinkFailure) -> [String: LinkAnswer] {
        var book = LinkResults(addresses, known, filter)
        if book.open.isEmpty { return book.answers }
        let transport = try CurlTransport(
            TransferOptions(userAgent: settings.userAgent, timeout: timeout, policy: policy, authorities: authorities))
        var unresolved: [(LinkProbe, LinkAnswer)] = []
        var insecure: [LinkProbe] = []
        let inquiries = book.open.map { LinkProbe($0, retries: settings.retries, pace: pace, mayAsk: filter) }
        try LinkCheckScheduler(inquiries, settings, pace, transport).run { inquiry, answer in
            if answer.outcome == .unsure(.resolver) { return unresolved.append((inquiry, answer)) }
            note(inquiry.start.url, answer, book.add(answer, for: inquiry.start.url))
            if answer.outcome == .alive, secured(inquiry.start) != nil { insecure.append(inquiry) }
        }
        let causes = LookupCauses(of: unresolved.map(\.0.request.address.host), isOnline: book.showsNames)
        for (inquiry, answer) in unresolved {
            let answer = causes.isMissing(inquiry.request.address.host) ? LinkAnswer(.noSuchHost, reached: answer.reached) : answer
            note(inquiry.start.url, answer, book.add(answer, for: inquiry.start.url))
        }
        for (url, answer) in try secureAnswers(insecure, transport, book.answers) {
            book.answers[url] = answer
            note(url, answer, book.progress)
        }
        return book.answers
    }

    /// Checks whether working `http:` addresses also work over HTTPS. This runs last, because redirects and other links have answered most
    /// of these questions by then.
    private func secureAnswers(
        _ insecure: [LinkProbe], _ transport: CurlTransport, _ answers: [String: LinkAnswer]
    ) throws(LinkFailure) -> [(String, LinkAnswer)] {
        var works: [String: Bool] = [:]
        var open: [LinkProbe] = []
        for inquiry in insecure {
            guard let address = secured(inquiry.start) else { continue }
            if inquiry.passed(address) {
                works[address.url] = address.staysSecure(until: inquiry.request.address)
            } else if let answer = answers[address.url], answer.outcome != .skipped {
                let end = answer.reached.flatMap { ExternalAddress($0) } ?? address
                works[address.url] = answer.outcome == .alive && address.staysSecure(until: end)
            } else if filter.allows(address) {
                open.append(LinkProbe(address, retries: 0, pace: pace, mayAsk: filter))
            }
        }
        try LinkCheckScheduler(open, settings, pace, transport).run { inquiry, answer in
            works[inquiry.start.url] = answer.outcome == .alive && inquiry.start.staysSecure(until: inquiry.request.address)
        }
        return insecure.compactMap { inquiry in
            guard var answer = answers[inquiry.start.url] else { return nil }
            answer.worksOverHTTPS = secured(inquiry.start).flatMap { works[$0.url] }
            return (inquiry.start.url, answer)
        }
    }
}

extension ExternalAddress {
    /// Some servers redirect from HTTPS back to HTTP. HTTPS is not recommended for them.
    func staysSecure(until end: ExternalAddress) -> Bool { !isSecure || end.isSecure }
}
