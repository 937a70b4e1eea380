package import RoteiroCore

/// Known findings that do not fail a check. Entries contain no line numbers, so that edits elsewhere in a file do not affect them.
package struct Baseline: Sendable, Hashable {
    /// The default file name, next to `roteiro.yml`.
    package static let fileName = "roteiro-baseline.json"

    /// A finding and the number of its occurrences in the file.
    package struct Entry: Sendable, Hashable {
        package var key: FindingKey
        /// At least 1.
        package var count: Int

        init(_ key: FindingKey, count: Int) {
            self.key = key
            self.count = count
        }

        /// Sorts by file, code, line text and text.
        static func sorted(_ entries: [Entry]) -> [Entry] {
            entries.sorted { left, right in
                let (left, right) = (left.key, right.key)
                return (left.file, left.code, left.line, left.text) < (right.file, right.code, right.line, right.text)
            }
        }
    }

    /// The entries with unique keys, sorted by file, code, line text and text.
    package let entries: [Entry]

    package init(of findings: [Diagnostic], in texts: SourceTexts) {
        var keys = FindingKeys(texts)
        var counts: [FindingKey: Int] = [:]
        for finding in findings { counts[keys.key(of: finding), default: 0] += 1 }
        entries = Entry.sorted(counts.map { Entry($0.key, count: $0.value) })
    }

    init(_ entries: [Entry]) {
        let counts = Dictionary(entries.map { ($0.key, $0.count) }) { $0 + $1 }
        self.entries = Entry.sorted(counts.map { Entry($0.key, count: $0.value) })
    }

    /// The number of findings it covers.
    package var count: Int { entries.reduce(0) { $0 + $1.count } }

    /// The number of findings that `other` does not cover.
    package func count(notIn other: Baseline) -> Int {
        let others = Dictionary(other.entries.map { ($0.key, $0.count) }) { $0 + $1 }
        return entries.reduce(0) { $0 + max(0, $1.count - (others[$1.key] ?? 0)) }
    }
}
