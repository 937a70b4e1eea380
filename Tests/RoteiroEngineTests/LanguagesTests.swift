import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroTestSupport
import Testing

@Suite("Languages of a site")
struct LanguagesTests {
    private static let pages = ["content/a.md": "# A\n\n## Passo 1: B\n\nc\n\n## Passo 2: D\n\ne\n"]

    private func site(_ files: [String: String]) throws -> SiteUnderTest { try SiteUnderTest(Self.pages.merging(files) { $1 }) }

    @Test("Regions without a file speak the words of their language, and the pseudo-language those of the source, accented")
    func chains() async throws {
        let site = try site(["roteiro.yml": "locales: [pt-BR, pt-PT, es-MX, qps]\n"])
        let outcome = try await site.build()
        #expect(outcome.diagnostics.isEmpty)
        for (locale, lang, step, steps) in [
            ("", "pt-BR", "Passo 2", "2 passos"), ("pt-pt/", "pt-PT", "Passo 2", "2 passos"), ("es-mx/", "es-MX", "Paso 2", "2 pasos"),
            ("qps/", "qps", "⟦Þááššóó 2⟧", "⟦2 þááššóóš⟧"),
        ] {
            let page = try #require(site.sandbox.text("site/\(locale)a.html"))
            #expect(page.contains("<html lang=\"\(lang)\" dir=\"ltr\">"), "\(lang)")
            #expect(page.contains(step), "\(lang)")
            #expect(try #require(site.sandbox.text("site/\(locale)index.html")).contains(steps), "\(lang)")
            for name in ["Português (Brasil)", "Português (PT)", "Español (MX)", "Pseudo"] { #expect(page.contains(name), "\(name)") }
        }
    }

    @Test("Our own pages are translated into the pseudo-language, with all inline elements")
    func pseudo() async throws {
        let sandbox = try Sandbox(["roteiro.yml": "locales: [qps]\n"])
        for folder in ["content", "assets"] { try sandbox.copy(ProjectFolder.url.appending(path: folder), to: folder) }
        _ = try await SiteUnderTest(sandbox).build()
        let documents = sandbox.files(below: "site/api/v1/qps/guides").mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(documents.count > 5)
        for (name, text) in documents {
            let status = text.firstMatch(of: /"translation":\{"status":"(\w+)","translated":(\d+),"total":(\d+)/)
            #expect(status.map { $0.1 == "complete" && $0.2 == $0.3 } == true, "\(name): \(status?.0 ?? "")")
        }
    }

    @Test("Words that a language lacks are a finding that names its file and keys")
    func missing() async throws {
        let words = "name: Zz\nplural: {one: \"i = 0..1\", few: \"n = 7\"}\nguide.steps: {one: \"{n} step\", other: \"{n} steps\"}\n"
        let site = try site(["roteiro.yml": "locales: [zz, zy]\n", "templates/languages/zz.yml": words])
        #expect(
            try await site.findings() == [
                "roteiro.yml:0:language-words-missing", "templates/languages/zz.yml:0:language-words-missing",
                "templates/languages/zz.yml:0:language-words-missing",
            ])
        let found = try await site.build().diagnostics.map(\.message.portuguese)
        #expect(found.contains("ao idioma `zz` falta: `guide.steps.few`"))
        #expect(
            found.contains { $0.hasPrefix("ao idioma `zz` falta: `numbers`, `dates`, `quotes`, `step.label`") && $0.contains(" e mais ") })
        #expect(found.contains { $0.hasPrefix("ao idioma `zy` falta: `name`, `plural`, `numbers`") })
    }

    @Test("The site's own file comes first, and the built-in one fills the rest")
    func overlay() async throws {
        let site = try site([
            "roteiro.yml": "locales: [pt-BR, es-MX]\n", "templates/languages/pt-BR.yml": "step.label: \"Etapa {n}\"\n",
            "templates/languages/es-MX.yml": "name: Español (México)\nnumbers: {decimal: \".\", group: \",\"}\n",
        ])
        #expect(try await site.build().diagnostics.isEmpty)
        let page = try #require(site.sandbox.text("site/a.html"))
        #expect(page.contains("Etapa 1") && page.contains("Ir para o conteúdo") && page.contains("Español (México)"))
    }

    @Test("A check refuses an invalid pack, as a build does")
    func wrong() async throws {
        let site = try site(["templates/languages/es.yml": "parent: pt\n"])
        await #expect(throws: Project.Failure.self) { try await site.findings() }
        await #expect(throws: Project.Failure.self) { try await site.build() }
    }
}
