import RoteiroTestSupport
import Testing

/// What the command says where there is no site, or where the settings are elsewhere.
@Suite("Wrong folders and settings")
struct WrongFolderTests {
    private static let site = ["roteiro.yml": "title: T\n", "content/a.md": "# A\n\nTexto.\n", "content/sub/b.md": "# B\n\nTexto.\n"]

    @Test("A folder without a page ends with code 2 and names it", arguments: ["check", "build"])
    func noPage(command: String) throws {
        let sandbox = try Sandbox(["roteiro.yml": "title: T\n", "content/_parte.md": "x\n"])
        let answer = try Command.run([command, "--lang", "en"], in: sandbox)
        #expect(answer.status == 2 && answer.errors.contains("./content: no page found"), "\(answer.errors)")
        #expect(sandbox.text("site/index.html") == nil)
    }

    @Test("The settings are found from a folder of the site", arguments: ["content", "content/sub"])
    func upwards(folder: String) throws {
        let sandbox = try Sandbox(Self.site)
        let answer = try Command.run(["build", "--no-search", "--lang", "en"], in: sandbox, folder: folder)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(sandbox.text("site/sub/b.html") != nil && sandbox.text("content/site/a.html") == nil)
    }

    @Test("The search for settings does not leave a repository")
    func repository() throws {
        let sandbox = try Sandbox(Self.site.merging(["inner/.git/HEAD": "x", "inner/c.md": "# C\n\nTexto.\n"]) { $1 })
        let answer = try Command.run(["build", "--no-search", "--lang", "en"], in: sandbox, folder: "inner")
        #expect(answer.status == 0 && sandbox.text("inner/site/c.html") != nil && sandbox.text("site/a.html") == nil)
    }

    @Test(
        "A settings file under another name is named, not ignored",
        arguments: ["roteiro.yaml", ".roteiro.yml", "roteiro.yml.txt", "Roteiro.yml", "roteito.yml", "roteiro.json"])
    func names(name: String) throws {
        let sandbox = try Sandbox([name: "title: T\n", "content/a.md": "# A\n\nTexto.\n"])
        for folder in ["", "content"] {
            let answer = try Command.run(["check", "--lang", "en"], in: sandbox, folder: folder)
            #expect(
                answer.status == 2 && answer.errors.contains("\(name): this file is not read; rename it to roteiro.yml"), "\(answer.errors)"
            )
        }
    }

    @Test("`build` fails on what `check` fails on: exceptions and the baseline count for both")
    func baseline() throws {
        let sandbox = try Sandbox([
            "roteiro.yml": "checks:\n  exceptions:\n    - rule: image-missing\n      reason: Later.\n",
            "content/a.md": "# A\n\nVeja [b](./nada).\n\n![x](x.png)\n",
        ])
        func status(_ arguments: [String]) throws -> Int32 { try Command.run(arguments + ["--lang", "en"], in: sandbox).status }
        #expect(try status(["check"]) == 1 && status(["build", "--no-search"]) == 1)
        #expect(try status(["check", "--update-baseline"]) == 0)
        #expect(try status(["check"]) == 0 && status(["build", "--no-search"]) == 0)
        #expect(try status(["build", "--no-search", "--no-baseline"]) == 1)
        #expect(try status(["build", "--no-search", "--baseline", "nada.json"]) == 2)
        #expect(try status(["build", "--no-search", "--no-baseline", "--baseline", "x.json"]) == 2)
    }
}
