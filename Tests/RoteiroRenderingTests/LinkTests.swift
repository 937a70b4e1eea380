import RoteiroCore
import RoteiroRendering
import RoteiroTestSupport
import Testing

/// The targets of links and images.
@Suite struct LinkTests {
    private func body(_ markdown: String, locale: String = "pt-BR") throws -> String {
        let other = "# Outra\n\n## Passo 2: Gerar\n\nGere.\n"
        return try TestSite.rendered(["guia.md": "# G\n\n" + markdown, "outra.md": other]).body(locale: locale)
    }

    @Test func linkToAPageKeepsTheLanguageOfTheReader() throws {
        #expect(try body("[x](./outra.md)").contains("<a href=\"/docs/outra.html\">x</a>"))
        #expect(try body("[x](./outra.md)", locale: "en").contains("<a href=\"/docs/en/outra.html\">x</a>"))
    }

    @Test func fragmentIsSluggedUnlessItIsAnAnchor() throws {
        #expect(try body("[x](outra#gerar)").contains("outra.html#gerar\""))
        #expect(try body("[x](<outra#Passo 2: Gerar>)").contains("outra.html#passo-2-gerar\""))
    }

    @Test func deadLinksKeepTheirWords() throws {
        for address in ["", "./nada", "../../fora", "javascript:x"] {
            #expect(try body("[x](\(address))").contains("<span class=\"dead-link\">x</span>"))
        }
    }

