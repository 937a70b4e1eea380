import RoteiroCore
import RoteiroParsing

extension NumberStyle {
    /// Reads `decimal`, `group` and `minimumGrouping`, as in CLDR.
    static func read(_ value: Located<MetadataValue>, _ path: String, _ problems: inout [SettingsProblem]) -> NumberStyle? {
        var map = YAMLMapReader(value, path: path)
        let separators = ["decimal", "group"].compactMap { key -> String? in
            guard let text = map.located(key), !text.value.isEmpty else {
                map.fail(key, value.span, .expected(Message("a separator")))
                return nil
            }
            return text.value
        }
        let minimum = map.int("minimumGrouping") ?? 1
        if !(1...4).contains(minimum) { map.fail("minimumGrouping", value.span, .expected(Message("1 to 4"))) }
        problems += map.finish()
        guard map.problems.isEmpty, separators.count == 2 else { return nil }
        return NumberStyle(decimal: separators[0], group: separators[1], minimumGrouping: minimum)
    }
}

extension QuotationMarks {
    /// Reads four marks: those of a quotation, and those of a quotation inside it.
    static func read(_ key: String, _ map: inout YAMLMapReader) -> QuotationMarks? {
        guard let marks = map.locatedStrings(key), let first = marks.first else { return nil }
        guard marks.count == 4 else {
            map.fail(key, first.span, .expected(Message("four quotation marks")))
            return nil
        }
        return QuotationMarks(primary: Pair(marks[0].value, marks[1].value), secondary: Pair(marks[2].value, marks[3].value))
    }
}

extension DateStyle {
    /// Reads `day`, a pattern with CLDR letters; `months`, the names of the months; and `first`, the text for day 1.
    static func read(_ value: Located<MetadataValue>, _ path: String, _ problems: inout [SettingsProblem]) -> DateStyle? {
        var map = YAMLMapReader(value, path: path)
        var style = DateStyle([], first: map.located("first")?.value)
        if let months = map.locatedStrings("months") {
            style.months = months.map(\.value)
            if months.count != 12 {
                map.fail("months", value.span, .expected(Message("twelve months")))
            }
        }
        let pattern = map.located("day")
        style.pattern = pattern.flatMap { Part.read($0.value) } ?? []
        if style.pattern.isEmpty {
            map.fail(
                "day", pattern?.span ?? value.span,
                .expected(Message("a pattern with d, M and y, such as `MMMM d, y`")))
        } else if style.pattern.contains(.monthName), style.months.isEmpty {
            map.fail("months", value.span, .expected(Message("twelve months")))
        }
        let found = map.finish()
        problems += found
        return found.isEmpty ? style : nil
    }
}

extension DateStyle.Part {
    /// Returns the parts of a pattern; nil if it contains letters other than `d`, `M` and `y`, or lacks one of them. Literal text is
    /// enclosed in `'`.
    static func read(_ pattern: String) -> [DateStyle.Part]? {
        var parts: [DateStyle.Part] = []
        var text = ""
        var isQuoted = false
        var letters = Set<Character>()
        var rest = pattern[...]
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            let isLetter = first.isASCII && first.isLetter
            if first == "'" {
                // Two apostrophes stand for a literal one.
                text += String(repeating: "'", count: run.count / 2)
                if !run.count.isMultiple(of: 2) { isQuoted.toggle() }
            } else if isQuoted || !isLetter {
                text += run
            } else {
                guard let part = field(first, run.count), letters.insert(first).inserted else { return nil }
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(part)
            }
            rest = rest.dropFirst(run.count)
        }
        if !text.isEmpty { parts.append(.text(text)) }
        return isQuoted || letters.count != 3 ? nil : parts
    }

    private static func field(_ letter: Character, _ count: Int) -> DateStyle.Part? {
        switch (letter, count) {
        case ("d", 1...2): .day(digits: count)
        case ("M", 1...2): .month(digits: count)
        case ("M", 4): .monthName
        case ("y", 1): .year
        default: nil
        }
    }
}
