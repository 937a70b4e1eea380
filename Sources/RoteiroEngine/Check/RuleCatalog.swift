import RoteiroChecks
package import RoteiroCore

/// The rules for `roteiro explain`.
package enum RuleCatalog {
    /// Sorted by code.
    package static var all: [RuleInfo] { Rules.all.map { $0.info }.sorted { $0.code < $1.code } }

    /// Looks up a rule by code or name. An unknown rule is a usage error with a suggestion.
    package static func rule(_ codeOrName: String) throws(Project.Failure) -> RuleInfo {
        if let rule = Rules.rule(codeOrName) { return rule.info }
        throw .usage(UnknownRule(written: codeOrName).message)
    }
}
