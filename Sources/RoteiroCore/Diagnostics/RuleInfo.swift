/// The metadata of a rule, with examples of pages that break and respect it.
package struct RuleInfo: Sendable, Hashable {
    /// `R` and three digits, of which the first is the rule's group. Stable and never reused.
    package let code: String
    /// The problem, in words joined by `-`.
    package let name: String
    /// The default severity. Settings can override it.
    package let severity: Severity
    /// What the rule finds: a short noun phrase.
    package let summary: Message
    /// Why the rule matters to readers or writers.
    package let why: Message
    /// Help for findings that have no specific help.
    package let help: Message
    package let fix: Fixability
    /// Markdown pages that break the rule. `⟦…⟧` encloses the text that is reported.
    package let bad: [String]
    /// Markdown pages without findings of the rule.
    package let good: [String]

    /// How far findings of a rule can be fixed automatically.
    package enum Fixability: String, Sendable, Hashable, CaseIterable {
        case none
        /// A fix is offered, but needs review.
        case offered
        /// Some findings have a fix that can be applied without review.
        case safe
    }

    package init(
        code: String, name: String, severity: Severity, summary: Message, why: Message, help: Message, fix: Fixability = .none,
        bad: [String], good: [String]
    ) {
        self.code = code
        self.name = name
        self.severity = severity
        self.summary = summary
        self.why = why
        self.help = help
        self.fix = fix
        self.bad = bad
        self.good = good
    }
}
