import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Comments and exceptions")
struct ExceptionTests {
    private static let dead = "Veja [a](./a1).\n"
    private static let comment = "<!-- roteiro-ignore-next-line R301: a página sai na sexta -->\n"

    /// The findings as `code line`.
    private func told(_ site: TestSite, today: String? = nil) -> [String] {
        check(site.site, today: today.flatMap(CalendarDay.init(iso:))).map { finding in
            guard case .span(let span) = finding.location else { return finding.code }
            let texts = site.site.texts
            return "\(finding.code) \(texts[span.file].path):\(texts.start(of: span).line)"
        }
    }

    @Test("A comment hides the findings of the next line, and of no other")
    func comments() {
        #expect(told(TestSite(Self.comment + Self.dead)).isEmpty)
        #expect(told(TestSite(Self.comment + Self.dead + "\n" + Self.dead)) == ["R301 guia.md:4"])
        #expect(told(TestSite(Self.comment.replacing("R301", with: "link-dead") + Self.dead)).isEmpty)
        #expect(told(TestSite(Self.comment.replacing("R301", with: "R203, R301") + Self.dead)) == ["R901 guia.md:1"])
    }

    @Test("A comment in an included text hides what every page finds there")
    func includedComment() {
        let pages = ["a.md": "<!--@include: ./_x.md-->", "b.md": "# B\n\n<!--@include: ./_x.md-->", "_x.md": Self.comment + Self.dead]
        #expect(told(TestSite(pages)).isEmpty)
    }

    @Test(
        "The fix of a stale comment leaves the rest as it was",
        arguments: [
            ("# T\n\n\(comment)Texto.\n", "# T\n\nTexto.\n"), ("# T\n\n> \(comment)> Texto.\n", "# T\n\n> Texto.\n"),
            ("# T\n\nUm  <!-- roteiro-ignore-next-line R301: x -->\ndois\n", "# T\n\nUm\ndois\n"),
            ("# T\n\nUm <!-- roteiro-ignore-next-line R301: x --> e\ndois\n", "# T\n\nUm  e\ndois\n"),
            (
                "# T\n\n<!-- roteiro-ignore-next-line R203, R301: x -->\n[a](b)\n",
                "# T\n\n<!-- roteiro-ignore-next-line R301: x -->\n[a](b)\n"
            ),
            (
                "# T\n\n<!-- roteiro-ignore-next-line R301 , R203: x -->\n[a](b)\n",
                "# T\n\n<!-- roteiro-ignore-next-line R301: x -->\n[a](b)\n"
            ),
            ("# T\n\n<!-- roteiro-ignore-next-line R203, R302: x -->\nTexto.\n", "# T\n\nTexto.\n"),
        ])
    func commentFix(_ source: String, _ expected: String) {
        let site = TestSite(source)
        let stale = site.findings("R901")
        #expect(!stale.isEmpty && stale.allSatisfy { $0.fixes.allSatisfy(\.isSafe) })
        #expect(site.fixed(stale) == expected)
        #expect(!told(TestSite(expected)).contains { $0.hasPrefix("R901") })
    }

    @Test("Where two lines of text would become one paragraph, the fix is only offered")
    func joiningFix() throws {
        let stale = TestSite("# T\n\nUm\n\(Self.comment)dois\n").findings("R901")
        #expect(try #require(stale.first?.fixes.first).isSafe == false)
    }

    @Test("A comment that names an unknown rule, or gives no reason, hides nothing and is reported")
    func malformed() {
        #expect(told(TestSite("<!-- roteiro-ignore-next-line R301 -->\n" + Self.dead)) == ["R902 guia.md:1", "R301 guia.md:2"])
        #expect(told(TestSite("<!-- roteiro-ignore-next-line R301, x: y -->\n" + Self.dead)) == ["R902 guia.md:1"])
        let site = TestSite("<!-- roteiro-ignore-next-line link-ded: y -->\n")
        let finding = site.findings("R902").first
        #expect(finding?.help?.english == "Did you mean `link-dead`?")
        #expect(finding.map { site.fixed([$0]) } == "<!-- roteiro-ignore-next-line link-dead: y -->\n")
    }

    private static let settings = """
        checks:
          exceptions:
            - rule: R301
              targets:
                - ./a1
                - ./a2
              reason: em breve
              until: 2026-12-31
            - rule: R302
              reason: nunca

        """

    @Test(
        "An exception is valid to the end of its last day", arguments: [("2026-12-30", true), ("2026-12-31", true), ("2027-01-01", false)])
    func until(_ today: String, _ holds: Bool) throws {
        let site = TestSite("[a](./a1) [b](./a2)\n", settings: Self.settings)
        let expected = holds ? ["R901 roteiro.yml:9"] : ["R301 guia.md:1", "R301 guia.md:1", "R901 roteiro.yml:8", "R901 roteiro.yml:9"]
        #expect(told(site, today: today) == expected)
        #expect(told(site) == ["R901 roteiro.yml:9"], "without a date none is over")
    }

    @Test("The fix of a stale exception removes only its lines")
    func settingsFix() throws {
        let site = TestSite("[a](./a1)\n", settings: Self.settings)
        let stale = site.findings()
        #expect(told(site) == ["R901 roteiro.yml:6", "R901 roteiro.yml:9"])
        #expect(stale.allSatisfy { $0.fixes.count == 1 && $0.fixes[0].isSafe })
        let expected = Self.settings.replacing("        - ./a2\n", with: "").replacing("    - rule: R302\n      reason: nunca\n", with: "")
        #expect(site.fixed(stale, in: "roteiro.yml") == expected)
        #expect(told(TestSite("[a](./a1)\n", settings: expected)).isEmpty)
    }

    @Test("An exception in one line with others has no fix")
    func flow() {
        let site = TestSite("Texto.\n", settings: "checks: {exceptions: [{rule: R301, reason: x}]}\n")
        #expect(site.findings().map(\.code) == ["R901"])
        #expect(site.findings().allSatisfy { $0.fixes.isEmpty })
    }

    @Test("Many comments and many findings take linear time")
    func hostile() {
        func site(_ count: Int) -> TestSite { TestSite(String(repeating: "\(Self.comment)[a](x)\n\n", count: count)) }
        #expect(site(9_000).findings().isEmpty)
        expectLinear(from: 1_000, input: site) { _ = $0.findings() }
    }
}
