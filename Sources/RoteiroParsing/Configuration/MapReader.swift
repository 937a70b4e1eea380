package import RoteiroCore

/// Reads the keys of one YAML map and says what is wrong with them. Keys that nobody asked for are problems too.
package struct MapReader {
    let path: String
    private let entries: [MetadataValue.Entry]
    private var asked: Set<String> = []
    /// What is wrong so far; `finish` tells all.
    package private(set) var problems: [SettingsProblem] = []

    /// The map at `path`; anything else is a problem, an empty value is an empty map.
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

    /// The keys that are there, in the order of the file.
    package var keys: [String] { entries.map(\.key.value) }

    /// The value under `key`, if it is there and not empty.
    package mutating func value(_ key: String) -> Located<MetadataValue>? {
        asked.insert(key)
        guard let entry = entries.last(where: { $0.key.value == key }), entry.value.value != .null else { return nil }
        return entry.value
    }

    mutating func string(_ key: String) -> String? { located(key)?.value }

    /// A text and its place.
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

    /// A whole number.
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

    /// The entries of a list, each with its path; an entry alone is no list.
    mutating func list(_ key: String) -> [(value: Located<MetadataValue>, path: String)] {
        guard let value = value(key) else { return [] }
        guard case .list(let entries) = value.value else {
            fail(key, value.span, .expected(Message("a list")))
            return []
        }
        return entries.enumerated().map { ($1, "\(name(key))[\($0)]") }
    }

    /// The texts of a list, each with its place; one text counts as a list of one.
    package mutating func locatedStrings(_ key: String) -> [Located<String>]? {
        guard let value = value(key) else { return nil }
        let entries = if case .list(let entries) = value.value { entries } else { [value] }
        let texts = entries.compactMap { entry in entry.value.string.map { Located($0, at: entry.span) } }
        if texts.count == entries.count, !texts.isEmpty { return texts }
        fail(key, value.span, .expected(Message("a list of texts")))
        return nil
    }

    /// A day, as ISO 8601 writes it.
    mutating func day(_ key: String) -> Located<CalendarDay>? {
        guard let text = located(key) else { return nil }
        if let day = CalendarDay(iso: text.value) { return Located(day, at: text.span) }
        fail(key, text.span, .expected(Message("a date like 2026-12-31")))
        return nil
    }

    /// One of a few words.
    package mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: String, _ type: Choice.Type) -> Choice? {
        guard let text = located(key) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        fail(key, text.span, .expected(Message("one of: {all}", ["all": all])))
        return nil
    }

    /// Remembers what is wrong with the value of `key`.
    package mutating func fail(_ key: String, _ span: Span, _ message: Message) {
        problems.append(SettingsProblem(at: span, key: name(key), message))
    }

    /// What was found, with a problem for each key that nobody asked for.
    package mutating func finish() -> [SettingsProblem] {
        for entry in entries where !asked.contains(entry.key.value) {
            let key = entry.key.value
            let nearest = EditDistance.nearest(to: key, among: asked.sorted())
            problems.append(SettingsProblem(at: entry.key.span, key: name(key), .unknownKey(nearest: nearest)))
        }
        return problems
    }

    private func name(_ key: String) -> String { path.isEmpty ? key : path + "." + key }
}

extension Message {
    /// `expected …`.
    package static func expected(_ what: Message) -> Message {
        Message("expected {what}", ["what": what])
    }

    fileprivate static func unknownKey(nearest: String?) -> Message {
        guard let nearest else { return Message("unknown key") }
        return Message("unknown key; did you mean `{nearest}`?", ["nearest": nearest])
    }
}
