import Algorithms
import CEmbedded

/// A file of `templates/` or `assets/theme/` embedded in the executable, which therefore works in any folder. `bytes` and `text`
/// copy the content on each call.
package struct EmbeddedFile: Sendable {
    /// The path in the repository, such as `templates/page.mustache`.
    package let path: String
    private let index: Int

    /// Sorted by path.
    package static let all = (0..<embedded_count()).map { EmbeddedFile(path: String(cString: embedded_bytes($0).path), index: $0) }

    package static func all(in folder: String) -> [EmbeddedFile] { all.filter { $0.path.hasPrefix(folder + "/") } }

    /// Returns nil if no such file is embedded.
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
