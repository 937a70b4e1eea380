import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

/// Commands that write files, on projects with symbolic links, pipes and other obstacles.
@Suite("Author's files")
struct AuthorFilesTests {
    @Test("ids pin writes into the page that a link leads to; one that changed or lies outside stays as it is")
    func pin() throws {
        let page = "# G\n\n## Passo 1: Abra\n\nx\n"
        let sandbox = try Sandbox(["roteiro.yml": "title: T\n", "shared/g.md": page])
        try FileManager.default.createDirectory(atPath: sandbox.path("content"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: sandbox.path("content/g.md"), withDestinationPath: "../shared/g.md")
        #expect(try Command.run(["ids", "pin"], in: sandbox).status == 0)
        #expect(sandbox.text("shared/g.md")?.contains("{#") == true)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.path("content/g.md")) == "../shared/g.md")
    }

    @Test("A report goes into a pipe, which stays a pipe", .timeLimit(.minutes(1)))
    func pipe() throws {
        let sandbox = try Sandbox(["content/a.md": "# A\n"])
        #expect(mkfifo(sandbox.path("pipe"), 0o600) == 0)
        let reader = open(sandbox.path("pipe"), O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        #expect(try Command.run(["check", "--report", "json=pipe"], in: sandbox).status == 0)
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        #expect(read(reader, &bytes, bytes.count) > 0)
        var info = stat()
        #expect(lstat(sandbox.path("pipe"), &info) == 0 && info.st_mode & S_IFMT == S_IFIFO)
    }

    @Test("Any next command rolls back a run that was killed, and reports it")
    func journal() throws {
        let sandbox = try Sandbox(["roteiro.yml": "title: T\n", "content/a.md": "# A\n\nNew.\n"])
        let strings = ["roteiro-journal 1", "change", "content/a.md", ".roteiro-draft-1-1", "# A\n\nOld.\n", "# A\n\nNew.\n"]
        let second = ["change", "content/b.md", ".roteiro-draft-1-2", "# B\n", "# B, new\n"]
        var journal = Array((strings + second).map { "\($0.utf8.count):\($0)," }.joined().utf8)
        journal += Array("16:\(ByteHash.hex(journal)),".utf8)
        try sandbox.write(Array("# B\n".utf8), to: "content/b.md")
        try sandbox.write(journal, to: ".roteiro-journal")
        let answer = try Command.run(["check", "--lang", "en"], in: sandbox)
        #expect(answer.errors.contains("interrupted") && answer.status == 0)
        #expect(sandbox.text("content/a.md") == "# A\n\nOld.\n" && sandbox.text("content/b.md") == "# B\n")
        #expect(sandbox.text(".roteiro-journal") == nil)
        #expect(try Command.run(["check", "--lang", "en"], in: sandbox).errors.isEmpty)
    }
}
