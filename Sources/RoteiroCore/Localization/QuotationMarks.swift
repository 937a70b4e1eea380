/// The quotation marks of a language.
package struct QuotationMarks: Sendable, Hashable {
    /// What opens and closes a quotation.
    package struct Pair: Sendable, Hashable {
        /// Before it.
        package var open: String
        /// After it.
        package var close: String

        /// `open` and `close`.
        package init(_ open: String, _ close: String) {
            self.open = open
            self.close = close
        }
    }

    /// Around a quotation.
    package var primary: Pair
    /// Around one inside of another.
    package var secondary: Pair

    /// The marks of a language.
    package init(primary: Pair, secondary: Pair) {
        self.primary = primary
        self.secondary = secondary
    }
}
