import ArgumentParser
import Glibc

@main
struct Roteiro: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roteiro",
        abstract: "A compiler for step-by-step guides in Markdown.",
        discussion: """
            Examples:
              roteiro build                     build the site of this folder into site/
              roteiro check --strict            check everything, fail on warnings too
              roteiro explain R301              explain a rule
              roteiro shots --format json       list missing screenshots
              roteiro actions --review          list actions without a clear target
              echo '# Olá' | roteiro render --fragment

            Exit codes: 0 clean, 1 findings, 2 usage or settings error, 3 system error.
            """,
        version: Version.number,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ExplainCommand.self, InspectCommand.self, RenderCommand.self, ScreenshotsCommand.self,
            ActionsCommand.self,
            IDsCommand.self,
            ContractCommand.self, I18nCommand.self,
        ])

    /// Replaces ArgumentParser's `main` to exit with code 2 instead of 64 for wrong usage.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let code = exitCode(for: error)
            let text = HelpText.text(of: error)
            if !text.isEmpty { Terminal.print(text, to: code == .success ? .output : .errors) }
            Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}

enum Version {
    static let number = "0.1.0"
}
