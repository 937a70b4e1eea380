import RoteiroCore
import Testing

@testable import RoteiroRendering

/// Text from authors, file names and settings never becomes a tag.
@Suite struct EscapingTests {
    private let evil = "<script>\"&'"

    private var everything: [Block] {
        let inlines: [Inline] = [
            Build.text(evil), .code(Located(evil, at: Build.at())), Build.link("https://e.example/" + evil, Build.text(evil), title: evil),
            Build.link("#" + evil, Build.text(evil)), .image(Build.image("/images/icone.png", evil, title: evil)),
            .image(Build.image("/" + evil, evil, title: evil)), .image(Build.image("https://e.example/" + evil, evil)),
            .image(Build.image("data:image/png," + evil, evil)), .icon(NamedIcon(name: evil, span: Build.at())),
            .uiLabel(UILabel(text: evil, key: "x", form: .boldQuoted, span: Build.at())),
        ]
        var callout = Build.callout(.tip, evil, Build.paragraph(evil))
        callout.id = evil
        callout.classes = [evil]
        var details = callout
        details.kind = .details
        let code = CodeBlock(
            info: Located(evil, at: Build.at()), language: evil, title: evil, marks: [1: [.error]], firstLineNumber: 1, text: evil,
            span: Build.at())
        let qr = QRBlock(
            payload: Located("https://e.example/" + evil, at: Build.at()), correction: .low, caption: [Build.paragraph(evil)],
            fence: Build.fence(.other(.qr)), span: Build.at())
        let needs = Prerequisites(
            callout: callout, lead: [], items: [.init(id: evil, blocks: [Build.paragraph(evil)], span: Build.at())], closing: [])
        return [
            Build.paragraph(inlines), .heading(Build.heading(2, evil, slug: evil, classes: [evil])), .callout(callout), .callout(details),
            .code(code), .qr(qr), .prerequisites(needs), .figure(Build.image("/images/exemplo.png", evil, title: evil)),
            .tableOfContents(Build.at()),
        ]
    }

    private var guide: Guide {
        let step = Build.step(evil, 1, evil, Build.paragraph(evil), line: 5)
        let part = Part(
            id: evil, kind: .explicit, number: Located(1, at: Build.at()), heading: Build.heading(2, evil, slug: evil, line: 4),
            title: Build.group(Build.text(evil)), blocks: [], steps: [step])
        let action = Build.map(("text", .string(evil)), ("link", .string("https://e.example/" + evil)), ("theme", .string(evil)))
        let hero = Build.map(("name", .string(evil)), ("tagline", .string(evil)), ("actions", Build.values(action)))
        let feature = Build.map(("icon", .string("\"&'")), ("title", .string(evil)), ("details", .string(evil)))
        return Build.guide(
            everything, parts: [part], footnotes: [Footnote(number: 1, uses: 1, blocks: [Build.paragraph(evil)], span: Build.at())],
            matter: [("description", .string(evil)), ("hero", hero), ("features", Build.values(feature))])
    }

    @Test(arguments: ["doc", "home"], ["pt-BR", "en"]) func noFieldOpensATag(layout: String, locale: String) throws {
        var guide = guide
        let entry = MetadataValue.Entry(key: Located("layout", at: Build.at()), value: Located(.string(layout), at: Build.at()))
        guide.frontMatter.entries.append(entry)
        let settings = TestSite.settings {
            $0.title = evil
            $0.description = evil
        }
        let page = Build.page(guide, id: evil, at: "x" + evil + ".md", title: evil)
        let renderer = try TestSite.renderer([page], settings)
        let files = [
            renderer.page(page, locale: locale), try #require(renderer.files(StartPage.self, locale: locale).first),
            renderer.files(NotFoundPage.self, locale: locale)[0],
        ]
        for file in files {
            // The only script that every page loads.
            let ours = /<script src="\/docs\/theme\/roteiro\.[0-9a-f]+\.js" defer [^<>]*><\/script>/
            let html = TestSite.text(file).replacing(ours, with: "")
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
        let blocks: [Block] = ["javascript:alert(1)", "JAVA\tscript:x", "data:text/html,x", "vbscript:x", "file:///x"].flatMap { address in
            [
                Build.paragraph(Build.link(address, Build.text("x"))), .figure(Build.image(address, "x")),
                .html(Build.html("<a href=\"\(address)\">x</a>", value: address)),
                .html(Build.html("<img src='\(address)'>", .image, value: address)),
            ]
        }
        let html = try TestSite.body(Build.guide(blocks))
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
