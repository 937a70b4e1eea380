import RoteiroCore

/// How much findings matter on this site: what the team set for their file, else for their rule, else the rule's own word.
struct SeverityTable {
    private struct Override {
        let globs: [Glob]
        let severities: [String: Severity?]
    }

    private let base: [String: Severity?]
    private let overrides: [Override]
    /// Findings come file by file: the overrides of the file that was asked for last.
    private var last: (path: String, overrides: [Int])?

    init(_ settings: Settings) {
        base = settings.severities
        overrides = settings.overrides.map { Override(globs: $0.paths.map(Glob.init), severities: $0.severities) }
    }

    /// Whether no file at all can have a finding of the rule.
    func isOff(_ info: RuleInfo) -> Bool {
        func turnsOff(_ map: [String: Severity?]) -> Bool? { SeverityTable.word(map, info).map { $0 == nil } }
        return turnsOff(base) == true && !overrides.contains { turnsOff($0.severities) == false }
    }

    /// Nil when the rule is off in the file at `path`.
    mutating func severity(of info: RuleInfo, at path: String) -> Severity? {
        for index in matching(path) {
            if let word = SeverityTable.word(overrides[index].severities, info) { return word }
        }
        return SeverityTable.word(base, info) ?? info.severity
    }

    /// The overrides of a file, the last first.
    private mutating func matching(_ path: String) -> [Int] {
        if overrides.isEmpty { return [] }
        if let last, last.path == path { return last.overrides }
        let found = overrides.indices.reversed().filter { index in overrides[index].globs.contains { $0.matches(path) } }
        last = (path, found)
        return found
    }

    /// What a map says of a rule, by code or by name; `.some(nil)` is off.
    private static func word(_ map: [String: Severity?], _ info: RuleInfo) -> Severity?? { map[info.code] ?? map[info.name] }
}
