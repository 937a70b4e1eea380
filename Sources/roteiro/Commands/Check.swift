import ArgumentParser
import GuideModel
import GuidePipeline
import GuideReporting

/// `roteiro check`.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Report everything that is wrong; write nothing.",
        discussion: """
            Exit code 1 for errors, and with --strict for warnings. Infos and notes never fail.

            Examples:
              roteiro check
              roteiro check --strict --report concise --report json=report.json
            """)

    @OptionGroup var options: ProjectOptions

    @Flag(help: "Fail on warnings too.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "How to report, and into which file: human, concise, json; may be given several times.", valueName: "kind[=file]"))
    var report: [ReportTarget] = []

    mutating func run() async throws {
        let project = try options.project()
        let site: LoadedSite
        do { site = try await LoadedSite(project, draws: false, from: RealDisk()) } catch { throw options.explain(error) }
        let diagnostics = await findings(in: site.index)
        let findings = FindingsReport(diagnostics, site.index.texts, pages: site.index.pages.count, options.language)
        do { try findings.write(report.isEmpty ? [ReportTarget.human] : report) } catch { throw options.explain(.disk(error)) }
        CodesNotRead(site.index).print(options.language)
        if findings.hasErrors || strict && findings.hasWarnings { throw ExitCode(1) }
    }
}
