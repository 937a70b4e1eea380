import RoteiroCore

/// Resolves the severity of a rule: file overrides first, then the site settings, then the one of the finding.
struct SeverityTable {
    private struct Override {
        let globs: [Glob]
        let severities: [String: Severity?]
    }

    private let base: [String: Severity?]
    private let overrides: [Override]
    /// Caches the overrides of the last path, because findings arrive grouped by file.
    private var last: (path: String, overrides: [Int])?

    init(_ settings: Settings) {
        base = settings.severities
        overrides = settings.overrides.map { Override(globs: $0.paths.map(Glob.init), severities: $0.severities) }
    }

    /// Whether the rule is off in every file.
    func isOff(_ info: RuleInfo) -> Bool {
        func turnsOff(_ map: [String: Severity?]) -> Bool? { SeverityTable.word(map, info).map { $0 == nil } }
        return turnsOff(base) == true && !overrides.contains { turnsOff($0.severities) == false }
    }

    /// Returns the configured severity, or else `own`, that of the finding. Nil if the rule is off for the file.
    mutating func severity(of info: RuleInfo, at path: String, own: Severity) -> Severity? {
        for index in matching(path) {
            if let word = SeverityTable.word(overrides[index].severities, info) { return word }
        }
        return SeverityTable.word(base, info) ?? own
    }

    /// Returns the overrides that match the file. Later overrides take precedence, so they come first.
    private mutating func matching(_ path: String) -> [Int] {
        if overrides.isEmpty { return [] }
        if let last, last.path == path { return last.overrides }
        let found = overrides.indices.reversed().filter { index in overrides[index].globs.contains { $0.matches(path) } }
        last = (path, found)
        return found
    }

    /// Looks up a rule by code or name; `.some(nil)` means off.
    private static func word(_ map: [String: Severity?], _ info: RuleInfo) -> Severity?? { map[info.code] ?? map[info.name] }
}
