import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The baseline")
struct BaselineTests {
    private let site = TestSite(["a.md": "# A\n\nVeja [b](./nada) e [c](./nada).\n", "b.md": "\n[b](./nada)\n"]).site

    private func verdict(_ site: ResolvedSite) -> CheckResult { finish(site.pages.flatMap { check($0, of: site) }, of: site) }

    private var baseline: Baseline { Baseline(of: verdict(site).findings, in: site.texts) }

    /// The numbers of new, baselined and gone findings after a change of the site.
    private func counts(_ pages: [String: String]) -> [Int] {
        let site = TestSite(pages).site
        let result = verdict(site).against(baseline, in: site.texts)
        return [result.findings.count, result.baselined.count, result.gone.reduce(0) { $0 + $1.count }]
    }

    @Test("The baseline is JSON with one entry per line, the same in every run, and round-trips")
    func file() throws {
        let expected = """
            {
              "schemaVersion": "1.0",
              "findings": [
                {"file":"a.md","code":"R301","text":"./nada","line":"Veja [b](./nada) e [c](./nada).","count":2},
                {"file":"b.md","code":"R301","text":"./nada","line":"[b](./nada)","count":1}
              ]
            }

            """
        #expect(String(decoding: baseline.json, as: UTF8.self) == expected)
        #expect(try Baseline(json: baseline.json) == baseline)
        let empty = Baseline(of: [], in: site.texts)
        #expect(try Baseline(json: empty.json) == empty)
    }

    @Test("Moved and reindented lines stay known; another finding, or one more of the same, is new")
    func stable() {
        let (a, b) = ("Veja [b](./nada) e [c](./nada).\n", "[b](./nada)\n")
        #expect(counts(["a.md": "# A\n\n" + a, "b.md": b]) == [0, 3, 0])
        #expect(counts(["a.md": "# A\n\nMais.\n\n- " + a, "b.md": b]) == [2, 1, 2], "the line has changed")
        #expect(counts(["a.md": "# A\n\nMais.\n\n  " + a.replacing(" e ", with: "\te  "), "b.md": "\n\n\n" + b]) == [0, 3, 0])
        #expect(counts(["a.md": "# A\n\n" + a, "b.md": b + "\n" + b]) == [1, 3, 0])
        #expect(counts(["a.md": "# A\n\n" + a, "b.md": "Texto."]) == [0, 2, 1])
        #expect(counts(["a.md": "# A\n\n" + a, "c.md": b]) == [1, 2, 1])
        #expect(counts(["a.md": "# A\n\nVeja [b](./nada) e [c](./outra).\n", "b.md": b]) == [2, 1, 2])
    }

    @Test("A baseline holds nothing that depends on a secret, not even a hash, and one more secret is new")
    func secret() throws {
        func site(_ numbers: String...) -> ResolvedSite {
            TestSite(["a.md": "# A\n\n" + numbers.map { "Ligue: \($0).\n\n" }.joined()]).site
        }
        func baseline(_ site: ResolvedSite) -> Baseline {
            Baseline(of: verdict(site).findings.filter { $0.code == "R702" }, in: site.texts)
        }
        let one = site("+55 11 98123-4471")
        #expect(baseline(one).count == 1)
        #expect(baseline(one) == baseline(site("+55 21 99871-3326")))
        #expect(baseline(one).entries.allSatisfy { $0.key.text.isEmpty && $0.key.line.isEmpty })
        let two = site("+55 11 98123-4471", "+55 21 99871-3326")
        #expect(baseline(two).count(notIn: baseline(one)) == 1)
    }

    @Test("A baseline that has the hash of a secret still covers it, and is written without it")
    func secretHash() throws {
        let old = """
            {"schemaVersion": "1.0", "findings": [
              {"file":"a.md","code":"R702","text":"#0123456789abcdef","line":"","count":1},
              {"file":"a.md","code":"R702","text":"#fedcba9876543210","line":"","count":2},
              {"file":"a.md","code":"R301","text":"#x","line":"[b](#x)","count":1}
            ]}
            """
        let baseline = try Baseline(json: Array(old.utf8))
        #expect(baseline.entries.map(\.count) == [1, 3])
        #expect(baseline.entries.map(\.key.text) == ["#x", ""])
        let site = TestSite(["a.md": "# A\n\nLigue: +55 11 98123-4471.\n"]).site
        #expect(verdict(site).against(baseline, in: site.texts).findings.filter { $0.code == "R702" }.isEmpty)
    }

    @Test("New and fixed findings are counted")
    func change() {
        let other = TestSite(["a.md": "# A\n\nVeja [b](./nada) e [c](./nada).\n", "c.md": "[x](./y)\n\n[x](./y)"]).site
        let new = Baseline(of: verdict(other).findings, in: other.texts)
        #expect(new.count(notIn: baseline) == 2)
        #expect(baseline.count(notIn: new) == 1)
        #expect(new.count == 4)
    }

    @Test("A very long line is stored as its start and a hash, and is read once")
    func long() {
        let line = String(repeating: "[b](./nada) ", count: 1_000)
        let site = TestSite(["a.md": line]).site
        let baseline = Baseline(of: verdict(site).findings, in: site.texts)
        #expect(baseline.entries.count == 1)
        #expect(baseline.count == 1_000)
        #expect(baseline.entries[0].key.line.utf8.count < 130)
        let other = TestSite(["a.md": line + "x"]).site
        #expect(verdict(other).against(baseline, in: other.texts).findings.count == 1_000)
    }

    @Test(
        "A damaged file is reported with a remedy",
        arguments: [
            ("", "not JSON"), ("{\n\"schemaVersion\": \"1.0\",\n", "not JSON"), ("[]", "not a Roteiro baseline"),
            ("{\"schemaVersion\": \"2.0\", \"findings\": []}", "`2.0`"),
            ("{\"schemaVersion\": \"1.0\", \"findings\": [{\"file\": \"a\"}]}", "finding 1"),
            (
                "{\"schemaVersion\": \"1.0\", \"findings\": [{\"file\":\"a\",\"code\":\"R301\",\"text\":\"\",\"line\":\"\",\"count\":-1}]}",
                "finding 1"
            ),
        ])
    func damaged(_ text: String, _ said: String) throws {
        let problem = try #require(throws: Baseline.Problem.self) { try Baseline(json: Array(text.utf8)) }
        #expect(problem.line == (text.isEmpty ? 1 : text.hasSuffix("\n") ? 3 : nil))
        #expect(problem.message.english.contains(said) && problem.message.english.contains("--update-baseline"))
    }
}
