import Glibc
import RoteiroCore
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

    @Test("Time in which the thread does not work does not count")
    func waiting() async throws {
        let timeouts = Timeouts()
        let watchdog = Watchdog(timeout: 0.2) { path in timeouts.paths.withLock { $0.append(path) } }
        await Task.detached { watchdog.watch("lento.md") { _ = usleep(500_000) } }.value
        watchdog.stop()
        #expect(timeouts.paths.withLock { $0 } == [])
    }

    @Test("The path of the file cannot move the cursor or command a CI server")
    func message() {
        let lines = String(decoding: Watchdog.lines("a\u{1B}[2J##[error]b\n::error::c", .english), as: UTF8.self)
        #expect(lines.hasPrefix("roteiro: reading a␛[2J"))
        #expect(!lines.contains("##[") && !lines.contains("\n::") && lines.filter { $0 == "\n" }.count == 1)
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