    @Test func attributesOfLinksAreKept() throws {
        let html = try body("[x](./outra){target=_blank .c #y} [z](https://a.b){rel=nofollow download=d.csv hreflang=en}")
        #expect(html.contains("<a href=\"/docs/outra.html\" class=\"c\" id=\"y\" rel=\"noopener\" target=\"_blank\">x</a>"))
        #expect(
            html.contains(
                "<a href=\"https://a.b\" rel=\"nofollow noopener\" download=\"d.csv\" hreflang=\"en\">z</a>"))
    }

    @Test func linksOutOfThePagesArePublishedWithTheBase() throws {
        #expect(try body("[x](/app/?a=b){target=_self}").contains("<a href=\"/docs/app/?a=b\" target=\"_self\">x</a>"))
        #expect(try body("[x](./c.zip){download}").contains("<a href=\"./c.zip\" download=\"\">x</a>"))
        #expect(try body("<a href=\"/app/\" target=_self>x</a>").contains("<a href=\"/docs/app/\" target=_self>x</a>"))
        #expect(try body("[x](javascript:x){target=_self}").contains("dead-link"))
    }

    @Test func bareMailAddressesAreLinks() throws {
        #expect(try body("Escreva a ana@example.com.").contains("a <a href=\"mailto:ana@example.com\">ana@example.com</a>."))
    }

    @Test func attributesOfBlocksAndPicturesAreWritten() throws {
        #expect(try body("a {#x .c title=\"b<\"}").contains("<p class=\"c\" id=\"x\" title=\"b&lt;\">a</p>"))
        #expect(
            try body("- a {.c}\n- [ ] b {#y}\n{.l}").contains(
                "<ul class=\"tasks l\">\n<li class=\"c\">a</li>\n<li class=\"task\" id=\"y\">"))
        #expect(try body("|a|\n|-|\n|b|\n\n{.t}").contains("<table class=\"t\">"))
        #expect(try body("> a\n> {.q}").contains("<blockquote class=\"q\">"))
        #expect(try body("::: tip T {data-a=b}\nx\n:::").contains(" data-a=\"b\""))
        #expect(try body("## A {data-a=b}\n\nx").contains("<h2 id=\"a\" data-a=\"b\">"))
        let picture = try body("![b](/images/tela.png){width=50% loading=eager .c}")
        #expect(
            picture.contains(" width=\"50%\" loading=\"eager\"") && !picture.contains("loading=\"lazy\"") && !picture.contains("height="))
    }

    @Test func draftsAreNotLinkedTo() throws {
        let site = TestSite.rendered(["guia.md": "[x](rascunho)", "rascunho.md": "---\ndraft: true\n---\n"])
        #expect(try site.body().contains("dead-link"))
    }

    @Test func mailAndTelephoneAreLeftAlone() throws {
        #expect(try body("[x](mailto:a@b.c)").contains("<a href=\"mailto:a@b.c\">x</a>"))
        #expect(try body("[x](tel:+55)").contains("<a href=\"tel:+55\">x</a>"))
    }

    @Test func rawHTMLGetsResolvedAddresses() throws {
        let link = "<a class=x href='./outra' title=\"t\">x</a>"
        #expect(try body(link).contains("<a class=x href='/docs/outra.html' title=\"t\">x</a>"))
        #expect(try body("<a class=x href = \"./nada\" title=\"t\">x</a>").contains("<a class=x title=\"t\">x</a>"))
        #expect(try body("<a href=javascript:x>x</a>").contains("<a>x</a>"))
        #expect(try body("<div>\n\(link)\n</div>").contains("<div>\n<a class=x href='/docs/outra.html' title=\"t\">x</a>\n</div>"))
    }

    @Test func rawHTMLImagesAreShownOrReplaced() throws {
        let shown = try body("<p><img src=\"/images/tela.png\" width=10></p>")
        #expect(shown.contains("<p><img src=\"/docs/images/tela.png\" width=10></p>"))
        let html = try body("<p>a<img src=\"/nada.png\" alt=\"x > y\">b</p>")
        #expect(!html.contains("<img"))
        #expect(html.contains("<p>a<span class=\"missing-picture\">"))
        #expect(html.contains("</span>b</p>"))
    }

    @Test func rawHTMLIsTextWhereTheSettingsSaySo() throws {
        let site = TestSite.rendered("<p><b>x</b></p>", settings: TestSite.settings + "rawHTML: escape\n")
        #expect(try site.body().contains("<p>&lt;p&gt;&lt;b&gt;x&lt;/b&gt;&lt;/p&gt;"))
    }

    @Test func askedWidthScalesTheHeight() throws {
        #expect(try body("![x](/images/tela.png){width=400}").contains("width=\"400\" height=\"300\""))
    }

    @Test func externalImagesAreAllowedByThePolicy() {
        let policy = ContentPolicy.make(for: TestSite.rendered("![x](https://img.example/x.png)").site)
        #expect(policy.contains("img-src 'self' data: https://img.example;"))
        #expect(policy.hasPrefix("default-src 'none'; script-src 'self';"))
        #expect(policy.contains("media-src 'self'; frame-src 'self'; "))
    }

    @Test(arguments: [
        "//?", "//", "///x", "//#", "tel:1; script-src-elem * 'unsafe-inline'; x/host/x", "mailto:a/b/c", "https://a;b/x", "https://a b/x",
        "https://?x",
        "http:x", "https://a'b/", "https://%3b/", "blob:https://a.b/x", "HTTPS://u:p@A.b:443/x",
    ])
    func noAddressBreaksThePolicy(_ address: String) throws {
        let site = TestSite.rendered("![x](<\(address)>)\n\n<video src=\"\(address)\"></video>").site
        let page = try #require(site.pages.first)
        #expect(page.images.map(\.source.value) == [address] && page.media == [address])
        let policy = ContentPolicy.make(for: site)
        let plain = ContentPolicy.make(for: TestSite.rendered().site)
        let isFine = address.hasPrefix("HTTPS")
        #expect(isFine ? policy.contains("media-src 'self' https://a.b; ") : policy == plain)
    }

    @Test(arguments: [Int.max, 1 << 62, -5, 0, 16_385])
    func aSizeThatNoScreenHasIsNotHeard(_ size: Int) throws {
        for key in ["width", "height"] {
            #expect(try body("![x](/images/tela.png){\(key)=\(size)}").contains("width=\"800\" height=\"600\""))
        }
    }

    @Test func framesThatTheSettingsTrustAreAllowedByThePolicy() {
        let frames = "checks: {html: {iframes: [\"https://Video.example/embed/\", \"https://b.example/\"]}}\n"
        let policy = ContentPolicy.make(for: TestSite.rendered(settings: TestSite.settings + frames).site)
        #expect(policy.contains("; frame-src 'self' https://b.example https://video.example; "))
    }

    @Test(arguments: [
        ("[x](outra?produto=12#gerar)", "<a href=\"/docs/outra.html?produto=12#gerar\">"),
        ("[x](./outra.md?a=1&b=2)", "<a href=\"/docs/outra.html?a=1&amp;b=2\">"), ("[x](?a=1)", "<a href=\"/docs/guia.html?a=1\">"),
        ("<a href=\"/outra?ordem=nome\">x</a>", "<a href=\"/docs/outra.html?ordem=nome\">"),
        ("[x](outra#:~:text=Um%20trecho)", "<a href=\"/docs/outra.html#:~:text=Um%20trecho\">"),
        ("[x](<outra#:~:text=Um trecho>)", "<a href=\"/docs/outra.html#:~:text=Um%20trecho\">"),
        ("[x](<outra#Passo 2: Gerar:~:text=x>)", "<a href=\"/docs/outra.html#passo-2-gerar:~:text=x\">"),
        ("[x](#:~:text=x)", "<a href=\"/docs/guia.html#:~:text=x\">"),
        ("[x](https://guias.example/docs/outra?a#gerar)", "<a href=\"https://guias.example/docs/outra.html?a#gerar\">"),
        ("[x](https://guias.example/docs/nada)", "<a href=\"https://guias.example/docs/nada\""),
        ("[x](https://guias.example/docs/images/tela.png)", "<a href=\"https://guias.example/docs/images/tela.png\""),
        ("![x](/images/tela.png?v=2)", "src=\"/docs/images/tela.png?v=2\""),
        ("![x](https://guias.example/docs/images/tela.png)", "src=\"/docs/images/tela.png\""),
        ("<img src=\"/images/tela.png#a\" alt=\"x\">", "src=\"/docs/images/tela.png#a\""),
        ("[x](/docs/outra.html)", "<a href=\"/docs/outra.html\">"),
    ])
    func whatFollowsThePathIsKept(_ markdown: String, _ html: String) throws {
        #expect(try body(markdown).contains(html))
    }

    @Test func cleanAddressesKeepTheQuery() throws {
        let site = TestSite.rendered(["guia.md": "[x](guia.html?a=1#b)"], settings: TestSite.settings + "cleanUrls: true\n")
        #expect(try site.body().contains("<a href=\"/docs/guia?a=1#b\">"))
    }

    @Test func allowedSchemesArePublished() throws {
        let settings = TestSite.settings + "checks: {links: {schemes: [vscode]}}\n"
        let site = TestSite.rendered(["guia.md": "[x](vscode:extension/a.b) <a href=\"VSCODE:x\">y</a> [z](slack://a)"], settings: settings)
        let body = try site.body()
        #expect(body.contains("<a href=\"vscode:extension/a.b\">x</a> <a href=\"VSCODE:x\">y</a>"))
        #expect(body.contains("<span class=\"dead-link\">z</span>"))
    }

    @Test(arguments: [
        (
            "<img src=\"/images/tela.png\" srcset=\"/images/tela.png 1x,/images/icone.png 2x\" alt=\"x\">",
            "<img src=\"/docs/images/tela.png\" srcset=\"/docs/images/tela.png 1x, /docs/images/icone.png 2x\" alt=\"x\">"
        ),
        (
            "<img srcset='/nada.png 1x, /images/tela.png 480w' src=/images/tela.png alt=x>",
            "<img srcset='/docs/images/tela.png 480w' src=/docs/images/tela.png alt=x>"
        ),
        (
            "<picture>\n<source srcset=\"/nada.webp\" type=\"image/webp\">\n<img src=\"/images/tela.png\" alt=\"x\">\n</picture>",
            "<source type=\"image/webp\">"
        ),
        (
            "<img src=\"/images/tela.png\" srcset=\"https://fora.example/a,b.png 2x\" alt=\"x\">",
            "srcset=\"https://fora.example/a,b.png 2x\""
        ),
        ("<iframe src=\"/outra\"></iframe>", "<iframe src=\"/docs/outra.html\"></iframe>"),
        ("<iframe src=\"/nada\" title=\"x\"></iframe>", "<iframe title=\"x\"></iframe>"),
        ("<map name=\"m\"><area href=\"./outra#gerar\" alt=\"x\"></map>", "<area href=\"/docs/outra.html#gerar\" alt=\"x\">"),
    ])
    func everyAddressOfRawHTMLIsBelowTheBase(_ html: String, _ published: String) throws {
        #expect(try body(html).contains(published))
    }
}
