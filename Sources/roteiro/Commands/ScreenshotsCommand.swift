import ArgumentParser
import RoteiroEngine
import RoteiroSystem

/// `roteiro shots`.
struct ScreenshotsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shots",
        abstract: "List the screenshots still to take.",
        discussion: """
            A declared sample stands in for each: the list says where the file belongs, in which guide and step it is shown,
            what it shall show, and its size.

            Examples:
              roteiro shots
              roteiro shots --format json
            """)

    /// How the list is printed.
    enum Format: String, ExpressibleByArgument { case text, json }

    @OptionGroup var options: ProjectOptions

    @Option(help: "The format: text, json.")
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
