import Synchronization
import Testing

@testable import RoteiroEngine

@Suite("The watchdog")
struct WatchdogTests {
    private final class Bites: Sendable {
        let paths = Mutex<[String]>([])
    }

    @Test("It bites once, and names the file that takes too long")
    func bites() async throws {
        let bites = Bites()
        let watchdog = Watchdog(timeout: 0.05) { path in bites.paths.withLock { $0.append(path) } }
        await Task.detached {
            watchdog.watch("rápido.md") {}
            // The watchdog polls ten times a second.
            watchdog.watch("lento.md") { while bites.paths.withLock({ $0.isEmpty }) {} }
        }.value
        #expect(bites.paths.withLock { $0 } == ["lento.md"])
    }

    @Test("It lets go of what is done in time")
    func timeout() async throws {
        let bites = Bites()
        let watchdog = Watchdog(timeout: 60) { path in bites.paths.withLock { $0.append(path) } }
        let answer = watchdog.watch("rápido.md") { 42 }
        watchdog.stop()
        try await Task.sleep(for: .milliseconds(250))
        #expect(answer == 42)
        #expect(bites.paths.withLock { $0 } == [])
    }
}
