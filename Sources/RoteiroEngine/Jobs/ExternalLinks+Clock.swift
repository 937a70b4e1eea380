import Glibc

extension ExternalLinks {
    /// The machine's time.
    package static let wallClock: @Sendable () -> Int = { time(nil) }
}
