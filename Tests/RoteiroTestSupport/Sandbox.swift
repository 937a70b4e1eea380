package import Foundation

/// A folder of its own for one test, with the files that it needs; gone when the test is over.
package final class Sandbox: Sendable {
    /// The folder.
    package let url: URL

    /// A new folder holding `files`, by their paths in it.
    package init(_ files: [String: String] = [:]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "roteiro-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (path, text) in files { try write(Array(text.utf8), to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Where a file of it is.
    package func path(_ path: String) -> String { url.appending(path: path).path(percentEncoded: false) }

    /// Puts a file into it.
    package func write(_ bytes: [UInt8], to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Copies a file or a folder into it.
    package func copy(_ source: URL, to path: String) throws {
        let target = url.appending(path: path)
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source, to: target)
    }

    /// A file of it as text; nil when it is not there.
    package func text(_ path: String) -> String? {
        try? String(contentsOf: url.appending(path: path), encoding: .utf8)
    }

    /// Every file below a folder of it, by its path there.
    package func files(below folder: String) -> [String: [UInt8]] {
        let base = url.appending(path: folder)
        var files: [String: [UInt8]] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: base.path(percentEncoded: false)) ?? .init() {
            if let data = try? Data(contentsOf: base.appending(path: name)) { files[name] = [UInt8](data) }
        }
        return files
    }
}
