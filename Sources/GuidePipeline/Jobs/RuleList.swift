import GuideChecks
public import GuideModel

/// What the rules say of themselves, for those who report and explain findings.
public enum RuleList {
    /// In the order of their codes.
    public static var all: [RuleInfo] { Rules.all.map { $0.info } }
}
