import RoteiroCore
import RoteiroRendering
import Testing

/// The targets of links and images.
@Suite struct LinkTests {
    private let other = Build.page(
        Build.guide(parts: [
            Part(
                id: "p", kind: .implicit, number: nil, heading: nil, title: nil, blocks: [],
                steps: [Build.step("gerar", 2, "Gerar", line: 7)])
        ]), id: "outra", at: "outra.md")

    private func body(_ block: Block, locale: String = "pt-BR") throws -> String {
        try TestSite.body(Build.guide([block], heading: Build.heading(1, "G", slug: "g")), locale: locale, also: [other])
    }

    @Test func linkToAPageKeepsTheLanguageOfTheReader() throws {
        let link = Build.paragraph(Build.link("./outra.md", Build.text("x")))
        #expect(try body(link).contains("<a href=\"/docs/outra.html\">x</a>"))
        #expect(try body(link, locale: "en").contains("<a href=\"/docs/en/outra.html\">x</a>"))
    }

    @Test func fragmentIsSluggedUnlessItIsAnAnchor() throws {
        #expect(try body(Build.paragraph(Build.link("outra#gerar", Build.text("x")))).contains("outra.html#gerar\""))
        #expect(try body(Build.paragraph(Build.link("outra#Passo 2: Gerar", Build.text("x")))).contains("outra.html#passo-2-gerar\""))
    }

    @Test func deadLinksKeepTheirWords() throws {
        for address in ["", "./nada", "../../fora", "javascript:x"] {
            #expect(try body(Build.paragraph(Build.link(address, Build.text("x")))).contains("<span class=\"dead-link\">x</span>"))
        }
    }

    @Test func draftsAreNotLinkedTo() throws {
        let draft = Build.page(Build.guide(matter: [("draft", .bool(true))]), id: "rascunho", at: "rascunho.md")
        let guide = Build.guide([Build.paragraph(Build.link("rascunho", Build.text("x")))])
        #expect(try TestSite.body(guide, also: [draft]).contains("dead-link"))
    }

    @Test func mailAndTelephoneAreLeftAlone() throws {
        #expect(try body(Build.paragraph(Build.link("mailto:a@b.c", Build.text("x")))).contains("<a href=\"mailto:a@b.c\">x</a>"))
        #expect(try body(Build.paragraph(Build.link("tel:+55", Build.text("x")))).contains("<a href=\"tel:+55\">x</a>"))
    }

    @Test func rawHTMLGetsResolvedAddresses() throws {
        let link = Build.html("<a class=x href='./outra' title=\"t\">x</a>", value: "./outra")
        #expect(try body(.html(link)).contains("<a class=x href='/docs/outra.html' title=\"t\">x</a>"))
        let dead = Build.html("<a class=x href = \"./nada\" title=\"t\">x</a>", value: "./nada")
        #expect(try body(.html(dead)).contains("<a class=x title=\"t\">x</a>"))
        let bare = Build.html("<a href=javascript:x>x</a>", value: "javascript:x")
        #expect(try body(.html(bare)).contains("<a>x</a>"))
    }

    @Test func rawHTMLImagesAreShownOrReplaced() throws {
        let shown = Build.html("<p><img src=\"/images/tela.png\" width=10></p>", .image, value: "/images/tela.png")
        #expect(try body(.html(shown)).contains("<p><img src=\"/docs/images/tela.png\" width=10></p>"))
        let missing = Build.html(
            "<p>a<img src=\"/nada.png\" alt=\"x > y\">b</p>", .image, value: "/nada.png", tag: "<img src=\"/nada.png\" alt=\"x > y\">")
        let html = try body(.html(missing))
        #expect(!html.contains("<img"))
        #expect(html.contains("<p>a<span class=\"missing-picture\">"))
        #expect(html.contains("</span>b</p>"))
    }

    @Test func rawHTMLIsTextWhereTheSettingsSaySo() throws {
        let page = Build.page(Build.guide([.html(Build.html("<b>x</b>"))]))
        let renderer = try TestSite.renderer([page], TestSite.settings { $0.rawHTML = .escape })
        #expect(TestSite.text(renderer.page(page, locale: "pt-BR")).contains("<p>&lt;b&gt;x&lt;/b&gt;</p>"))
    }

    @Test func askedWidthScalesTheHeight() throws {
        let figure = Block.figure(Build.image("/images/tela.png", "x", width: 400))
        #expect(try body(figure).contains("width=\"400\" height=\"300\""))
    }

    @Test func externalImagesAreAllowedByThePolicy() throws {
        let page = Build.page(Build.guide([.figure(Build.image("https://img.example/x.png", "x"))]))
        let policy = ContentPolicy.make(for: TestSite.site([page]))
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
        let page = Build.page(
            Build.guide([.figure(Build.image(address, "x")), .html(Build.html("<video src=\"\(address)\">", .media, value: address))]))
        let policy = ContentPolicy.make(for: TestSite.site([page]))
        let plain = ContentPolicy.make(for: TestSite.site([]))
        let isFine = address.hasPrefix("HTTPS")
        #expect(isFine ? policy.contains("media-src 'self' https://a.b; ") : policy == plain)
    }

    @Test(arguments: [Int.max, 1 << 62, -5, 0, 16_385])
    func aSizeThatNoScreenHasIsNotHeard(_ size: Int) throws {
        var image = Build.image("/images/tela.png", "x", width: size)
        #expect(try body(.figure(image)).contains("width=\"800\" height=\"600\""))
        (image.width, image.height) = (nil, size)
        #expect(try body(.figure(image)).contains("width=\"800\" height=\"600\""))
    }

    @Test func framesThatTheSettingsTrustAreAllowedByThePolicy() throws {
        let settings = TestSite.settings { $0.allowedFrames = ["https://Video.example/embed/", "https://b.example/"] }
        #expect(
            ContentPolicy.make(for: TestSite.site([], settings)).contains("; frame-src 'self' https://b.example https://video.example; "))
    }
}
