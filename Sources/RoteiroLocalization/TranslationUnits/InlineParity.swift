import RoteiroCore

/// Compares the inline elements of a translation with those of its source. Their order may differ.
enum InlineParity {
    /// Checks everything except the names of controls, which the glossary determines.
    static func faults(expected: InlineElements, found: InlineElements, role: TranslationUnit.Role) -> [ParityFault] {
        var faults: [ParityFault] = []
        if expected.hasWords, !found.hasLetters { faults.append(.empty) }
        compare(expected.imageNames, found.imageNames) { faults.append(.images(missing: $0, added: $1)) }
        let links = found.links.filter { $0.footnoteNumber == nil }
        compare((1...(expected.links.count + 1)).dropLast().map(String.init), links.map(\.destination.value)) {
            faults.append(.links(missing: $0, added: $1))
        }
        compare(expected.footnotes.map { "^\($0.number)" }, found.links.filter { $0.footnoteNumber != nil }.map(\.destination.value)) {
            faults.append(.footnotes(missing: $0, added: $1))
        }
        compare(expected.codes, found.codes) { faults.append(.code(missing: $0, added: $1)) }
        compare(expected.tags.map(\.source.oneLine), found.tags.map(\.source)) { faults.append(.html(missing: $0, added: $1)) }
        compare(expected.breaks, found.breaks) { faults.append(.breaks(expected: $0, found: $1)) }
        compare(expected.labels.count, found.labels.count) { faults.append(.labelCount(expected: $0, found: $1)) }
        compare(Placeholders.found(in: expected.words), Placeholders.found(in: found.words)) {
            faults.append(.placeholders(missing: $0, added: $1))
        }
        if role == .cell { compare(expected.words.pipes, found.words.pipes) { faults.append(.pipes(expected: $0, found: $1)) } }
        return faults + warnings(expected, found)
    }

    private static func warnings(_ expected: InlineElements, _ found: InlineElements) -> [ParityFault] {
        var faults: [ParityFault] = []
        compare(expected.bold, found.bold) { faults.append(.bold(expected: $0, found: $1)) }
        compare(expected.words.numbers, found.words.numbers) { faults.append(.numbers(missing: $0, added: $1)) }
        compare(expected.words.ending, found.words.ending) { faults.append(.ending(expected: $0, found: $1)) }
        let (long, short) = (max(expected.words.count, found.words.count), min(expected.words.count, found.words.count))
        // Short texts may grow to several times their length.
        if long > 40, short > 0, long * 100 / short > 250 { faults.append(.length(ratioPercent: long * 100 / short)) }
        return faults
    }

    private static func compare<Value: Equatable>(_ expected: Value, _ found: Value, _ report: (Value, Value) -> Void) {
        if expected != found { report(expected, found) }
    }

    /// Compares the lists as multisets and reports missing and added elements.
    private static func compare(_ expected: [String], _ found: [String], _ report: ([String], [String]) -> Void) {
        if expected == found { return }
        var counts: [String: Int] = [:]
        for name in found { counts[name, default: 0] += 1 }
        var missing: [String] = []
        for name in expected {
            if let count = counts[name], count > 0 { counts[name] = count - 1 } else { missing.append(name) }
        }
        var added: [String] = []
        for name in found {
            if let count = counts[name], count > 0 {
                added.append(name)
                counts[name] = count - 1
            }
        }
        if !missing.isEmpty || !added.isEmpty { report(missing, added) }
    }
}

/// Placeholders filled in by readers or programs: `{name}`, `{{ name }}`, `[NOME]`.
enum Placeholders {
    /// Returns the placeholders as written, in order.
    static func found(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var names: [String] = []
        var index = 0
        while index < bytes.count {
            let (end, isName): (UInt8, (UInt8) -> Bool)
            switch bytes[index] {
            case UInt8(ascii: "{"): (end, isName) = (UInt8(ascii: "}"), { $0.isWordByte || "._- {".utf8.contains($0) })
            case UInt8(ascii: "["):
                (end, isName) = (UInt8(ascii: "]"), { $0.isASCIIUppercase || $0 >= 0x80 || "_ ".utf8.contains($0) })
            default:
                index += 1
                continue
            }
            var close = index + 1
            while close < bytes.count, close - index < 64, isName(bytes[close]) { close += 1 }
            if close < bytes.count, close > index + 1, bytes[close] == end {
                while close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "}"), end == UInt8(ascii: "}") { close += 1 }
                let name = String(decoding: bytes[index...close], as: UTF8.self)
                // `[NOME]` is a placeholder; `[número]` is not.
                if end == UInt8(ascii: "}") || name == name.uppercased() && name.hasWord { names.append(name) }
                index = close
            }
            index += 1
        }
        return names
    }
}

extension String {
    fileprivate var pipes: Int { utf8.count { $0 == UInt8(ascii: "|") } }

    /// Numbers without their separators, so that `1.234,50` and `1,234.50` are equal.
    fileprivate var numbers: [String] {
        var numbers: [String] = []
        var digits: [UInt8] = []
        var isWaiting = false
        for byte in utf8 {
            if byte.isASCIIDigit {
                digits.append(byte)
                isWaiting = false
            } else if ".,".utf8.contains(byte), !digits.isEmpty, !isWaiting {
                isWaiting = true
            } else {
                if !digits.isEmpty { numbers.append(String(decoding: digits, as: UTF8.self)) }
                digits = []
                isWaiting = false
            }
        }
        if !digits.isEmpty { numbers.append(String(decoding: digits, as: UTF8.self)) }
        return numbers
    }

    /// The punctuation at the end: `.`, `!`, `?`, `:`, `;` or none.
    fileprivate var ending: String {
        guard let last = utf8.last(where: { $0 > 0x20 }), ".!?:;".utf8.contains(last) else { return "" }
        return String(UnicodeScalar(last))
    }
}
