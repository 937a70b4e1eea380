import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroReporting
import RoteiroSystem

/// `roteiro build`.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Build the site.",
        discussion: """
            Reads the pages, checks them, and writes HTML, step JSON and pictures into the output folder. Only files that
            changed are written; files of earlier builds that are no more go, files that no build wrote stay.

            Readers can search the site where Pagefind is installed: python3 -m pip install 'pagefind[bin]'.

            Examples:
              roteiro build
              roteiro build --output public --project docs
              roteiro build --timings
            """)

    @OptionGroup var options: ProjectOptions

    @Option(help: ArgumentHelp("Publish here instead of the folder that the settings name.", valueName: "dir"))
    var output: String?

    @Flag(help: "Make no search index, and show no search box.")
    var noSearch = false

    @Flag(help: "Say how much processor time the pages and the documents of the step API took.")
    var timings = false

    mutating func run() async throws {
        let project = try options.project(output: output)
        // Looked for while the site is read.
        let search = noSearch || !project.settings.search ? nil : Task { await Pagefind.find() }
        let outcome: BuildOutcome
        do {
            outcome = try await build(
                project, today: Terminal.today, on: RealDisk(), findIndexer: { await search?.value.pagefind },
                progress: { Terminal.progress($0.words) })
        } catch {
            Terminal.progress("")
            throw options.explain(error)
        }
        Terminal.progress("")
        let findings = FindingsReport(outcome)
        findings.printHuman(only: [.error, .warning])
        Terminal.print(outcome.summary)
        // A build does without it.
        if let missing = await search?.value.words { Terminal.report(missing) }
        if timings { Terminal.print(outcome.work.summary) }
        if findings.hasErrors { throw ExitCode(1) }
    }
}
