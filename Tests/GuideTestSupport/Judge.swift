public import Foundation

/// A program from outside that says whether our output is right. Where it is not installed its tests are skipped, but not in CI.
public struct Judge: Sendable {
    /// Where it is.
    public let path: URL

    /// The program `name` on `PATH`; nil where there is none.
    public init?(_ name: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let candidates = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else { return nil }
        path = found
    }

    /// True where its tests must run: it is there, or this is CI, where its absence is a failure.
    public static func isDue(_ name: String) -> Bool {
        Judge(name) != nil || ProcessInfo.processInfo.environment["CI"] == "true"
    }

    /// Runs it; what it printed on both outputs, and its exit code.
    public func run(_ arguments: [String], input: Data = Data()) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = path
        process.arguments = arguments
        let (standardInput, standardOutput) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = standardOutput
        process.standardError = standardOutput
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: input)
        try standardInput.fileHandleForWriting.close()
        let output = standardOutput.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: output, as: UTF8.self), process.terminationStatus)
    }
}
