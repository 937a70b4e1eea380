import Glibc
import RoteiroCore
import RoteiroReporting
import Synchronization

/// Last resort: reports if parsing one file takes longer than `timeout`, so that the process can exit before anything is written. The
/// parsing limits are the actual protection, but a call into cmark cannot be cancelled.
final class Watchdog: Sendable {
    /// The time limit per file, in seconds.
    static let timeout = 10.0

    private struct State {
        var next = 0
        /// The number of polls so far. They measure time, because a clock goes on while the process is suspended.
        var polls = 0
        var running: [Int: (path: String, since: Int)] = [:]
        var isOver = false
    }

    /// The seconds between polls.
    private static let interval = 0.1

    private let state = Mutex(State())
    private let timeout: Double
    private let pause: @Sendable () -> Void
    private let onTimeout: @Sendable (_ path: String) -> Void

    /// Starts watching. `pause` waits until the next poll. `onTimeout` is called at most once, on a separate thread, with the path of the file that exceeded `timeout`.
    init(
        timeout: Double = Watchdog.timeout, pause: @escaping @Sendable () -> Void = { usleep(UInt32(Watchdog.interval * 1e6)) },
        onTimeout: @escaping @Sendable (_ path: String) -> Void
    ) {
        self.timeout = timeout
        self.pause = pause
        self.onTimeout = onTimeout
        var thread = pthread_t()
        // A POSIX thread, because the cooperative thread pool may be what is blocked.
        let created = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Watchdog>.fromOpaque(pointer).takeRetainedValue().poll() }
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        if created == 0 { pthread_detach(thread) } else { Unmanaged.passUnretained(self).release() }
    }

    /// Runs `body` under the time limit.
    func watch<Result>(_ path: String, _ body: () -> Result) -> Result {
        let number = state.withLock { state in
            state.next += 1
            state.running[state.next] = (path, state.polls)
            return state.next
        }
        defer { state.withLock { $0.running[number] = nil } }
        return body()
    }

    /// Ends the watching thread.
    func stop() {
        state.withLock { $0.isOver = true }
    }

    private func poll() {
        while true {
            pause()
            let (isOver, late) = state.withLock { state in
                state.polls += 1
                let now = state.polls
                return (state.isOver, state.running.values.first { Double(now - $0.since) * Watchdog.interval > timeout }?.path)
            }
            if let late { return onTimeout(late) }
            if isOver { return }
        }
    }

    /// Exits with code 3, which stands for a system error.
    static func endProcess(_ path: String, _ catalog: MessageCatalog) {
        _ = lines(path, catalog).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        _exit(3)
    }

    /// The message for standard error, safe for terminals and CI servers.
    static func lines(_ path: String, _ catalog: MessageCatalog) -> [UInt8] {
        let message = Message(
            one: "reading {path} took longer than {count} second; nothing was written",
            other: "reading {path} took longer than {count} seconds; nothing was written", count: Int(timeout), ["path": path])
        return SafeOutput.lines(["roteiro: \(catalog.text(message))"])
    }
}
