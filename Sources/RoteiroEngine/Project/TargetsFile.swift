import RoteiroCore
import RoteiroParsing
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
        do { root = try JSONReader.read(Array(bytes.dropFirst(mark))) } catch { throw problem(text, error.offset + mark, .targets) }
        guard case .object(let members) = root else { throw problem(text, mark, .targets) }
        var selectors: [String: String] = [:]
        for member in members {
            guard let selector = member.value.string else {
                throw problem(text, text.offset(ofKey: member.key), key: member.key, .selector)
            }
            selectors[member.key] = selector
        }
        return selectors
    }

    private static func problem(_ text: SourceText, _ offset: Int, key: String = "", _ words: Message) -> Project.Failure {
        .settings([SettingsProblem(at: Span(FileID(0), offset, offset), key: key, words)], text)
    }
}

extension SourceText {
    /// Where a key of JSON stands as written; the beginning of the file for one with escapes.
    fileprivate func offset(ofKey key: String) -> Int {
        let written = Array("\"\(key)\"".utf8)
        return bytes.indices.first { bytes[$0] == UInt8(ascii: "\"") && bytes[$0...].starts(with: written) } ?? 0
    }
}

extension Message {
    fileprivate static var targets: Message {
        .expected(Message("a JSON object of CSS selectors by label, such as `{\"save\": \"#save\"}`"))
    }

    fileprivate static var selector: Message {
        .expected(Message("a CSS selector in quotes, such as `\"#save\"`"))
    }
}
