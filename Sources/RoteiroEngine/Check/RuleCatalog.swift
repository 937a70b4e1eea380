import RoteiroChecks
package import RoteiroCore

/// `roteiro explain`: the rules as they describe themselves.
package enum RuleCatalog {
    /// In the order of their codes.
    package static var all: [RuleInfo] { Rules.all.map { $0.info }.sorted { $0.code < $1.code } }

    /// The rule of that code or name; another is wrong usage, and the answer says which was meant.
    package static func rule(_ codeOrName: String) throws(Project.Failure) -> RuleInfo {
        if let rule = Rules.rule(codeOrName) { return rule.info }
        throw .usage(UnknownRule(written: codeOrName).words)
    }
}
