import RoteiroCore
import RoteiroSystem

/// `targets.json`, beside `roteiro.yml`: where the app team says which control of the product a label means. One object of CSS selectors by
/// `guide#step/label`, `surface/label` or `label`.
enum TargetsFile {
    static let name = "targets.json"

    /// Empty when the file is not there, or cannot be read: that is a fault.
    static func read(_ onDisk: ProjectFiles, _ faults: inout [FileFault]) throws(Project.Failure) -> [String: String] {
        guard let bytes = onDisk.read(optional: FilePath(name), &faults) else { return [:] }
        let text = SourceText(path: name, bytes: bytes)
        // Some editors write a mark of the byte order first.
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let root: JSONValue
        do { root = try JSONReader.read(Array(bytes.dropFirst(mark))) } catch { throw problem(text, error.offset + mark) }
        guard case .object(let members) = root else { throw problem(text, 0) }
        var selectors: [String: String] = [:]
        for member in members {
            guard let selector = member.value.string else { throw problem(text, 0) }
            selectors[member.key] = selector
        }
        return selectors
    }

    private static func problem(_ text: SourceText, _ offset: Int) -> Project.Failure {
        let words = Message("expected: a JSON object of CSS selectors by label")
        return .settings([SettingsProblem(at: Span(FileID(0), offset, offset), key: "", words)], text)
    }
}
