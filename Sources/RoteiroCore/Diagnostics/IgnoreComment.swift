/// `<!-- roteiro-ignore-next-line R301: reason -->`: in the text itself, findings of the next line that the team accepts.
package struct IgnoreComment: Sendable, Hashable {
    /// The word that begins it.
    package static let directive = "roteiro-ignore-next-line"

    /// Why it cannot do what its writer meant.
    package enum Problem: Sendable, Hashable {
        /// It begins with a word that only resembles the directive.
        case directive
        /// No rule stands before the colon.
        case noRules
        /// No reason stands after the colon, or no colon.
        case noReason
    }

    /// Codes or names, as written.
    package var rules: [Located<String>]
    /// Why they are accepted.
    package var reason: String
    /// What is wrong with it, and where; it then hides nothing.
    package var problem: Located<Problem>?
    /// From `<!--` to `-->`.
    package var span: Span
    /// The next line of the same file that is neither blank nor a comment; nil when none follows.
    package var nextLine: Span?

    /// A comment as found.
    package init(rules: [Located<String>], reason: String, problem: Located<Problem>?, span: Span, nextLine: Span?) {
        self.rules = rules
        self.reason = reason
        self.problem = problem
        self.span = span
        self.nextLine = nextLine
    }
}
