import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroReporting
import RoteiroSystem

/// `roteiro contract`.
struct ContractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract",
        abstract: "Compare what the site is about to publish with what others rely on.",
        discussion: """
            Others hang links, progress and tours on the published step JSON. Build first; then compare the output folder.

            Examples:
              roteiro contract save contract.json
              roteiro contract diff --against contract.json
              roteiro contract diff --against ../published-site --report github
            """,
        subcommands: [ContractDiffCommand.self, ContractSave.self])
}

/// `roteiro contract diff`.
struct ContractDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Say what changed; exit code 1 when something would break.")

    @OptionGroup var options: ProjectOptions

    @Option(
        help: ArgumentHelp("What was published: a site's folder, its api/v1, or a file that `contract save` wrote.", valueName: "place"))
    var against: String

    @Option(help: ReportTarget.help)
    var report: [ReportTarget] = []

    mutating func run() async throws {
        let project = try options.project()
        let changes: [Diagnostic]
        do {
            let old = try ContractComparison.read(against, on: RealDisk())
            let new = try ContractComparison.read(project.outputPath, on: RealDisk())
            changes = try ContractComparison.changes(from: old, to: new, project, on: RealDisk())
        } catch let error as ContractComparison.Failure {
            Terminal.print("roteiro: \(error)", to: .errors)
            throw ExitCode(2)
        } catch let error as Project.Failure {
            throw options.explain(error)
        }
        let findings = FindingsReport(contract: changes)
        do { try findings.write(report.isEmpty ? [ReportTarget.human] : report) } catch { throw options.explain(.disk(error)) }
        if findings.hasErrors { throw ExitCode(1) }
    }
}

/// `roteiro contract save`.
struct ContractSave: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: "Keep the contract of the built site in one file, to compare the next with.")

    @OptionGroup var options: ProjectOptions

    @Argument(help: "Where to.")
    var file: String

    mutating func run() async throws {
        let project = try options.project()
        do {
            let contract = try ContractComparison.read(project.outputPath, on: RealDisk())
            try UserFiles(on: RealDisk()).write(ContractComparison.snapshot(contract), to: file)
        } catch let error as ContractComparison.Failure {
            Terminal.print("roteiro: \(error)", to: .errors)
            throw ExitCode(2)
        } catch let error as DiskError {
            throw options.explain(.disk(error))
        }
    }
}
