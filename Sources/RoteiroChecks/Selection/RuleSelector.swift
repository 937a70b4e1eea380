import RoteiroCore

/// Selects one rule by code or name, or a group by code prefix, such as `R4`.
package enum RuleSelector: Sendable, Hashable {
    /// A rule, by its code.
    case rule(String)
    /// All rules whose code has this prefix.
    case group(String)

    /// Parses comma-separated lists such as `R301,step-gap`.
    package static func read(_ lists: [String]) throws(UnknownRule) -> [RuleSelector] {
        var selectors: [RuleSelector] = []
        for list in lists {
            for part in list.split(separator: ",") {
                let name = part.trimmingSpaces
                if name.isEmpty { continue }
                selectors.append(try RuleSelector.read(one: name))
            }
        }
        return selectors
    }

    private static func read(one name: String) throws(UnknownRule) -> RuleSelector {
        if let rule = Rules.rule(name) { return .rule(rule.info.code) }
        let isGroup = name.utf8.count == 2 && name.utf8.first == UInt8(ascii: "R")
        if isGroup, Rules.all.contains(where: { $0.info.code.hasPrefix(name) }) { return .group(name) }
        throw UnknownRule(written: name)
    }

    func contains(_ code: String) -> Bool {
        switch self {
        case .rule(let own): code == own
        case .group(let prefix): code.hasPrefix(prefix)
        }
    }
}
