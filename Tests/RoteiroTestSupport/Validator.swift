import Foundation
package import Testing

/// An outside program that checks what we make: a reader of QR codes, a checker of a format, a browser.
package struct Validator: Sendable {
    /// What it answered.
    package struct Answer: Sendable {
        /// 0 is well.
        package var status: Int32
        /// What it printed, errors left out.
        package var output: [UInt8]
        /// What it printed, errors included.
        package var text: String
    }

    private let location: URL

    /// Nil when no folder of `PATH` has the program.
    package init?(_ program: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let places = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(program) }
        guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else { return nil }
        location = place
    }

    /// Asks it.
    package func run(_ arguments: [String], input: [UInt8] = []) throws -> Answer {
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
        return Answer(
            status: process.terminationStatus, output: [UInt8](answer),
            text: String(decoding: answer, as: UTF8.self) + String(decoding: complaint, as: UTF8.self))
    }

    /// Shows `file` to the program as its last argument.
    package func validate(_ file: [UInt8], _ arguments: [String]) throws -> Answer {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(file).write(to: place)
        defer { try? FileManager.default.removeItem(at: place) }
        return try run(arguments + [place.path])
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips the test where the program is missing. With `CI=true` it runs, and fails: there, a missing validator is a fault.
    package static func validator(_ program: String) -> Self {
        let mustRun = ProcessInfo.processInfo.environment["CI"] == "true"
        return .enabled(if: mustRun || Validator(program) != nil, "\(program) is not installed")
    }
}
