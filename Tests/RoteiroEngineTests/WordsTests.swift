import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

@Suite("Words over a whole site")
struct WordsTests {
    @Test("The glossary of the content folder counts, and findings point into it")
    func glossary() async throws {
        let site = try SiteUnderTest([
            "content/glossary.yml": "terms:\n  - term: Painel\n    avoid: [dashboard]\n", "content/a.md": "# A\n\nAbra o dashboard.\n",
        ])
        #expect(try await site.findings() == ["content/a.md:3:term"])
        let loaded = try await ResolvedSite(reading: site.project(), from: RealDisk())
        let note = try #require(await RoteiroEngine.findings(in: loaded).first?.notes.first)
        guard case .span(let span) = note.location else { return #expect(Bool(false)) }
        #expect(loaded.texts[span.file].path == "content/glossary.yml")
        #expect(loaded.texts.string(at: span) == "Painel")
    }

    @Test("A glossary that is wrong ends the work, as wrong settings do")
    func wrong() async throws {
        let site = try SiteUnderTest(["content/glossary.yml": "term: x\n", "content/a.md": "# A\n"])
        await #expect {
            _ = try await site.findings()
        } throws: { error in
            guard case .settings(let problems, let text)? = error as? Project.Failure else { return false }
            return problems.map(\.key) == ["term"] && text.path == "content/glossary.yml"
        }
    }

    @Test("Addresses of people in included files are told once")
    func included() async throws {
        let site = try SiteUnderTest([
            "content/_parts/x.md": "Escreva para ana.lima@provedor.com.br.\n", "content/a.md": "# A\n\n<!--@include: ./_parts/x.md-->\n",
            "content/b.md": "# B\n\n<!--@include: ./_parts/x.md-->\n",
        ])
        #expect(try await site.findings() == ["content/_parts/x.md:1:secret-like"])
    }

    @Test("On a real site every misspelt name is found, and nothing that is right", .enabled(if: Corpus.isThere, "there is no corpus"))
    func corpus() async throws {
        let sandbox = try Corpus.site()
        let loaded = try await ResolvedSite(reading: SiteUnderTest(sandbox).project(), from: RealDisk())
        let codes: Set = ["R501", "R502", "R503", "R504", "R701", "R702"]
        let findings = await RoteiroEngine.findings(in: loaded).filter { codes.contains($0.code) }
        let found = findings.compactMap { finding -> String? in
            guard case .span(let span) = finding.location else { return nil }
            return finding.code + " " + loaded.texts.string(at: span)
        }
        let misspelt = loaded.texts.all.reduce(0) { count, text in
            count + String(decoding: text.bytes, as: UTF8.self).ranges(of: "WhatasApp").count
        }
        #expect(misspelt > 0)
        #expect(found.filter { $0 == "R501 WhatasApp" }.count == misspelt)
        #expect(found.filter { $0 != "R501 WhatasApp" }.sorted() == ["R501 Whatsapp", "R502 continuar"])
    }
}
