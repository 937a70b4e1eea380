import Foundation
import RoteiroTestSupport
import Testing

/// Runs the executable as users and CI do.
@Suite("The command")
struct CommandTests {
    private static let sound = ["roteiro.yml": "title: T\n", "content/a.md": "# A\n\n## Passo 1: B\n\nc\n"]
    private static let faulty = ["content/a.md": "# A\n\nVeja [b](./nada).\n\n![](x.png)\n"]

    @Test(
        "The command prints its version and its help, with examples",
        arguments: [
            ["--version"], ["--help"], ["build", "--help"], ["check", "--help"], ["shots", "--help"],
            ["actions", "--help"], ["ids", "--help"], ["contract", "--help"],
        ])
    func help(arguments: [String]) throws {
        let answer = try Command.run(arguments + (arguments == ["--version"] ? [] : ["--lang", "en"]))
        #expect(answer.status == 0)
        #expect(arguments == ["--version"] ? answer.output.contains("0.1.0") : answer.output.contains("Example"))
    }

    @Test("Wrong usage ends with code 2", arguments: [["--nada"], ["check", "--report", "nada"], ["render"], ["inspect"]])
    func usage(arguments: [String]) throws {
        #expect(try Command.run(arguments).status == 2)
    }

    @Test("Wrong settings end with code 2 and name file, line and key")
    func settings() throws {
        let sandbox = try Sandbox(["roteiro.yml": "title: A\nlocals: [en]\n"])
        let answer = try Command.run(["build", "--lang", "en"], in: sandbox)
        #expect(answer.status == 2)
        #expect(answer.errors.contains("roteiro.yml:2:1: locals: unknown key; did you mean `locales`?"))
    }

    @Test(
        "A template that does not compile ends check and build alike, with its line and what to do",
        arguments: [
            ("a\n{{#open}}\n", 3, "a section is open"), ("a\n  {{x", 2, "not valid Mustache"), ("{{#a}}{{/b}}", 1, "this tag closes"),
            ("a\nx {{> page}}", 2, "this template includes itself"), ("x {{> footer}}", 0, ""),
        ])
    func template(_ text: String, _ line: Int, _ words: String) throws {
        let sandbox = try Sandbox(Self.sound.merging(["templates/page.mustache": text]) { $1 })
        for command in [["check", "--strict"], ["build", "--no-search"]] {
            let answer = try Command.run(command + ["--lang", "en"], in: sandbox)
            #expect(answer.status == (line == 0 ? 0 : 2))
            if line == 0 { continue }
            #expect(answer.errors.hasPrefix("templates/page.mustache:\(line):"), "\(answer.errors)")
            #expect(answer.errors.contains(words), "\(answer.errors)")
        }
    }

    @Test("An output over the sources is refused", arguments: [".", "content", "assets"])
    func unsafeOutput(folder: String) throws {
        let sandbox = try Sandbox(Self.sound.merging(["assets/x.txt": "x"]) { $1 })
        #expect(try Command.run(["build", "--output", folder], in: sandbox).status == 2)
        #expect(try Command.run(["build", "--output", sandbox.path(folder)], in: sandbox).status == 2)
        #expect(sandbox.text("index.html") == nil && sandbox.text("content/index.html") == nil)
    }

    @Test("An output that is typed is where it is typed, also for a project elsewhere")
    func output() throws {
        let sandbox = try Sandbox(["site1/content/a.md": "# A\n"])
        #expect(try Command.run(["build", "--project", "site1", "--output", "out"], in: sandbox).status == 0)
        #expect(sandbox.text("out/a.html") != nil)
    }

    @Test("A system error ends with code 3, one message and the old site unchanged")
    func machine() throws {
        #expect(try Command.run(["check", "--project", "/nada/nada"]).status == 3)
        let sandbox = try Sandbox(Self.sound)
        let answer = try Command.run(["build", "--output", "/dev/full/site"], in: sandbox)
        #expect(answer.status == 3)
        #expect(answer.errors.split(separator: "\n").count == 1)
    }

