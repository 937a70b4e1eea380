import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the site and report all findings.",
        discussion: """
            Exits with code 1 on errors, and with --strict on warnings. Suggestions and notes never fail.

            Examples:
              roteiro check
              roteiro check --strict --report concise --report json=report.json
              roteiro check --report github --report sarif=reports/roteiro.sarif
              roteiro check content/guides/x.md --only R3,image-missing
              roteiro check --update-baseline     from now on fail on new findings only
              roteiro check --external            check links to other sites too
              roteiro check --fix                 apply the safe fixes, report the rest
              roteiro check --fix --diff          show what --fix would change
              roteiro check --diff | patch -p1    apply the offered fixes too
            """)

    @OptionGroup var options: ProjectOptions
    @OptionGroup var selection: CheckSelection
    @OptionGroup var externalOptions: ExternalOptions
    @OptionGroup var fixing: FixOptions

    @Flag(help: "Fail on warnings too.")
    var strict = false

    @Option(help: ArgumentHelp("Fail if there are more warnings than this.", valueName: "count"))
    var maxWarnings: Int?

    @Option(help: ReportTarget.help)
    var report: [ReportTarget] = []

    mutating func validate() throws {
        try ReportTarget.check(report)
        if fixing.isRequested, selection.updateBaseline {
            throw ValidationError(Message("--update-baseline cannot be used with --fix or --diff."))
        }
        if fixing.diff, !report.isEmpty || strict || maxWarnings != nil {
            throw ValidationError(Message("--diff prints a diff instead of a report: remove --report, --strict and --max-warnings."))
        }
    }

    mutating func run() async throws {
        let project = try options.project()
        let outcome: CheckOutcome
        do {
            outcome = try await answer(project)
        } catch {
            Terminal.progress("")
            throw options.explain(error)
        }
        Terminal.progress("")
        for notice in outcome.notices { Terminal.report(notice) }
        if fixing.diff { return }
        if let update = outcome.baselineUpdate { Terminal.print(update.summary) }
        let findings = FindingsReport(outcome, folder: CIEnvironment.path(of: options.folder))
        do { try findings.write(report.isEmpty ? [ReportTarget.human] : report) } catch { throw options.explain(.disk(error)) }
        if findings.hasErrors || strict && findings.hasWarnings { throw ExitCode(1) }
        if let maxWarnings, findings.warnings > maxWarnings {
            Terminal.report(tooManyWarnings(findings.warnings, maxWarnings))
            throw ExitCode(1)
        }
    }

    /// Checks the site as it is, or as it would be after the fixes.
    private func answer(_ project: Project) async throws(Project.Failure) -> CheckOutcome {
        var request = selection.request
        request.external = externalOptions.links
        func progress(_ done: Int, _ total: Int) { Terminal.progress(ExternalOptions.progress(done, total)) }
        guard fixing.isRequested else { return try await check(project, request, on: RealDisk(), progress: progress) }
        let outcome = try await applyFixes(project, request, offered: !fixing.fix, on: RealDisk(), progress: progress)
        Terminal.progress("")
        try fixing.perform(outcome, project)
        return outcome.after
    }

    private func tooManyWarnings(_ count: Int, _ limit: Int) -> Message {
        Message(
            one: "{count} warning; --max-warnings allows {limit}", other: "{count} warnings; --max-warnings allows {limit}", count: count,
            ["limit": limit])
    }
}

extension CheckOutcome.BaselineUpdate {
    /// A one-line summary of the update.
    fileprivate var summary: Message {
        Message(
            "{path}: {added}, {removed}, {total} in total",
            [
                "path": path, "added": Message(one: "{count} added", other: "{count} added", count: added),
                "removed": Message(one: "{count} removed", other: "{count} removed", count: removed), "total": total,
            ])
    }
}
