import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroReporting

/// `roteiro explain`.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what a rule is about: why it matters, what to do, examples.",
        discussion: """
            Without a rule, lists all rules. In the examples ⟦…⟧ marks the characters at fault.

            Examples:
              roteiro explain R301
              roteiro explain link-dead --lang pt-BR
              roteiro explain
            """)

    @Argument(help: ArgumentHelp("A rule's code or name, as a finding says it.", valueName: "rule"))
    var rule: String?

    @Option(help: ArgumentHelp("The language of messages: pt-BR, en, es. Else the environment's.", valueName: "tag"))
    var lang: String?

    mutating func run() throws {
        guard let rule else { return Terminal.print(RuleExplanation.list(RuleCatalog.all)) }
        do {
            Terminal.print(RuleExplanation(try RuleCatalog.rule(rule), color: Terminal.usesColor).text(Language.catalog))
        } catch {
            throw Terminal.explain(error)
        }
    }
}
