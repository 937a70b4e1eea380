/// A suppression comment, `<!-- roteiro-ignore-next-line R301: reason -->`. It accepts findings on the next line.
package struct IgnoreComment: Sendable, Hashable {
    package static let directive = "roteiro-ignore-next-line"

    /// Why the comment is invalid.
    package enum Problem: Sendable, Hashable {
        /// The first word resembles the directive but differs from it.
        case directive
        /// There is no rule before the colon.
        case noRules
        /// There is no reason after the colon, or no colon.
        case noReason
    }

    /// Codes or names of rules, as written.
    package var rules: [Located<String>]
    package var reason: String
    /// The problem and its span. A comment with a problem suppresses nothing.
    package var problem: Located<Problem>?
    /// From `<!--` to `-->`.
    package var span: Span
    /// The next line that is neither blank nor a comment; nil at the end of the file.
    package var nextLine: Span?

    package init(rules: [Located<String>], reason: String, problem: Located<Problem>?, span: Span, nextLine: Span?) {
        self.rules = rules
        self.reason = reason
        self.problem = problem
        self.span = span
        self.nextLine = nextLine
    }
}
