import Glibc

/// The time.
enum Clock {
    /// Seconds that only grow, from some beginning.
    static func monotonic() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Seconds from 1970.
    static func wall() -> Int { time(nil) }
}