    @Test("A valid site ends with code 0; one with errors ends with code 1 and is built too")
    func codes() throws {
        #expect(try Command.run(["build"], in: Sandbox(Self.sound)).status == 0)
        let sandbox = try Sandbox(Self.faulty)
        #expect(try Command.run(["check"], in: sandbox).status == 1)
        #expect(sandbox.files(below: "site").isEmpty, "check writes nothing")
        #expect(try Command.run(["build"], in: sandbox).status == 1)
        #expect(sandbox.text("site/a.html") != nil)
    }

    @Test("A file that cannot be written whole leaves the old one, and nothing beside it", .validator("bash"))
    func fullDisk() throws {
        let validator = try #require(Validator("bash"), "bash is not installed")
        let sandbox = try Sandbox(Self.sound)
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        let before = sandbox.files(below: "site")
        try sandbox.write(Array(("# A\n\n" + String(repeating: "palavra ", count: 1500) + "\n").utf8), to: "content/a.md")
        // A file size limit simulates a full disk.
        let verdict = try validator.run(["-c", "trap '' XFSZ; ulimit -f 8; '\(Command.path)' build --project '\(sandbox.path(""))'"])
        #expect(verdict.status == 3, "\(verdict.text)")
        #expect(verdict.text.contains("File too large"))
        let after = sandbox.files(below: "site")
        #expect(after["a.html"] == before["a.html"])
        #expect(after.keys.allSatisfy { !$0.contains(".roteiro-") || [".roteiro-manifest", ".roteiro-search"].contains($0) })
    }

    @Test("Warnings fail only under --strict, infos and notes never")
    func strict() throws {
        let warned = try Sandbox(["content/a.md": "# A\n\n[b]()\n"])
        #expect(try Command.run(["check"], in: warned).status == 0)
        #expect(try Command.run(["check", "--strict"], in: warned).status == 1)
    }

    @Test("Messages come in the language that was asked for, or the environment's, else in English")
    func languages() throws {
        let sandbox = try Sandbox(Self.faulty)
        let portuguese = try Command.run(["check", "--report", "concise"], in: sandbox, environment: ["LANG": "pt_BR.UTF-8"])
        let spanish = try Command.run(["check", "--report", "concise", "--lang", "es"], in: sandbox)
        let english = try Command.run(["check", "--report", "concise"], in: sandbox, environment: ["LANG": "de_DE.UTF-8"])
        #expect(Set([portuguese.output, spanish.output, english.output]).count == 3)
        #expect(english.output.contains("content/a.md:3:10: error R301 link-dead"))
    }

