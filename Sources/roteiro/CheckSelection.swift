import ArgumentParser
import RoteiroCore
import RoteiroEngine

/// What part of the findings a check is about, and which of them are known already.
struct CheckSelection: ParsableArguments {
    @Argument(help: ArgumentHelp("Report on these files and folders. The whole site is read all the same.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("Only these rules: codes, names or groups, as in R301,step-gap or R4.", valueName: "rules"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Not these rules.", valueName: "rules"))
    var ignore: [String] = []

    @Option(
        help: ArgumentHelp(
            "Leave out the findings that this file holds. Without it, roteiro-baseline.json beside roteiro.yml counts if it is there.",
            valueName: "file"))
    var baseline: String?

    @Flag(help: "Leave out nothing, whatever stands in a baseline.")
    var noBaseline = false

    @Flag(help: "Write the baseline anew: from now on, what is found today is known.")
    var updateBaseline = false

    func validate() throws {
        if noBaseline, baseline != nil || updateBaseline {
            throw ValidationError(Message("--no-baseline cannot go with --baseline or --update-baseline."))
        }
        if updateBaseline, !paths.isEmpty || !only.isEmpty || !ignore.isEmpty {
            throw ValidationError(Message("--update-baseline takes all findings: leave out paths, --only and --ignore."))
        }
    }

    /// What the job is asked for, here and today.
    var request: CheckRequest {
        var request = CheckRequest(workingFolder: Terminal.workingFolder)
        request.paths = paths
        request.only = only
        request.ignored = ignore
        request.baseline = noBaseline ? .none : baseline.map { .file($0) } ?? .standard
        request.updatesBaseline = updateBaseline
        request.today = Terminal.today
        return request
    }
}
