package import RoteiroCore

/// Reads the keys of a YAML map and collects problems. `finish` reports the keys that were never read as unknown.
package struct YAMLMapReader {
    let path: String
    private let entries: [MetadataValue.Entry]
    private var knownKeys: Set<String> = []
    /// The problems so far; `finish` adds the unknown keys.
    package private(set) var problems: [SettingsProblem] = []

    /// Any value other than a map is a problem. An empty value counts as an empty map.
    package init(_ value: Located<MetadataValue>, path: String) {
        self.path = path
        switch value.value {
        case .map(let entries): self.entries = entries
        case .null: entries = []
        default:
            entries = []
            problems.append(
                SettingsProblem(at: value.span, key: path, .expected(Message("a map")))
            )
        }
    }

    /// In file order.
    package var keys: [String] { entries.map(\.key.value) }

    /// Returns the value of `key`, or nil if it is missing or empty. If the key is repeated, the last value wins.
    package mutating func value(_ key: String) -> Located<MetadataValue>? {
        knownKeys.insert(key)
        guard let entry = entries.last(where: { $0.key.value == key }), entry.value.value != .null else { return nil }
        return entry.value
    }

    mutating func string(_ key: String) -> String? { located(key)?.value }

    package mutating func located(_ key: String) -> Located<String>? {
        guard let value = value(key) else { return nil }
        guard let text = value.value.string else {
            fail(key, value.span, .expected(Message("a text")))
            return nil
        }
        return Located(text, at: value.span)
    }

    mutating func bool(_ key: String) -> Bool? {
        guard let value = value(key) else { return nil }
        guard case .bool(let flag) = value.value else {
            fail(key, value.span, .expected(Message("true or false")))
            return nil
        }
        return flag
    }

    package mutating func int(_ key: String) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .int(let number) = value.value else {
            fail(key, value.span, .expected(Message("an integer")))
            return nil
        }
        return number
    }

    mutating func strings(_ key: String) -> [String]? {
        guard let value = value(key) else { return nil }
        guard let list = value.value.strings else {
            fail(key, value.span, .expected(Message("a list of texts")))
            return nil
        }
        return list
    }

    /// Returns the entries of a list with their paths. A single value outside a list is a problem.
    mutating func list(_ key: String) -> [(value: Located<MetadataValue>, path: String)] {
        guard let value = value(key) else { return [] }
        guard case .list(let entries) = value.value else {
            fail(key, value.span, .expected(Message("a list")))
            return []
        }
        return entries.enumerated().map { ($1, "\(name(key))[\($0)]") }
    }

    /// Returns the strings of a list. A single string counts as a list of one; an empty list is a problem.
    package mutating func locatedStrings(_ key: String) -> [Located<String>]? {
        guard let value = value(key) else { return nil }
        let entries = if case .list(let entries) = value.value { entries } else { [value] }
        let texts = entries.compactMap { entry in entry.value.string.map { Located($0, at: entry.span) } }
        if texts.count == entries.count, !texts.isEmpty { return texts }
        fail(key, value.span, .expected(Message("a list of texts")))
        return nil
    }

    /// Reads an ISO 8601 date.
    mutating func day(_ key: String) -> Located<CalendarDay>? {
        guard let text = located(key) else { return nil }
        if let day = CalendarDay(iso: text.value) { return Located(day, at: text.span) }
        fail(key, text.span, .expected(Message("a date like 2026-12-31")))
        return nil
    }

    /// Reads the raw value of a case of `Choice`.
    package mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: String, _ type: Choice.Type) -> Choice? {
        guard let text = located(key) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        fail(key, text.span, .expected(Message("one of: {all}", ["all": all])))
        return nil
    }

    package mutating func fail(_ key: String, _ span: Span, _ message: Message) {
        problems.append(SettingsProblem(at: span, key: name(key), message))
    }

    /// Returns all problems, including one for each key that was never read.
    package mutating func finish() -> [SettingsProblem] {
        for entry in entries where !knownKeys.contains(entry.key.value) {
            let key = entry.key.value
            let nearest = EditDistance.nearest(to: key, among: knownKeys.sorted())
            problems.append(SettingsProblem(at: entry.key.span, key: name(key), .unknownKey(nearest: nearest)))
        }
        return problems
    }

    private func name(_ key: String) -> String { path.isEmpty ? key : path + "." + key }
}

extension Message {
    package static func expected(_ what: Message) -> Message {
        Message("expected {what}", ["what": what])
    }

    fileprivate static func unknownKey(nearest: String?) -> Message {
        guard let nearest else { return Message("unknown key") }
        return Message("unknown key; did you mean `{nearest}`?", ["nearest": nearest])
    }
}
