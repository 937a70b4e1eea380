import Foundation
import RoteiroTestSupport
import Testing

@Suite("Redirects")
struct RedirectTests {
    /// `old new`, as listed in `_redirects`.
    private func list(_ sandbox: Sandbox) -> [String] {
        (sandbox.text("site/_redirects") ?? "").split(separator: "\n").map(String.init)
    }

    @Test("Every address that a page had is a line of `_redirects`, in each language, with and without .html")
    func lines() async throws {
        let (sandbox, findings) = try await PublishedSite.built()
        #expect(findings == ["assets/tela.es.svg:0:image-unused"])
        let completa = ["antiga", "com%20espa%C3%A7o%20%26%20sinal", "mais-antiga"].flatMap { old in
            ["", "/en"].flatMap { prefix in
                ["", ".html"].map { "/docs\(prefix)/guias/\(old)\($0) /docs\(prefix)/guias/completa.html 301" }
            }
        }
        let others = ["", ".html"].flatMap { ending in
            [
                "/docs/guias/nenhuma\(ending) /docs/guias/nada.html 301", "/docs/en/guias/nenhuma\(ending) /docs/en/guias/nada.html 301",
                "/docs/en/guides/former\(ending) /docs/en/guias/completa.html 301",
                "/docs/en/guias/nome\(ending) /docs/en/guias/name.html 301", "/docs/en/guias/title\(ending) /docs/en/guias/name.html 301",
            ]
        }
        // The 404 rules of translated languages come last, because servers apply the first match. The source language needs none.
        #expect(list(sandbox).last == "/docs/en/* /docs/en/404.html 404")
        #expect(list(sandbox).dropLast().sorted() == (completa + others).sorted())
    }

    @Test("At every such address there is a page that leads on, and every redirect ends at a page")
    func pages() async throws {
        let sandbox = try await PublishedSite.built().sandbox
        let files = sandbox.files(below: "site")
        let lines = list(sandbox).filter { $0.split(separator: " ")[0].hasSuffix(".html") }
        #expect(lines.count == 11)
        for line in lines {
            let parts = line.split(separator: " ").map { String($0.dropFirst("/docs/".count)) }
            let old = parts[0].removingPercentEncoding ?? ""
            let page = String(decoding: try #require(files[old], "\(old)"), as: UTF8.self)
            #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
            #expect(page.contains("<link rel=\"canonical\" href=\"https://guias.example/docs/\(parts[1])\">"))
            #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=/docs/\(parts[1])\">"))
            #expect(page.contains(" href=\"/docs/\(parts[1])\""))
            #expect(files[parts[1]]?.isEmpty == false)
        }
        let english = try #require(sandbox.text("site/en/guias/antiga.html"))
        #expect(english.contains("<html lang=\"en\""))
        #expect(english.contains("This page has moved: <a href=\"/docs/en/guias/completa.html\">Complete</a>"))
        #expect(sandbox.text("site/en/guias/nenhuma.html")?.contains(" lang=\"pt-BR\">Nada</a>") == true)
    }

    @Test(
        "An invalid former address is reported and replaces nothing",
        arguments: [
            "/guias/nome", "/docs/guias/nome.html", "guias/nome", "/", "/en/", "/404.html", "/guias/antiga", "/tela.svg/x",
            "/en/guias/nome",
            "https://guias.example/docs/guias/nome", "https://fora.example/x", "//fora.example/x", "javascript:alert(1)", "/../fora",
            "/guias/%2e%2e/%2e%2e/fora", "/a%00b", "/a%0Ab", "/a\\\\b", "/api/v1/index.json", "/id/nome.html", "/theme/roteiro.css/x",
            "/guias/nome.html/x", "/guias/nome.md/x", "/_headers/x", "/a?b=c", "/a#b", "/docs//x",
        ])
    func refused(_ address: String) async throws {
        let before = try await PublishedSite.built()
        let changed = "---\nredirect_from: \"\(address)\"\n---\n\n# Parcial\n\nUm.\n\nDois.\n\nTrês.\n\nQuatro.\n\nCinco.\n"
        // The last page has the lowest precedence: earlier claims stay.
        let after = try await PublishedSite.built(["content/guias/parcial.md": changed])
        #expect(after.findings == before.findings + ["content/guias/parcial.md:2:redirect-clash"])
        let (old, new) = (before.sandbox.files(below: "site"), after.sandbox.files(below: "site"))
        #expect(Set(new.keys) == Set(old.keys))
        #expect(new["_redirects"] == old["_redirects"])
        #expect(new["guias/nome.html"] == old["guias/nome.html"])
    }

    @Test("Of two claims to an address the first wins, and the second is reported")
    func claimed() async throws {
        let pages = [
            "content/guias/nada.md": "---\nredirect_from: [/x, /guias/antiga/]\n---\n\n# Nada\n\nTexto.\n",
            "content/guias/nome.md": "---\nredirect_from:\n  - /x.html\n  - /docs/x\n---\n\n# Nome\n\nTudo traduzido.\n",
        ]
        let (sandbox, findings) = try await PublishedSite.built(pages)
        #expect(
            findings == [
                "assets/tela.es.svg:0:image-unused", "content/guias/nome.md:3:redirect-clash", "content/guias/nome.md:4:redirect-clash",
            ])
        #expect(list(sandbox).contains("/docs/x /docs/guias/nada.html 301"))
        #expect(list(sandbox).contains("/docs/guias/antiga/ /docs/guias/nada.html 301"))
        // Servers show the index of the folder at the bare address.
        #expect(!list(sandbox).contains { $0.hasPrefix("/docs/guias/antiga ") })
    }

    @Test("A draft claims nothing, and a `_redirects` of the site's own stays as it was written")
    func kept() async throws {
        let draft = "---\ndraft: true\nredirect_from: /guias/antiga\n---\n\n# Rascunho\n\nTexto.\n"
        let (sandbox, findings) = try await PublishedSite.built(["content/guias/a.md": draft, "assets/_redirects": "/a /b 302\n"])
        #expect(findings == ["assets/tela.es.svg:0:image-unused"])
        #expect(sandbox.text("site/_redirects") == "/a /b 302\n")
        #expect(sandbox.text("site/guias/antiga.html")?.contains("/docs/guias/completa.html") == true)
    }

    @Test("Pages of the whole site, with those that lead on, are valid", .validator("vnu"))
    func valid() async throws {
        let validator = try #require(Validator("vnu"), "vnu is not installed")
        let sandbox = try await PublishedSite.built().sandbox
        let verdict = try validator.run(["--skip-non-html", sandbox.path("site")])
        #expect(verdict.status == 0, "\(verdict.text)")
    }
}
