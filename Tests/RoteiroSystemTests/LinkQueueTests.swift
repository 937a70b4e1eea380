import Testing

@testable import RoteiroSystem

@Suite("The queue of link checks")
struct LinkQueueTests {
    @Test("A host gets a few requests at a time, with a moment between them, and hosts take turns")
    func turns() {
        var queue = LinkQueue(perHost: 2, concurrency: 16, gap: 1)
        for item in 0..<4 { queue.add(item, host: "a", at: 0, now: 0) }
        queue.add(9, host: "b", at: 0, now: 0)
        #expect([queue.next(now: 0), queue.next(now: 0), queue.next(now: 0)] == [0, 9, nil])
        #expect(queue.nextTime == 1)
        #expect([queue.next(now: 1), queue.next(now: 1)] == [1, nil])
        #expect(queue.next(now: 9) == nil, "two are under way")
        queue.finish(host: "a", now: 9)
        #expect([queue.next(now: 9), queue.next(now: 9)] == [2, nil])
    }

    @Test("All hosts together have a limit")
    func concurrency() {
        var queue = LinkQueue(perHost: 2, concurrency: 2, gap: 0)
        for item in 0..<3 { queue.add(item, host: "\(item)", at: 0, now: 0) }
        #expect([queue.next(now: 0), queue.next(now: 0), queue.next(now: 0)] == [0, 1, nil])
        queue.finish(host: "0", now: 0)
        #expect(queue.next(now: 0) == 2)
    }

    @Test("A host that is held waits, with all its items; one item that waits holds nobody")
    func holds() {
        var queue = LinkQueue(perHost: 2, concurrency: 16, gap: 0)
        queue.add(0, host: "a", at: 5, now: 0)
        queue.add(1, host: "a", at: 0, now: 0)
        #expect([queue.next(now: 0), queue.next(now: 0)] == [1, nil])
        queue.hold("a", until: 7)
        queue.add(2, host: "a", at: 0, now: 1)
        #expect([queue.next(now: 5), queue.next(now: 6.9)] == [nil, nil])
        #expect([queue.next(now: 7), queue.next(now: 7)] == [2, nil], "two of a are under way")
        queue.finish(host: "a", now: 7)
        #expect(queue.next(now: 7) == 0)
    }

    @Test("Thousands of one host, and of as many hosts, all get their turn", arguments: [1, 20_000])
    func many(hosts: Int) {
        var queue = LinkQueue(perHost: 2, concurrency: 16, gap: 0)
        for item in 0..<20_000 { queue.add(item, host: "\(item % hosts)", at: Double(item % 3), now: 0) }
        var seen = Set<Int>()
        while let item = queue.next(now: 3) {
            seen.insert(item)
            queue.finish(host: "\(item % hosts)", now: 3)
        }
        #expect(seen.count == 20_000)
    }
}
