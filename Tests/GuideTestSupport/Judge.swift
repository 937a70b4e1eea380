import Foundation
public import Testing

/// An outside program that judges what we make: a reader of QR codes, a checker of a format, a browser.
public struct Judge: Sendable {
    /// What it answered.
    public struct Verdict: Sendable {
        /// 0 is well.
        public var status: Int32
        /// What it printed, errors left out.
        public var output: [UInt8]
        /// What it printed, errors included.
        public var text: String
    }

    private let location: URL

    /// Nil when no folder of `PATH` has the program.
    public init?(_ program: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let places = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(program) }
        guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else { return nil }
        location = place
    }

    /// Asks it.
    public func run(_ arguments: [String], input: [UInt8] = []) throws -> Verdict {
        let process = Process()
        let (standardInput, output, errors) = (
            Pipe(), Pipe(), FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        )
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.executableURL = location
        process.arguments = arguments
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
        try standardInput.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let complaint = try Data(contentsOf: errors)
        return Verdict(
            status: process.terminationStatus, output: [UInt8](answer),
            text: String(decoding: answer, as: UTF8.self) + String(decoding: complaint, as: UTF8.self))
    }

    /// Shows `file` to the program as its last argument.
    public func judge(_ file: [UInt8], _ arguments: [String]) throws -> Verdict {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(file).write(to: place)
        defer { try? FileManager.default.removeItem(at: place) }
        return try run(arguments + [place.path])
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips the test where the program is missing. With `CI=true` it runs, and fails: there, a judge that stays away is a fault.
    public static func judge(_ program: String) -> Self {
        let mustRun = ProcessInfo.processInfo.environment["CI"] == "true"
        return .enabled(if: mustRun || Judge(program) != nil, "\(program) is not installed")
    }
}
