import RoteiroCore

/// The state machine that checks one address: HEAD, then GET if HEAD fails; redirects; retries. It does no I/O: it receives replies and
/// returns the next action.
struct LinkProbe: Sendable {
    enum Next: Hashable, Sendable {
        /// Send `request` after a delay in seconds. With `holdsHost`, the server asked for no other requests until then.
        case ask(after: Double, holdsHost: Bool)
        case finished(LinkCheckResult)
    }

    /// Browsers follow 20 redirects. RFC 9110 gives no number; its predecessor recommended 5.
    static let hopLimit = 10

    let start: ExternalAddress
    private(set) var request: Request
    private let retries: Int
    private let pace: RateLimit
    private let mayAsk: AddressFilter
    private var retriesDone = 0
    private var visited: Set<String>
    /// The target of the permanent redirects so far. A temporary redirect ends the chain, because later ones are about another address.
    private var movedTo: ExternalAddress?
    private var isRowPermanent = true

    init(_ address: ExternalAddress, retries: Int, pace: RateLimit, mayAsk: AddressFilter) {
        start = address
        request = Request(method: .head, address: address)
        (self.retries, self.pace, self.mayAsk) = (retries, pace, mayAsk)
        visited = [address.url]
    }

    /// Processes the reply to `request`. `now` is in seconds since 1970, for servers that respond with a date.
    mutating func receive(_ reply: Reply, now: Int) -> Next {
        switch reply {
        case .response(let response): receive(response, now: now)
        case .failure(let failure): receive(failure)
        }
    }

    /// Whether `address` was visited.
    func passed(_ address: ExternalAddress) -> Bool { visited.contains(address.url) }

    private mutating func receive(_ response: Reply.Response, now: Int) -> Next {
        switch response.status {
        case 200..<300: return finish(.alive)
        case 301, 302, 303, 307, 308:
            if let location = response.location { return follow(location, isPermanent: response.status == 301 || response.status == 308) }
            return finish(.inconclusive(.invalidResponse))
        case 429, 503: return retry(.status(response.status), retryAfter: response.retryAfter.flatMap { RetryAfter.seconds($0, now: now) })
        // Responses to HEAD are unreliable: some servers do not support it, forbid it or respond differently.
        case _ where request.method == .head:
            request.method = .get
            return .ask(after: 0, holdsHost: false)
        case 408, 425, 500...599: return retry(.status(response.status))
        // The page requires a login, is blocked for bots (999 is LinkedIn's code) or in this country.
        case 401, 403, 407, 451, 999: return finish(.inconclusive(.status(response.status)))
        case 400..<500: return finish(.dead(status: response.status))
        default: return finish(.inconclusive(.status(response.status)))
        }
    }

    private mutating func receive(_ failure: Reply.Failure) -> Next {
        switch failure {
        case .refused: retry(.refused)
        case .reset: retry(.reset)
        case .timedOut: retry(.timedOut)
        case .invalidResponse: retry(.invalidResponse)
        // `DNSFailureReason` later determines whether the host does not exist.
        case .noHost: retry(.resolver)
        case .handshake: finish(.inconclusive(.handshake))
        case .unknownIssuer: finish(.inconclusive(.unknownIssuer))
        case .certificate(let fault): finish(.certificate(fault))
        case .privateAddress: finish(.privateAddress)
        case .malformed: finish(.malformed)
        }
    }

    private mutating func retry(_ reason: LinkCheckResult.Reason, retryAfter: Int? = nil) -> Next {
        guard retriesDone < retries else { return finish(.inconclusive(reason)) }
        let wait = pace.wait(retriesDone)
        retriesDone += 1
        // Servers that fail on HEAD may accept GET.
        request.method = .get
        guard let retryAfter else { return .ask(after: wait, holdsHost: false) }
        // Waits as long as the server asks, or gives up if that exceeds the limit.
        if Double(retryAfter) > pace.longestWait { return finish(.inconclusive(reason)) }
        return .ask(after: Double(retryAfter), holdsHost: true)
    }

    private mutating func follow(_ location: String, isPermanent: Bool) -> Next {
        let target: ExternalAddress
        switch request.address.redirect(to: location) {
        case .address(let address): target = address
        case .scheme(let scheme): return finish(.redirectedToScheme(scheme))
        case .nowhere: return finish(.inconclusive(.invalidResponse))
        }
        isRowPermanent = isRowPermanent && isPermanent
        if isRowPermanent { movedTo = target }
        guard visited.insert(target.url).inserted else { return finish(.inconclusive(.redirectLoop)) }
        if visited.count > Self.hopLimit + 1 { return finish(.inconclusive(.tooManyRedirects)) }
        request = Request(method: .head, address: target)
        return mayAsk.allows(target) ? .ask(after: 0, holdsHost: false) : finish(.skipped)
    }

    /// The new address is reported only if it works.
    private func finish(_ outcome: LinkCheckResult.Outcome) -> Next {
        .finished(
            LinkCheckResult(
                outcome, movedTo: outcome == .alive ? movedTo?.string : nil,
                reached: request.address == start ? nil : request.address.url))
    }
}
