public import GuideModel

/// Asks for addresses of other sites, each once.
public struct LinkChecker {
    /// How far it got.
    public struct Progress: Sendable, Hashable {
        /// Addresses whose answer is known.
        public var done: Int
        /// Addresses in all.
        public var total: Int
    }

    private let settings: Settings.ExternalLinks
    private let filter: AddressFilter
    /// What tests change.
    var policy: AddressPolicy
    var pace = Pace()
    var timeout: Double
    var authorities: String?
    var secured: (ExternalAddress) -> ExternalAddress? = { $0.overHTTPS }

    /// `allowsPrivate`: also addresses of private networks and of this machine.
    public init(_ settings: Settings.ExternalLinks, allowsPrivate: Bool = false) {
        self.settings = settings
        filter = AddressFilter(settings)
        policy = AddressPolicy(allowsPrivate: allowsPrivate)
        timeout = Double(settings.timeout)
    }

    /// The answers, by `ExternalAddress.url`. What `known` holds is not asked again. `note` hears of each answer as it comes.
    public func answers(
        for addresses: [ExternalAddress], known: [String: LinkAnswer] = [:], note: (String, LinkAnswer, Progress) -> Void = { _, _, _ in }
    ) throws(LinkFailure) -> [String: LinkAnswer] {
        var answers: [String: LinkAnswer] = [:]
        var open: [ExternalAddress] = []
        for address in addresses where answers[address.url] == nil {
            answers[address.url] = filter.allows(address) ? known[address.url] ?? LinkAnswer(.skipped) : LinkAnswer(.skipped)
            if known[address.url] == nil, filter.allows(address) { open.append(address) }
        }
        if open.isEmpty { return answers }
        let transport = try CurlTransport(
            TransferOptions(userAgent: settings.userAgent, timeout: timeout, policy: policy, authorities: authorities))
        var progress = Progress(done: answers.count - open.count, total: answers.count)
        var unresolved: [(Inquiry, LinkAnswer)] = []
        var insecure: [Inquiry] = []
        let inquiries = open.map { Inquiry($0, retries: settings.retries, pace: pace, mayAsk: filter) }
        try LinkRun(inquiries, settings, pace, transport).run { inquiry, answer in
            if answer.outcome == .unsure(.resolver) { return unresolved.append((inquiry, answer)) }
            answers[inquiry.start.url] = answer
            progress.done += 1
            note(inquiry.start.url, answer, progress)
            if answer.outcome == .alive, secured(inquiry.start) != nil { insecure.append(inquiry) }
        }
        let causes = LookupCauses(of: unresolved.map(\.0.request.address.host), isOnline: answers.values.contains { $0.showsNames })
        for (inquiry, answer) in unresolved {
            let answer = causes.isMissing(inquiry.request.address.host) ? LinkAnswer(.noSuchHost, reached: answer.reached) : answer
            answers[inquiry.start.url] = answer
            progress.done += 1
            note(inquiry.start.url, answer, progress)
        }
        try addHTTPS(insecure, transport, to: &answers) { note($0, $1, progress) }
        return answers
    }

    /// Finds out which of the `http:` addresses that work do so over https as well. Asked last: most are known by then, because
    /// their server led there or another page has the link.
    private func addHTTPS(
        _ insecure: [Inquiry], _ transport: CurlTransport, to answers: inout [String: LinkAnswer], note: (String, LinkAnswer) -> Void
    ) throws(LinkFailure) {
        var works: [String: Bool] = [:]
        var open: [Inquiry] = []
        for inquiry in insecure {
            guard let address = secured(inquiry.start) else { continue }
            if inquiry.passed(address) {
                works[address.url] = true
            } else if let answer = answers[address.url], answer.outcome != .skipped {
                works[address.url] = answer.outcome == .alive
            } else if filter.allows(address) {
                open.append(Inquiry(address, retries: 0, pace: pace, mayAsk: filter))
            }
        }
        try LinkRun(open, settings, pace, transport).run { works[$0.start.url] = $1.outcome == .alive }
        for inquiry in insecure {
            answers[inquiry.start.url]?.worksOverHTTPS = secured(inquiry.start).flatMap { works[$0.url] }
            if let answer = answers[inquiry.start.url] { note(inquiry.start.url, answer) }
        }
    }
}

extension LinkAnswer {
    /// Some name was looked up to come to it, now or lately: names can be looked up here.
    fileprivate var showsNames: Bool {
        switch outcome {
        case .alive, .dead, .certificate, .redirectedToScheme: true
        case .unsure(let doubt): doubt != .resolver
        case .noSuchHost, .malformed, .privateAddress, .skipped: false
        }
    }
}
