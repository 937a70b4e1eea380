import Glibc

/// What the guides of a site cost a build, in every language.
package struct BuildTimings: Sendable, Hashable {
    /// Their pages.
    package var pages = Cost()
    /// Their documents of the step API, and the hashes of their steps.
    package var documents = Cost()

    /// Time that a processor was busy, whatever else the machine did meanwhile; of all cores together, in seconds.
    package struct Cost: Sendable, Hashable {
        /// Making the bytes.
        package internal(set) var rendering = 0.0
        /// Putting them into the output folder.
        package internal(set) var writing = 0.0
    }

    mutating func add(_ other: BuildTimings) {
        pages.rendering += other.pages.rendering
        pages.writing += other.pages.writing
        documents.rendering += other.documents.rendering
        documents.writing += other.documents.writing
    }

    /// Does `work`, and adds what it takes to `cost`.
    static func measure<Result>(_ cost: inout Double, _ work: () -> Result) -> Result {
        let begin = timeOfThisThread()
        defer { cost += timeOfThisThread() - begin }
        return work()
    }

    private static func timeOfThisThread() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
