import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// How a build treats existing files in its output folder.
@Suite("The output folder")
struct OutputTests {
    private static let site = [
        "roteiro.yml": "title: T\n", "content/g/x.md": "# X\n", "content/index.md": "# A\n", "assets/CNAME": "a.example\n",
    ]

    private func link(_ sandbox: Sandbox, _ path: String, to target: String) throws {
        try FileManager.default.createDirectory(
            atPath: (sandbox.path(path) as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: sandbox.path(path), withDestinationPath: target)
    }

    private func refusal(_ sandbox: Sandbox) async -> String? {
        do {
            _ = try await SiteUnderTest(sandbox).build()
        } catch let failure as Project.Failure {
            if case .usage(let words) = failure { return words.english }
        } catch {}
        return nil
    }

    @Test(
        "A file that no build wrote is not replaced, and nothing is written",
        arguments: ["index.html", "g/x.html", "g/x.md", "CNAME", "_headers", "api/v1/index.json"])
    func foreignFile(path: String) async throws {
        let sandbox = try Sandbox(Self.site.merging(["site/\(path)": "by hand"]) { $1 })
        #expect(await refusal(sandbox)?.contains("site/\(path)") == true)
        #expect(sandbox.files(below: "site").mapValues { String(decoding: $0, as: UTF8.self) } == [path: "by hand"])
    }

    @Test("A manifest that the machine will not read stops the build: without it every file would be foreign")
    func unreadableManifest() async throws {
        let sandbox = try Sandbox(Self.site)
        _ = try await SiteUnderTest(sandbox).build()
        let disk = UnreadableManifest()
        let project = try Project(in: sandbox.path(""), on: disk)
        let failure = await #expect(throws: Project.Failure.self) { _ = try await build(project, on: disk) }
        guard case .disk(let error)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(error.message.spanish.hasSuffix("site/.roteiro-manifest: permiso denegado"), "\(error.message.spanish)")
    }

    @Test("A folder, or a link, where a page or its folder should be is refused as well", arguments: ["g", "index.html"])
    func foreignEntry(path: String) async throws {
        let away = try Sandbox(["x.html": "theirs"])
        for isLink in [true, false] {
            let sandbox = try Sandbox(Self.site)
            if isLink {
                try link(sandbox, "site/\(path)", to: path == "g" ? away.path("") : away.path("x.html"))
            } else {
                try sandbox.write([], to: path == "g" ? "site/g" : "site/index.html/x")
            }
            #expect(await refusal(sandbox)?.contains("site/\(path)") == true)
            #expect(sandbox.text("site/404.html") == nil)
        }
        #expect(away.files(below: "").mapValues { String(decoding: $0, as: UTF8.self) } == ["x.html": "theirs"])
    }

    @Test("Files beside the site's stay, and one with the very bytes is taken over")
    func neighbours() async throws {
        let own = ["site/.gitignore": "*\n", "site/.git/config": "x", "site/notes.html": "mine", "site/CNAME": "a.example\n"]
        let sandbox = try Sandbox(Self.site.merging(own) { $1 })
        for _ in 0..<2 { _ = try await SiteUnderTest(sandbox).build() }
        for (path, text) in own { #expect(sandbox.text(path) == text) }
        #expect(sandbox.text("site/index.html") != nil)
    }

    @Test("An output folder that became a link is not followed: nothing behind it is deleted or written")
    func folderBecameLink() async throws {
        let away = try Sandbox(["x.html": "theirs", "x.md": "theirs"])
        let sandbox = try Sandbox(Self.site)
        _ = try await SiteUnderTest(sandbox).build()
        try FileManager.default.removeItem(atPath: sandbox.path("site/g"))
        try link(sandbox, "site/g", to: away.path(""))
        #expect(await refusal(sandbox) != nil)
        try FileManager.default.removeItem(atPath: sandbox.path("content/g"))
        _ = try await SiteUnderTest(sandbox).build()
        #expect(away.files(below: "").count == 2)
    }

    @Test("The next build recognizes the files of a build that was killed", arguments: [3, 8, 15])
    func diedBuild(steps: Int) async throws {
        let sandbox = try Sandbox(Self.site)
        let project = try SiteUnderTest(sandbox).project()
        await #expect(throws: Project.Failure.self) { try await build(project, on: DyingDisk(afterSteps: steps, .dies)) }
        try sandbox.write(Array("x".utf8), to: "site/.roteiro-draft-4194305-1f")
        try sandbox.write(Array("# Other\n\nText.\n".utf8), to: "content/index.md")
        try FileManager.default.removeItem(atPath: sandbox.path("content/g"))
        _ = try await SiteUnderTest(sandbox).build()
        let fresh = try Sandbox(Self.site.merging(["content/index.md": "# Other\n\nText.\n"]) { $1 })
        try FileManager.default.removeItem(atPath: fresh.path("content/g"))
        _ = try await SiteUnderTest(fresh).build()
        #expect(sandbox.files(below: "site") == fresh.files(below: "site"))
    }
}

/// The real disk, with a manifest that cannot be read.
private struct UnreadableManifest: ForwardingDisk {
    let disk = RealDisk()

    func contents(of path: RootedPath) throws(DiskError) -> FileContents? {
        if path.path.name == ".roteiro-manifest" { throw DiskError(.read, path.string, Message("Permission denied")) }
        return try disk.contents(of: path)
    }
}
