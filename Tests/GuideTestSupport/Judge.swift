import Foundation

/// A program that others wrote and that judges our output: a validator of JSON schemas, of HTML, of SARIF.
public struct Judge: Sendable {
    /// What it says.
    public struct Verdict: Sendable {
        /// 0 when it is content.
        public let status: Int32
        /// Its output, errors included.
        public let output: String
    }

    /// What it is called.
    public let name: String

    /// The program `name`.
    public init(_ name: String) {
        self.name = name
    }

    /// Where it lies on `PATH`; nil when it is not installed.
    public var path: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Whether a test should ask it: on a developer's machine a missing judge is skipped, with `CI=true` it is a failure.
    public var isExpected: Bool { path != nil || ProcessInfo.processInfo.environment["CI"] == "true" }

    /// Asks it.
    public func judge(_ arguments: [String]) throws -> Verdict {
        guard let path else { throw Missing(name: name) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Verdict(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }

    /// It should be here and is not.
    public struct Missing: Error, CustomStringConvertible {
        /// What is missing.
        public let name: String
        /// Says so.
        public var description: String { "\(name) is not on PATH" }
    }
}
