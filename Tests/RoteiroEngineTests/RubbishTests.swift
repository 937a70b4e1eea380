import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Any invalid file in the folder causes one diagnostic and no crash, and the rest of the site is built.
@Suite("Invalid input gives diagnostics")
struct RubbishTests {
    private static let good = ["content/bom.md": "# Bom\n\nTexto.\n"]

    /// Builds a site of one good page and the files that `spoil` adds.
    private func findings(_ spoil: (Sandbox) throws -> Void) async throws -> [String] {
        let sandbox = try Sandbox(Self.good)
        try spoil(sandbox)
        let outcome = try await SiteUnderTest(sandbox).build()
        #expect(sandbox.text("site/bom.html")?.contains("Texto.") == true, "the good page is published")
        return outcome.diagnostics.map { $0.short(outcome.texts) }
    }

    @Test("An empty file is an empty page, and no error")
    func emptyFile() async throws {
        #expect(try await findings { try $0.write([], to: "content/vazio.md") } == ["content/vazio.md:0:page-empty"])
    }

    @Test("A file of 50 MB is refused without being read")
    func largeFile() async throws {
        let found = try await findings { try $0.write([UInt8](repeating: 0x61, count: 50_000_000), to: "content/grande.md") }
        #expect(found == ["content/grande.md:1:limit-exceeded"])
    }

    @Test("NUL bytes are read as U+FFFD, with a warning")
    func nulBytes() async throws {
        let found = try await findings { try $0.write(Array("# A\n\nb\0c\n".utf8), to: "content/nul.md") }
        #expect(found == ["content/nul.md:3:nul-byte"])
    }

    @Test("Bytes that are not UTF-8 are an error at their line")
    func invalidEncoding() async throws {
        let found = try await findings { try $0.write(Array("# A\n\nb".utf8) + [0xFF, 0xFE], to: "content/latin.md") }
        #expect(found == ["content/latin.md:3:not-utf8"])
    }

    @Test("Ten thousand nested quotes or lists are over a limit", arguments: ["> ", "- ", "1. "])
    func nesting(marker: String) async throws {
        let found = try await findings {
            try $0.write(Array((String(repeating: marker, count: 10_000) + "a\n").utf8), to: "content/fundo.md")
        }
        #expect(found == ["content/fundo.md:1:limit-exceeded"])
    }

    @Test("Lists nested by indent are over a limit")
    func indentedLists() async throws {
        let lines = (0..<1000).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        let found = try await findings { try $0.write(Array(lines.utf8), to: "content/fundo.md") }
        #expect(found.map { $0.split(separator: ":").last } == ["limit-exceeded"])
    }

    @Test("Unclosed everything is reported, each thing once")
    func unclosed() async throws {
        let found = try await findings {
            try $0.write(Array("# A\n\n::: tip\n\n**a [b](c <d `e\n\n```\ncode\n".utf8), to: "content/aberto.md")
        }
        let faults = ["3:container-unclosed", "5:emphasis-left", "5:link-unparsed", "7:fence-unclosed"]
        #expect(found == faults.map { "content/aberto.md:" + $0 })
    }

    @Test("Front matter that never ends, or is no YAML, is an error")
    func frontMatter() async throws {
        let found = try await findings {
            try $0.write(Array("---\ntitle: A\n\n# B\n".utf8), to: "content/a.md")
            try $0.write(Array("---\ntitle: [1\n---\n\n# B\n".utf8), to: "content/b.md")
        }
        #expect(Set(found.map { $0.split(separator: ":").last }) == ["front-matter-invalid"])
        #expect(Set(found.map { $0.split(separator: ":").first }) == ["content/a.md", "content/b.md"])
    }

    @Test("A folder named x.md is reported, and what is in it is read")
    func folderNamedLikeAPage() async throws {
        let found = try await findings { try $0.write(Array("# D\n".utf8), to: "content/x.md/dentro.md") }
        #expect(found == ["content/x.md:0:file-unreadable"])
    }

