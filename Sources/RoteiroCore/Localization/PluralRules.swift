/// When a language uses which form of a word: CLDR's cardinal rules, as data.
package struct PluralRules: Sendable, Hashable {
    /// A category holds when every relation of one of its lists does. `other` is for whatever is left.
    package var conditions: [PluralCategory: [[Relation]]]

    /// Without conditions every number is `other`, as in Japanese.
    package init(_ conditions: [PluralCategory: [[Relation]]] = [:]) { self.conditions = conditions }

    /// The categories that words need, in CLDR's order; `other` is the last.
    package var categories: [PluralCategory] { PluralCategory.allCases.filter { $0 == .other || conditions[$0] != nil } }

    /// The form for a whole number.
    package func category(of number: Int) -> PluralCategory { category(of: PluralOperands(number)) }

    /// The form for a number.
    package func category(of number: PluralOperands) -> PluralCategory {
        PluralCategory.allCases.first { category in
            conditions[category]?.contains { $0.allSatisfy { $0.holds(for: number) } } == true
        } ?? .other
    }

    /// `n % 10 = 2..4`: one comparison of a rule.
    package struct Relation: Sendable, Hashable {
        /// The letters that a rule may name. `c` is an older `e`.
        package enum Operand: String, Sendable, Hashable { case n, i, v, w, f, t, e, c }

        /// What is compared.
        package var operand: Operand
        /// Compare the rest of a division by this.
        package var modulus: Int?
        /// `!=`.
        package var isNegated: Bool
        /// It is in one of them.
        package var ranges: [ClosedRange<Int>]

        /// `modulus` is above 0.
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

        /// Nil for an `n` with decimals: it equals no whole number.
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
