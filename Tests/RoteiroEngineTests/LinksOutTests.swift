import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Regardless of symbolic links, only files inside the project folder are read, published or overwritten.
@Suite("Links out of a project")
struct LinksOutTests {
    private static let secret = "SECRET-OF-THE-MACHINE"
    private static let site = ["roteiro.yml": "locales: [pt-BR, en]\n", "content/a.md": "# A\n\n## Passo 1: B\n\n[b](#b) **c**\n"]

    private func link(_ path: String, in sandbox: Sandbox, to target: String) throws {
        try FileManager.default.createDirectory(
            atPath: (sandbox.path(path) as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: sandbox.path(path), withDestinationPath: target)
    }

    @Test(
        "A file that leads out of the project is reported and left out, whatever it is for",
        arguments: [
            "templates/footer.mustache", "assets/theme/icons/x.svg", "assets/x.txt", "content/b.md", "content/x.png",
            "content/samples.yml", "content/glossary.yml", "content/locales/en.po", "templates/languages/en.yml",
            "templates/lexicons/en.yml", "targets.json", "roteiro.ids.json",
        ])
    func files(path: String) async throws {
        let away = try Sandbox(["x": Self.secret])
        let sandbox = try Sandbox(Self.site)
        try link(path, in: sandbox, to: away.path("x"))
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(outcome.diagnostics.map { $0.short(outcome.texts) }.contains("\(path):0:file-unreadable"))
        #expect(sandbox.text("site/a.html") != nil)
        for (name, bytes) in sandbox.files(below: "site") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(Self.secret), "\(name)")
        }
        for text in outcome.texts.all { #expect(!String(decoding: text.bytes, as: UTF8.self).contains(Self.secret), "\(text.path)") }
    }

    @Test("The same holds for the folders themselves", arguments: ["assets", "content/x", "templates", "assets/theme", "content/locales"])
    func folders(path: String) async throws {
        let away = try Sandbox(["x.txt": Self.secret, "footer.mustache": Self.secret, "b.md": Self.secret, "en.po": Self.secret])
        let sandbox = try Sandbox(Self.site)
        try link(path, in: sandbox, to: away.path(""))
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(outcome.diagnostics.map { $0.short(outcome.texts) } == ["\(path):0:file-unreadable"])
        for (name, bytes) in sandbox.files(below: "site") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(Self.secret), "\(name)")
        }
    }

    @Test("What a page includes from outside is not included")
    func included() async throws {
        let away = try Sandbox(["x.md": Self.secret])
        let sandbox = try Sandbox(Self.site.merging(["content/b.md": "# B\n\n<!--@include: ./_x.md-->\n"]) { $1 })
        try link("content/_x.md", in: sandbox, to: away.path("x.md"))
        _ = try await SiteUnderTest(sandbox).build()
        #expect(sandbox.text("site/b.html")?.contains(Self.secret) == false)
        let printed = try InspectedFiles([sandbox.path("content/b.md")], on: RealDisk()).json
        #expect(!String(decoding: printed, as: UTF8.self).contains(Self.secret))
    }

    @Test("Settings and a baseline from outside the project are refused")
    func settings() async throws {
        let away = try Sandbox(["roteiro.yml": "title: X\n", "roteiro-baseline.json": "{}"])
        let first = try Sandbox(["content/a.md": "# A\n"])
        try link("roteiro.yml", in: first, to: away.path("roteiro.yml"))
        #expect(throws: Project.Failure.self) { try SiteUnderTest(first).project() }
        let second = try Sandbox(Self.site)
        try link("roteiro-baseline.json", in: second, to: away.path("roteiro-baseline.json"))
        let project = try SiteUnderTest(second).project()
        await #expect(throws: Project.Failure.self) {
            try await check(project, CheckRequest(workingFolder: second.path("")), on: RealDisk())
        }
    }

    @Test("Links inside the project are followed")
    func inside() async throws {
        let sandbox = try Sandbox(Self.site.merging(["shared/footer.mustache": "<p>Ours</p>", "shared/b.md": "# B\n"]) { $1 })
        try link("templates/footer.mustache", in: sandbox, to: "../shared/footer.mustache")
        try link("content/b.md", in: sandbox, to: sandbox.path("shared/b.md"))
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(outcome.diagnostics.isEmpty && sandbox.text("site/b.html")?.contains("<p>Ours</p>") == true)
    }

    @Test("A project that is reached by a link is whole")
    func linkedProject() async throws {
        let sandbox = try Sandbox(["real/content/a.md": "# A\n", "real/assets/x.txt": "x"])
        try link("project", in: sandbox, to: "real")
        let outcome = try await build(Project(in: sandbox.path("project"), on: RealDisk()), on: RealDisk())
        #expect(outcome.diagnostics.isEmpty && sandbox.text("real/site/x.txt") == "x" && sandbox.text("real/site/a.html") != nil)
    }

    @Test(
        "Folders that contain themselves through links are read once", .timeLimit(.minutes(10)),
        arguments: ["templates", "assets/theme", "assets", "content"])
    func cycle(folder: String) async throws {
        let sandbox = try Sandbox(Self.site)
        for name in ["x", "y", "z"] { try link("\(folder)/\(name)", in: sandbox, to: ".") }
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(outcome.diagnostics.isEmpty && sandbox.text("site/a.html") != nil)
    }

    @Test(
        "An output that is, contains or is in a source folder is refused, also through links",
        arguments: [
            "content", "content/sub", "assets", "assets/sub", "templates", "templates/sub", ".", "..",
        ])
    func output(target: String) throws {
        let sandbox = try Sandbox(
            ["p/content/sub/a.md": "# A\n", "p/assets/sub/x.txt": "x", "p/templates/sub/x.txt": "x", "p/roteiro.yml": "title: T\n"])
        try link("p/site", in: sandbox, to: target)
        let folder = sandbox.path("p")
        #expect(throws: Project.Failure.self) { try Project(in: folder, on: RealDisk()) }
        #expect(throws: Project.Failure.self) { try Project(in: folder, output: sandbox.path("p/" + target), on: RealDisk()) }
        if target.hasPrefix(".") { return }
        #expect(throws: Project.Failure.self) { try Project(in: folder, output: sandbox.path("p/\(target)/new"), on: RealDisk()) }
    }

    @Test("Without a content folder the output is among the pages, only under its own name")
    func bareFolder() throws {
        let sandbox = try Sandbox(["guias/a.md": "# A\n"])
        #expect(try SiteUnderTest(sandbox).project().settings.output == "site")
        try link("site", in: sandbox, to: "guias")
        #expect(throws: Project.Failure.self) { try SiteUnderTest(sandbox).project() }
    }

    @Test("A name that is not UTF-8 is reported as that, also beside the name that it reads as")
    func names() async throws {
        let sandbox = try Sandbox(Self.site)
        func make(_ name: [UInt8]) {
            let file =
                name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } }
                ?? -1
            #expect(file >= 0 && close(file) == 0)
        }
        let folder = Array(sandbox.path("content/").utf8)
        make(folder + [0x62, 0xE9] + Array(".md\0".utf8))
        try sandbox.write(Array("# C\n".utf8), to: "content/c\u{FFFD}.md")
        make(folder + [0x63, 0xE9] + Array(".md\0".utf8))
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(
            outcome.diagnostics.map { $0.short(outcome.texts) } == [
                "content/b\u{FFFD}.md:0:file-unreadable", "content/c\u{FFFD}.md:0:file-unreadable",
            ])
        #expect(outcome.diagnostics.allSatisfy { $0.message.english.contains("UTF-8") })
    }
}
