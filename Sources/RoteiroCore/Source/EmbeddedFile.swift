import Algorithms
import CEmbedded

/// A file of `templates/` or `assets/theme/` that the command carries, so that it works in any folder. Nothing is copied until `bytes` or
/// `text` is read.
package struct EmbeddedFile: Sendable {
    /// In the project: `templates/page.mustache`.
    package let path: String
    private let index: Int

    /// In the order of their paths.
    package static let all = (0..<embedded_count()).map { EmbeddedFile(path: String(cString: embedded_bytes($0).path), index: $0) }

    package static func all(in folder: String) -> [EmbeddedFile] { all.filter { $0.path.hasPrefix(folder + "/") } }

    /// nil if no such file is embedded.
    package static func at(_ path: String) -> EmbeddedFile? {
        let index = all.partitioningIndex { $0.path >= path }
        return index < all.count && all[index].path == path ? all[index] : nil
    }

    package var bytes: [UInt8] { Array(buffer) }
    package var text: String { String(decoding: buffer, as: UTF8.self) }

    private var buffer: UnsafeBufferPointer<UInt8> {
        let file = embedded_bytes(index)
        return UnsafeBufferPointer(start: file.bytes, count: file.length)
    }
}