    @Test("A link to nothing, a link out of the project and a pipe are reported")
    func links() async throws {
        let found = try await findings { sandbox in
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: sandbox.path("content/solto.md"), withDestinationPath: "nada.md")
            try manager.createSymbolicLink(atPath: sandbox.path("content/fora.md"), withDestinationPath: "/etc/hostname")
            #expect(mkfifo(sandbox.path("content/cano.md"), 0o600) == 0)
        }
        #expect(
            found == ["content/cano.md:0:file-unreadable", "content/fora.md:0:file-unreadable", "content/solto.md:0:file-unreadable"])
    }

    @Test("A folder that contains itself through a link is read once")
    func loop() async throws {
        let found = try await findings { sandbox in
            try sandbox.write(Array("# D\n".utf8), to: "content/pasta/dentro.md")
            try FileManager.default.createSymbolicLink(atPath: sandbox.path("content/pasta/volta"), withDestinationPath: "..")
        }
        #expect(found == [])
    }

    @Test("An unreadable page and an unreadable image are reported, and the rest is built")
    func unreadable() async throws {
        let sandbox = try Sandbox(Self.good.merging(["content/fechado.md": "# D\n", "content/fechada.png": "x"]) { $1 })
        let disk = RefusingDisk(refused: [sandbox.path("content/fechado.md"), sandbox.path("content/fechada.png")])
        let project = try Project(in: sandbox.path(""), on: disk)
        let outcome = try await build(project, on: disk)
        #expect(
            outcome.diagnostics.map { $0.short(outcome.texts) } == [
                "content/fechada.png:0:image-broken", "content/fechada.png:0:image-unused", "content/fechado.md:0:file-unreadable",
            ])
        #expect(sandbox.text("site/bom.html") != nil)
    }

    @Test("An include and a style sheet that the machine will not read are reported by name")
    func unreadableParts() async throws {
        let sandbox = try Sandbox(
            Self.good.merging([
                "content/a.md": "# A\n\n<!--@include: ./_parte.md-->\n", "content/_parte.md": "Texto.\n", "assets/a.css": "a{}",
            ]) { $1 })
        let disk = RefusingDisk(refused: [sandbox.path("content/_parte.md"), sandbox.path("assets/a.css")])
        let project = try Project(in: sandbox.path(""), on: disk)
        let outcome = try await check(project, CheckRequest(workingFolder: sandbox.path("")), on: disk)
        let found = outcome.diagnostics.filter { $0.code == "R119" }
        #expect(found.map { $0.short(outcome.texts) } == ["assets/a.css:0:file-unreadable", "content/_parte.md:0:file-unreadable"])
        #expect(found.allSatisfy { $0.message.portuguese == "não pôde ser lido (permissão negada): fica fora do site" })
    }

    @Test("A path that the machine does not resolve is unreadable, and leads nowhere else")
    func unresolved() throws {
        let sandbox = try Sandbox(Self.good)
        let files = try ProjectFiles(sandbox.path(""), on: UnresolvingDisk(name: "bom.md"))
        let fault = FileFault(path: FilePath("content/bom.md"), problem: .unreadable(Message("Permission denied")))
        #expect(throws: fault) { try files.status(of: FilePath("content/bom.md")) }
    }

    @Test("Two names that differ by letter case or by Unicode form are an error that names both")
    func clash() async throws {
        let found = try await findings {
            try $0.write(Array("# A\n".utf8), to: "content/Guia.md")
            try $0.write(Array("# B\n".utf8), to: "content/guia.md")
            try $0.write(Array("# C\n".utf8), to: "content/caf\u{E9}.md")
            try $0.write(Array("# D\n".utf8), to: "content/cafe\u{301}.md")
        }
        #expect(found.count { $0.hasSuffix("file-clash") } == 2)
    }

    @Test("A picture that is a pipe, a folder or a server's answer is reported, and the page is built")
    func images() async throws {
        let found = try await findings { sandbox in
            try sandbox.write(Array("# A\n\n![a](cano.png)\n\n![b](pasta.png)\n\n![c](json.png)\n".utf8), to: "content/figuras.md")
            #expect(mkfifo(sandbox.path("content/cano.png"), 0o600) == 0)
            try sandbox.write([], to: "content/pasta.png/x")
            try sandbox.write(Array(#"{"error":"not found"}"#.utf8), to: "content/json.png")
        }
        #expect(found.contains("content/json.png:0:image-broken"))
        #expect(found.contains { $0.hasPrefix("content/figuras.md:3:") })
        #expect(found.contains { $0.hasPrefix("content/figuras.md:5:") })
    }

    @Test("Texts that make markdown parsers slow are refused or read, and the site is built")
    func hostilePatterns() async throws {
        let size = 100_000
        func times(_ text: String) -> String { String(repeating: text, count: size / text.utf8.count) }
        let patterns = [
            "|" + times("a|") + "\n|" + times("-|") + "\n" + times("|a\n"), times("a\n|-|-\n"), times("![[]()"), times("a<?"),
            times("a<![CDATA["),
            times("*t ") + times("_t*_ "), "[a]: " + times("x") + "\n\n" + times("[a]"), times("www._"), times(":::tip\n"), times("- "),
            "> > > a\n" + times("lazy\n"), times("["), times("[a](<b"), times("**a *a "), times("~a ~~b "), times("<a "), times("# a\n\n"),
            times("## Passo 1\n\n"), times("- a\n\n"), times("[^a]") + "\n\n[^a]: x\n", times("{a="), times("```\n"), "mailto:a@b.c",
        ]
        _ = try await findings { sandbox in
            for (index, pattern) in patterns.enumerated() { try sandbox.write(Array(pattern.utf8), to: "content/p\(index).md") }
        }
    }
}

/// The real disk, with some unreadable files.
private struct RefusingDisk: ForwardingDisk {
    let disk = RealDisk()
    private let refused: Set<String>

    init(refused: [String]) { self.refused = Set(refused) }

    func read(_ path: String, below realFolder: String) throws(DiskError) -> [UInt8]? {
        if refused.contains(where: { FilePath($0).name == FilePath(path).name }) {
            throw DiskError(.read, path, Message("Permission denied"))
        }
        return try disk.read(path, below: realFolder)
    }
}

/// The real disk, which does not resolve the paths of one name.
private struct UnresolvingDisk: ForwardingDisk {
    let disk = RealDisk()
    let name: String

    func realPath(of path: String) throws(DiskError) -> String {
        if FilePath(path).name == name { throw DiskError(.resolve, path, Message("Permission denied")) }
        return try disk.realPath(of: path)
    }
}
