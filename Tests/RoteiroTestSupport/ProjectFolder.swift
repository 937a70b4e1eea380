package import Foundation

/// Where tests find the project's own files.
package enum ProjectFolder {
    /// The folder of `Package.swift`.
    package static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file of the project as text; nil when it is not there.
    package static func text(at path: String) -> String? {
        try? String(contentsOf: url.appending(path: path), encoding: .utf8)
    }

    /// The paths of the files below a folder of the project, without those whose name begins with a dot, in byte order.
    package static func files(in folder: String) -> [String] {
        let names = FileManager.default.enumerator(
            at: url.appending(path: folder), includingPropertiesForKeys: [.isRegularFileKey], options: .skipsHiddenFiles)
        let files = (names?.allObjects ?? []).compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }
        return files.map { String($0.standardizedFileURL.path.dropFirst(url.standardizedFileURL.path.count + 1)) }.sorted {
            Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        }
    }
}
