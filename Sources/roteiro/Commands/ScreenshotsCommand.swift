import ArgumentParser
import RoteiroEngine
import RoteiroSystem

/// `roteiro shots`.
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

    /// How the list is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var options: ProjectOptions

    @Option(help: "The output format.")
    var format = Format.text

    mutating func run() async throws {
        let project = try options.project()
        let site: LoadedSite
        do { site = try await LoadedSite(project, draws: false, from: RealDisk()) } catch { throw options.explain(error) }
        let shots = MissingScreenshot.all(of: site.index)
        switch format {
        case .text: Terminal.print(MissingScreenshot.text(shots))
        case .json: Terminal.write(MissingScreenshot.json(shots))
        }
    }
}
