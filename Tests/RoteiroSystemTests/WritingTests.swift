import Foundation
import RoteiroCore
import RoteiroSystem
import RoteiroTestSupport
import Testing

@Suite("Files that are written")
struct WritingTests {
    private let disk = RealDisk()

    private func kind(_ sandbox: Sandbox, _ path: String) -> FileStatus.Kind? { disk.linkStatus(of: sandbox.path(path))?.kind }

    private func link(_ sandbox: Sandbox, _ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: sandbox.path(path), withDestinationPath: target)
    }

    @Test("A report goes into a pipe, and the pipe stays one")
    func pipe() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path("pipe")
        #expect(mkfifo(path, 0o600) == 0)
        let reader = open(path, O_RDONLY | O_NONBLOCK)
        #expect(reader >= 0)
        defer { close(reader) }
        try UserFiles(on: disk).write(Array("report".utf8), to: path)
        var bytes = [UInt8](repeating: 0, count: 16)
        #expect(read(reader, &bytes, bytes.count) == 6)
        #expect(kind(sandbox, "pipe") == .other)
    }

    @Test("What another process holds open is written to, not replaced")
    func descriptor() throws {
        let sandbox = try Sandbox(["out.txt": "before\n"])
        let file = open(sandbox.path("out.txt"), O_WRONLY | O_APPEND)
        defer { close(file) }
        let identity = disk.status(of: sandbox.path("out.txt"))?.identity
        try UserFiles(on: disk).write(Array("report\n".utf8), to: "/dev/fd/\(file)")
        #expect(sandbox.text("out.txt") == "before\nreport\n")
        #expect(disk.status(of: sandbox.path("out.txt"))?.identity == identity)
    }

    @Test("A link is followed: the file that it leads to is replaced, or made")
    func links() throws {
        let sandbox = try Sandbox(["a/old.txt": "old"])
        try link(sandbox, "link", to: "a/old.txt")
        try link(sandbox, "dangling", to: "a/new.txt")
        for name in ["link", "dangling"] { try UserFiles(on: disk).write(Array("new".utf8), to: sandbox.path(name)) }
        #expect(sandbox.text("a/old.txt") == "new" && sandbox.text("a/new.txt") == "new")
        #expect(kind(sandbox, "link") == .link && kind(sandbox, "dangling") == .link)
    }

    @Test("A report's folder is made")
    func folder() throws {
        let sandbox = try Sandbox()
        try UserFiles(on: disk).write([0x61], to: sandbox.path("a/b/report.json"))
        #expect(sandbox.text("a/b/report.json") == "a")
    }

    @Test("No link below a folder is followed when a file is written, moved or removed")
    func noLinkFollowed() throws {
        let away = try Sandbox(["x": "theirs", "inner/x": "theirs"])
        let sandbox = try Sandbox(["a/x": "ours"])
        try link(sandbox, "l", to: away.path(""))
        try link(sandbox, "a/l", to: away.path("inner"))
        try link(sandbox, "x", to: away.path("x"))
        let root = try disk.realPath(of: sandbox.path(""))
        for path in ["l/x", "l/new", "l/inner/x", "a/l/x", "a/l/new/new"] {
            let place = RootedPath(root, FilePath(path))
            #expect(throws: DiskError.self) { try disk.write([], to: place) }
            #expect(throws: DiskError.self) { try disk.create([], at: place.sibling("new"), like: nil, isPrivate: false) }
            #expect(throws: DiskError.self) { try disk.move(RootedPath(root, FilePath("a/x")), to: place) }
            #expect(throws: DiskError.self) { try disk.replace(place, with: RootedPath(root, FilePath("a/x"))) }
            try disk.remove(place)
            disk.removeIfEmpty(folder: place)
            #expect(try disk.contents(of: place) == nil)
        }
        // A link at the path itself is replaced or removed, not its target.
        try disk.write(Array("ours".utf8), to: RootedPath(root, FilePath("x")))
        #expect(kind(sandbox, "x") == .file)
        try disk.remove(RootedPath(root, FilePath("a/l")))
        #expect(kind(sandbox, "a/l") == nil)
        #expect(away.files(below: "").mapValues { String(decoding: $0, as: UTF8.self) } == ["x": "theirs", "inner/x": "theirs"])
    }

    @Test("A draft's name cannot be known before, and is not taken where it stands")
    func drafts() throws {
        let sandbox = try Sandbox(["x": "old"])
        let root = try disk.realPath(of: sandbox.path(""))
        let place = RootedPath(root, FilePath("x"))
        try link(sandbox, "draft", to: sandbox.path("x"))
        #expect(throws: DiskError.self) { try disk.create([0x62], at: place.sibling("draft"), like: nil, isPrivate: false) }
        #expect(sandbox.text("x") == "old")
    }

    @Test("Of a folder's drafts only those of processes that are no more are removed")
    func staleDrafts() throws {
        // No process has a number this large (proc(5), pid_max).
        let stale = ".roteiro-draft-4194305-1f"
        let kept = [
            ".roteiro-draft-\(getppid())-1f", ".roteiro-draft-\(getpid())-1f", ".roteiro-draft-4194305-", ".roteiro-draft-4194305-x-y",
            ".roteiro-draft--1-1f", ".roteiro-manifest", "roteiro-draft-4194305-1f",
        ]
        let sandbox = try Sandbox(Dictionary(uniqueKeysWithValues: (kept + [stale]).map { ($0, "x") }))
        try link(sandbox, ".roteiro-draft-4194305-2f", to: "nowhere")
        disk.removeStaleDrafts(in: RootedPath(try disk.realPath(of: sandbox.path("")), FilePath("")))
        #expect(Set(sandbox.files(below: "").keys) == Set(kept))
        #expect(kind(sandbox, ".roteiro-draft-4194305-2f") == .link)
    }

    @Test("What is foreign in an output folder is told from known files and the folders that they are in")
    func foreignEntries() throws {
        let sandbox = try Sandbox(["a/b/c.html": "x", "a/d.html": "x", "e/f.html": "x", ".git/config": "x"])
        try link(sandbox, "a/l", to: "..")
        let entries = try OutputFolder(sandbox.path(""), on: disk).entries(except: ["a/b/c.html"])
        #expect(entries == ["a/d.html": .file, "a/l": .link, "e": .folder, "e/f.html": .file])
    }
}
