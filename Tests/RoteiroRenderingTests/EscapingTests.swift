import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// Text from authors, file names and settings never becomes a tag.
@Suite struct EscapingTests {
    private let evil = "<script>\"&'"
    /// The same in a YAML text.
    private let yaml = "<script>\"&''"

    private var everything: [Block] {
        let inlines: [Inline] = [
            Build.text(evil), Build.code(evil), Build.link("https://e.example/" + evil, Build.text(evil), title: evil),
            Build.link("#" + evil, Build.text(evil)), .image(Build.image("/images/icone.png", evil, title: evil)),
            .image(Build.image("/" + evil, evil, title: evil)), .image(Build.image("https://e.example/" + evil, evil)),
            .image(Build.image("data:image/png," + evil, evil)), .icon(NamedIcon(name: evil, span: Build.at)),
            .uiLabel(UILabel(text: evil, key: "x", form: .boldQuoted, span: Build.at)),
        ]
        var callout = Callout(
            kind: .tip, title: Build.group(Build.text(evil)), blocks: [Build.paragraph(evil)], fence: Build.fence(.callout(.tip)),
            span: Build.at)
        callout.id = evil
        callout.classes = [evil]
        var details = callout
        details.kind = .details
        let code = CodeBlock(
            info: Located(evil, at: Build.at), language: evil, title: evil, marks: [1: [.error]], firstLineNumber: 1, text: evil,
            span: Build.at)
        let qr = QRBlock(
            payload: Located("https://e.example/" + evil, at: Build.at), correction: .low, caption: [Build.paragraph(evil)],
            fence: Build.fence(.other(.qr)), span: Build.at)
        let needs = Prerequisites(
            callout: callout, lead: [], items: [.init(id: evil, blocks: [Build.paragraph(evil)], span: Build.at)], closing: [])
        return [
            Build.paragraph(inlines), .heading(Build.heading(2, evil, slug: evil, classes: [evil])), .callout(callout), .callout(details),
            .code(code), .qr(qr), .prerequisites(needs), .figure(Build.image("/images/exemplo.png", evil, title: evil)),
            .tableOfContents(Build.at),
        ]
    }

    private func guide(_ layout: String) -> Guide {
        let title = Build.group(Build.text(evil))
        let step = Step(
            id: evil, number: Located(1, at: Build.at), word: "Passo", title: title,
            heading: Build.heading(3, "Passo 1: " + evil, slug: "passo-1-" + evil), blocks: [Build.paragraph(evil)], interlude: [],
            sequence: 0)
        let part = Part(
            id: evil, kind: .explicit, number: Located(1, at: Build.at), heading: Build.heading(2, evil, slug: evil), title: title,
            blocks: [], steps: [step], boxes: [])
        let action = Build.map(("text", .string(evil)), ("link", .string("https://e.example/" + evil)), ("theme", .string(evil)))
        let hero = Build.map(("name", .string(evil)), ("tagline", .string(evil)), ("actions", Build.values(action)))
        let feature = Build.map(("icon", .string("\"&'")), ("title", .string(evil)), ("details", .string(evil)))
        return Build.guide(
            everything, parts: [part], footnotes: [Footnote(number: 1, uses: 1, blocks: [Build.paragraph(evil)], span: Build.at)],
            matter: [("layout", .string(layout)), ("description", .string(evil)), ("hero", hero), ("features", Build.values(feature))])
    }

    @Test(arguments: ["doc", "home"], ["pt-BR", "en"]) func noFieldOpensATag(layout: String, locale: String) throws {
        let page = Build.page(guide(layout), id: evil, at: "x" + evil + ".md", title: evil)
        let settings = TestSite.settings.replacing("Central de guias", with: "'\(yaml)'").replacing("Como fazer", with: "'\(yaml)'")
        let renderer = try TestSite.rendered(built: [page], settings: settings).renderer()
        let files = [
            renderer.page(page.contentPath, locale: locale), try #require(renderer.files(GuideIndexPage.self, locale: locale).first),
            renderer.files(NotFoundPage.self, locale: locale)[0],
        ]
        for file in files {
            // The only script that every page loads.
            let ours = /<script src="\/docs\/theme\/roteiro\.[0-9a-f]+\.js" defer [^<>]*><\/script>/
            let html = file.text.replacing(ours, with: "")
            // The JSON-LD block is the only inline script; nothing in it may end it early.
            let parts = html.split(separator: "<script type=\"application/ld+json\">", maxSplits: 1, omittingEmptySubsequences: false)
            let rest =
                parts.count < 2 ? "" : parts[1].split(separator: "</script>", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
            #expect(!(String(parts[0]) + rest).lowercased().contains("<script"))
            #expect(Tags.faults(in: html) == [])
        }
    }

    @Test func fragmentsEscapeToo() {
        let html = String(decoding: HTMLFragment.render(everything), as: UTF8.self)
        #expect(!html.contains("<script"))
        #expect(Tags.faults(in: html) == [])
    }

    @Test func refusedSchemesNeverReachAnAddress() throws {
        let addresses = ["javascript:alert(1)", "JAVA\tscript:x", "data:text/html,x", "vbscript:x", "file:///x"]
        let markdown = addresses.map { "[x](<\($0)>) <a href=\"\($0)\">x</a> <img src='\($0)'>\n\n![x](<\($0)>)\n\n" }.joined()
        let html = try TestSite.rendered(markdown).body()
        #expect(!html.contains("script:"))
        #expect(!html.contains("data:text"))
        #expect(!html.contains("file:"))
    }
}

/// A strict tag parser: every attribute is a plain name, with or without a value in double quotes.
enum Tags {
    static func faults(in html: String) -> [String] {
        html.split(separator: "<", omittingEmptySubsequences: true).dropFirst(html.hasPrefix("<") ? 0 : 1).compactMap { piece in
            guard let end = piece.firstIndex(of: ">") else { return "open: " + piece }
            let tag = String(piece[..<end])
            let form = /!DOCTYPE html|\/?[a-z][a-z0-9]*(\s[a-zA-Z:-]+(="[^"<>]*")?)*\s?\/?/
            return tag.wholeMatch(of: form) == nil ? tag : nil
        }
    }
}
