/// The number format of a language.
package struct NumberStyle: Sendable, Hashable {
    /// The decimal separator.
    package var decimal: String
    /// The thousands separator.
    package var group: String
    /// The minimum number of digits before the first thousands separator: 2 in Spanish, which writes 1000 and 10.000.
    package var minimumGrouping: Int

    package init(decimal: String, group: String, minimumGrouping: Int = 1) {
        self.decimal = decimal
        self.group = group
        self.minimumGrouping = minimumGrouping
    }

    /// Formats a number. Its last `decimals` digits are decimals: 15 with one decimal is 1,5.
    package func format(_ number: Int, decimals: Int = 0) -> String {
        let digits = String(number.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        let whole = padded.dropLast(decimals)
        let sign = number < 0 ? "-" : ""
        return sign + grouped(whole) + (decimals > 0 ? decimal + padded.suffix(decimals) : "")
    }

    private func grouped(_ digits: Substring) -> String {
        if digits.utf8.count < 3 + max(1, minimumGrouping) { return String(digits) }
        let head = digits.utf8.count % 3
        var groups = head > 0 ? [digits.prefix(head)] : []
        var rest = digits.dropFirst(head)
        while !rest.isEmpty {
            groups.append(rest.prefix(3))
            rest = rest.dropFirst(3)
        }
        return groups.joined(separator: group)
    }
}
