package import RoteiroCore

/// Generates the English rule reference from the `RuleInfo` of each rule.
package enum RuleDocumentation {
    /// Returns the page of one rule, in Markdown.
    package static func page(for info: RuleInfo) -> String {
        var page = "# \(info.code) \(info.name)\n\nFinds: \(MessageCatalog.english.text(info.summary))\n\n"
        page += "Severity: \(info.severity.rawValue)\n\n\(MessageCatalog.english.text(info.why))\n\n"
        page += "What to do: \(MessageCatalog.english.text(info.help))\n\nFix: \(info.fix.rawValue)\n"
        page += section("Found", examples: info.bad, none: "The fault lies outside a single page, so there is no example.")
        page += section("Not found", examples: info.good, none: nil)
        return page
    }

    /// Returns the list of all rules, in Markdown.
    package static func index(of rules: [RuleInfo]) -> String {
        var page = "# Rules\n\nMade by the tests from the rules themselves. In the examples, `⟦…⟧` marks the characters at fault.\n\n"
        page += "Fix: `safe` ones are applied by `roteiro check --fix`, `offered` ones are for a person to decide.\n\n"
        page += "| code | name | severity | fix | finds |\n|---|---|---|---|---|\n"
        for info in rules {
            page += "| \(info.code) | [\(info.name)](\(file(for: info))) | \(info.severity.rawValue) | \(info.fix.rawValue) "
            page += "| \(MessageCatalog.english.text(info.summary)) |\n"
        }
        return page
    }

    /// The file name of the rule's page.
    package static func file(for info: RuleInfo) -> String { "\(info.code)-\(info.name).md" }

    private static func section(_ title: String, examples: [String], none: String?) -> String {
        if examples.isEmpty { return none.map { "\n## \(title)\n\n\($0)\n" } ?? "" }
        return "\n## \(title)\n" + examples.map(block).joined()
    }

    /// Makes the fence longer than any in the example and truncates very long lines.
    private static func block(_ example: String) -> String {
        var fence = "```"
        while example.contains(fence) { fence += "`" }
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.count > 200 ? line.prefix(100) + "…" + line.suffix(5) : String(line)
        }
        let text: String = lines.joined(separator: "\n")
        return "\n\(fence)markdown\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
    }
}
