import Foundation
import RoteiroCore
import RoteiroSystem
import RoteiroTestSupport
import Testing

@Suite("File transactions")
struct FileTransactionTests {
    private static let before = ["a/um.md": "one\n", "b/dois.md": "two\n", "b/c/tres.md": "three\n", "img/x.PNG": "picture"]
    private static let after = [
        "a/um.md": "ONE\n", "b/dois.md": "TWO, and longer\n", "b/c/tres.md": "", "img/x.png": "picture", "new/n.po": "new\n",
    ]

    private func transaction() -> FileTransaction {
        var transaction = FileTransaction()
        transaction.move(FilePath("img/x.PNG"), to: FilePath("img/x.png"))
        for (path, new) in Self.after.sorted(by: { $0.key < $1.key }) where path != "img/x.png" {
            transaction.write(Array(new.utf8), to: FilePath(path), over: Self.before[path].map { Array($0.utf8) })
        }
        return transaction
    }

    /// All files in the folder, including hidden ones.
    private func state(_ sandbox: Sandbox) -> [String: String] {
        sandbox.files(below: "").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private func commit(_ transaction: FileTransaction, in sandbox: Sandbox, on disk: some WritableDisk = RealDisk()) throws {
        try transaction.commit(in: ProjectFiles(sandbox.path(""), on: disk), on: disk)
    }

    @discardableResult
    private func recover(_ sandbox: Sandbox, on disk: some WritableDisk = RealDisk()) throws -> FileTransaction.Recovery? {
        try FileTransaction.recover(in: ProjectFiles(sandbox.path(""), on: disk), on: disk)
    }

    @Test("All are made, and nothing is left beside them")
    func commit() throws {
        let sandbox = try Sandbox(Self.before)
        try commit(transaction(), in: sandbox)
        #expect(state(sandbox) == Self.after)
        #expect(try recover(sandbox) == nil)
    }

    @Test("Wherever a transaction stops, the next run finds all changes or none", arguments: DyingDisk.Ending.allCases)
    func everyStep(_ ending: DyingDisk.Ending) throws {
        var (olds, news, steps) = (0, 0, 0)
        while true {
            let sandbox = try Sandbox(Self.before)
            let disk = DyingDisk(afterSteps: steps, ending)
            let isThrown = (try? commit(transaction(), in: sandbox, on: disk)) == nil
            if !disk.hasStopped { break }
            #expect(isThrown)
            if ending == .refuses, sandbox.text(".roteiro-journal") == nil { #expect(state(sandbox) == Self.before, "step \(steps)") }
            try recover(sandbox)
            let state = state(sandbox)
            #expect(state == Self.before || state == Self.after, "step \(steps): \(state)")
            if state == Self.before { olds += 1 } else { news += 1 }
            #expect(try recover(sandbox) == nil)
            steps += 1
        }
        #expect(steps > 20 && olds > 10 && news >= 1)
    }

    @Test("A rollback may stop at any step, and the next run completes it")
    func everyStepOfRecovery() throws {
        for steps in 0... {
            let sandbox = try Sandbox(Self.before)
            let disk = DyingDisk(afterSteps: steps, .dies)
            _ = try? commit(transaction(), in: sandbox, on: disk)
            if !disk.hasStopped { break }
            for inner in 0... {
                let dying = DyingDisk(afterSteps: inner, .diesHalfway)
                _ = try? recover(sandbox, on: dying)
                if !dying.hasStopped { break }
            }
            try recover(sandbox)
            #expect(state(sandbox) == Self.before || state(sandbox) == Self.after, "step \(steps)")
        }
    }

    @Test("A file that does not hold what was read stops it before anything is written", arguments: ["a/um.md", "b/c/tres.md", "new/n.po"])
    func changed(path: String) throws {
        let sandbox = try Sandbox(Self.before)
        try sandbox.write(Array("the author's".utf8), to: path)
        let before = state(sandbox)
        #expect(throws: DiskError.self) { try commit(transaction(), in: sandbox) }
        #expect(state(sandbox) == before)
    }

    @Test("A file that an author saves meanwhile is kept, and the other files are rolled back", arguments: [false, true])
    func saved(inPlace: Bool) throws {
        for looks in 0... {
            let sandbox = try Sandbox(Self.before)
            let disk = SavingDisk(beforeLook: looks, at: sandbox.path("b/dois.md"), inPlace: inPlace)
            let isThrown = (try? commit(transaction(), in: sandbox, on: disk)) == nil
            if !disk.hasSaved { break }
            var expected = isThrown ? Self.before : Self.after
            expected["b/dois.md"] = "the author's"
            #expect(state(sandbox) == expected, "look \(looks)")
        }
    }

    @Test("Another file with the same bytes is not the one that was read")
    func identity() throws {
        let sandbox = try Sandbox(Self.before)
        let disk = SavingDisk(beforeLook: 4, at: sandbox.path("a/um.md"), inPlace: false, text: "one\n")
        #expect(throws: DiskError.self) { try commit(transaction(), in: sandbox, on: disk) }
        #expect(disk.hasSaved && state(sandbox) == Self.before)
    }

    @Test("After a kill, what somebody has changed since stays, and is named")
    func others() throws {
        let sandbox = try Sandbox(Self.before)
        var steps = 0
        while true {
            let disk = DyingDisk(afterSteps: steps, .dies)
            _ = try? commit(transaction(), in: sandbox, on: disk)
            if sandbox.text("a/um.md") == Self.after["a/um.md"] { break }
            try recover(sandbox)
            steps += 1
        }
        try sandbox.write(Array("the author's".utf8), to: "a/um.md")
        let recovery = try recover(sandbox)
        #expect(recovery?.isCompleted == false && recovery?.others == [FilePath("a/um.md")])
        #expect(state(sandbox) == Self.before.merging(["a/um.md": "the author's"]) { $1 })
    }

    @Test("A link inside the project leads to the file that is written, and stays a link; permissions stay")
    func links() throws {
        let sandbox = try Sandbox(["real/x.md": "old"])
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: sandbox.path("real/x.md"))
        try manager.createSymbolicLink(atPath: sandbox.path("x.md"), withDestinationPath: "real/x.md")
        try manager.createSymbolicLink(atPath: sandbox.path("folder"), withDestinationPath: "real")
        var transaction = FileTransaction()
        // Both paths lead to the same file.
        transaction.write(Array("new".utf8), to: FilePath("x.md"), over: Array("old".utf8))
        transaction.write(Array("new".utf8), to: FilePath("folder/x.md"), over: Array("old".utf8))
        try commit(transaction, in: sandbox)
        #expect(sandbox.text("real/x.md") == "new")
        #expect(try manager.destinationOfSymbolicLink(atPath: sandbox.path("x.md")) == "real/x.md")
        #expect(try manager.attributesOfItem(atPath: sandbox.path("real/x.md"))[.posixPermissions] as? Int == 0o640)
    }

    @Test("Nothing outside the project is written, whatever leads there", arguments: ["x.md", "folder/x.md", "folder/new.md"])
    func outside(path: String) throws {
        let away = try Sandbox(["x.md": "old"])
        let sandbox = try Sandbox()
        try FileManager.default.createSymbolicLink(atPath: sandbox.path("x.md"), withDestinationPath: away.path("x.md"))
        try FileManager.default.createSymbolicLink(atPath: sandbox.path("folder"), withDestinationPath: away.path(""))
        var transaction = FileTransaction()
        transaction.write(Array("new".utf8), to: FilePath(path), over: path.hasSuffix("new.md") ? nil : Array("old".utf8))
        #expect(throws: DiskError.self) { try commit(transaction, in: sandbox) }
        #expect(state(away) == ["x.md": "old"])
    }

    @Test("A file of the journal's name that is no journal is left alone, and stops the run")
    func notAJournal() throws {
        let sandbox = try Sandbox([".roteiro-journal": "my notes"])
        #expect(throws: DiskError.self) { try recover(sandbox) }
        #expect(sandbox.text(".roteiro-journal") == "my notes")
    }

    @Test("A journal that was damaged or written by hand traps nothing and writes nothing outside")
    func damagedJournal() throws {
        let sandbox = try Sandbox(Self.before)
        _ = try? commit(transaction(), in: sandbox, on: DyingDisk(afterSteps: 18, .dies))
        let journal = try #require(sandbox.files(below: "")[".roteiro-journal"])
        var numbers = SeededNumbers(state: 13)
        for round in 0..<400 {
            var bytes = journal
            if round % 2 == 0 {
                bytes.removeLast(Int.random(in: 0...bytes.count, using: &numbers))
            } else {
                let index = Int.random(in: bytes.indices, using: &numbers)
                bytes[index] = UInt8.random(in: .min ... .max, using: &numbers)
            }
            try sandbox.write(bytes, to: ".roteiro-journal")
            _ = try? recover(sandbox)
        }
        // The hash is valid, and the file outside has the bytes that the change would have written.
        let outer = try Sandbox(["x": "ONE\n", "p/q/r.md": "r"])
        let hash = "16:0123456789abcdef,".utf8.count
        var climbing = Array(String(decoding: journal.dropLast(hash), as: UTF8.self).replacing("7:a/um.md", with: "7:../../x").utf8)
        climbing += Array("16:\(ByteHash.hex(climbing)),".utf8)
        try outer.write(climbing, to: "p/q/.roteiro-journal")
        #expect(throws: DiskError.self) {
            try FileTransaction.recover(in: ProjectFiles(outer.path("p/q"), on: RealDisk()), on: RealDisk())
        }
        #expect(outer.text("x") == "ONE\n")
    }

    @Test("Two runs wait for each other")
    func exclusive() async throws {
        let sandbox = try Sandbox(["n": "0"])
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try? RealDisk().exclusively(in: sandbox.path("")) {
                        let old = sandbox.text("n").flatMap { Int($0) } ?? 0
                        usleep(2000)
                        try? sandbox.write(Array("\(old + 1)".utf8), to: "n")
                    }
                }
            }
        }
        #expect(sandbox.text("n") == "8")
    }
}

/// A disk on which an author saves a file just before the nth access.
private struct SavingDisk: ForwardingDisk {
    let disk = RealDisk()
    private let look: Int
    private let path: String
    private let inPlace: Bool
    private let text: String
    private let count = LockedNumber()

    init(beforeLook look: Int, at path: String, inPlace: Bool, text: String = "the author's") {
        (self.look, self.path, self.inPlace, self.text) = (look, path, inPlace, text)
    }

    var hasSaved: Bool { count.value > look }

    func contents(of place: RootedPath) throws(DiskError) -> FileContents? {
        if count.next() == look {
            try? Data(text.utf8).write(to: URL(filePath: path), options: inPlace ? [] : .atomic)
        }
        return try disk.contents(of: place)
    }
}
