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

            Example:
              roteiro inspect content/guides/x.md --format json
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case json }

    @Argument(help: ArgumentHelp("The pages to read.", valueName: "file"))
    var files: [String]

    @Option(help: "The output format.")
    var format = Format.json

    mutating func run() throws {
        do {
            Terminal.write(try inspect(files, on: RealDisk()))
        } catch {
            throw Terminal.explain(.disk(error))
        }
    }
}
