import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// The options of all commands that work on a site.
struct ProjectOptions: ParsableArguments {
    @Option(
        name: .customLong("project"),
        help: ArgumentHelp("The folder of roteiro.yml. Defaults to the current folder, or the nearest one above it.", valueName: "dir"))
    var namedFolder: String?

    @Option(help: ArgumentHelp("The language of messages. Defaults to that of the environment, then of the site.", valueName: "tag"))
    var lang: MessageLocale?

    /// The folder of the project.
    var folder: String { namedFolder ?? Project.nearest(to: ".", on: RealDisk()) }

    /// Reads the settings, after recovery from an interrupted run. Throws an exit code if they are invalid.
    func project(output: String? = nil) throws -> Project {
        // The output folder in the settings is relative to the project; a folder given as an argument is relative to the working
        // directory.
        let folder = folder
        let place = output.map { $0.hasPrefix("/") || folder == "." ? $0 : Terminal.workingFolder + "/" + $0 }
        do {
            if let recovery = try Project.recover(in: folder, on: RealDisk()) {
                Terminal.report(recovery.message)
            }
            return try Project(in: folder, output: place, on: RealDisk(), messages: { MessageLanguage.catalog })
        } catch {
            throw explain(error)
        }
    }

    func explain(_ failure: Project.Failure) -> ExitCode { Terminal.explain(failure) }
}

extension Terminal {
    /// Prints the reason of a failure. Returns exit code 2 for invalid settings and usage, and 3 for system errors.
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
        return "\(text.path):\(place.line):\(place.column): \(key)\(MessageLanguage.catalog.text(problem.message))"
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
