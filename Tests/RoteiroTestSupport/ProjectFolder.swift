package import Foundation

/// Where tests find the project's own files.
package enum ProjectFolder {
    /// The folder of `Package.swift`.
    package static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file of the project as text; nil when it is not there.
    package static func text(at path: String) -> String? {
        try? String(contentsOf: url.appending(path: path), encoding: .utf8)
    }
}
