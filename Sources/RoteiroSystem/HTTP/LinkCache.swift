package import RoteiroCore

/// Answers of earlier runs, with their ages. Only what will hold for a while is kept: pages that are there and pages that are gone.
package struct LinkCache: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var answer: LinkAnswer
        /// Seconds from 1970.
        var time: Int
    }

    private(set) var entries: [String: Entry] = [:]

    /// Nothing known.
    package init() {}

    /// What is known and not older than `maxAge` hours. An answer from the future is none: somebody turned a clock.
    package func answers(now: Int, maxAge: Int) -> [String: LinkAnswer] {
        entries.filter { Self.isFresh($0.value, now, maxAge) }.mapValues(\.answer)
    }

    /// Notes an answer, if it is one to keep.
    package mutating func note(_ url: String, _ answer: LinkAnswer, now: Int) {
        switch answer.outcome {
        case .alive, .dead: entries[url] = Entry(answer: answer, time: now)
        default: entries[url] = nil
        }
    }

    /// Takes in what a file says.
    mutating func restore(_ url: String, _ entry: Entry) { entries[url] = entry }

    /// Forgets what is older than `maxAge` hours.
    package mutating func prune(now: Int, maxAge: Int) {
        entries = entries.filter { Self.isFresh($0.value, now, maxAge) }
    }

    private static func isFresh(_ entry: Entry, _ now: Int, _ maxAge: Int) -> Bool {
        entry.time <= now && entry.time > now - maxAge * 3600
    }
}
