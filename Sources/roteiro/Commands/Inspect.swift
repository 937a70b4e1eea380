import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// `roteiro inspect`.
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what the parser saw in pages, as JSON.",
        discussion: """
            An array with an object for each file, in the order given: title, headings, containers, images, links, lists,
            code blocks, HTML blocks, tables, alerts, parts with their steps, and what is wrong with the text.

            Example:
              roteiro inspect content/guides/x.md --format json
            """)

    /// The formats; one so far.
    enum Format: String, ExpressibleByArgument { case json }

    @Argument(help: ArgumentHelp("The pages.", valueName: "file"))
    var files: [String]

    @Option(help: "The format: json.")
    var format = Format.json

    mutating func run() throws {
        do {
            Terminal.write(try inspect(files, on: RealDisk()))
        } catch {
            Terminal.print("roteiro: \(error)", to: .errors)
            throw ExitCode(3)
        }
    }
}
