import RoteiroCore
import RoteiroParsing
import RoteiroSystem

/// The lock file `roteiro.ids.json`, next to `roteiro.yml`, with the published ids.
enum IDLockFile {
    static let name = "roteiro.ids.json"

    /// Returns an empty lock if the file is missing or, after adding a fault, if it cannot be read.
    static func read(_ onDisk: ProjectFiles, _ faults: inout [FileFault]) throws(Project.Failure) -> IDLock {
        guard let bytes = onDisk.read(optional: FilePath(name), &faults) else { return IDLock() }
        let text = SourceText(path: name, bytes: bytes)
        let reader = IDLockReader(text, file: FileID(0))
        if !reader.problems.isEmpty { throw .settings(reader.problems, text) }
        return reader.lock
    }
}
