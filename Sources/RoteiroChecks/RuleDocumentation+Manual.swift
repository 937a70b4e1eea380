package import RoteiroCore

extension RuleDocumentation {
    /// Returns the manual page that lists all rules, in the language of `catalog`. Its links are relative to `content/manual/`.
    package static func manualPage(of rules: [RuleInfo], in catalog: MessageCatalog) -> String {
        let title = catalog.text(Message("Rules"))
        let description = catalog.text(Message("What each rule of roteiro check finds, by group."))
        var page = "---\n# Made by the tests from the rules themselves: UPDATE_GOLDENS=1 renews it.\ntitle: \(title)\n"
        page += "description: \(description)\norder: 7\n---\n\n# \(title)\n\n"
        page += intro.map { catalog.text($0) + "\n" }.joined(separator: "\n")
        for group in RuleGroup.allCases {
            page += section(group, rules.filter { $0.code.hasPrefix(group.rawValue) }, catalog)
        }
        return page
    }

    private static var intro: [Message] {
        [
            Message(
                """
                Codes are permanent and never change their meaning. In `roteiro.yml` and in `roteiro check` you can use the code or the \
                name. `roteiro explain R301` shows why a rule matters, what to do, and examples.
                """),
            Message(
                """
                You can [change the severity](./verificar#mude-a-gravidade-de-uma-regra) of a rule. \
                [`roteiro check --fix`](./verificar#aplique-as-correcoes-automaticas) applies the safe fixes; the offered ones are for you \
                to decide.
                """),
        ]
    }

    private static func section(_ group: RuleGroup, _ rules: [RuleInfo], _ catalog: MessageCatalog) -> String {
        let header = [Message("Code"), Message("Name"), Message("What it finds"), Message("Severity"), Message("Fix")].map(catalog.text)
        var section = "\n## \(catalog.text(group.title)) (\(group.rawValue)) {#\(group.anchor)}\n\n"
        section += row(header) + "|---|---|---|---|---|\n"
        for info in rules {
            let fix = info.fix.adjective.map(catalog.text) ?? "—"
            section += row([info.code, "`\(info.name)`", catalog.text(info.summary), "`\(info.severity.rawValue)`", fix])
        }
        let links = group.sections.map { "[\(catalog.text($0.title))](\($0.address))" }.joined(separator: ", ")
        return section + "\n" + catalog.text(Message("See also: {links}.", ["links": links])) + "\n"
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
}

extension RuleInfo.Fixability {
    /// Nil if there is no fix.
    fileprivate var adjective: Message? {
        switch self {
        case .none: nil
        case .offered: Message("Offered")
        case .safe: Message("Safe")
        }
    }
}
