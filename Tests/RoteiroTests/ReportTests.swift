import Foundation
import RoteiroCore
import RoteiroEngine
import RoteiroTestSupport
import Testing

/// Tests all report formats, as CI requests them, on a site with as many kinds of findings as pages can have.
@Suite("Reports of the command")
struct ReportTests {
    /// Returns a site with the bad examples of all rules as pages, and with some invalid image files.
    private static func everyFinding() throws -> Sandbox {
        let sandbox = try Sandbox([
            "roteiro.yml": "title: T\nchecks:\n  exceptions:\n    - rule: R301\n      path: nada.md\n      reason: Era verdade.\n",
            "content/fora.md": "# F\n\nVeja ![a](../../../x.png) e [b](fora#nada), [c](./Outra), ![d](/vazia.png)\n",
            "content/outra.md": "# O\n\nFim.\n",
            "assets/vazia.png": "", "assets/json.png": "{}", "content/bytes.md": "", "content/samples.yml": "samples:\n",
        ])
        for (number, rule) in RuleCatalog.all.enumerated() {
            for (index, example) in rule.bad.enumerated() where example.utf8.count < 100_000 {
                try sandbox.write(Array(MarkedText(example).source.utf8), to: "content/g\(number)/e\(index).md")
            }
        }
        try sandbox.write([0x23, 0x20, 0xFF, 0x0A], to: "content/bytes.md")
        return sandbox
    }

    @Test(
        "One run writes all reports and their folders, and their readers accept them", .validator("check-jsonschema"),
        .validator("sarif-pydantic"), .validator("junitparser"))
    func all() throws {
        let sandbox = try Self.everyFinding()
        let kinds = ["json", "sarif", "junit", "gitlab"]
        let arguments = kinds.flatMap { ["--report", "\($0)=reports/\($0)/out.\($0)"] }
        let answer = try Command.run(["check", "--lang", "pt-BR", "--report", "concise"] + arguments, in: sandbox)
        #expect(answer.status == 1, "\(answer.errors)")
        let findings = answer.output.split(separator: "\n")
        let codes = Set(findings.flatMap { $0.matches(of: /\b(R[0-9]{3})\b/).map { String($0.output.1) } })
        #expect(codes.count >= 25, "the site has few kinds of findings: \(codes.sorted())")

        let checker = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let schema = try #require(ProjectFolder.text(at: "templates/schema/report.schema.json"))
        for (name, bytes) in [("schema.json", Array(schema.utf8)), ("strict.json", try StrictSchema.derive(from: schema, open: ["place"]))]
        {
            try sandbox.write(bytes, to: name)
            let file = sandbox.path("reports/json/out.json")
            let verdict = try checker.run(["--schemafile", sandbox.path(name), file])
            #expect(verdict.status == 0, "\(name): \(verdict.text.prefix(2000))")
        }
        let reader = try #require(Validator("sarif-pydantic"), "sarif-pydantic is not installed")
        let sarif = try reader.run([sandbox.path("reports/sarif/out.sarif")])
        #expect(sarif.text == "\(findings.count) results, \(RuleCatalog.all.count) rules\n")
        let parser = try #require(Validator("junitparser"), "junitparser is not installed")
        #expect(try parser.run([sandbox.path("reports/junit/out.junit")]).text.hasPrefix("\(findings.count) tests, "))
        let gitlab = try JSONSerialization.jsonObject(with: Data(try #require(sandbox.text("reports/gitlab/out.gitlab")).utf8))
        #expect((gitlab as? [Any])?.count == findings.count)
    }

    @Test("On GitHub the job summary is appended, and files are named from the repository's root")
    func github() throws {
        let sandbox = try Sandbox(["repo/docs/content/a.md": "# A\n\nVeja [b](./nada).\n", "summary.md": "Antes.\n"])
        let environment = ["GITHUB_WORKSPACE": sandbox.path("repo"), "GITHUB_STEP_SUMMARY": sandbox.path("summary.md")]
        let arguments = [
            "check", "--project", sandbox.path("repo/docs"), "--report", "github", "--report", "json=\(sandbox.path("out.json"))",
        ]
        let answer = try Command.run(arguments, environment: environment)
        #expect(answer.status == 1)
        #expect(answer.output.hasPrefix("::error file=docs/content/a.md,line=3,endLine=3,col=10,endColumn=16,title=R301 link-dead::"))
        let summary = try #require(sandbox.text("summary.md"))
        #expect(summary.hasPrefix("Antes.\n## Roteiro\n") && summary.contains("docs\\/content\\/a\\.md\\:3\\:10"))
        // Paths in the JSON report are relative to the settings' folder, not to the repository.
        #expect(sandbox.text("out.json")?.contains("\"file\": \"content/a.md\"") == true)
        let elsewhere = try Command.run(arguments, environment: ["GITHUB_WORKSPACE": "/nada/nada"])
        #expect(elsewhere.output.hasPrefix("::error file=content/a.md,"))
        let refused = try Command.run(arguments, environment: ["GITHUB_STEP_SUMMARY": "/nada/nada"])
        #expect(refused.status == 3)
    }

    @Test(
        "An unknown kind is refused, with the nearest one",
        arguments: [("jsno", "'json'"), ("SARIF=x", "'sarif'"), ("gitlap=x", "'gitlab'"), ("json=", "'json='"), ("telegraph", "junit")])
    func unknown(_ report: String, _ expected: String) throws {
        let answer = try Command.run(["check", "--report", report])
        #expect(answer.status == 2)
        #expect(answer.errors.contains(expected), "\(answer.errors)")
    }
}
