import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

struct FixOptions: ParsableArguments {
    @Flag(help: "Apply the safe fixes, and report the remaining findings.")
    var fix = false

    @Flag(help: "Print the fixes as a diff and write nothing. With --fix, only the safe ones.")
    var diff = false

    var isRequested: Bool { fix || diff }

    /// Prints the diff, or writes the files. Notices are printed to standard error.
    func perform(_ outcome: FixOutcome, _ project: Project) throws(Project.Failure) {
        if diff {
            Terminal.write(outcome.diff)
        } else {
            try outcome.write(project, to: RealDisk())
            Terminal.print(summary(outcome), to: .errors)
        }
        for entry in outcome.refused {
            Terminal.report(refused(entry))
        }
        if !outcome.circle.isEmpty {
            Terminal.report(circle(outcome.circle))
        } else if !outcome.isSettled {
            Terminal.report(unsettled)
        }
    }

    private func summary(_ outcome: FixOutcome) -> Message {
        let fixes = Message(one: "{count} fix", other: "{count} fixes", count: outcome.applied.count)
        let files = Message(one: "{count} file", other: "{count} files", count: outcome.files.count)
        return Message("{fixes} in {files}", ["fixes": fixes, "files": files])
    }

    private func refused(_ fix: FixOutcome.Entry) -> Message {
        Message("{place}: {code}: fix not applied: {reason}", ["place": fix.place, "code": fix.code, "reason": fix.message])
    }

    private func circle(_ codes: [String]) -> Message {
        Message("the fixes of {rules} undo each other: nothing was changed", ["rules": codes.joined(separator: ", ")])
    }

    private var unsettled: Message {
        Message("safe fixes are left after {limit} rounds: run the command again", ["limit": FixOutcome.limit])
    }
}
