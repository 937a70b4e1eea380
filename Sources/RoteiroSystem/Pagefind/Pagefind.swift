import RoteiroCore
import Subprocess

/// The search indexer Pagefind (https://pagefind.app), installed as the program `pagefind` or as the Python package of that name.
///
/// Pages contain `data-pagefind-body` around the text to index and `data-pagefind-weight` for ranking.
package struct Pagefind: SearchIndexer {
    package let version: Version
    private let command: Command

    /// The first version in which "configuracoes" finds "Configurações".
    package static let minimumVersion = Version(major: 1, minor: 5)

    /// Selectors of controls, whose text is not indexed.
    private static let controls = [".step-tools", ".part-bar", ".guide-head", ".print-head", ".ribbon"]

    /// The result of `find`.
    package enum Availability: Sendable {
        case found(Pagefind)
        /// Older than `minimumVersion`.
        case tooOld(Version)
        case missing
    }

    /// Looks for the program in `PATH`, then for the Python package. The first one found is used, even if another one is newer.
    package static func find() async -> Availability {
        for command in [Command("pagefind"), Command("pagefind_extended"), Command("python3", ["-m", "pagefind"])] {
            // A program that does not run is as good as missing.
            guard let said = try? await command.run(["--version"]), let version = Version(in: said) else { continue }
            return version < minimumVersion ? .tooOld(version) : .found(Pagefind(version: version, command: command))
        }
        return .missing
    }

    /// For example `pagefind 1.5.2`.
    package var name: String { "pagefind \(version)" }

    /// Runs the command line program. Its output is used only in errors.
    package func index(_ site: String, into output: String) async throws(SearchFailure) {
        let paths = ["--site", site, "--output-path", output, "--silent"]
        _ = try await command.run(paths + Self.controls.flatMap { ["--exclude-selectors", $0] })
    }

    /// The program and its leading arguments.
    private struct Command: Sendable {
        let program: String
        let arguments: [String]

        init(_ program: String, _ arguments: [String] = []) {
            self.program = program
            self.arguments = arguments
        }

        /// Returns the standard output. More than 64 kB is an error.
        func run(_ more: [String]) async throws(SearchFailure) -> String {
            do {
                let result = try await Subprocess.run(
                    .name(program), arguments: Arguments(arguments + more),
                    // Without it, Python would also search the current folder, which belongs to the author, for the package.
                    environment: .inherit.updating(["PYTHONSAFEPATH": "1"]), output: .string(limit: 1 << 16), error: .string(limit: 1 << 16)
                )
                let said = result.standardOutput
                guard case .exited(0) = result.terminationStatus else {
                    let words = [said, result.standardError].joined(separator: "\n").split(separator: "\n").suffix(3)
                    throw SearchFailure(.verbatim("\(program): \(result.terminationStatus). " + words.joined(separator: " ")))
                }
                return said
            } catch let failure as SearchFailure {
                throw failure
            } catch {
                throw SearchFailure(.verbatim("\(program): \(error)"))
            }
        }
    }
}
