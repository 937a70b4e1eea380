import RoteiroCore

/// Reads the severities, overrides and exceptions under `checks:`.
struct ChecksReader {
    /// The whole file: the line ranges of exceptions refer to it.
    let source: [UInt8]
    private(set) var problems: [SettingsProblem] = []
    private(set) var ruleNames: [SettingsReader.RuleName] = []

    init(source: [UInt8]) {
        self.source = source
    }

    /// Reads `{R203: error, link-dead: off}`. A nil severity turns the rule off.
    mutating func severities(_ value: Located<MetadataValue>, _ path: String) -> [String: Severity?] {
        guard case .map(let entries) = value.value else {
            problems.append(SettingsProblem(at: value.span, key: path, .expected(Message("a map"))))
            return [:]
        }
        var severities: [String: Severity?] = [:]
        for entry in entries {
            let key = "\(path).\(entry.key.value)"
            ruleNames.append(.init(key: key, name: entry.key))
            // YAML 1.1 parses `off` as false. The core schema does not, but users may write `false`.
            let text = entry.value.value == .bool(false) ? "off" : entry.value.value.string ?? ""
            if text == "off" {
                severities[entry.key.value] = .some(nil)
            } else if let severity = Severity(rawValue: text) {
                severities[entry.key.value] = severity
            } else {
                let words = "error, warning, info, note, off"
                problems.append(
                    SettingsProblem(
                        at: entry.value.span, key: key,
                        .expected(Message("one of: {choices}", ["choices": words]))))
            }
        }
        return severities
    }

    /// Reads `{paths: [content/old/**], severity: {R205: off}}`.
    mutating func override(_ value: Located<MetadataValue>, _ path: String) -> Settings.Override? {
        var map = YAMLMapReader(value, path: path)
        let paths = map.locatedStrings("paths")
        let severity = map.value("severity")
        let severities = severity.map { self.severities($0, path + ".severity") }
        if map.problems.isEmpty, paths == nil || severities == nil {
            map.fail(
                paths == nil ? "paths" : "severity", value.span,
                Message("missing: list the paths and the severities that apply to them"))
        }
        problems += map.finish()
        guard let paths, let severities else { return nil }
        return Settings.Override(paths: paths.map(\.value), severities: severities)
    }

    /// Reads `{rule: R301, path: content/**, targets: [../x], reason: …, until: 2026-12-31}`.
    mutating func exception(_ value: Located<MetadataValue>, _ path: String) -> Settings.Exception? {
        var map = YAMLMapReader(value, path: path)
        let rule = map.located("rule")
        let file = map.string("path")
        let targets = (map.located("target").map { [$0] } ?? []) + (map.locatedStrings("targets") ?? [])
        let reason = map.located("reason")
        let until = map.day("until")
        if let rule { ruleNames.append(.init(key: path + ".rule", name: rule)) }
        let isWhole = rule != nil && reason?.value.isEmpty == false
        if !isWhole, map.problems.isEmpty {
            map.fail(
                rule == nil ? "rule" : "reason", rule?.span ?? value.span,
                Message("missing: every exception needs a rule and a reason"))
        }
        let isSound = map.problems.isEmpty
        problems += map.finish()
        guard let rule, let reason, isWhole, isSound else { return nil }
        return Settings.Exception(
            rule: rule, path: file, targets: targets.map { target(Located(.string($0.value), at: $0.span), $0) }, reason: reason.value,
            until: until, lines: YAMLEntry.lines(of: value, in: source))
    }

    /// The lines are set only for a target on its own line in a block list: only such a target can be removed on its own.
    private func target(_ value: Located<MetadataValue>, _ text: Located<String>) -> Settings.Exception.Target {
        Settings.Exception.Target(text, lines: YAMLEntry.lines(of: value, in: source))
    }
}
