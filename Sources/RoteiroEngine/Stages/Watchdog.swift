import Glibc
import RoteiroCore
import RoteiroReporting
import Synchronization

/// Last resort: reports if parsing one file takes longer than `timeout`, so that the process can exit before anything is written. The
/// parsing limits are the actual protection, but a call into cmark cannot be cancelled. Counts the processor time of the thread, which
/// stands still while the process is suspended or a busy machine works on something else.
final class Watchdog: Sendable {
    /// The time limit per file, in seconds of processor time.
    static let timeout = 10.0

    private struct State {
        var next = 0
        /// The files that are being read, and when their thread has used up its time.
        var running: [Int: (path: String, clock: clockid_t, end: Double)] = [:]
        var isOver = false
    }

    /// The microseconds between polls.
    private static let interval: UInt32 = 100_000

    private let state = Mutex(State())
    private let timeout: Double
    private let onTimeout: @Sendable (_ path: String) -> Void

    /// Starts watching. `onTimeout` is called at most once, on a separate thread, with the path of the file that exceeded `timeout`.
    init(timeout: Double = Watchdog.timeout, onTimeout: @escaping @Sendable (_ path: String) -> Void) {
        self.timeout = timeout
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
        var clock = clockid_t()
        guard pthread_getcpuclockid(pthread_self(), &clock) == 0 else { return body() }
        let end = Self.seconds(of: clock) + timeout
        let number = state.withLock { state in
            state.next += 1
            state.running[state.next] = (path, clock, end)
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
            usleep(Self.interval)
            let (isOver, late) = state.withLock { state in
                (state.isOver, state.running.values.first { Self.seconds(of: $0.clock) > $0.end }?.path)
            }
            if let late { return onTimeout(late) }
            if isOver { return }
        }
    }

    private static func seconds(of clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
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
