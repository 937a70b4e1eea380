import RoteiroCore
import Subprocess

/// Pagefind (https://pagefind.app), as it is installed on this machine: the program `pagefind`, or the Python package of that name.
///
/// Pages tell it what to read by attributes: `data-pagefind-body` around the text, `data-pagefind-weight` on what counts more.
package struct Pagefind: SearchIndexer {
    /// Its version.
    package let version: Version
    private let command: Command

    /// The oldest version that finds "Configurações" for "configuracoes".
    package static let minimumVersion = Version(major: 1, minor: 5)

    /// What a page has for its readers' hands rather than for their eyes: it is no text to be found.
    private static let controls = [".step-tools", ".part-bar", ".guide-head", ".print-head", ".ribbon"]

    /// A look for it on this machine.
    package enum Availability: Sendable {
        /// It is here.
        case found(Pagefind)
        /// It is here, and older than `minimumVersion`.
        case tooOld(Version)
        /// It is nowhere.
        case missing
    }

    /// Looks for it where programs are (`PATH`), and then for the Python package. The newest of several is not looked for: the first counts.
    package static func find() async -> Availability {
        for command in [Command("pagefind"), Command("pagefind_extended"), Command("python3", ["-m", "pagefind"])] {
            guard let said = try? await command.run(["--version"]), let version = Version(in: said) else { continue }
            return version < minimumVersion ? .tooOld(version) : .found(Pagefind(version: version, command: command))
        }
        return .missing
    }

    /// `pagefind 1.5.2`.
    package var name: String { "pagefind \(version)" }

    /// By its command line. What it prints is heard only when it fails.
    package func index(_ site: String, into output: String) async throws(SearchFailure) {
        let paths = ["--site", site, "--output-path", output, "--silent"]
        _ = try await command.run(paths + Self.controls.flatMap { ["--exclude-selectors", $0] })
    }

    /// The program, and what comes before its own arguments.
    private struct Command: Sendable {
        let program: String
        let arguments: [String]

        init(_ program: String, _ arguments: [String] = []) {
            self.program = program
            self.arguments = arguments
        }

        /// What it prints, up to 64 kB: more is a failure as well.
        func run(_ more: [String]) async throws(SearchFailure) -> String {
            do {
                let result = try await Subprocess.run(
                    .name(program), arguments: Arguments(arguments + more),
                    // Python would also look for the package in the folder that it is started in, which is an author's.
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
