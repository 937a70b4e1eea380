import RoteiroCore

/// Runs probes to completion: starts requests when the queue allows them and passes the replies to their probes.
struct LinkCheckScheduler {
    private var probes: [LinkProbe]
    private var queue: LinkQueue
    private let transport: CurlTransport

    init(_ probes: [LinkProbe], _ settings: Settings.ExternalLinks, _ pace: RateLimit, _ transport: CurlTransport) {
        self.probes = probes
        self.transport = transport
        queue = LinkQueue(perHost: settings.perHost, concurrency: settings.concurrency, gap: pace.hostGap)
    }

    /// Calls `finish` for each completed probe.
    consuming func run(_ finish: (LinkProbe, LinkCheckResult) -> Void) throws(LinkCheckerUnavailable) {
        let start = Clock.monotonic()
        for (item, probe) in probes.enumerated() { queue.add(item, host: probe.start.host, at: start, now: start) }
        var left = probes.count
        while left > 0 {
            while let item = queue.next(now: Clock.monotonic()) { try transport.start(item, probes[item].request) }
            let ended = try transport.advance()
            for (item, reply) in ended {
                if let answer = take(reply, of: item) {
                    left -= 1
                    finish(probes[item], answer)
                }
            }
            if ended.isEmpty { transport.wait((queue.nextTime ?? .infinity) - Clock.monotonic()) }
        }
    }

    private mutating func take(_ reply: Reply, of item: Int) -> LinkCheckResult? {
        let now = Clock.monotonic()
        let host = probes[item].request.address.host
        queue.finish(host: host, now: now)
        switch probes[item].receive(reply, now: Clock.wall()) {
        case .finished(let answer): return answer
        case .ask(let wait, let holdsHost):
            if holdsHost { queue.hold(host, until: now + wait) }
            queue.add(item, host: probes[item].request.address.host, at: now + wait, now: now)
            return nil
        }
    }
}
