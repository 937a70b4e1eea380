/// Who may be asked when: a few requests at a time for one host and in all, a moment between two to one host, and waits that a
/// server or a retry asks for. Hosts take turns. Each step costs the logarithm of what waits, at most.
struct LinkQueue {
    private struct Host {
        var waiting: [Int] = []
        var taken = 0
        var active = 0
        var notBefore = 0.0
        /// It stands in `ready` or in `later` already.
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

    /// When something that waits for its time may be ready; nil when nothing does.
    var nextTime: Double? { later.earliest }

    /// `item` shall be asked of `host`, at `time` or later.
    mutating func add(_ item: Int, host: String, at time: Double, now: Double) {
        if time > now {
            later.insert(.item(item, host: host), at: time)
        } else {
            hosts[host, default: Host()].waiting.append(item)
            list(host, now: now)
        }
    }

    /// Nothing is asked of `host` before `time`.
    mutating func hold(_ host: String, until time: Double) {
        hosts[host, default: Host()].notBefore = max(time, hosts[host]?.notBefore ?? 0)
    }

    /// A request to `host` is over.
    mutating func finish(host: String, now: Double) {
        hosts[host]?.active -= 1
        active -= 1
        list(host, now: now)
    }

    /// The next item to ask for; nil when none may be asked for now.
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

    /// Puts a host where it waits for its turn, if it has anything to ask.
    private mutating func list(_ name: String, now: Double) {
        guard let host = hosts[name], !host.isListed, host.active < perHost, host.taken < host.waiting.count else { return }
        hosts[name]?.isListed = true
        if host.notBefore <= now { ready.append(name) } else { later.insert(.host(name), at: host.notBefore) }
    }
}
