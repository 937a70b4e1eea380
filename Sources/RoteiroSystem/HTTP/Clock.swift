import Glibc

enum Clock {
    /// Seconds since an arbitrary start; never decreases.
    static func monotonic() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Seconds since 1970.
    static func wall() -> Int { time(nil) }
}
