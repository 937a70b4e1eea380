import RoteiroCore
import RoteiroParsing
import RoteiroSystem

/// The file `targets.json`, next to `roteiro.yml`: a JSON object that maps `guide#step/label`, `surface/label` or `label` to CSS selectors
/// in the documented product.
enum LabelTargetsFile {
    static let name = "targets.json"

    /// Returns an empty map if the file is missing or, after adding a fault, if it cannot be read.
    static func read(_ onDisk: ProjectFiles, _ faults: inout [FileFault]) throws(Project.Failure) -> [String: String] {
        guard let bytes = onDisk.read(optional: FilePath(name), &faults) else { return [:] }
        let text = SourceText(path: name, bytes: bytes)
        // Skips a byte order mark.
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

    private static func problem(_ text: SourceText, _ offset: Int, key: String = "", _ message: Message) -> Project.Failure {
        .settings([SettingsProblem(at: Span(FileID(0), offset, offset), key: key, message)], text)
    }
}

extension SourceText {
    /// Returns the offset of a JSON key, or 0 if its source contains escapes.
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
