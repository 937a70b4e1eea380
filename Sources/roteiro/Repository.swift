import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// What a CI server says of the repository that it works on.
enum Repository {
    /// The folder as seen from the repository's root, from where servers name files; empty at the root, and where no server says
    /// which it is.
    static func path(of folder: String) -> String {
        let disk = RealDisk()
        for variable in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
            guard let root = Terminal.environment(variable), let top = try? disk.realPath(of: root),
                let real = try? disk.realPath(of: folder)
            else { continue }
            return FilePath(real).below(top) ?? ""
        }
        return ""
    }

    /// The text that GitHub shows on the page of a run, where it runs us.
    static var stepSummary: String? { Terminal.environment("GITHUB_STEP_SUMMARY") }
}
