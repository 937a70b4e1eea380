import Foundation
import RoteiroTestSupport
import Testing

/// Runs `check --fix` and `check --diff` as users and CI do.
@Suite("roteiro check --fix")
struct FixCommandTests {
    private static let page =
        "# Guia\r\n\r\n## Passo 1: Um\r\n\r\n[b](./Outra)\r\n\r\n## Passo 3: Dois\r\n\r\n[n](./nada)\r\n\r\n::: tip\r\nTexto."
    private static let safe = page.replacing("Outra", with: "outra").replacing("Passo 3", with: "Passo 2")
    private static let all = safe + "\r\n:::"
    private static let files = ["roteiro.yml": "title: T\n", "content/outra.md": "# Outra\n\nTexto.\n", "content/guia.md": page]

    private func bytes(_ sandbox: Sandbox) -> [UInt8]? { sandbox.files(below: "content")["guia.md"] }

    @Test("--fix applies and counts the safe fixes and reports the remaining findings; a second run changes nothing")
    func fix() throws {
        let sandbox = try Sandbox(Self.files)
        let answer = try Command.run(["check", "--fix", "--report", "concise", "--lang", "en"], in: sandbox)
        #expect(answer.status == 1)
        #expect(answer.errors == "2 fixes in 1 file\n")
        #expect(bytes(sandbox) == Array(Self.safe.utf8))
        #expect(answer.output.contains("R301 link-dead") && answer.output.contains("R103") && !answer.output.contains("R402"))
        let again = try Command.run(["check", "--fix", "--report", "concise", "--lang", "en"], in: sandbox)
        #expect(again.errors == "0 fixes in 0 files\n" && again.output == answer.output)
        #expect(bytes(sandbox) == Array(Self.safe.utf8))
    }

    @Test("When everything is fixed the exit code is 0")
    func settled() throws {
        let sandbox = try Sandbox(Self.files.merging(["content/guia.md": "# Guia\n\n[b](./Outra)\n"]) { $1 })
        #expect(try Command.run(["check", "--strict"], in: sandbox).status == 1)
        #expect(try Command.run(["check", "--strict", "--fix"], in: sandbox).status == 0)
    }

    @Test(
        "A diff applied by another tool gives the same bytes, and the command writes nothing", .validator("git"), .validator("patch"),
        arguments: [["--diff"], ["--fix", "--diff"]])
    func diff(_ options: [String]) throws {
        let expected = options.count == 1 ? Self.all : Self.safe
        for (program, arguments) in [("git", ["-C", "", "apply", "-"]), ("patch", ["-s", "--binary", "-p1", "-d", ""])] {
            let validator = try #require(Validator(program), "\(program) is not installed")
            let sandbox = try Sandbox(Self.files)
            let answer = try Command.run(["check"] + options, in: sandbox)
            #expect(answer.status == 0 && answer.errors.isEmpty)
            #expect(bytes(sandbox) == Array(Self.page.utf8))
            let verdict = try validator.run(arguments.map { $0.isEmpty ? sandbox.path("") : $0 }, input: Array(answer.output.utf8))
            #expect(verdict.status == 0, "\(program): \(verdict.text)")
            #expect(bytes(sandbox) == Array(expected.utf8), "\(program)")
        }
    }

    @Test("git applies a diff with a renamed image", .validator("git"))
    func rename() throws {
        let validator = try #require(Validator("git"), "git is not installed")
        let sandbox = try Sandbox(["roteiro.yml": "title: T\n", "content/guia.md": "# Guia\n\n![Tela](./tela.png)\n"])
        let gif: [UInt8] =
            Array("GIF89a".utf8) + [
                1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
            ]
        try sandbox.write(gif, to: "content/tela.png")
        let json = try Command.run(["check", "--report", "json"], in: sandbox).output
        #expect(json.contains("\"from\": \"content/tela.png\"") && json.contains("\"to\": \"content/tela.gif\""))
        let answer = try Command.run(["check", "--diff"], in: sandbox)
        #expect(answer.output.contains("rename from content/tela.png\nrename to content/tela.gif\n"))
        let verdict = try validator.run(["-C", sandbox.path(""), "apply", "-"], input: Array(answer.output.utf8))
        #expect(verdict.status == 0, "\(verdict.text)")
        #expect(sandbox.text("content/guia.md") == "# Guia\n\n![Tela](./tela.gif)\n")
        #expect(sandbox.files(below: "content")["tela.gif"] == gif)
    }

    @Test(
        "Fixes cannot be combined with a new baseline, nor a diff with a report",
        arguments: [
            ["--fix", "--update-baseline"], ["--diff", "--update-baseline"], ["--diff", "--report", "json"], ["--diff", "--strict"],
        ])
    func usage(_ options: [String]) throws {
        let sandbox = try Sandbox(Self.files)
        #expect(try Command.run(["check"] + options, in: sandbox).status == 2)
        #expect(bytes(sandbox) == Array(Self.page.utf8))
    }

    @Test("A folder where nothing can be written ends with code 3", .validator("bash"))
    func readOnly() throws {
        let validator = try #require(Validator("bash"), "bash is not installed")
        let page = Self.page + String(repeating: "palavra ", count: 1500)
        let sandbox = try Sandbox(Self.files.merging(["content/guia.md": page]) { $1 })
        // A file size limit simulates a full disk.
        let verdict = try validator.run(["-c", "trap '' XFSZ; ulimit -f 8; '\(Command.path)' check --fix --project '\(sandbox.path(""))'"])
        #expect(verdict.status == 3, "\(verdict.text)")
        #expect(bytes(sandbox) == Array(page.utf8))
    }
}
