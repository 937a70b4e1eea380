import RoteiroChecks
import RoteiroCore
import RoteiroSystem

/// Reads and writes the baseline file.
struct BaselineStore<Storage: WritableDisk> {
    private let choice: CheckRequest.BaselineChoice
    private let path: String
    private let disk: Storage
    private let files: ProjectFiles

    init(_ project: Project, _ choice: CheckRequest.BaselineChoice, _ disk: Storage) throws(Project.Failure) {
        self.choice = choice
        self.disk = disk
        files = try project.files(on: disk)
        path = if case .file(let path) = choice { path } else { project.path(Baseline.fileName) }
    }

    /// Returns the baseline, empty if there is no file. With `isNeeded`, a file named by the user must exist and no file may be damaged;
    /// otherwise the file is about to be replaced.
    func read(isNeeded: Bool) throws(Project.Failure) -> Baseline {
        if choice == .none { return Baseline(of: [], in: SourceTexts([])) }
        guard let bytes = try bytes() else {
            if case .file = choice, isNeeded {
                throw .usage(
                    Message("{path}: no such file; create it with --update-baseline", ["path": path]))
            }
            return Baseline(of: [], in: SourceTexts([]))
        }
        do { return try Baseline(json: bytes) } catch {
            if !isNeeded { return Baseline(of: [], in: SourceTexts([])) }
            let (message, place) = (error.message, path + (error.line.map { ":\($0)" } ?? ""))
            throw .usage(
                Message("{path}: {problem}", ["path": place, "problem": message]))
        }
    }

    /// Returns nil if there is no file. A file named by the user may be anywhere.
    private func bytes() throws(Project.Failure) -> [UInt8]? {
        if case .file = choice {
            let files = UserFiles(on: disk)
            if files.status(of: path) == nil { return nil }
            do { return try files.read(path) } catch { throw .disk(error) }
        }
        do { return try files.readIfPresent(FilePath(Baseline.fileName)) } catch { throw Project.Failure(error) }
    }

    /// Writes the file if it changed.
    func write(_ baseline: Baseline, over old: Baseline) throws(Project.Failure) -> CheckOutcome.BaselineUpdate {
        let (bytes, existing) = (baseline.json, try bytes())
        do {
            if case .file = choice {
                if bytes != existing { try UserFiles(on: disk).write(bytes, to: path) }
            } else {
                var transaction = FileTransaction()
                transaction.write(bytes, to: FilePath(Baseline.fileName), over: existing)
                try transaction.commit(in: files, on: disk)
            }
        } catch {
            throw .disk(error)
        }
        return CheckOutcome.BaselineUpdate(
            path: path, added: baseline.count(notIn: old), removed: old.count(notIn: baseline), total: baseline.count)
    }
}
