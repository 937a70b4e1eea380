import ArgumentParser
import RoteiroCore
import RoteiroEngine

/// Options that name the baseline whose findings are hidden.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Hide the findings in this baseline. Without it, roteiro-baseline.json next to roteiro.yml is used if it exists.",
            valueName: "file"))
    var baseline: String?

    @Flag(help: "Ignore any baseline.")
    var noBaseline = false

    func validate() throws {
        if noBaseline, baseline != nil { throw ValidationError(Message("--no-baseline cannot be used with --baseline.")) }
    }

    var choice: CheckRequest.BaselineChoice { noBaseline ? .none : baseline.map { .file($0) } ?? .standard }
}
