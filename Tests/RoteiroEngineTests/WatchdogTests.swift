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

    private final class Progress: Sendable {
        let isStarted = Atomic(false)
        let pauses = Atomic(0)
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

    @Test("A pause that is longer than the limit, as of a suspended process, counts as one poll")
    func suspended() async throws {
        let timeouts = Timeouts()
        let progress = Progress()
        let watchdog = Watchdog(
            timeout: 0.25,
            pause: {
                while !progress.isStarted.load(ordering: .relaxed) { usleep(1_000) }
                usleep(300_000)
                progress.pauses.add(1, ordering: .relaxed)
            }, onTimeout: { path in timeouts.paths.withLock { $0.append(path) } })
        await Task.detached {
            watchdog.watch("lento.md") {
                progress.isStarted.store(true, ordering: .relaxed)
                while progress.pauses.load(ordering: .relaxed) < 1 { usleep(1_000) }
                usleep(50_000)
            }
        }.value
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
