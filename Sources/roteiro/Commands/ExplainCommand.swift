import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroReporting

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: why it matters, how to fix it, examples.",
        discussion: """
            Without a rule, lists all rules. In the examples, ⟦…⟧ marks the problem.

            Examples:
              roteiro explain R301
              roteiro explain link-dead --lang pt-BR
              roteiro explain
            """)

    @Argument(help: ArgumentHelp("The code or name of a rule.", valueName: "rule"))
    var rule: String?

    @Option(help: ArgumentHelp("The language of messages. Defaults to that of the environment, then of the site.", valueName: "tag"))
    var lang: MessageLocale?

    mutating func run() throws {
        guard let rule else { return Terminal.print(RuleExplanation.list(RuleCatalog.all, MessageLanguage.catalog)) }
        do {
            Terminal.print(RuleExplanation(try RuleCatalog.rule(rule), color: Terminal.usesColor).text(MessageLanguage.catalog))
        } catch {
            throw Terminal.explain(error)
        }
    }
}
