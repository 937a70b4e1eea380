import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// What every command on a site takes.
struct ProjectOptions: ParsableArguments {
    @Option(name: .customLong("project"), help: ArgumentHelp("The folder of roteiro.yml.", valueName: "dir"))
    var folder = "."

    @Option(help: ArgumentHelp("The language of messages. Defaults to that of the environment, then of the site.", valueName: "tag"))
    var lang: MessageLocale?

    /// Reads the settings; a problem with them ends the command.
    func project(output: String? = nil) throws -> Project {
        // The settings' folder is relative to the project; one that is typed, to where it is typed.
        let place = output.map { $0.hasPrefix("/") || folder == "." ? $0 : Terminal.workingFolder + "/" + $0 }
        do {
            if let recovery = try Project.recover(in: folder, on: RealDisk()) {
                Terminal.report(recovery.message)
            }
            return try Project(in: folder, output: place, on: RealDisk(), messages: { Language.catalog })
        } catch {
            throw explain(error)
        }
    }

    /// Says why a project cannot be worked on: exit code 2 for settings and usage, 3 for the machine.
    func explain(_ failure: Project.Failure) -> ExitCode { Terminal.explain(failure) }
}

extension Terminal {
    /// Says why a job was not done: exit code 2 for settings and usage, 3 for the machine.
    static func explain(_ failure: Project.Failure) -> ExitCode {
        switch failure {
        case .settings(let problems, let text):
            for problem in problems { print(line(problem, text), to: .errors) }
            return ExitCode(2)
        case .network(let message), .search(let message):
            report(message)
            return ExitCode(3)
        case .disk(let error):
            report(error.message)
            return ExitCode(3)
        case .usage(let message):
            report(message)
            return ExitCode(2)
        }
    }

    private static func line(_ problem: SettingsProblem, _ text: SourceText) -> String {
        let place = text.position(at: Int(problem.span.lower))
        let key = problem.key.isEmpty ? "" : "\(problem.key): "
        return "\(text.path):\(place.line):\(place.column): \(key)\(Language.catalog.text(problem.message))"
    }
}

extension FileTransaction.Recovery {
    fileprivate var message: Message {
        if isCompleted { return Message("the last run was interrupted after it had written all its files") }
        if others.isEmpty { return Message("the last run was interrupted; the files that it changed are restored") }
        return Message(
            "the last run was interrupted; the files that it changed are restored, except those that were edited since: {files}",
            ["files": others.map(\.string).joined(separator: ", ")])
    }
}
