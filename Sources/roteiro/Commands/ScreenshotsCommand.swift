import ArgumentParser
import RoteiroEngine
import RoteiroSystem

struct ScreenshotsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shots",
        abstract: "List missing screenshots.",
        discussion: """
            A declared sample stands in for each one. The list gives the path of the file, the guide and step that show it, what it
            must show, and its size.

            Examples:
              roteiro shots
              roteiro shots --format json
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var options: ProjectOptions

    @Option(help: "The output format.")
    var format = Format.text

    mutating func run() async throws {
        let project = try options.project()
        let shots: [MissingScreenshot]
        do { shots = try await MissingScreenshot.all(of: project, on: RealDisk()) } catch { throw options.explain(error) }
        switch format {
        case .text: Terminal.print(MissingScreenshot.text(shots))
        case .json: Terminal.write(MissingScreenshot.json(shots))
        }
    }
}
