<<<<<<< HEAD
import Foundation
public import Testing

/// Compares what the code made with a file that people have read.
public enum Golden {
    /// `made` must equal the file at `path`, relative to the project. With `UPDATE_GOLDENS=1` the file is written and the test
    /// fails, so that a recording run cannot pass by accident.
    public static func expect(_ made: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) {
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
=======
public import Foundation

/// An expected output on disk. `UPDATE_GOLDENS=1` writes it anew, and such a run fails, so it cannot pass by accident.
public struct Golden: Sendable {
    /// What became of a comparison.
    public enum Verdict: Sendable, Equatable {
        case same
        case recorded
        case different(expected: String)
    }

    /// Where it is.
    public let url: URL

    /// The file `name` in the folder `Goldens` beside the test `file`.
    public init(_ name: String, file: String = #filePath) {
        url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Goldens/" + name)
    }

    /// Compares `bytes` with what is on disk, or records them.
    public func compare(_ bytes: [UInt8]) throws -> Verdict {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
            return .recorded
        }
        let expected = try Data(contentsOf: url)
        return expected == Data(bytes) ? .same : .different(expected: String(decoding: expected, as: UTF8.self))
>>>>>>> rendering
    }
}
