import Glibc
import RoteiroCore
import Synchronization

/// Bites when one file takes too long. The parser's guard is the protection; this stands behind it, for a call into C
/// cannot be stopped from outside: all that is left is to name the file and end the process, before anything is written.
final class Watchdog: Sendable {
    /// Seconds that one file may take.
    static let timeout = 10.0

    private struct State {
        var next = 0
        var running: [Int: (path: String, since: Double)] = [:]
        var isOver = false
    }

    private let state = Mutex(State())
    private let timeout: Double
    private let bite: @Sendable (_ path: String) -> Void

    /// Begins to watch. `bite` is called once, from a thread of its own, with the file that took longer than `patience`.
    init(timeout: Double = Watchdog.timeout, bite: @escaping @Sendable (_ path: String) -> Void) {
        self.timeout = timeout
        self.bite = bite
        var thread = pthread_t()
        // A thread of the machine's own: the pool that runs tasks may be what is stuck.
        let created = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Watchdog>.fromOpaque(pointer).takeRetainedValue().patrol() }
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        if created == 0 { pthread_detach(thread) } else { Unmanaged.passUnretained(self).release() }
    }

    /// Does `work` on a file under watch.
    func watch<Result>(_ path: String, _ work: () -> Result) -> Result {
        let number = state.withLock { state in
            state.next += 1
            state.running[state.next] = (path, Watchdog.now())
            return state.next
        }
        defer { state.withLock { $0.running[number] = nil } }
        return work()
    }

    /// Lets the watching thread go.
    func stop() {
        state.withLock { $0.isOver = true }
    }

    private func patrol() {
        while true {
            usleep(100_000)
            let (isOver, late) = state.withLock { state in
                (state.isOver, state.running.values.first { Watchdog.now() - $0.since > timeout }?.path)
            }
            if let late { return bite(late) }
            if isOver { return }
        }
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Exit code 3: the machine refused.
    static func endProcess(_ path: String, _ catalog: MessageCatalog) {
        let message = Message(
            "reading {path} took longer than {seconds} seconds; nothing was written", ["path": path, "seconds": Int(timeout)])
        _ = Array("roteiro: \(catalog.text(message))\n".utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        _exit(3)
    }
}
