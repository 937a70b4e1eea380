/// Orders names as readers expect: numbers by value, so `2_x` precedes `10_x` and `1.2` precedes `1.10`. Other bytes are compared as they
/// are.
package enum NaturalOrder {
    /// Whether `first` precedes `second`. Names that differ only in leading zeros are equal.
    package static func precedes(_ first: String, _ second: String) -> Bool {
        var (first, second) = (Pieces(first), Pieces(second))
        while true {
            switch (first.next(), second.next()) {
            case (nil, let right): return right != nil
            case (_, nil): return false
            case (.byte(let left)?, .byte(let right)?): if left != right { return left < right }
            case (.numbers(let left)?, .numbers(let right)?):
                if let order = precedes(left, right) { return order }
            case (.numbers(let left)?, .byte(let right)?): return (left.first?.first ?? UInt8(ascii: "0")) < right
            case (.byte(let left)?, .numbers(let right)?): return left < (right.first?.first ?? UInt8(ascii: "0"))
            }
        }
    }

    /// Nil if both are equal. `1` precedes `1.1`.
    private static func precedes(_ first: [[UInt8]], _ second: [[UInt8]]) -> Bool? {
        for (left, right) in zip(first, second) where left != right {
            return left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
        }
        return first.count == second.count ? nil : first.count < second.count
    }

    private enum Piece {
        /// Numbers separated by dots, without leading zeros.
        case numbers([[UInt8]])
        case byte(UInt8)
    }

    private struct Pieces {
        private var rest: ArraySlice<UInt8>

        init(_ text: String) { rest = Array(text.utf8)[...] }

        mutating func next() -> Piece? {
            guard let first = rest.first else { return nil }
            if !first.isASCIIDigit { return .byte(rest.removeFirst()) }
            var numbers = [number()]
            while rest.first == UInt8(ascii: "."), rest.dropFirst().first?.isASCIIDigit ?? false {
                rest.removeFirst()
                numbers.append(number())
            }
            return .numbers(numbers)
        }

        private mutating func number() -> [UInt8] {
            let digits = rest.prefix(while: \.isASCIIDigit)
            rest = rest.dropFirst(digits.count)
            return Array(digits.drop { $0 == UInt8(ascii: "0") })
        }
    }
}
