import Foundation
import GuideModel
import GuideTestSupport
import GuideTheme
import Testing

@testable import GuideRendering

/// What a site says to pages of other origins, and the script that it lends them.
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
        let files = try TestSite.renderer([]).themeFiles()
        #expect(!files.contains { $0.path.hasPrefix("theme/_") })
        let component = try #require(files.first { $0.path == "theme/roteiro-checklist.js" })
        let text = String(decoding: component.bytes, as: UTF8.self)
        #expect(text.contains("class Progress {"))
        #expect(!text.contains("# include"))
        for script in Theme.files.values {
            for line in script.split(separator: "\n") where line.drop(while: { $0 == " " }).hasPrefix("//# include ") {
                #expect(Theme.files["assets/theme/" + line.drop { $0 == " " }.dropFirst("//# include ".count)] != nil, "\(line)")
            }
        }
    }

    @Test("Any origin may read the API, the theme and pictures, below the path of the site; pages say who may frame them")
    func headers() throws {
        let file = try #require(try TestSite.renderer([]).headers().first)
        #expect(file.path == "_headers")
        let text = String(decoding: file.bytes, as: UTF8.self)
        let open = "\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n"
        #expect(text.hasPrefix("/docs/*\n  Content-Security-Policy: default-src 'none'; script-src 'self';"))
        #expect(text.contains("; frame-ancestors 'self'\n"))
        for folder in ["api", "images", "qr", "theme"] { #expect(text.contains("\n/docs/\(folder)/*\(open)"), "\(folder)") }
        #expect(text.components(separatedBy: "Access-Control").count == 5)
    }
}
