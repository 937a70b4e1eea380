import Glibc

/// What it took to render the guides of a site, files not yet written.
public struct RenderingWork: Sendable, Hashable {
    /// Their pages, in every language.
    public var pages = ProcessorTime()
    /// Their documents of the step API, in every language, and the hashes of their steps.
    public var documents = ProcessorTime()

    mutating func add(_ other: RenderingWork) {
        pages.seconds += other.pages.seconds
        documents.seconds += other.documents.seconds
    }
}

/// Time that a processor was busy, whatever else the machine did meanwhile; of all cores together.
public struct ProcessorTime: Sendable, Hashable {
    /// In seconds.
    public internal(set) var seconds = 0.0

    /// Adds what `work` takes.
    mutating func measure<Result>(_ work: () -> Result) -> Result {
        let begin = Self.ofThisThread()
        defer { seconds += Self.ofThisThread() - begin }
        return work()
    }

    private static func ofThisThread() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
