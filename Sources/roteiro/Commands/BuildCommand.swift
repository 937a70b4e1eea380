import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroReporting
import RoteiroSystem

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site.",
        discussion: """
            Checks the pages and writes HTML, step JSON and images into the output folder. Writes only changed files, removes files
            of earlier builds that are no longer needed, and keeps files that no build wrote.

            Fails on the errors on which check fails: those that neither an exception nor the baseline covers.

            Search needs Pagefind: python3 -m pip install 'pagefind[bin]'.

            Examples:
              roteiro build
              roteiro build --output public --project docs
              roteiro build --timings
            """)

    @OptionGroup var options: ProjectOptions

    @Option(help: ArgumentHelp("Build into this folder instead of the one in the settings.", valueName: "dir"))
    var output: String?

    @OptionGroup var baseline: BaselineOptions

    @Flag(help: "Build without search.")
    var noSearch = false

    @Flag(help: "Print the processor time of pages and step API documents.")
    var timings = false

    mutating func run() async throws {
        let project = try options.project(output: output)
        // Runs while the site is read.
        let search = noSearch || !project.settings.search ? nil : Task { await Pagefind.find() }
        let outcome: BuildOutcome
        do {
            outcome = try await build(
                project, today: Terminal.today, baseline: baseline.choice, on: RealDisk(), findIndexer: { await search?.value.pagefind },
                progress: { Terminal.progress($0.message) })
        } catch {
            Terminal.progress("")
            throw options.explain(error)
        }
        Terminal.progress("")
        let findings = FindingsReport(outcome)
        findings.printHuman(only: [.error, .warning])
        Terminal.print(outcome.summary)
        // Search is optional, so this is not an error.
        if let missing = await search?.value.message { Terminal.report(missing) }
        if timings { Terminal.print(outcome.timings.summary) }
        if findings.hasErrors { throw ExitCode(1) }
    }
}
