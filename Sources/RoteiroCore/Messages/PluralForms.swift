/// Selects the plural form of a translation: the `Plural-Forms` field of a gettext catalog
/// (https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html).
package struct PluralForms: Sendable, Hashable {
    /// The number of forms (`nplurals`).
    package let count: Int
    private let rule: Expression

    package static let english = PluralForms(count: 2, rule: .binary(.notEqual, .count, .number(1)))

    private init(count: Int, rule: Expression) {
        self.count = count
        self.rule = rule
    }

    /// Parses a value such as `nplurals=2; plural=(n != 1);`. Returns nil if it is invalid.
    package init?(_ field: String) {
        var fields: [Substring: Substring] = [:]
        for part in field.split(separator: ";") {
            let text = part.drop { $0 == " " }
            guard let equals = text.firstIndex(of: "=") else { continue }
            fields[text[..<equals]] = text[text.index(after: equals)...]
        }
        guard let count = fields["nplurals"].flatMap({ Int($0) }), (1...10).contains(count), let text = fields["plural"] else { return nil }
        var parser = Parser(text)
        guard let rule = parser.ternary(depth: 0), parser.isAtEnd else { return nil }
        self.init(count: count, rule: rule)
    }

    /// Returns the index of the form for `number`; 0 if the rule gives an invalid index.
    package func index(for number: Int) -> Int {
        let index = rule.value(number)
        return (0..<count).contains(index) ? index : 0
    }

    private indirect enum Expression: Sendable, Hashable {
        case count
        case number(Int)
        case not(Expression)
        case binary(Operator, Expression, Expression)
        case choice(Expression, then: Expression, otherwise: Expression)

        func value(_ n: Int) -> Int {
            switch self {
            case .count: n
            case .number(let number): number
            case .not(let operand): operand.value(n) == 0 ? 1 : 0
            case .binary(let sign, let left, let right): sign.apply(left.value(n), right.value(n))
            case .choice(let condition, let then, let otherwise): condition.value(n) != 0 ? then.value(n) : otherwise.value(n)
            }
        }
    }

    private enum Operator: String, Sendable, CaseIterable {
        case or = "||"
        case and = "&&"
        case equal = "=="
        case notEqual = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
        case plus = "+"
        case minus = "-"
        case multiply = "*"
        case divide = "/"
        case modulo = "%"

        /// As in C: a higher value binds tighter.
        var precedence: Int {
            switch self {
            case .or: 1
            case .and: 2
            case .equal, .notEqual: 3
            case .lessOrEqual, .greaterOrEqual, .less, .greater: 4
            case .plus, .minus: 5
            case .multiply, .divide, .modulo: 6
            }
        }

        func apply(_ left: Int, _ right: Int) -> Int {
            switch self {
            case .or: left != 0 || right != 0 ? 1 : 0
            case .and: left != 0 && right != 0 ? 1 : 0
            case .equal: left == right ? 1 : 0
            case .notEqual: left != right ? 1 : 0
            case .lessOrEqual: left <= right ? 1 : 0
            case .greaterOrEqual: left >= right ? 1 : 0
            case .less: left < right ? 1 : 0
            case .greater: left > right ? 1 : 0
            case .plus: left &+ right
            case .minus: left &- right
            case .multiply: left &* right
            case .divide: left.dividedReportingOverflow(by: right).partialValue
            case .modulo: left.remainderReportingOverflow(dividingBy: right).partialValue
            }
        }
    }

    private struct Parser {
        private static let maximumDepth = 50
        private var rest: Substring

        init(_ text: Substring) { rest = text.filter { $0 != " " }[...] }

        var isAtEnd: Bool { rest.isEmpty }

        mutating func ternary(depth: Int) -> Expression? {
            guard depth < Self.maximumDepth, let condition = binary(above: 0, depth) else { return nil }
            guard take("?") else { return condition }
            guard let then = ternary(depth: depth + 1), take(":"), let otherwise = ternary(depth: depth + 1) else { return nil }
            return .choice(condition, then: then, otherwise: otherwise)
        }

        private mutating func binary(above precedence: Int, _ depth: Int) -> Expression? {
            guard var left = operand(depth) else { return nil }
            while let sign = Operator.allCases.first(where: { rest.hasPrefix($0.rawValue) }), sign.precedence > precedence {
                rest.removeFirst(sign.rawValue.count)
                guard let right = binary(above: sign.precedence, depth) else { return nil }
                left = .binary(sign, left, right)
            }
            return left
        }

        private mutating func operand(_ depth: Int) -> Expression? {
            guard depth < Self.maximumDepth else { return nil }
            if take("!") { return operand(depth + 1).map { .not($0) } }
            if take("(") {
                guard let inner = ternary(depth: depth + 1), take(")") else { return nil }
                return inner
            }
            if take("n") { return .count }
            let digits = rest.prefix { ("0"..."9").contains($0) }
            rest = rest.dropFirst(digits.count)
            return Int(digits).map { .number($0) }
        }

        private mutating func take(_ sign: String) -> Bool {
            guard rest.hasPrefix(sign) else { return false }
            rest.removeFirst(sign.count)
            return true
        }
    }
}
