/// The delays between requests. They are deterministic, without jitter.
struct RateLimit: Sendable {
    /// Seconds before the first retry; the delay doubles with each retry.
    var backoff = 1.0
    /// The maximum delay in seconds. If a server asks for more, the check gives up.
    var longestWait = 30.0
    /// Seconds between the starts of two requests to one host.
    var hostGap = 0.1

    /// Returns the delay before the retry with the 0-based index `retry`.
    func wait(_ retry: Int) -> Double {
        min(longestWait, backoff * Double(1 << min(retry, 16)))
    }
}
