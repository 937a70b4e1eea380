package import RoteiroCore

/// Findings that a team has set aside until it gets to them: a check fails only on others. It is a file that people read in a
/// diff, and it holds no line numbers, for lines move.
package struct Baseline: Sendable, Hashable {
    /// What the project's own file is called, beside `roteiro.yml`.
    package static let fileName = "roteiro-baseline.json"

    /// A finding, and how often it stands in its file.
    package struct Entry: Sendable, Hashable {
        /// What it is.
        package var key: FindingKey
        /// From 1.
        package var count: Int

        init(_ key: FindingKey, count: Int) {
            self.key = key
            self.count = count
        }

        /// By file, code, line and text: the same in every run.
        static func sorted(_ entries: [Entry]) -> [Entry] {
            entries.sorted { left, right in
                let (left, right) = (left.key, right.key)
                return (left.file, left.code, left.line, left.text) < (right.file, right.code, right.line, right.text)
            }
        }
    }

    /// By file, code, line and text; no two have the same key.
    package let entries: [Entry]

    /// The baseline that sets these findings aside.
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

    /// How many findings it sets aside.
    package var count: Int { entries.reduce(0) { $0 + $1.count } }

    /// How many findings it holds that `other` does not.
    package func count(notIn other: Baseline) -> Int {
        let others = Dictionary(other.entries.map { ($0.key, $0.count) }) { $0 + $1 }
        return entries.reduce(0) { $0 + max(0, $1.count - (others[$1.key] ?? 0)) }
    }
}
