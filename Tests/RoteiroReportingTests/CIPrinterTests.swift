import Foundation
import RoteiroCore
import RoteiroReporting
import RoteiroTestSupport
import Testing

@Suite("The reports of CI servers")
struct CIPrinterTests {
    private static let message = Message("x")

    private func report(_ severities: [Severity]) -> Report {
        let found = severities.enumerated().map { index, severity in
            Diagnostic(
                RuleInfo(
                    code: "R301", name: "n", severity: severity, summary: Self.message, why: Self.message, help: Self.message, bad: [],
                    good: []),
                at: .file("\(index).md"),
                Self.message)
        }
        return SampleReport.report.with(found)
    }

    private func github(_ report: Report) -> Runner {
        Runner(String(decoding: GitHubPrinter().print(report, in: .english), as: UTF8.self))
    }

    @Test("GitHub gets as many annotations as it shows, errors first, then a count, then the list")
    func annotations() {
        let severities = [Severity.note, .info, .warning, .error].flatMap { Array(repeating: $0, count: 12) }
        let runner = github(report(severities))
        let names = runner.commands.map(\.name)
        let expected = [("error", 10), ("warning", 10), ("notice", 9)].flatMap { Array(repeating: $0.0, count: $0.1) }
        #expect(names == expected + ["notice", "group", "stop-commands", "endgroup"])
        #expect(runner.commands[29].data == "12 errors, 12 warnings, 12 suggestions and 12 notes in 33 pages")
        #expect(runner.plain.count == 48)
    }

    @Test("An annotation says where, and reads back as it was written")
    func properties() throws {
        let runner = github(SampleReport.report)
        let command = try #require(runner.commands.first { $0.properties["title"] == "R301 link-dead" })
        #expect(
            command.properties == [
                "file": "content/guias/conexao.md", "line": "3", "endLine": "3", "col": "30", "endColumn": "42", "title": "R301 link-dead",
            ])
        #expect(command.data == "`../portfolio` não leva a nenhuma página (en). Você quis dizer `../portfolio-empresarial`? (en)")
        let page = SourceText("a: 100%, b\nc\n", path: "a,b:c%.md")
        let message = Message("100%: a, b")
        let info = RuleInfo(code: "R301", name: "n", severity: .error, summary: message, why: message, help: message, bad: [], good: [])
        let odd = github(
            Report(diagnostics: [Diagnostic(info, at: page.span(of: "b\nc"), message)], texts: SourceTexts([page]), fileCount: 1))
        // GitHub supports columns only within one line.
        #expect(odd.commands[0].properties == ["file": "a,b:c%.md", "line": "1", "endLine": "2", "title": "R301 n"])
        #expect(odd.commands[0].data == "100%: a, b. 100%: a, b")
    }

    @Test("A clean run annotates nothing")
    func clean() {
        let runner = github(report([]))
        #expect(runner.commands.isEmpty)
        #expect(runner.plain == ["No problems in 33 pages"])
    }

    @Test("The page of a run stays below GitHub's limit and says what was left out")
    func stepSummary() {
        let long = Message.verbatim(String(repeating: "word ", count: 200))
        let info = RuleInfo(code: "R301", name: "n", severity: .error, summary: long, why: long, help: long, bad: [], good: [])
        let many = report([]).with((0..<2000).map { Diagnostic(info, at: .file("\($0).md"), long) })
        let text = GitHubJobSummary.markdown(many, in: .english)
        #expect(text.count < 1 << 20)
        let rows = String(decoding: text, as: UTF8.self).split(separator: "\n").count { $0.hasPrefix("| error |") }
        #expect(String(decoding: text, as: UTF8.self).contains("\n\(2000 - rows) more findings do not fit here"))
        #expect(String(decoding: GitHubJobSummary.markdown(report([]), in: .portuguese), as: UTF8.self).contains("Nenhum problema"))
    }

    @Test("JUnit counts correctly, and infos fail no build", .validator("junitparser"))
    func junit() throws {
        let validator = try #require(Validator("junitparser"), "junitparser is not installed")
        for (report, expected) in [
            (SampleReport.report, "5 tests, 4 failures"), (report([]), "1 tests, 0 failures"),
            (report([.info, .note]), "2 tests, 0 failures"),
            (HostileReport.report, "\(HostileReport.words.count) tests, "),
        ] {
            let verdict = try validator.validate(JUnitPrinter().print(report, in: .english), [])
            #expect(verdict.status == 0 && verdict.text.hasPrefix(expected), "\(verdict.text)")
        }
        let twice = SampleReport.report.with([SampleReport.report.diagnostics[1], SampleReport.report.diagnostics[1]])
        let verdict = try validator.validate(JUnitPrinter().print(twice, in: .english), [])
        #expect(verdict.text.contains("R301 link-dead content/guias/conexao.md:3:30: failed"), "\(verdict.text)")
        #expect(verdict.text.contains("R301 link-dead content/guias/conexao.md:3:30-2: failed"), "\(verdict.text)")
    }

    @Test("GitLab's report has what GitLab reads", .validator("check-jsonschema"))
    func gitlab() throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let sandbox = try Sandbox(["schema.json": Self.codeQuality])
        let reports = [SampleReport.report, HostileReport.report, report([])]
        for (index, report) in reports.enumerated() {
            try sandbox.write(GitLabPrinter().print(report, in: .english), to: "\(index).json")
            let verdict = try validator.run(["--schemafile", sandbox.path("schema.json"), sandbox.path("\(index).json")])
            #expect(verdict.status == 0, "\(verdict.text)")
            let list = try JSONSerialization.jsonObject(with: Data(GitLabPrinter().print(report, in: .english))) as? [[String: Any]]
            #expect(Set(list?.compactMap { $0["fingerprint"] as? String } ?? []).count == report.diagnostics.count)
        }
        let wrong = try validator.validate(Array("[{\"description\": \"x\"}]".utf8), ["--schemafile", sandbox.path("schema.json")])
        #expect(wrong.status != 0, "it must refuse what GitLab would not read")
    }

    /// The schema from GitLab's documentation.
    private static let codeQuality = """
        {"type": "array", "items": {
          "type": "object", "required": ["description", "check_name", "fingerprint", "severity", "location"],
          "properties": {
            "description": {"type": "string", "minLength": 1}, "check_name": {"type": "string", "pattern": "^R[0-9]{3}$"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
              "type": "object", "required": ["path", "lines"],
              "properties": {
                "path": {"type": "string", "minLength": 1, "not": {"pattern": "^(/|\\\\./)"}},
                "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}}}}}}
        """
}
