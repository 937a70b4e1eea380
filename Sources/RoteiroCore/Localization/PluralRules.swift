/// The cardinal plural rules of a language (CLDR), as data.
package struct PluralRules: Sendable, Hashable {
    /// Each category has a list of alternatives. An alternative holds if all its relations do. `other` needs none.
    package var conditions: [PluralCategory: [[Relation]]]

    /// Without conditions, every number is `other`, as in Japanese.
    package init(_ conditions: [PluralCategory: [[Relation]]] = [:]) { self.conditions = conditions }

    /// The categories that the language uses, in CLDR's order; `other` is the last.
    package var categories: [PluralCategory] { PluralCategory.allCases.filter { $0 == .other || conditions[$0] != nil } }

    package func category(of number: Int) -> PluralCategory { category(of: PluralOperands(number)) }

    package func category(of number: PluralOperands) -> PluralCategory {
        PluralCategory.allCases.first { category in
            conditions[category]?.contains { $0.allSatisfy { $0.holds(for: number) } } == true
        } ?? .other
    }

    /// A relation of a rule, such as `n % 10 = 2..4`.
    package struct Relation: Sendable, Hashable {
        /// `c` is the former name of `e`.
        package enum Operand: String, Sendable, Hashable { case n, i, v, w, f, t, e, c }

        package var operand: Operand
        /// If set, the remainder of the division by this number is compared.
        package var modulus: Int?
        /// The operator is `!=`.
        package var isNegated: Bool
        /// The value must be in one of these ranges.
        package var ranges: [ClosedRange<Int>]

        /// `modulus` must be greater than 0.
        package init(_ operand: Operand, modulus: Int? = nil, isNegated: Bool = false, _ ranges: [ClosedRange<Int>]) {
            self.operand = operand
            self.modulus = modulus
            self.isNegated = isNegated
            self.ranges = ranges
        }

        func holds(for number: PluralOperands) -> Bool {
            guard let value = value(of: number) else { return isNegated }
            let compared = modulus.map { value % $0 } ?? value
            return ranges.contains { $0.contains(compared) } != isNegated
        }

        /// Nil for an `n` with decimals, because it equals no integer.
        private func value(of number: PluralOperands) -> Int? {
            switch operand {
            case .n: number.t == 0 ? number.i : nil
            case .i: number.i
            case .v: number.v
            case .w: number.w
            case .f: number.f
            case .t: number.t
            case .e, .c: number.e
            }
        }
    }
}
