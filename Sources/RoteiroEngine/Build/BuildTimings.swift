import Glibc
import RoteiroRendering

/// What the guides of a site cost a build, in every language, by the format of their files.
package struct BuildTimings: Sendable, Hashable {
    private var costs: [String: Cost] = [:]

    package init() {}

    /// What the files of a format cost, by the name of the format.
    package internal(set) subscript(format: String) -> Cost {
        get { costs[format] ?? Cost() }
        set { costs[format] = newValue }
    }

    /// The pages.
    package var pages: Cost { self[OutputFormats.pages.name] }
    /// Their documents of the step API, and the hashes of their steps.
    package var documents: Cost { self[OutputFormats.documents.name] }

    /// Time that a processor was busy, whatever else the machine did meanwhile; of all cores together, in seconds.
    package struct Cost: Sendable, Hashable {
        /// Making the bytes.
        package internal(set) var rendering = 0.0
        /// Putting them into the output folder.
        package internal(set) var writing = 0.0
    }

    mutating func add(_ other: BuildTimings) {
        for (format, cost) in other.costs {
            self[format].rendering += cost.rendering
            self[format].writing += cost.writing
        }
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
