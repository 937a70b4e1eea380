import RoteiroCore
import Testing

@testable import RoteiroSystem

@Suite("The cache of link results")
struct LinkCacheTests {
    private let day = 86_400

    private func cache() -> LinkCache {
        var cache = LinkCache()
        cache.note("https://a.example/", LinkCheckResult(.alive, movedTo: "https://b.example/#c", reached: "https://b.example/"), now: 1000)
        cache.note("http://c.example/", LinkCheckResult(.alive, worksOverHTTPS: true), now: 2000)
        cache.note("http://d.example/", LinkCheckResult(.dead(status: 410), worksOverHTTPS: false), now: 3000)
        return cache
    }

    @Test("It reads what it wrote")
    func roundTrip() throws {
        let cache = cache()
        #expect(try LinkCache(cache.bytes) == cache)
        #expect(try LinkCache(LinkCache().bytes) == LinkCache())
        #expect(cache.results(now: 3000, maxAge: 24).count == 3)
    }

    @Test("Results expire, and one from the future is ignored")
    func ages() {
        var cache = cache()
        #expect(cache.results(now: 1000 + day, maxAge: 24).keys.sorted() == ["http://c.example/", "http://d.example/"])
        #expect(cache.results(now: 2500, maxAge: 24).keys.sorted() == ["http://c.example/", "https://a.example/"])
        #expect(cache.results(now: 3000, maxAge: 0).isEmpty)
        cache.prune(now: 2000 + day, maxAge: 24)
        #expect(cache.entries.keys.sorted() == ["http://d.example/"])
    }

    @Test(
        "Only permanent results are cached, and an inconclusive one removes the entry",
        arguments: [.inconclusive(.timedOut), .privateAddress, .noSuchHost, .certificate(.expired), .skipped] as [LinkCheckResult.Outcome])
    func kept(_ outcome: LinkCheckResult.Outcome) {
        var cache = cache()
        cache.note("http://c.example/", LinkCheckResult(outcome), now: 4000)
        #expect(cache.entries["http://c.example/"] == nil)
        #expect(cache.entries.count == 2)
    }

    @Test("Damage of any byte is noticed, and so is a file that was cut short")
    func damage() {
        let bytes = cache().bytes
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x04
            #expect(throws: LinkCache.Damaged.self) { try LinkCache(changed) }
            #expect(throws: LinkCache.Damaged.self) { try LinkCache(Array(bytes[..<index])) }
        }
        #expect(throws: LinkCache.Damaged.self) { try LinkCache([0xFF, 0, 0x0A]) }
    }
}
