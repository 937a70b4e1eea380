/// How long to wait for what. Without chance in it: the same answers, the same waits.
struct RateLimit: Sendable {
    /// Seconds before the first retry; each further one waits twice as long.
    var backoff = 1.0
    /// The longest wait between retries, and the longest that a server may ask for: one that asks for more is left alone.
    var longestWait = 30.0
    /// Seconds between the beginnings of two requests to one host.
    var hostGap = 0.1

    /// The wait before retry number `retry`, from 0.
    func wait(_ retry: Int) -> Double {
        min(longestWait, backoff * Double(1 << min(retry, 16)))
    }
}
