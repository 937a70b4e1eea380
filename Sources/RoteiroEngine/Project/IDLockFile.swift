import RoteiroCore
import RoteiroParsing
import RoteiroSystem

/// `roteiro.ids.json`, beside `roteiro.yml`: the ids that the site has published.
enum IDLockFile {
    static let name = "roteiro.ids.json"

    /// Empty when the file is not there, and nothing was published, or when it cannot be read: that is a fault.
    static func read(_ onDisk: ProjectFiles, _ faults: inout [FileFault]) throws(Project.Failure) -> IDLock {
        guard let bytes = onDisk.read(optional: FilePath(name), &faults) else { return IDLock() }
        let text = SourceText(path: name, bytes: bytes)
        let reader = IDLockReader(text, file: FileID(0))
        if !reader.problems.isEmpty { throw .settings(reader.problems, text) }
        return reader.lock
    }
}
