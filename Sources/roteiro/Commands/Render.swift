import ArgumentParser
import Glibc
import RoteiroCore
import RoteiroEngine

/// `roteiro render`.
struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Render markdown from standard input as bare HTML.",
        discussion: """
            Plain CommonMark 0.29 with GFM's tables, strikethrough and task lists: no containers, no ids, no wrappers.

            Example:
              echo '**Olá**' | roteiro render --fragment
            """)

    @Flag(help: "Bare HTML, without a page around it.")
    var fragment = false

    mutating func validate() throws {
        if !fragment { throw ValidationError(Message("say --fragment: whole pages are built by 'roteiro build'")) }
    }

    mutating func run() throws {
        guard let html = renderFragment(standardInput()) else {
            Terminal.report(Message("the text is not UTF-8, or over a limit of the parser's guard"))
            throw ExitCode(1)
        }
        Terminal.write(html)
    }

    private func standardInput() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count <= 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
