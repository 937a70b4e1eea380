package import RoteiroCore

/// Results of earlier runs with their age. Only stable results are stored: pages that exist and pages that are gone.
package struct LinkCache: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var answer: LinkCheckResult
        /// Seconds since 1970.
        var time: Int
    }

    private(set) var entries: [String: Entry] = [:]

    package init() {}

    /// Returns the results that are at most `maxAge` hours old. Results from the future, after a clock change, are ignored.
    package func results(now: Int, maxAge: Int) -> [String: LinkCheckResult] {
        entries.filter { Self.isFresh($0.value, now, maxAge) }.mapValues(\.answer)
    }

    /// Stores a stable result; otherwise removes the earlier one.
    package mutating func note(_ url: String, _ answer: LinkCheckResult, now: Int) {
        switch answer.outcome {
        case .alive, .dead: entries[url] = Entry(answer: answer, time: now)
        default: entries[url] = nil
        }
    }

    /// Adds an entry read from a file.
    mutating func restore(_ url: String, _ entry: Entry) { entries[url] = entry }

    /// Removes entries older than `maxAge` hours.
    package mutating func prune(now: Int, maxAge: Int) {
        entries = entries.filter { Self.isFresh($0.value, now, maxAge) }
    }

    private static func isFresh(_ entry: Entry, _ now: Int, _ maxAge: Int) -> Bool {
        entry.time <= now && entry.time > now - maxAge * 3600
    }
}
