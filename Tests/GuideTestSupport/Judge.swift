import Foundation
public import Testing

/// An outside program that judges what we make: a reader of QR codes, a checker of a format.
public struct Judge: Sendable {
    /// What it answered.
    public struct Verdict: Sendable {
        /// 0 is well.
        public var status: Int32
        /// Its standard output.
        public var output: [UInt8]
    }

    private let location: URL

    /// Nil when no folder of `PATH` has the program.
    public init?(_ program: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let places = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(program) }
        guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else { return nil }
        location = place
    }

    /// Shows `file` to the program as its last argument.
    public func judge(_ file: [UInt8], _ arguments: [String]) throws -> Verdict {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(file).write(to: place)
        defer { try? FileManager.default.removeItem(at: place) }
        let process = Process()
        let output = Pipe()
        process.executableURL = location
        process.arguments = arguments + [place.path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Verdict(status: process.terminationStatus, output: [UInt8](answer))
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips the test where the program is missing. With `CI=true` it runs, and fails: there, a judge that stays away is a fault.
    public static func judge(_ program: String) -> Self {
        let mustRun = ProcessInfo.processInfo.environment["CI"] == "true"
        return .enabled(if: mustRun || Judge(program) != nil, "\(program) is not installed")
    }
}
