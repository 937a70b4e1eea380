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
    }
}
