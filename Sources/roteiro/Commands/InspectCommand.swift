import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Print the parsed pages as JSON.",
        discussion: """
            Prints an array with one object per file, in the order given: title, headings, containers, images, links, lists,
            code blocks, HTML blocks, tables, alerts, parts with their steps, and syntax problems.

            With --steps it prints for each heading, list and numbered line whether it is a step, and why.

            Examples:
              roteiro inspect content/guides/x.md --format json
              roteiro inspect content/guides/x.md --steps
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: ArgumentHelp("The pages to read.", valueName: "file"))
    var files: [String]

    @Flag(help: "Tell what is a step, and why.")
    var steps = false

    @Option(help: "The output format. The default is json, and text with --steps.")
    var format: Format?

    mutating func validate() throws {
        if format == .text, !steps { throw ValidationError(Message("--format text needs --steps")) }
    }

    mutating func run() throws {
        let inspected: InspectedFiles
        do {
            inspected = try InspectedFiles(files, on: RealDisk())
        } catch {
            throw Terminal.explain(.disk(error))
        }
        guard steps else { return Terminal.write(inspected.json) }
        let report = inspected.steps(MessageLanguage.catalog)
        Terminal.write(format == .json ? report.json : report.text)
    }
}
