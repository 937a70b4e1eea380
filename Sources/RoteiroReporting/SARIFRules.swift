import RoteiroCore

/// The rules of a report in SARIF, with their indexes.
struct SARIFRules {
    private let rules: [RuleInfo]
    private let numbers: [String: Int]
    /// Codes and names of findings whose rule is not in the report.
    private let unknown: [(code: String, name: String)]
    private let catalog: MessageCatalog

    init(of report: Report, _ catalog: MessageCatalog) {
        rules = report.rules
        self.catalog = catalog
        var numbers: [String: Int] = [:]
        for (index, rule) in report.rules.enumerated() { numbers[rule.code] = index }
        var unknown: [(code: String, name: String)] = []
        for diagnostic in report.diagnostics where numbers[diagnostic.code] == nil {
            numbers[diagnostic.code] = report.rules.count + unknown.count
            unknown.append((diagnostic.code, diagnostic.name))
        }
        self.numbers = numbers
        self.unknown = unknown
    }

    func index(of code: String) -> Int? { numbers[code] }

    /// Writes the array elements.
    func write(to json: inout JSONWriter) {
        for rule in rules { write(rule, to: &json) }
        for rule in unknown {
            json.object { json in
                json.member("id", rule.code)
                json.member("name", rule.name)
            }
        }
    }

    private func write(_ rule: RuleInfo, to json: inout JSONWriter) {
        let why = catalog.text(rule.why)
        let help = catalog.text(rule.help)
        json.object { json in
            json.member("id", rule.code)
            json.member("name", rule.name)
            // GitHub uses it as the title of alerts.
            json.object("shortDescription") { $0.member("text", SARIFText.plain("\(rule.name): \(catalog.text(rule.summary))")) }
            json.object("fullDescription") { $0.member("text", SARIFText.plain(why)) }
            json.object("help") { json in
                json.member("text", SARIFText.plain(help))
                json.member("markdown", markdown(rule, help))
            }
            json.object("defaultConfiguration") { $0.member("level", rule.severity.sarifLevel) }
        }
    }

    private func markdown(_ rule: RuleInfo, _ help: String) -> String {
        let bad = catalog.text(Message("Found"))
        let good = catalog.text(Message("Not found"))
        return "\(catalog.text(rule.why))\n\n\(help)\n" + Self.section(bad, rule.bad) + Self.section(good, rule.good)
    }

    /// Omits long examples, such as those of limits.
    private static func section(_ title: String, _ examples: [String]) -> String {
        let short = examples.filter { $0.utf8.count <= 500 }
        return short.isEmpty ? "" : "\n**\(title)**\n" + short.map(block).joined()
    }

    private static func block(_ example: String) -> String {
        var fence = "```"
        while example.contains(fence) { fence += "`" }
        return "\n\(fence)markdown\n\(example)\(example.hasSuffix("\n") ? "" : "\n")\(fence)\n"
    }
}
