import Synchronization
import Testing

@testable import RoteiroEngine

@Suite("Watchdog")
struct WatchdogTests {
    private final class Timeouts: Sendable {
        let paths = Mutex<[String]>([])
    }

    @Test("The watchdog reports once, with the file that exceeds the time limit")
    func timeouts() async throws {
        let timeouts = Timeouts()
        let watchdog = Watchdog(timeout: 0.05) { path in timeouts.paths.withLock { $0.append(path) } }
        await Task.detached {
            watchdog.watch("rápido.md") {}
            // The watchdog polls ten times a second.
            watchdog.watch("lento.md") { while timeouts.paths.withLock({ $0.isEmpty }) {} }
        }.value
        #expect(timeouts.paths.withLock { $0 } == ["lento.md"])
    }

    @Test("The watchdog does not report work that ends in time")
    func timeout() async throws {
        let timeouts = Timeouts()
        let watchdog = Watchdog(timeout: 60) { path in timeouts.paths.withLock { $0.append(path) } }
        let answer = watchdog.watch("rápido.md") { 42 }
        watchdog.stop()
        try await Task.sleep(for: .milliseconds(250))
        #expect(answer == 42)
        #expect(timeouts.paths.withLock { $0 } == [])
    }
}
