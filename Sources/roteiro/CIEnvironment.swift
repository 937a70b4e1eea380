import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// The environment of a CI server.
enum CIEnvironment {
    /// Returns the path of `folder` from the repository's root, as CI servers expect in reports; empty for the root itself and
    /// outside CI.
    static func path(of folder: String) -> String {
        let disk = RealDisk()
        for variable in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
            // A variable that names no folder is not that of a CI server.
            guard let root = Terminal.environment(variable), let top = try? disk.realPath(of: root),
                let real = try? disk.realPath(of: folder)
            else { continue }
            return FilePath(real).below(top) ?? ""
        }
        return ""
    }

    /// The file to which GitHub Actions jobs append their summary; nil outside GitHub Actions.
    static var stepSummary: String? { Terminal.environment("GITHUB_STEP_SUMMARY") }
}
