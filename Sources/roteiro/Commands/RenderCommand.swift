import ArgumentParser
import Glibc
import RoteiroCore
import RoteiroEngine

struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render Markdown from standard input as bare HTML.",
        discussion: """
            Renders CommonMark 0.29 with GFM tables, strikethrough and task lists, without containers, ids or wrappers.

            Example:
              echo '**Olá**' | roteiro render --fragment
            """)

    @Flag(help: "Print bare HTML, without a page around it.")
    var fragment = false

    mutating func validate() throws {
        if !fragment { throw ValidationError(Message("add --fragment; 'roteiro build' builds whole pages")) }
    }

    mutating func run() throws {
        guard let html = renderFragment(standardInput()) else {
            Terminal.report(Message("the text is not UTF-8, or exceeds an input limit"))
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
