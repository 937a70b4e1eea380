import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

struct ActionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions",
        abstract: "List the actions found in steps.",
        discussion: """
            Lists every "clique em", "selecione" or "preencha" with its target and confidence. Tours and the step JSON use these
            actions. If the text is not clear, add a comment: <!-- acao: click "Continuar" -->.

            Examples:
              roteiro actions
              roteiro actions content/guides --review     only actions without a clear target
              roteiro actions --format json
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var options: ProjectOptions

    @Argument(help: ArgumentHelp("List only the actions of these files and folders.", valueName: "path"))
    var paths: [String] = []

    @Flag(help: "List only actions without a clear target.")
    var review = false

    @Option(help: "The output format.")
    var format = Format.text

    mutating func run() async throws {
        let project = try options.project()
        let list: ActionList
        do {
            list = try await ActionList(
                project, paths: paths, workingFolder: Terminal.workingFolder, forReview: review, on: RealDisk())
        } catch {
            throw options.explain(error)
        }
        switch format {
        case .text: Terminal.write(list.text + Array((summary(list) + "\n").utf8))
        case .json: Terminal.write(list.json)
        }
    }

    private func summary(_ list: ActionList) -> String {
        let (all, open) = (list.entries.count, list.entries.count(where: \.needsReview))
        return MessageLanguage.catalog.text(Message("actions: {all}; without a clear target: {open}", ["all": all, "open": open]))
    }
}
