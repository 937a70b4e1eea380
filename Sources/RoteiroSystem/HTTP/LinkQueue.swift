/// Schedules requests: limits concurrency per host and in total, keeps a gap between requests to one host, and honors delays of retries and
/// servers. Hosts take turns. Each operation takes O(log n) time.
struct LinkQueue {
    private struct Host {
        var waiting: [Int] = []
        var taken = 0
        var active = 0
        var notBefore = 0.0
        /// Whether it is already in `ready` or `later`.
        var isListed = false
    }

    private enum Event {
        case host(String)
        case item(Int, host: String)
    }

    private let perHost: Int
    private let concurrency: Int
    private let gap: Double
    private var hosts: [String: Host] = [:]
    private var ready: [String] = []
    private var readyTaken = 0
    private var later = TimeHeap<Event>()
    private(set) var active = 0

    init(perHost: Int, concurrency: Int, gap: Double) {
        (self.perHost, self.concurrency, self.gap) = (perHost, concurrency, gap)
    }

    /// The earliest time at which a delayed entry may become ready; nil if there is none.
    var nextTime: Double? { later.earliest }

    /// Enqueues a request of `item` to `host`, not before `time`.
    mutating func add(_ item: Int, host: String, at time: Double, now: Double) {
        if time > now {
            later.insert(.item(item, host: host), at: time)
        } else {
            hosts[host, default: Host()].waiting.append(item)
            list(host, now: now)
        }
    }

    /// Delays all requests to `host` until `time`.
    mutating func hold(_ host: String, until time: Double) {
        hosts[host, default: Host()].notBefore = max(time, hosts[host]?.notBefore ?? 0)
    }

    /// Marks a request to `host` as finished.
    mutating func finish(host: String, now: Double) {
        hosts[host]?.active -= 1
        active -= 1
        list(host, now: now)
    }

    /// Dequeues the next item; nil if no request may start now.
    mutating func next(now: Double) -> Int? {
        while let event = later.take(until: now) {
            switch event {
            case .item(let item, let host): add(item, host: host, at: now, now: now)
            case .host(let host):
                hosts[host]?.isListed = false
                list(host, now: now)
            }
        }
        while active < concurrency, readyTaken < ready.count {
            let name = ready[readyTaken]
            readyTaken += 1
            if readyTaken == ready.count { (ready, readyTaken) = ([], 0) }
            hosts[name]?.isListed = false
            if let item = take(from: name, now: now) { return item }
        }
        return nil
    }

    private mutating func take(from name: String, now: Double) -> Int? {
        guard var host = hosts[name], host.active < perHost, host.taken < host.waiting.count else { return nil }
        if host.notBefore > now {
            list(name, now: now)
            return nil
        }
        let item = host.waiting[host.taken]
        host.taken += 1
        if host.taken == host.waiting.count { (host.waiting, host.taken) = ([], 0) }
        host.active += 1
        host.notBefore = now + gap
        hosts[name] = host
        active += 1
        list(name, now: now)
        return item
    }

    /// Adds a host with pending items to `ready` or `later`.
    private mutating func list(_ name: String, now: Double) {
        guard let host = hosts[name], !host.isListed, host.active < perHost, host.taken < host.waiting.count else { return }
        hosts[name]?.isListed = true
        if host.notBefore <= now { ready.append(name) } else { later.insert(.host(name), at: host.notBefore) }
    }
}
