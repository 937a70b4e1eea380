import RoteiroCore

/// The way from an address to its answer: HEAD, then GET where that is refused; redirects by hand; retries. It knows neither
/// network nor clock: it is told what came of a request, and says what to do next.
struct LinkProbe: Sendable {
    enum Next: Hashable, Sendable {
        /// Ask for `request`. `holdsHost`: the server asked to be left alone meanwhile.
        case ask(after: Double, holdsHost: Bool)
        case finished(LinkAnswer)
    }

    /// Browsers follow 20; RFC 9110 names no number, and its forerunner advised 5.
    static let hopLimit = 10

    let start: ExternalAddress
    private(set) var request: Request
    private let retries: Int
    private let pace: RateLimit
    private let mayAsk: AddressFilter
    private var retriesDone = 0
    private var visited: Set<String>
    /// Where permanent redirects led; a temporary one ends the row, for what follows speaks of another address.
    private var movedTo: ExternalAddress?
    private var isRowPermanent = true

    init(_ address: ExternalAddress, retries: Int, pace: RateLimit, mayAsk: AddressFilter) {
        start = address
        request = Request(method: .head, address: address)
        (self.retries, self.pace, self.mayAsk) = (retries, pace, mayAsk)
        visited = [address.url]
    }

    /// What `reply` to `request` means. `now` counts seconds from 1970, for servers that name a date.
    mutating func receive(_ reply: Reply, now: Int) -> Next {
        switch reply {
        case .answer(let answer): receive(answer, now: now)
        case .failure(let failure): receive(failure)
        }
    }

    /// Whether the way led over `address`.
    func passed(_ address: ExternalAddress) -> Bool { visited.contains(address.url) }

    private mutating func receive(_ answer: Reply.Answer, now: Int) -> Next {
        switch answer.status {
        case 200..<300: return finish(.alive)
        case 301, 302, 303, 307, 308:
            if let location = answer.location { return follow(location, isPermanent: answer.status == 301 || answer.status == 308) }
            return finish(.unsure(.invalidAnswer))
        case 429, 503: return retry(.status(answer.status), retryAfter: answer.retryAfter.flatMap { RetryAfter.seconds($0, now: now) })
        // Servers lie to HEAD: some know it not, some forbid it, some look for another page.
        case _ where request.method == .head:
            request.method = .get
            return .ask(after: 0, holdsHost: false)
        case 408, 425, 500...599: return retry(.status(answer.status))
        // Behind a password, or not shown to programs (999 is LinkedIn's), or not in this country.
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
        // Whether there is no such host, or names cannot be looked up today, is found out at the end.
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
        // Servers that fail on HEAD may not fail on GET.
        request.method = .get
        guard let retryAfter else { return .ask(after: wait, holdsHost: false) }
        // To come back earlier than asked would be rude, and later would keep people waiting.
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

    /// A new address is told only when it works.
    private func finish(_ outcome: LinkAnswer.Outcome) -> Next {
        .finished(
            LinkAnswer(
                outcome, movedTo: outcome == .alive ? movedTo?.string : nil,
                reached: request.address == start ? nil : request.address.url))
    }
}
