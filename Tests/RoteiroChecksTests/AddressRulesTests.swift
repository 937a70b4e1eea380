import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

/// Addresses with an origin, a query, a directive, a backslash or the scheme of a program.
@Suite("Rules of addresses")
struct AddressRulesTests {
    private static let settings = "baseURL: https://ajuda.example/guias/\nchecks: {severity: {R205: off, R312: off}}\n"

    private func site(_ page: String, settings: String = settings) -> TestSite {
        TestSite(
            [
                "content/guia.md": page, "content/outra.md": "# Outra\n\n## Seção um\n", "content/parte/index.md": "# Parte",
                "content/Velha.MD": "# Velha",
            ],
            settings: settings, files: ["assets/tela.png", "content/img/foto.png", "content/parte/perto.png"])
    }

    private func mended(_ site: TestSite, _ code: String? = nil, safeOnly: Bool = true) -> String {
        site.fixed(site.findings(code), safeOnly: safeOnly, in: "content/guia.md")
    }

    private func found(_ page: String, settings: String = settings) -> [String] {
        let site = site(page, settings: settings)
        let findings = site.findings()
        return zip(findings, site.places(of: findings)).map { $0.code + " " + $1 }
    }

    @Test(
        "An address below baseURL is checked like one from the root",
        arguments: [
            ("https://ajuda.example/guias/nada.html", "R301 https://ajuda.example/guias/nada.html"),
            ("https://ajuda.example/guias/nada#x", "R301 https://ajuda.example/guias/nada"),
            ("http://AJUDA.example/guias/nada", "R301 http://AJUDA.example/guias/nada"),
            ("https://ajuda.example/guias/outra.html#nada", "R302 nada"), ("//ajuda.example/guias/outra#nada", "R302 nada"),
            ("https://ajuda.example/guias/outra.html#secao-um", "R315 https://ajuda.example/guias/outra.html#secao-um"),
            ("https://ajuda.example/guias/outra?a=b", "R315 https://ajuda.example/guias/outra?a=b"),
            ("https://ajuda.example/guias/parte/", "R315 https://ajuda.example/guias/parte/"),
            ("https://ajuda.example/guias/tela.png", "R315 https://ajuda.example/guias/tela.png"),
        ])
    func own(_ address: String, _ finding: String) {
        let shorter = finding.hasPrefix("R302") ? ["R315 " + address] : []
        #expect(found("# G\n\nVeja [x](\(address)).\n") == shorter + [finding])
    }

    @Test(
        "An address outside baseURL, or that the build writes, is not",
        arguments: [
            "https://outra.example/guias/nada", "https://docs.ajuda.example/guias/nada", "https://ajuda.example/loja",
            "https://ajuda.example/guias-antigos/nada", "https://ajuda.example:8443/guias/nada", "https://ajuda.example/guias/id/guia.html",
            "https://ajuda.example/guias/api/v1/index.json", "https://ajuda.example/guias/sitemap.xml",
        ])
    func foreign(_ address: String) {
        #expect(found("# G\n\nVeja [x](\(address)).\n") == [])
    }

    @Test("A page of another language with its origin is left alone")
    func otherLanguage() {
        let settings = Self.settings + "locales: [pt-BR, en]\n"
        #expect(found("# G\n\nVeja [x](https://ajuda.example/guias/en/nada).\n", settings: settings) == [])
    }

    @Test("Its fixes keep the origin; the path alone is offered where the target exists")
    func ownFixes() {
        let dead = site("Veja [x](https://ajuda.example/guias/pasta/outra.html#secao-um).\n")
        #expect(mended(dead, "R301") == "Veja [x](https://ajuda.example/guias/outra.html#secao-um).\n")
        let alive = site("Veja [x](https://ajuda.example/guias/outra.html#secao-um).\n")
        #expect(mended(alive, "R315") == "Veja [x](https://ajuda.example/guias/outra.html#secao-um).\n")
        #expect(mended(alive, "R315", safeOnly: false) == "Veja [x](/outra.html#secao-um).\n")
    }

    @Test("A QR code that leads to this site is checked")
    func codes() {
        func code(_ payload: String) -> [String] { found("# G\n\n::: qr \(payload)\nLeia.\n:::\n") }
        #expect(code("https://ajuda.example/guias/nada") == ["R301 https://ajuda.example/guias/nada"])
        #expect(code("https://ajuda.example/guias/outra.html#nada") == ["R302 nada"])
        #expect(code("https://ajuda.example/guias/outra.html#secao-um") == [])
        #expect(code("https://ajuda.example/guias/id/guia.html") == [])
        #expect(code("https://outra.example/guias/nada") == [] && code("nada") == [])
    }

    @Test("An image below baseURL is a file of the site")
    func ownImage() {
        #expect(found("# G\n\n![x](https://ajuda.example/guias/tela.png)\n") == [])
        #expect(found("# G\n\n![x](https://ajuda.example/guias/nada.png)\n") == ["R201 https://ajuda.example/guias/nada.png"])
        #expect(site("![x](https://ajuda.example/guias/foto.png)\n").findings("R201").first?.help?.english.contains("img/foto.png") == true)
    }

    @Test(
        "What follows :~: is no part of the anchor",
        arguments: [
            ("./outra#:~:text=Um%20trecho", []), ("./outra.html#secao-um:~:text=trecho", []), ("#:~:text=x", []),
            ("./outra#nada:~:text=x", ["R302 nada"]), ("./nada#:~:text=x", ["R301 ./nada"]),
            ("https://fora.example/#:~:text=x", []),
        ] as [(String, [String])])
    func directives(_ address: String, _ findings: [String]) {
        #expect(found("# G\n\nVeja [x](\(address)).\n") == findings)
        #expect(found("# G\n\nVeja <a href=\"\(address)\">x</a>.\n") == findings)
    }

