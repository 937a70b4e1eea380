import Foundation
package import Testing

/// Compares what the code made with a file that people have read.
package enum Golden {
    /// `made` must equal the file at `path`, relative to the project. With `UPDATE_GOLDENS=1` the file is written and the test
    /// fails, so that a recording run cannot pass by accident.
    package static func expect(_ made: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            record(made, at: path, sourceLocation)
            return
        }
        let kept = ProjectFolder.text(at: path)
        #expect(kept == made, "\(path) is stale: run again with UPDATE_GOLDENS=1, and read the difference", sourceLocation: sourceLocation)
    }

    private static func record(_ made: String, at path: String, _ sourceLocation: SourceLocation) {
        if ProjectFolder.text(at: path) == made { return }
        let file = ProjectFolder.url.appending(path: path)
        do {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(made.utf8).write(to: file)
            Issue.record("recorded \(path)", sourceLocation: sourceLocation)
        } catch {
            Issue.record("could not record \(path): \(error)", sourceLocation: sourceLocation)
        }
    }
}
