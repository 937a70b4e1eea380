import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

@Suite("Permanent links")
struct PermanentLinkTests {
    private func page(_ id: String, _ name: String) -> (String, String) { (name + ".md", "---\nid: \(id)\ntitle: Guia & \(id)\n---\n") }

    private func links(
        _ pages: [(String, String)], former: [String: IDLock.Former] = [:], files: [String] = [], locales: String = "[pt-BR, en]"
    ) throws -> [String: String] {
        let site = TestSite.rendered(
            Dictionary(uniqueKeysWithValues: pages), settings: TestSite.settings.replacing("[pt-BR, en]", with: locales), files: files,
            ids: IDHistory(former: former))
        return Dictionary(uniqueKeysWithValues: try site.renderer().files(PermanentLink.self).map { ($0.path, $0.text) })
    }

    @Test("Each guide has one, in the source language, with an address for who is not sent on")
    func one() throws {
        let links = try links([page("conexao", "guias/qr"), page("outro", "outro")])
        #expect(links.keys.sorted() == ["id/conexao.html", "id/outro.html"])
        let text = try #require(links["id/conexao.html"])
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"pt-BR\" dir=\"ltr\">"))
        #expect(text.contains("<link rel=\"canonical\" href=\"https://guias.example/docs/guias/qr.html\">"))
        #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(text.contains("content=\"0; url=/docs/guias/qr.html\""))
        #expect(text.contains("<a href=\"/docs/guias/qr.html\">Guia &amp; conexao</a>"))
        #expect(text.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'"))
    }

    @Test("An id that a guide had before leads to it, through every name since; what is gone, or goes in circles, leads nowhere")
    func former() throws {
        let former: [String: IDLock.Former] = [
            "primeiro": .renamed("segundo"), "segundo": .renamed("conexao"), "sumiu": .gone, "a": .renamed("b"), "b": .renamed("a"),
            "conexao#velho": .renamed("conexao#novo"), "../fora": .renamed("conexao"), ".oculto": .renamed("conexao"),
        ]
        let links = try links([page("conexao", "qr")], former: former)
        #expect(links.keys.sorted() == ["id/conexao.html", "id/primeiro.html", "id/segundo.html"])
        #expect(links["id/primeiro.html"] == links["id/conexao.html"])
    }

    @Test("A page, a public file and an edition that has the address already keep it")
    func taken() throws {
        #expect(try links([page("a", "id/a"), page("b", "b")]).keys.sorted() == ["id/b.html"])
        #expect(try links([page("a", "a"), page("b", "b")], files: ["assets/id/b.html"]).keys.sorted() == ["id/a.html"])
        #expect(try links([page("a", "a"), page("index", "inicio")], locales: "[pt-BR, id]").isEmpty)
    }

    @Test("They are valid pages", .validator("vnu"))
    func valid() throws {
        let validator = try #require(Validator("vnu"), "vnu is not installed")
        let sandbox = try Sandbox(try links([page("conexao", "qr")], former: ["velha": .renamed("conexao")]))
        let verdict = try validator.run(["--skip-non-html", sandbox.path("id")])
        #expect(verdict.status == 0, "\(verdict.text)")
    }
}
