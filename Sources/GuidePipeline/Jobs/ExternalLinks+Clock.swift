import Glibc

extension ExternalLinks {
    /// The machine's time.
    public static let wallClock: @Sendable () -> Int = { time(nil) }
}
