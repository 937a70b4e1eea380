import Foundation
import RoteiroChecks
import RoteiroCore
import RoteiroSystem
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine

@Suite("Applied fixes")
struct MendTests {
    /// The numbers have a gap, and a path has the wrong letter case.
    private static let page = "# Guia\n\n## Passo 1: Um\n\nVeja [b](./Outra).\n\n## Passo 3: Dois\n\nFaça.\n\n## Passo 4: Três\n\nFaça.\n"
    private static let mended = "# Guia\n\n## Passo 1: Um\n\nVeja [b](./outra).\n\n## Passo 2: Dois\n\nFaça.\n\n## Passo 3: Três\n\nFaça.\n"
    private static let other = ["content/outra.md": "# Outra\n\nTexto.\n"]

    @discardableResult
    private func fix(_ sandbox: Sandbox, _ change: (inout CheckRequest) -> Void = { _ in }) async throws -> FixOutcome {
        var request = CheckRequest(workingFolder: sandbox.path(""))
        change(&request)
        let project = try SiteUnderTest(sandbox).project()
        let mending = try await applyFixes(project, request, on: RealDisk())
        try mending.write(project, to: RealDisk())
        return mending
    }

    @Test("Unedited bytes do not change: CRLF, byte order mark, no final line end", arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
    func bytes(_ lineEnd: String, _ mark: String) async throws {
        func text(_ page: String) -> [UInt8] { Array((mark + String(page.dropLast()).replacing("\n", with: lineEnd)).utf8) }
        let sandbox = try Sandbox(Self.other)
        try sandbox.write(text(Self.page), to: "content/guia.md")
        let mending = try await fix(sandbox)
        #expect(sandbox.files(below: "content")["guia.md"] == text(Self.mended))
        #expect(mending.isSettled && mending.refused.isEmpty && mending.files.map(\.path.string) == ["content/guia.md"])
        let again = try await fix(sandbox)
        #expect(again.applied.isEmpty && again.files.isEmpty && again.diff.isEmpty)
    }

    @Test("A file that appears twice on the site has no safe fix; an offered one is applied once", arguments: [1, 2])
    func included(_ pages: Int) async throws {
        let include = "# G\n\n<!--@include: ./_parte.md-->\n"
        let including =
            pages == 2 ? ["content/a.md": include, "content/b.md": include] : ["content/a.md": include + "\n" + include.dropFirst(5)]
        let sandbox = try Sandbox(Self.other.merging(including.merging(["content/_parte.md": "Veja [b](/Outra).\n"]) { $1 }) { $1 })
        let safe = try await fix(sandbox)
        #expect(safe.applied.isEmpty && safe.files.isEmpty)
        let finding = try #require(safe.after.diagnostics.first { $0.code == "R301" })
        #expect(finding.notes.map(\.location) == (pages == 2 ? [.file("content/a.md"), .file("content/b.md")] : [.file("content/a.md")]))
        let project = try SiteUnderTest(sandbox).project()
        let offered = try await applyFixes(project, CheckRequest(workingFolder: sandbox.path("")), offered: true, on: RealDisk())
        try offered.write(project, to: RealDisk())
        #expect(sandbox.text("content/_parte.md") == "Veja [b](/outra).\n")
        #expect(offered.applied.count == 1 && offered.files.count == 1)
    }

    @Test("A file that one page includes is fixed as before")
    func includedOnce() async throws {
        let sandbox = try Sandbox(
            Self.other.merging(["content/a.md": "# G\n\n<!--@include: ./_parte.md-->\n", "content/_parte.md": "Veja [b](/Outra).\n"]) { $1 }
        )
        #expect(try await fix(sandbox).files.map(\.path.string) == ["content/_parte.md"])
    }

    /// Two pages that are one file by a link: what is right for one folder is wrong for the other.
    @Test("Fixes that undo each other change nothing, and their rules are named")
    func circle() async throws {
        let sandbox = try Sandbox([
            "content/a/guia.md": "# Guia\n\nVeja [b](./Peca).\n", "content/a/peca.md": "# P\n\nTexto.\n",
            "content/b/Peca.md": "# P\n\nTexto.\n",
        ])
        try FileManager.default.createSymbolicLink(atPath: sandbox.path("content/b/guia.md"), withDestinationPath: "../a/guia.md")
        let mending = try await fix(sandbox)
        #expect(mending.circle == ["R301"] && !mending.isSettled && mending.applied.isEmpty && mending.files.isEmpty)
        #expect(sandbox.text("content/a/guia.md") == "# Guia\n\nVeja [b](./Peca).\n")
    }

    @Test(
        "Offered fixes of one run never break a page together",
        arguments: [
            ("::: Tip\nUm.\n:::\n\nFim.", "::: tip\nUm.\n:::\n\nFim."),
            ("::: Tip\n::: Info\nUm.\n:::\n:::\n\nFim.", "::: tip\n::: Info\nUm.\n:::\n:::\n\nFim."),
        ])
    func offered(_ source: String, _ expected: String) async throws {
        let sandbox = try Sandbox(["content/guia.md": "# Guia\n\n" + source + "\n"])
        let project = try SiteUnderTest(sandbox).project()
        let mending = try await applyFixes(project, CheckRequest(workingFolder: sandbox.path("")), offered: true, on: RealDisk())
        try mending.write(project, to: RealDisk())
        #expect(sandbox.text("content/guia.md") == "# Guia\n\n" + expected + "\n")
        #expect(mending.after.diagnostics.filter { $0.severity == .error }.isEmpty)
    }

    @Test("Permissions stay, and a link stays a link to the one file that is edited")
    func links() async throws {
        let sandbox = try Sandbox(Self.other.merging(["content/guia.md": Self.page]) { $1 })
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: sandbox.path("content/guia.md"))
        try FileManager.default.createSymbolicLink(atPath: sandbox.path("content/ligada.md"), withDestinationPath: "guia.md")
        let mending = try await fix(sandbox)
        #expect(sandbox.text("content/guia.md") == Self.mended)
        #expect(mending.files.map(\.path.string) == ["content/guia.md"])
        let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path("content/guia.md"))
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.path("content/ligada.md")) == "guia.md")
    }

    @Test("A file outside the project is never written, whatever link points to it")
    func outside() async throws {
        let away = try Sandbox(["guia.md": Self.page])
        let sandbox = try Sandbox(Self.other)
        try FileManager.default.createSymbolicLink(atPath: sandbox.path("content/guia.md"), withDestinationPath: away.path("guia.md"))
        let mending = try await fix(sandbox)
        #expect(away.text("guia.md") == Self.page)
        #expect(mending.files.isEmpty)
    }

    @Test("If one file was changed meanwhile, no file is written")
    func changedMeanwhile() async throws {
        let sandbox = try Sandbox(Self.other.merging(["content/a.md": Self.page, "content/guia.md": Self.page]) { $1 })
        let project = try SiteUnderTest(sandbox).project()
        let mending = try await applyFixes(project, CheckRequest(workingFolder: sandbox.path("")), on: RealDisk())
        #expect(mending.files.count == 2)
        try sandbox.write(Array("outra coisa".utf8), to: "content/guia.md")
        #expect(throws: Project.Failure.self) { try mending.write(project, to: RealDisk()) }
        #expect(sandbox.text("content/a.md") == Self.page && sandbox.text("content/guia.md") == "outra coisa")
    }

    @Test("A page that is gone before its fix is an error that names it")
    func gone() async throws {
        let sandbox = try Sandbox(Self.other.merging(["content/guia.md": Self.page]) { $1 })
        let project = try SiteUnderTest(sandbox).project()
        let found = try await check(project, CheckRequest(workingFolder: sandbox.path("")), on: RealDisk()).diagnostics
        let session = try FixSession(project, RealDisk())
        let site = try await session.site(for: .check, linkResults: [:])
        #expect(try !session.selection(found, site, .safe).chosen.isEmpty)
        try FileManager.default.removeItem(atPath: sandbox.path("content/guia.md"))
        let failure = #expect(throws: Project.Failure.self) { try session.selection(found, site, .safe) }
        guard case .disk(let error)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(error.path.hasSuffix("/content/guia.md") && error.message.portuguese.hasSuffix(": o arquivo ou a pasta não existe"))
    }

    @Test("Only selected rules and paths are fixed, and no finding of the baseline")
    func selected() async throws {
        let files = Self.other.merging(["content/a.md": Self.page, "content/guia.md": Self.page]) { $1 }
        let links = try Sandbox(files)
        try await fix(links) { $0.only = ["R301"] }
        #expect(links.text("content/a.md") == Self.page.replacing("./Outra", with: "./outra"))
        let one = try Sandbox(files)
        try await fix(one) { $0.paths = ["content/a.md"] }
        #expect(one.text("content/a.md") == Self.mended && one.text("content/guia.md") == Self.page)
        let known = try Sandbox(files)
        var request = CheckRequest(workingFolder: known.path(""))
        request.updatesBaseline = true
        _ = try await check(try SiteUnderTest(known).project(), request, on: RealDisk())
        #expect(try await fix(known).applied.isEmpty)
    }

    @Test("Hidden findings are not fixed; a stale exception is removed, and the settings stay readable")
    func exceptions() async throws {
        let settings = """
            title: T
            checks:
              exceptions:
                - rule: R301
                  path: content/guia.md
                  reason: Ainda não.
                - rule: R302
                  reason: Não há nenhuma.

            """
        let sandbox = try Sandbox(Self.other.merging(["content/guia.md": Self.page, "roteiro.yml": settings]) { $1 })
        let mending = try await fix(sandbox)
        #expect(sandbox.text("content/guia.md") == Self.mended.replacing("./outra", with: "./Outra"))
        #expect(sandbox.text("roteiro.yml")?.contains("R302") == false)
        #expect(mending.after.excepted == 1 && mending.after.diagnostics.allSatisfy { $0.code != "R901" })
        let last = try Sandbox(Self.other.merging(["roteiro.yml": settings]) { $1 })
        try await fix(last)
        #expect(try await fix(last).applied.isEmpty)
        #expect(last.text("roteiro.yml")?.contains("rule") == false)
    }

    @Test("Rounds are limited, and unfinished work is reported: at most fifty paths of a page are searched per round")
    func rounds() async throws {
        let links = String(repeating: "[b](./Outra)\n", count: 50 * FixOutcome.limit + 1)
        let sandbox = try Sandbox(Self.other.merging(["content/guia.md": "# Guia\n\n" + links]) { $1 })
        let first = try await fix(sandbox)
        #expect(!first.isSettled && first.applied.count == 50 * FixOutcome.limit)
        let second = try await fix(sandbox)
        #expect(second.isSettled && second.applied.count == 1)
        #expect(sandbox.text("content/guia.md")?.contains("Outra") == false)
    }

    @Test("Offered fixes are shown, and a picture gets its name in all pages")
    func offered() async throws {
        let gif: [UInt8] =
            Array("GIF89a".utf8) + [
                1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
            ]
        let sandbox = try Sandbox([
            "content/a.md": "# A\n\n![Tela](./x/tela.PNG?v=1)\n", "content/b.md": "# B\n\n![Tela](/x/tela.PNG) [t](./x/tela.PNG)\n",
        ])
        try sandbox.write(gif, to: "content/x/tela.PNG")
        let project = try SiteUnderTest(sandbox).project()
        let mending = try await applyFixes(project, CheckRequest(workingFolder: sandbox.path("")), offered: true, on: RealDisk())
        #expect(mending.before.diagnostics.contains { $0.code == "R204" })
        #expect(!mending.after.diagnostics.contains { ["R204", "R201", "R301"].contains($0.code) })
        #expect(sandbox.text("content/a.md")?.contains("tela.PNG") == true, "nothing is written yet")
        try mending.write(project, to: RealDisk())
        #expect(sandbox.text("content/a.md") == "# A\n\n![Tela](./x/tela.gif?v=1)\n")
        #expect(sandbox.files(below: "content")["x/tela.gif"] == gif && sandbox.files(below: "content")["x/tela.PNG"] == nil)
    }
}
