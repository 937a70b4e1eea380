import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// HTTP headers for other origins, and the scripts that other sites can embed.
@Suite("Scripts and headers")
struct ThemeSourceTests {
    private func assemble(_ source: String, _ parts: [String: String] = [:]) -> String {
        String(decoding: ThemeSource(theme: parts).assemble(source), as: UTF8.self)
    }

    @Test("A part takes the place of the line that names it; comments and indentation go")
    func assembles() {
        let parts = ["assets/theme/_part.js": "/** What it is. */\n  const part = 1; // kept\n\n//# include _part.js\n"]
        let source = "/**\n * A script.\n */\n(() => {\n  // Why.\n  //# include _part.js\n  use(part);\n})();\n"
        #expect(assemble(source, parts) == "(() => {\nconst part = 1; // kept\nuse(part);\n})();\n")
    }

    @Test("What is no comment line stays as it is")
    func keeps() {
        #expect(
            assemble("const a = `\n* { margin: 0 }\n`;\nx /* y */ + 1;\nurl = \"//a\";")
                == "const a = `\n* { margin: 0 }\n`;\nx /* y */ + 1;\nurl = \"//a\";\n")
        #expect(assemble("//# include _none.js\na();") == "a();\n")
    }

    @Test("Parts are published within scripts only, and no script lacks one")
    func publishes() throws {
        let files = try TestSite.rendered().renderer().files(PublishedTheme.self)
        #expect(!files.contains { $0.path.hasPrefix("theme/_") })
        let component = try #require(files.first { $0.path == "theme/roteiro-checklist.js" })
        let text = String(decoding: component.bytes, as: UTF8.self)
        #expect(text.contains("class Progress {"))
        #expect(!text.contains("# include"))
        for script in TestTheme.builtIn.values {
            for line in script.split(separator: "\n") where line.drop(while: { $0 == " " }).hasPrefix("//# include ") {
                #expect(TestTheme.builtIn["assets/theme/" + line.drop { $0 == " " }.dropFirst("//# include ".count)] != nil, "\(line)")
            }
        }
    }

    @Test("Any origin may read the API, the theme and pictures, below the path of the site; pages say who may frame them")
    func headers() throws {
        let file = try #require(try TestSite.rendered().renderer().files(HeadersFile.self).first)
        #expect(file.path == "_headers")
        let text = String(decoding: file.bytes, as: UTF8.self)
        let open = "\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n"
        #expect(text.hasPrefix("/docs/*\n  Content-Security-Policy: default-src 'none'; script-src 'self';"))
        #expect(text.contains("; frame-ancestors 'self'\n"))
        for folder in ["api", "images", "qr", "theme"] { #expect(text.contains("\n/docs/\(folder)/*\(open)"), "\(folder)") }
        #expect(text.components(separatedBy: "Access-Control").count == 5)
    }

    @Test("A style sheet is assembled like a script and contains the site's brand")
    func styles() throws {
        let parts = ["assets/theme/_brand.css": "/** Ours.\n */\n:root { --brand: red; }\n"]
        #expect(
            assemble("/** All. */\n/*# include _brand.css */\na { color: blue; }\n", parts)
                == ":root { --brand: red; }\na { color: blue; }\n")
        var theme = TestTheme.builtIn
        let digest: @Sendable ([UInt8]) -> String = { String(TestTheme.digest($0).reversed()) }
        let plain = try Renderer(site: TestSite.rendered().site, packs: [], theme: theme, sha256: digest).files(PublishedTheme.self)
        theme["assets/theme/_brand.css"] = ":root { --brand: rebeccapurple; }"
        let branded = try Renderer(site: TestSite.rendered().site, packs: [], theme: theme, sha256: digest).files(PublishedTheme.self)
        let sheets = [plain, branded].map { files in files.filter { $0.path.hasSuffix(".css") } }
        #expect(sheets.map(\.count) == [1, 1])
        #expect(sheets[0].first?.path != sheets[1].first?.path)
        #expect(try #require(sheets[1].first).text.contains("rebeccapurple"))
        for (path, text) in TestTheme.builtIn where path.hasSuffix(".css") {
            for line in text.split(separator: "\n") where line.hasPrefix("/*# include ") {
                #expect(TestTheme.builtIn["assets/theme/" + line.split(separator: " ")[2]] != nil, "\(line)")
            }
        }
    }

    @Test("Every kind of container that readers see has a class of its name, and a style")
    func containers() throws {
        let renderer = try EveryKind.site.renderer()
        let page = renderer.page(EveryKind.path, locale: "en").text
        let sheet = try #require(renderer.files(PublishedTheme.self).first { $0.path.hasSuffix(".css") }).text
        for kind in ContainerKind.all where !kind.isTransparent {
            #expect(try page.contains(Regex("class=\"([^\"]* )?\(kind.name)[ \"]")), "\(kind.name)")
            // A callout looks like any other, but for its color.
            let style = if case .callout = kind { "callout" } else { kind.name }
            #expect(try sheet.contains(Regex("\\.\(style)[ ,:>{]")), "\(style)")
        }
    }

    @Test("The colors of pictures are classes of the style sheet, sixteen steps a channel")
    func tones() throws {
        #expect(
            ["#a0b0c0", "#ffffff", "#000000", "#f7f8f9", nil, "red", "#12345g"].map(PlaceholderColor.name) == [
                "tone-9ab", "tone-fff", "tone-000", "tone-fff", nil, nil, nil,
            ])
        let sheet = try #require(try TestSite.rendered().renderer().files(PublishedTheme.self).first { $0.path.hasSuffix(".css") })
        #expect(sheet.text.hasSuffix(".tone-9ab{background:#9ab}\n"))
    }

    @Test("nginx says the same as `_headers`, whole in each place")
    func nginx() throws {
        let files = try TestSite.rendered().renderer().files(HeadersFile.self)
        #expect(files.map(\.path) == ["_headers", "_nginx.conf"])
        let text = files[1].text
        let places = text.components(separatedBy: "location ")
        #expect(places.count == 7)
        for place in places {
            #expect(place.contains("add_header Content-Security-Policy \"default-src 'none';"))
            #expect(place.contains("add_header X-Content-Type-Options \"nosniff\" always;"))
        }
        for place in places.dropFirst() { #expect(place.contains("add_header Access-Control-Allow-Origin \"*\" always;")) }
        #expect(places.filter { $0.contains("immutable") }.count == 2)
        #expect(places.contains { $0.hasPrefix("^~ \"/docs/theme/\" {") })
        #expect(files[0].text.components(separatedBy: "immutable").count == 3)
    }
}
