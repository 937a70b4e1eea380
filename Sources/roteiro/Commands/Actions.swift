import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// `roteiro actions`.
struct Actions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the orders that were read from the steps.",
        discussion: """
            Every "clique em", "selecione", "preencha" of a step, with what it is about and how sure that is. Tours and the step JSON
            are made of them. Where the text does not say it, a comment can: <!-- acao: click "Continuar" -->.

            Examples:
              roteiro actions
              roteiro actions content/guides --review     only the orders without a target
              roteiro actions --format json
            """)

    /// How the list is printed.
    enum Format: String, ExpressibleByArgument { case text, json }

    @OptionGroup var options: ProjectOptions

    @Argument(help: ArgumentHelp("The orders of these files and folders only.", valueName: "path"))
    var paths: [String] = []

    @Flag(help: "Only what a writer should look at: orders whose target nobody can tell.")
    var review = false

    @Option(help: "The format: text, json.")
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
        return Language.catalog.text(Message("actions: {all}; without a sure target: {open}", ["all": all, "open": open]))
    }
}
