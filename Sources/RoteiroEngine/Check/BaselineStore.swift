import RoteiroChecks
import RoteiroCore
import RoteiroSystem

/// The file of a baseline.
struct BaselineStore<Storage: Disk> {
    private let choice: CheckRequest.BaselineChoice
    private let path: String
    private let disk: Storage

    init(_ project: Project, _ choice: CheckRequest.BaselineChoice, _ disk: Storage) {
        self.choice = choice
        self.disk = disk
        path = if case .file(let path) = choice { path } else { project.path(Baseline.fileName) }
    }

    /// What is known already; nothing where no file is. If it `isNeeded`, one that was named must be there, and none may be damaged;
    /// else it is about to be written anew.
    func read(isNeeded: Bool) throws(Project.Failure) -> Baseline {
        if choice == .none { return Baseline(of: [], in: SourceTexts([])) }
        guard disk.status(of: path) != nil else {
            if case .file = choice, isNeeded {
                throw .usage(
                    Message("{path}: no such file; make it with --update-baseline", ["path": path]))
            }
            return Baseline(of: [], in: SourceTexts([]))
        }
        let bytes: [UInt8]
        do { bytes = try disk.read(path) } catch { throw .disk(error) }
        do { return try Baseline(json: bytes) } catch {
            if !isNeeded { return Baseline(of: [], in: SourceTexts([])) }
            let (words, place) = (error.words, path + (error.line.map { ":\($0)" } ?? ""))
            throw .usage(
                Message("{path}: {problem}", ["path": place, "problem": words]))
        }
    }

    /// Writes the file, unless it says the same already.
    func write(_ baseline: Baseline, over old: Baseline) throws(Project.Failure) -> CheckOutcome.BaselineUpdate {
        let bytes = baseline.json
        do {
            if disk.status(of: path) == nil || (try? disk.read(path)) != bytes { try disk.write(bytes, to: path) }
        } catch {
            throw .disk(error)
        }
        return CheckOutcome.BaselineUpdate(
            path: path, added: baseline.count(notIn: old), removed: old.count(notIn: baseline), total: baseline.count)
    }
}