    @Test("The JSON report keeps to its schema", .validator("check-jsonschema"))
    func report() throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let sandbox = try Sandbox(Self.faulty)
        _ = try Command.run(["check", "--report", "json=report.json", "--report", "concise"], in: sandbox)
        let schema = ProjectFolder.url.appending(path: "templates/schema/report.schema.json").path(percentEncoded: false)
        let verdict = try validator.run(["--schemafile", schema, sandbox.path("report.json")])
        #expect(verdict.status == 0, "\(verdict.text)")
    }

    @Test("External links are checked only with --external, with the options for private addresses and the cache")
    func external() throws {
        let sandbox = try Sandbox([
            "content/a.md": "# A\n\nVeja [b](http://127.0.0.1:9/x).\n", "roteiro.yml": "checks: {external: {retries: 0}}\n", "home/x": "",
        ])
        let home = ["XDG_CACHE_HOME": sandbox.path("home"), "http_proxy": "http://127.0.0.1:9/"]
        func run(_ arguments: [String]) throws -> String {
            let answer = try Command.run(["check", "--report", "concise", "--lang", "en"] + arguments, in: sandbox, environment: home)
            #expect(answer.status == 0 && answer.errors.isEmpty, "\(answer)")
            return answer.output
        }
        #expect(try !run(["--external", "--no-cache"]).contains("refuses the connection"))
        #expect(sandbox.files(below: "home").keys.sorted() == ["x"])
        #expect(try run(["--external", "--allow-private"]).contains("refuses the connection"))
        #expect(sandbox.files(below: "home")["roteiro/links-private"] != nil)
    }

    @Test("Ctrl-C ends a link check without output")
    func interrupted() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isBound = withUnsafeMutableBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) {
                bind(listener, $0.baseAddress, length) == 0 && listen(listener, 1) == 0
                    && getsockname(listener, $0.baseAddress, &length) == 0
            }
        }
        try #require(isBound)
        let sandbox = try Sandbox(["content/a.md": "# A\n\n[b](http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/)\n"])
        let process = Process()
        let errors = Pipe()
        process.executableURL = URL(filePath: Command.path)
        process.arguments = ["check", "--external", "--allow-private", "--no-cache", "--project", sandbox.path("")]
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        // The command is waiting for a response at this point.
        let connection = accept(listener, nil, nil)
        defer { close(connection) }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
        #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    }

    @Test("Two builds of one input are the same under another language and time zone, on one core and on two", .validator("taskset"))
    func sameBytes() throws {
        let first = try Sandbox(Self.sound)
        let second = try Sandbox(Self.sound)
        #expect(try Command.run(["build"], in: first, environment: ["LANG": "C", "TZ": "UTC"]).status == 0)
        let validator = try #require(Validator("taskset"), "taskset is not installed")
        let verdict = try validator.run([
            "-c", "0", "env", "LANG=pt_BR.UTF-8", "TZ=Asia/Tokyo", Command.path, "build", "--project", second.path(""),
        ])
        #expect(verdict.status == 0, "\(verdict.text)")
        #expect(first.files(below: "site") == second.files(below: "site"))
    }

    @Test("Timings are printed only on request, in the format of the benchmark")
    func timings() throws {
        let told = try Command.run(["build", "--timings", "--lang", "en"], in: Sandbox(Self.sound)).output
        #expect(
            told.contains(
                /\npages: rendering \d+\.\d{3} s, writing \d+\.\d{3} s\ndocuments: rendering \d+\.\d{3} s, writing \d+\.\d{3} s\n/))
        #expect(try !Command.run(["build", "--lang", "en"], in: Sandbox(Self.sound)).output.contains("rendering"))
    }

    @Test("Rendering a fragment prints bare HTML")
    func fragment() throws {
        let answer = try Command.run(["render", "--fragment"], input: "**Olá** ::: tip\n")
        #expect(answer.output == "<p><strong>Olá</strong> ::: tip</p>\n")
    }

    @Test("Shots are listed as text and as JSON")
    func shots() throws {
        let sandbox = try Sandbox([
            "content/a.md": "# A\n\n## Passo 1: B\n\n![c](/d.png)\n",
            "content/samples.yml": "samples:\n  - image: /d.png\n    screen: list\n    size: 800x600\n    show: A lista.\n",
            "assets/x.txt": "",
        ])
        let text = try Command.run(["shots"], in: sandbox).output
        #expect(text.contains("assets/d.png") && text.contains("800x600") && text.contains("A lista.") && text.contains("Passo 1: B"))
        let json = try JSONSerialization.jsonObject(with: Data(try Command.run(["shots", "--format", "json"], in: sandbox).output.utf8))
        let shots = try #require((json as? [String: Any])?["shots"] as? [[String: Any]])
        #expect(shots.first?["guide"] as? String == "a")
        #expect(shots.first?["step"] as? String == "b")
    }

    @Test("A closed pipe ends the command without an error", .validator("bash"))
    func closedOutput() throws {
        let validator = try #require(Validator("bash"), "bash is not installed")
        let sandbox = try Sandbox(["content/a.md": "# A\n\n" + (0..<5000).map { "[b](./nada\($0))\n\n" }.joined()])
        let verdict = try validator.run(["-c", "'\(Command.path)' check --project '\(sandbox.path(""))' --report concise | head -1"])
        #expect(verdict.text.split(separator: "\n").count == 1, "\(verdict.text.prefix(500))")
    }
}

/// The built executable, in the same folder as the tests.
enum Command {
    struct Answer {
        var status: Int32
        var output: String
        var errors: String
    }

    static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "roteiro")
        .path(percentEncoded: false)

    static func run(
        _ arguments: [String], in sandbox: Sandbox? = nil, folder: String = "", input: String = "", environment: [String: String] = [:]
    ) throws
        -> Answer
    {
        let process = Process()
        let (standardInput, output) = (Pipe(), Pipe())
        let errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder.isEmpty ? sandbox?.url : sandbox?.url.appending(path: folder)
        let plain = ProcessInfo.processInfo.environment.filter { !["LANG", "LC_ALL", "LC_MESSAGES"].contains($0.key) }
        process.environment = plain.merging(environment) { $1 }
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}
