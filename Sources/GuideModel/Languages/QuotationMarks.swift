/// The quotation marks of a language.
public struct QuotationMarks: Sendable, Hashable {
    /// What opens and closes a quotation.
    public struct Pair: Sendable, Hashable {
        /// Before it.
        public var open: String
        /// After it.
        public var close: String

        /// `open` and `close`.
        public init(_ open: String, _ close: String) {
            self.open = open
            self.close = close
        }
    }

    /// Around a quotation.
    public var primary: Pair
    /// Around one inside of another.
    public var secondary: Pair

    /// The marks of a language.
    public init(primary: Pair, secondary: Pair) {
        self.primary = primary
        self.secondary = secondary
    }
}
