import GuideChecks
public import GuideModel

/// `roteiro explain`: the rules as they describe themselves.
public enum RuleBook {
    /// In the order of their codes.
    public static var all: [RuleInfo] { Rules.all.map { $0.info }.sorted { $0.code < $1.code } }

    /// The rule of that code or name; another is wrong usage, and the answer says which was meant.
    public static func rule(_ codeOrName: String) throws(Project.Failure) -> RuleInfo {
        if let rule = Rules.rule(codeOrName) { return rule.info }
        throw .usage(UnknownRule(written: codeOrName).words)
    }
}
