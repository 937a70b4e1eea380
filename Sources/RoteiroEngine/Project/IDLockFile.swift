import RoteiroCore
import RoteiroParsing
import RoteiroSystem

/// `roteiro.ids.json`, beside `roteiro.yml`: the ids that the site has published.
enum IDLockFile {
    static let name = "roteiro.ids.json"

    /// Empty when the file is not there: nothing was published.
    static func read(_ project: Project, _ disk: some Disk) throws(Project.Failure) -> IDLock {
        let path = project.root + "/" + name
        if disk.status(of: path) == nil { return IDLock() }
        let text: SourceText
        do { text = SourceText(path: name, bytes: try disk.read(path)) } catch { throw .disk(error) }
        let reader = IDLockReader(text, file: FileID(0))
        if !reader.problems.isEmpty { throw .settings(reader.problems, text) }
        return reader.lock
    }
}
