import Glibc
import RoteiroRendering

/// The time spent on guides in all languages, by output format.
package struct BuildTimings: Sendable, Hashable {
    private var costs: [String: Cost] = [:]

    package init() {}

    /// The time spent on a format, by its name.
    package internal(set) subscript(format: String) -> Cost {
        get { costs[format] ?? Cost() }
        set { costs[format] = newValue }
    }

    package var pages: Cost { self[OutputFormats.pages.name] }
    /// The time spent on step API documents, including the hashes of steps.
    package var documents: Cost { self[OutputFormats.documents.name] }

    /// CPU time in seconds, summed over all cores and independent of other processes.
    package struct Cost: Sendable, Hashable {
        package internal(set) var rendering = 0.0
        package internal(set) var writing = 0.0
    }

    mutating func add(_ other: BuildTimings) {
        for (format, cost) in other.costs {
            self[format].rendering += cost.rendering
            self[format].writing += cost.writing
        }
    }

    /// Runs `body` and adds its CPU time to `cost`.
    static func measure<Result>(_ cost: inout Double, _ body: () -> Result) -> Result {
        let begin = timeOfThisThread()
        defer { cost += timeOfThisThread() - begin }
        return body()
    }

    private static func timeOfThisThread() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
