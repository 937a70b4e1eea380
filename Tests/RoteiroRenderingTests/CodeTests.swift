import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// Code blocks and their tabs.
@Suite struct CodeTests {
    private func body(_ markdown: String) throws -> String {
        try TestSite.rendered(["guia.md": "# G\n\n" + markdown, "_codigo/um dois.js": "// [!code focus:2]\na()\nb()\n\n"]).body()
    }

    @Test func tabOfImportedCodeHasTheNameOfItsFile() throws {
        let group = try body("::: code-group\n<<< ./_codigo/um dois.js\n<<< @/_codigo/um dois.js [Três]\n```sh\nls\n```\n:::")
        #expect(group.matches(of: /<label [^>]*>([^<]*)<\/label>/).map { String($0.1) } == ["um dois.js", "Três", "sh"])
        #expect(!group.contains("code-title"))
    }

    @Test func importedCodeAloneHasOnlyItsOwnTitle() throws {
        #expect(try !body("<<< ./_codigo/um dois.js").contains("um dois.js"))
        #expect(try body("<<< ./_codigo/um dois.js [Três]").contains("<span class=\"code-title\">Três</span>"))
    }

    @Test func marksOfImportedCodeAreNotOnThePage() throws {
        let code = try body("<<< ./_codigo/um dois.js")
        #expect(code.contains("<span class=\"line focus\">a()</span>\n<span class=\"line focus\">b()</span>\n</code>"))
    }
}
