import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroReporting
import RoteiroSystem

struct ContractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract",
        abstract: "Find changes that break what others use.",
        discussion: """
            Links, progress and tours of others depend on the published step JSON. Build first, then compare the output folder.

            Examples:
              roteiro contract save contract.json
              roteiro contract diff --against contract.json
              roteiro contract diff --against ../published-site --report github
            """,
        subcommands: [ContractDiffCommand.self, ContractSave.self])
}

struct ContractDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Report what changed. Exits with code 1 on breaking changes.")

    @OptionGroup var options: ProjectOptions

    @Option(
        help: ArgumentHelp("The published version: a site folder, its api/v1, or a file written by `contract save`.", valueName: "place"))
    var against: String

    @Option(help: ReportTarget.help)
    var report: [ReportTarget] = []

    mutating func validate() throws { try ReportTarget.check(report) }

    mutating func run() async throws {
        let project = try options.project()
        let changes: [Diagnostic]
        do {
            let old = try ContractComparison.read(against, on: RealDisk())
            let new = try ContractComparison.read(project.outputPath, on: RealDisk())
            changes = try ContractComparison.changes(from: old, to: new, project, on: RealDisk())
        } catch let error as ContractComparison.Failure {
            Terminal.report(error.message)
            throw ExitCode(2)
        } catch let error as Project.Failure {
            throw options.explain(error)
        }
        let findings = FindingsReport(contract: changes)
        do { try findings.write(report.isEmpty ? [ReportTarget.human] : report) } catch { throw options.explain(.disk(error)) }
        if findings.hasErrors { throw ExitCode(1) }
    }
}

struct ContractSave: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: "Save the contract of the built site for later comparison.")

    @OptionGroup var options: ProjectOptions

    @Argument(help: "The file to write.")
    var file: String

    mutating func run() async throws {
        let project = try options.project()
        do {
            let contract = try ContractComparison.read(project.outputPath, on: RealDisk())
            try UserFiles(on: RealDisk()).write(ContractComparison.snapshot(contract), to: file)
        } catch let error as ContractComparison.Failure {
            Terminal.report(error.message)
            throw ExitCode(2)
        } catch let error as DiskError {
            throw options.explain(.disk(error))
        }
    }
}
