import RoteiroCore

/// The state machine that checks one address: HEAD, then GET if HEAD fails; redirects; retries. It does no I/O: it receives replies and
/// returns the next action.
struct LinkProbe: Sendable {
    enum Next: Hashable, Sendable {
        /// Send `request` after a delay in seconds. With `holdsHost`, the server asked for no other requests until then.
        case ask(after: Double, holdsHost: Bool)
        case finished(LinkAnswer)
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
        case .answer(let answer): receive(answer, now: now)
        case .failure(let failure): receive(failure)
        }
    }

    /// Whether `address` was visited.
    func passed(_ address: ExternalAddress) -> Bool { visited.contains(address.url) }

    private mutating func receive(_ answer: Reply.Answer, now: Int) -> Next {
        switch answer.status {
        case 200..<300: return finish(.alive)
        case 301, 302, 303, 307, 308:
            if let location = answer.location { return follow(location, isPermanent: answer.status == 301 || answer.status == 308) }
            return finish(.unsure(.invalidAnswer))
        case 429, 503: return retry(.status(answer.status), retryAfter: answer.retryAfter.flatMap { RetryAfter.seconds($0, now: now) })
        // Responses to HEAD are unreliable: some servers do not support it, forbid it or respond differently.
        case _ where request.method == .head:
            request.method = .get
            return .ask(after: 0, holdsHost: false)
        case 408, 425, 500...599: return retry(.status(answer.status))
        // The page requires a login, is blocked for bots (999 is LinkedIn's code) or in this country.
        case 401, 403, 407, 451, 999: return finish(.unsure(.status(answer.status)))
        case 400..<500: return finish(.dead(status: answer.status))
        default: return finish(.unsure(.status(answer.status)))
        }
    }

    private mutating func receive(_ failure: Reply.Failure) -> Next {
        switch failure {
        case .refused: retry(.refused)
        case .reset: retry(.reset)
        case .timedOut: retry(.timedOut)
        case .invalidAnswer: retry(.invalidAnswer)
        // `LookupCauses` later determines whether the host does not exist.
        case .noHost: retry(.resolver)
        case .handshake: finish(.unsure(.handshake))
        case .unknownIssuer: finish(.unsure(.unknownIssuer))
        case .certificate(let fault): finish(.certificate(fault))
        case .privateAddress: finish(.privateAddress)
        case .malformed: finish(.malformed)
        }
    }

    private mutating func retry(_ doubt: LinkAnswer.Doubt, retryAfter: Int? = nil) -> Next {
        guard retriesDone < retries else { return finish(.unsure(doubt)) }
        let wait = pace.wait(retriesDone)
        retriesDone += 1
        // Servers that fail on HEAD may accept GET.
        request.method = .get
        guard let retryAfter else { return .ask(after: wait, holdsHost: false) }
        // Waits neither less than the server asked for nor longer than the limit.
        if Double(retryAfter) > pace.longestWait { return finish(.unsure(doubt)) }
        return .ask(after: Double(retryAfter), holdsHost: true)
    }

    private mutating func follow(_ location: String, isPermanent: Bool) -> Next {
        let target: ExternalAddress
        switch request.address.redirect(to: location) {
        case .address(let address): target = address
        case .scheme(let scheme): return finish(.redirectedToScheme(scheme))
        case .nowhere: return finish(.unsure(.invalidAnswer))
        }
        isRowPermanent = isRowPermanent && isPermanent
        if isRowPermanent { movedTo = target }
        guard visited.insert(target.url).inserted else { return finish(.unsure(.redirectLoop)) }
        if visited.count > Self.hopLimit + 1 { return finish(.unsure(.tooManyRedirects)) }
        request = Request(method: .head, address: target)
        return mayAsk.allows(target) ? .ask(after: 0, holdsHost: false) : finish(.skipped)
    }

    /// The new address is reported only if it works.
    private func finish(_ outcome: LinkAnswer.Outcome) -> Next {
        .finished(
            LinkAnswer(
                outcome, movedTo: outcome == .alive ? movedTo?.string : nil,
                reached: request.address == start ? nil : request.address.url))
    }
}