    @Test("The fix of an anchor keeps the directive")
    func directiveFix() {
        #expect(mended(site("[x](./outra#secao-u:~:text=x)\n"), "R302", safeOnly: false) == "[x](./outra#secao-um:~:text=x)\n")
    }

    @Test("A page whose name ends in .MD is linked to in either way", arguments: ["./Velha.MD", "./Velha.md", "./Velha", "/Velha.html"])
    func capitalEnding(_ address: String) {
        #expect(found("# G\n\nVeja [x](\(address)).\n") == [])
    }

    @Test(
        "A backslash is no separator: the slash is a safe fix where it leads to something",
        arguments: [
            ("[x](.\\outra.md#secao-um)", "R301", "[x](./outra.md#secao-um)"), ("[x](parte\\index.md)", "R301", "[x](parte/index.md)"),
            ("![x](img\\foto.png)", "R210", "![x](img/foto.png)"),
            ("<img src=\"img\\foto.png?v=1\" alt=\"x\">", "R210", "<img src=\"img/foto.png?v=1\" alt=\"x\">"),
            ("![x](img%5Cfoto.png)", "R210", "![x](img/foto.png)"),
        ])
    func backslash(_ page: String, _ code: String, _ right: String) {
        let site = site("# G\n\n\(page)\n")
        let findings = site.findings()
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.message.english.contains("`\\`") == true)
        #expect(mended(site) == "# G\n\n\(right)\n")
    }

    @Test("Without such a file the message is the same, and a drive of Windows is outside the site")
    func backslashToNothing() {
        let nothing = site("# G\n\n[x](coisa\\bem\\diferente.md)\n").findings()
        #expect(nothing.map(\.code) == ["R301"] && nothing.first?.message.english.contains("`\\`") == true)
        #expect(nothing.first?.fixes.isEmpty == true)
        let drive = site("# G\n\n![x](C:\\img\\foto.png)\n").findings()
        #expect(drive.map(\.code) == ["R210"] && drive.first?.message.english.contains("outside") == true)
    }

    @Test("A scheme that opens a program needs the settings; one that runs code is always refused")
    func schemes() {
        let page = "# G\n\n[a](vscode:extension/x) [b](TG://resolve) [c](javascript:x)\n"
        #expect(found(page) == ["R305 vscode:extension/x", "R305 TG://resolve", "R305 javascript:x"])
        #expect(site(page).findings("R305").first?.help?.english.contains("`schemes: [vscode]`") == true)
        let allowed = "checks: {severity: {R205: off}, links: {schemes: [vscode, \"tg:\"]}}\n"
        #expect(found(page, settings: allowed) == ["R305 javascript:x"])
        #expect(found("# G\n\n![a](vscode:x.png)\n", settings: allowed) == ["R305 vscode:x.png"])
        let more = site("# G\n\n[a](slack://x)\n", settings: allowed).findings("R305")
        #expect(more.first?.help?.english.contains("`schemes: [vscode, tg, slack]`") == true)
    }

    @Test("A host of the network that the settings name is not reported")
    func hosts() {
        let page = "# G\n\n[a](http://192.168.1.1/entrar) [b](http://caixa.local) ![c](http://10.0.0.5/x.png)\n"
        #expect(found(page).count { $0.hasPrefix("R310") } == 3)
        let allowed = "checks: {links: {hosts: [192.168.1.1, \"*.local\"]}}\n"
        #expect(found(page, settings: allowed).filter { $0.hasPrefix("R310") } == ["R310 http://10.0.0.5/x.png"])
    }

    @Test("An image from the root of the pages is found after the public folder")
    func rootOfPages() {
        #expect(found("# G\n\n![x](/img/foto.png) ![y](/tela.png)\n") == [])
        #expect(found("# G\n\n<img src=\"/img/foto.png\" alt=\"x\">\n") == [])
        #expect(found("# G\n\n![x](/img/nada.png)\n") == ["R201 /img/nada.png"])
    }

    @Test(
        "Images of srcset, local frames and areas are checked",
        arguments: [
            ("<img src=\"/tela.png\" srcset=\"/tela.png 1x, /nada.png 2x\" alt=\"x\">", ["R201 /nada.png"]),
            (
                "<picture>\n<source srcset=\"/nada.webp, /nada-2.webp 300w\">\n<img src=\"/tela.png\" alt=\"x\">\n</picture>",
                ["R201 /nada.webp", "R201 /nada-2.webp"]
            ),
            ("<img src=\"/tela.png\" srcset=\"data:image/png;base64,AA,BB 1x, https://fora.example/a,b.png 2x\" alt=\"x\">", []),
            ("<iframe src=\"/nada.html\"></iframe>", ["R301 /nada.html"]), ("<iframe src=\"/outra.html\"></iframe>", []),
            ("<iframe src=\"about:blank\"></iframe>", ["R701 about:blank"]),
            ("<map name=\"m\"><area href=\"/nada\" alt=\"x\"><area href=\"./outra#nada\" alt=\"y\"></map>", ["R301 /nada", "R302 nada"]),
        ] as [(String, [String])])
    func html(_ html: String, _ findings: [String]) {
        #expect(found("# G\n\n\(html)\n") == findings)
    }
}
