/// What a rule is called and finds, how much it matters, why, and what to do, with pages that break it and pages that do not.
package struct RuleInfo: Sendable, Hashable {
    /// Stable and never reused, `R` and three digits; the first digit is the group.
    package let code: String
    /// The fault, in words joined by `-`.
    package let name: String
    /// Unless a site says otherwise.
    package let severity: Severity
    /// What it finds, as a short noun phrase.
    package let summary: Message
    /// Why a reader or a writer minds.
    package let why: Message
    /// What to do about it, where a finding has nothing nearer to say.
    package let help: Message
    /// What a machine can do about it.
    package let fix: Fixability
    /// Pages, in markdown, in which `⟦…⟧` marks the characters at fault.
    package let bad: [String]
    /// Pages without the fault.
    package let good: [String]

    /// What a machine can do about the findings of a rule.
    package enum Fixability: String, Sendable, Hashable, CaseIterable {
        /// Nothing: a person has to think.
        case none
        /// It can offer an edit, and a person decides.
        case offered
        /// It can mend some of them unasked.
        case safe
    }

    /// A rule's own description.
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
