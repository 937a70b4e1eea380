import RoteiroCore
import RoteiroParsing

extension PluralRules {
    /// Reads one CLDR condition for each category except `other`: `one: "i = 1 and v = 0"`.
    static func read(_ value: Located<MetadataValue>, _ path: String, _ problems: inout [SettingsProblem]) -> PluralRules {
        var map = YAMLMapReader(value, path: path)
        var rules = PluralRules()
        for category in PluralCategory.allCases where category != .other {
            guard let text = map.located(category.rawValue) else { continue }
            if let condition = PluralCondition.read(text.value) {
                rules.conditions[category] = condition
            } else {
                map.fail(
                    category.rawValue, text.span,
                    .expected(Message("a CLDR plural rule, such as `i = 1 and v = 0`")))
            }
        }
        problems += map.finish()
        return rules
    }
}

/// Parses plural rules (UTS #35, "Plural rules syntax"): relations combined by `and`, then by `or`. Samples after `@` are ignored.
enum PluralCondition {
    /// Returns nil if the text is not a plural rule.
    static func read(_ text: String) -> [[PluralRules.Relation]]? {
        var tokens = Tokens(text.prefix { $0 != "@" }.utf8)
        var alternatives: [[PluralRules.Relation]] = []
        repeat {
            var relations: [PluralRules.Relation] = []
            repeat {
                guard let relation = relation(&tokens) else { return nil }
                relations.append(relation)
            } while tokens.take("and")
            alternatives.append(relations)
        } while tokens.take("or")
        return tokens.isAtEnd ? alternatives : nil
    }

    /// Parses a relation such as `n % 10 != 2..4,9`.
    private static func relation(_ tokens: inout Tokens) -> PluralRules.Relation? {
        guard let operand = PluralRules.Relation.Operand(rawValue: tokens.next()) else { return nil }
        var modulus: Int?
        if tokens.take("%") {
            guard let value = tokens.number(), value > 0 else { return nil }
            modulus = value
        }
        let isNegated = tokens.take("!=")
        guard isNegated || tokens.take("=") else { return nil }
        var ranges: [ClosedRange<Int>] = []
        repeat {
            guard let lower = tokens.number() else { return nil }
            guard tokens.take("..") else {
                ranges.append(lower...lower)
                continue
            }
            guard let upper = tokens.number(), lower <= upper else { return nil }
            ranges.append(lower...upper)
        } while tokens.take(",")
        return PluralRules.Relation(operand, modulus: modulus, isNegated: isNegated, ranges)
    }

    /// Words, numbers and operators, without blanks.
    private struct Tokens {
        private var rest: ArraySlice<String>

        init(_ text: Substring.UTF8View) {
            var tokens: [String] = []
            var last: Kind?
            for byte in text {
                let kind = Kind(byte)
                if let kind, kind == last, kind != .comma {
                    tokens[tokens.count - 1].unicodeScalars.append(Unicode.Scalar(byte))
                } else if kind != nil {
                    tokens.append(String(Unicode.Scalar(byte)))
                }
                last = kind
            }
            rest = tokens[...]
        }

        var isAtEnd: Bool { rest.isEmpty }

        mutating func next() -> String { rest.popFirst() ?? "" }

        mutating func take(_ token: String) -> Bool {
            guard rest.first == token else { return false }
            rest.removeFirst()
            return true
        }

        mutating func number() -> Int? {
            guard let first = rest.first, first.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
            rest.removeFirst()
            return Int(first)
        }

        /// Adjacent bytes of the same kind form one token, except commas. A blank has no kind.
        private enum Kind {
            case letter, digit, comma, sign

            init?(_ byte: UInt8) {
                switch byte {
                case 0x09, 0x0A, 0x0D, 0x20: return nil
                case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .letter
                case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
                case UInt8(ascii: ","): self = .comma
                default: self = .sign
                }
            }
        }
    }
}
