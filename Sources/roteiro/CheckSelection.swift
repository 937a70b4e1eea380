import ArgumentParser
import RoteiroCore
import RoteiroEngine

/// Options that select the findings of a check, and its baseline.
struct CheckSelection: ParsableArguments {
    @Argument(help: ArgumentHelp("Report only on these files and folders. The whole site is still read.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("Check only these rules: codes, names or groups, as in R301,step-gap or R4.", valueName: "rules"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Leave out these rules.", valueName: "rules"))
    var ignore: [String] = []

    @OptionGroup var baseline: BaselineOptions

    @Flag(help: "Write the baseline again, so that today's findings count as known.")
    var updateBaseline = false

    func validate() throws {
        if baseline.noBaseline, updateBaseline {
            throw ValidationError(Message("--no-baseline cannot be used with --update-baseline."))
        }
        if updateBaseline, !paths.isEmpty || !only.isEmpty || !ignore.isEmpty {
            throw ValidationError(Message("--update-baseline records all findings: remove paths, --only and --ignore."))
        }
    }

    var request: CheckRequest {
        var request = CheckRequest(workingFolder: Terminal.workingFolder)
        request.paths = paths
        request.only = only
        request.ignored = ignore
        request.baseline = baseline.choice
        request.updatesBaseline = updateBaseline
        request.today = Terminal.today
        return request
    }
}
