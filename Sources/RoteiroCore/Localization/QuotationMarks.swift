package struct QuotationMarks: Sendable, Hashable {
    package struct Pair: Sendable, Hashable {
        package var open: String
        package var close: String

        package init(_ open: String, _ close: String) {
            self.open = open
            self.close = close
        }
    }

    package var primary: Pair
    /// Used for nested quotations.
    package var secondary: Pair

    package init(primary: Pair, secondary: Pair) {
        self.primary = primary
        self.secondary = secondary
    }
}
